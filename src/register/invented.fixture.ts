import { quotation, type Quotation } from "../core/span.ts";
import type {
  Agreement,
  Commitment,
  DocumentNote,
  Encounter,
  Person,
  Reading,
  Statement,
} from "../fact/reading.ts";
import type { RegisterSource } from "./source.ts";

/** Builders of invented Readings, for tests and benches. Quotations are looked up in the text. */

/** Quotes the first place where the words stand. @throws RangeError where they do not. */
function quoteIn(text: string, words: string): Quotation {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`quoteIn: "${words}" does not stand in "${text}"`);
  return quotation(text, { start, end: start + words.length });
}

export function inventPerson(
  text: string,
  [name, ...names]: readonly [string, ...string[]],
  parts: Partial<Person> = {},
): Person {
  return {
    id: `p-${name}`,
    names: [name, ...names],
    country: null,
    rank: null,
    offices: [],
    evidence: [quoteIn(text, name)],
    ...parts,
  };
}

export function inventEncounter(
  text: string,
  words: string,
  parts: Partial<Encounter> = {},
): Encounter {
  return {
    id: `e-${words}`,
    format: "talks",
    status: "held",
    date: null,
    place: null,
    parties: [],
    participants: [],
    sectors: [],
    evidence: [quoteIn(text, words)],
    ...parts,
  };
}

export function inventStatement(
  text: string,
  words: string,
  parts: Partial<Statement> = {},
): Statement {
  return {
    id: `s-${words}`,
    speaker: null,
    mode: "reported",
    stance: "states",
    span: quoteIn(text, words),
    ...parts,
  };
}

export function inventCommitment(
  text: string,
  words: string,
  parts: Partial<Commitment> = {},
): Commitment {
  return {
    id: `c-${words}`,
    kind: "pledge",
    by: [],
    to: [],
    sectors: [],
    status: "announced",
    due: null,
    span: quoteIn(text, words),
    ...parts,
  };
}

export function inventAgreement(
  text: string,
  words: string,
  parts: Partial<Agreement> = {},
): Agreement {
  return {
    id: `a-${words}`,
    kind: "memorandum",
    title: null,
    parties: [],
    status: "signed",
    date: null,
    sectors: [],
    span: quoteIn(text, words),
    ...parts,
  };
}

export function inventReading(
  document: Partial<DocumentNote>,
  facts: Partial<Omit<Reading, "document">>,
): Reading {
  return {
    document: {
      file: "invented.txt",
      language: "en",
      published: null,
      title: null,
      publisher: null,
      author: null,
      rights: null,
      ...document,
    },
    noise: [],
    persons: [],
    encounters: [],
    statements: [],
    commitments: [],
    agreements: [],
    projects: [],
    links: [],
    ...facts,
  };
}

/** A source named by one word, with its text and Reading. */
export function inventSource(
  name: string,
  text: string,
  parts: Partial<RegisterSource> & { readonly reading: Reading },
): RegisterSource {
  return {
    capture: name,
    document: name,
    origin: `/invented/${name}.txt`,
    file: `${name}.txt`,
    capturedAt: "2031-03-05T10:00:00.000Z",
    copyOf: null,
    text,
    zones: [{ kind: "body", start: 0, end: text.length }],
    ...parts,
  };
}
