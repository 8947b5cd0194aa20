import type { Lattice } from "../../grammar/lattice.ts";
import type { RoleCode } from "../../core/vocabulary.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { Party, PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Referent } from "../context.ts";
import type { Cast } from "./cast.ts";
import { sideOf, type Draft } from "./draft.ts";
import type { Sides } from "./home.ts";
import type { PersonWords } from "./words.ts";

/** One party phrase that has been read, and whom it means. */
export interface Mentioned {
  readonly item: PartyItem;
  readonly party: Party;
  readonly sentence: number;
  readonly subject: boolean;
  readonly referent: Referent;
}

/** An office without a name whose holder nothing shows yet. */
export interface Vacancy {
  readonly item: PartyItem;
  readonly party: Party;
  readonly sentence: number;
  readonly role: RoleCode;
  readonly of: string | null;
}

/** How many phrases back a reader remembers; bounds the work on endless pages. */
const mentionsInMind = 60;

/** How many persons a reader remembers, however many the page names. */
const personsInMind = 200;

/** What a reader of the document has in mind at a point of it. */
export class Scene {
  readonly cast: Cast;
  readonly sides: Sides;
  readonly words: PersonWords;
  readonly lattice: Lattice;
  readonly sentences: readonly SentenceWindow[];
  readonly vacancies: Vacancy[] = [];
  readonly log: Mentioned[] = [];
  readonly #first: readonly Draft[];
  readonly #byId: ReadonlyMap<string, Draft>;
  readonly #counts = new Map<string, number>();
  /** States in the order in which they were last spoken of, the latest last. */
  readonly #states = new Set<string>();
  /** What {@link recent} and {@link known} gave since the last phrase. */
  #recent: readonly Draft[] | null = null;
  #known: readonly Draft[] | null = null;
  /** The sentence that is being read. */
  window: SentenceWindow;

  constructor(parts: {
    readonly cast: Cast;
    readonly sides: Sides;
    readonly words: PersonWords;
    readonly lattice: Lattice;
    readonly sentences: readonly SentenceWindow[];
    readonly window: SentenceWindow;
  }) {
    this.cast = parts.cast;
    this.sides = parts.sides;
    this.words = parts.words;
    this.lattice = parts.lattice;
    this.sentences = parts.sentences;
    this.window = parts.window;
    this.#first = parts.cast.drafts.slice(0, personsInMind);
    this.#byId = new Map(parts.cast.drafts.map((draft) => [draft.id, draft]));
  }

  draft(id: string | undefined): Draft | null {
    return (id !== undefined && this.#byId.get(id)) || null;
  }

  /** The one person whom an earlier phrase means; null where it means several, or none. */
  onlyPerson({ referent }: Mentioned): Draft | null {
    return referent.persons.length === 1 ? this.draft(referent.persons[0]) : null;
  }

  /** The last phrase that passes the test, at most some sentences back. */
  last(test: (mentioned: Mentioned) => boolean, sentencesMax = 3): Mentioned | null {
    const oldest = this.window.index - sentencesMax;
    const latest = this.log.slice(-mentionsInMind);
    return latest.findLast((one) => one.sentence >= oldest && test(one)) ?? null;
  }

  /**
   * Persons in the order in which they were last spoken of, the latest first; without those of whom
   * something else was said (« le message du président »), unless `inPassing`.
   */
  recent({ inPassing = true }: { readonly inPassing?: boolean } = {}): readonly Draft[] {
    return inPassing ? (this.#recent ??= this.#spokenOf(true)) : this.#spokenOf(false);
  }

  #spokenOf(inPassing: boolean): readonly Draft[] {
    const spoken = this.log
      .slice(-mentionsInMind)
      .filter(({ party }) => inPassing || !this.#isInPassing(party));
    const ids = spoken.toReversed().flatMap(({ referent }) => referent.persons.toReversed());
    return [...new Set(ids)].map((id) => this.draft(id)).filter((draft) => draft !== null);
  }

  /** Persons among whom a phrase without a name looks for whom it means: the latest, then the first. */
  known(): readonly Draft[] {
    return (this.#known ??= [...new Set([...this.recent(), ...this.#first])]);
  }

  /** States in the order in which they were last spoken of, the latest first. */
  statesSpokenOf(): readonly string[] {
    return [...this.#states].toReversed();
  }

  /** How many phrases before this point mean a person. */
  timesNamed({ id }: Draft): number {
    return this.#counts.get(id) ?? 0;
  }

  /** Phrases of the sentence that is being read, in order. */
  here(): readonly Mentioned[] {
    const latest = this.log.slice(-mentionsInMind);
    return latest.filter(({ sentence }) => sentence === this.window.index);
  }

  #isInPassing({ preposition }: Party): boolean {
    return preposition !== null && this.words.belonging.has(preposition);
  }

  note(item: PartyItem, party: Party, referent: Referent): void {
    const sentence = this.window.index;
    this.log.push({ item, party, sentence, subject: this.#isSubject(item, party), referent });
    this.#recent = null;
    this.#known = null;
    for (const id of referent.persons) this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    for (const code of referent.codes.toReversed()) this.#nameState(code);
  }

  #nameState(code: string): void {
    if (code.includes(":")) return;
    this.#states.delete(code);
    this.#states.add(code);
  }

  /** Before its verb, without a preposition; first in the sentence; or after a verb that is turned round. */
  #isSubject({ from, to }: PartyItem, { preposition, cases }: Party): boolean {
    if (preposition !== null) return false;
    if (cases !== null) return cases.includes("nom");
    if (from === this.window.from) return true;
    if (this.lattice.before(verb, from)?.value.inverted === true) return true;
    if (this.#isAside(from)) return false;
    const next = [to, to + 1, to + 2].filter((at) => at < this.window.to);
    return next.some((at) => this.lattice.at(verb, at) !== undefined);
  }

  /** « X, qu'accompagnait Y, a été reçu »: the verb behind Y is that of X. */
  #isAside(from: number): boolean {
    const before = this.lattice.before(verb, from);
    const opens = before && this.lattice.tokens.words[before.from - 1]?.lower;
    return opens === "qu'" || opens === "que";
  }

  /** A referent of persons, who act for their states. */
  meaning(drafts: readonly Draft[], how: string, confidence = 0.9): Referent {
    const codes = drafts.map(sideOf).filter((code) => code !== null);
    const persons = [...new Set(drafts.map(({ id }) => id))];
    return { persons, codes: [...new Set(codes)], confidence, how };
  }
}

/** A referent of states or organisations alone. */
export function meaningCodes(
  codes: readonly (string | null)[],
  how: string,
  confidence = 0.9,
): Referent {
  const known = codes.filter((code) => code !== null);
  return { persons: [], codes: [...new Set(known)], confidence, how };
}

/** A phrase of which nothing shows whom it means. */
export const nobody: Referent = { persons: [], codes: [], confidence: 0, how: "nothing shows who" };
