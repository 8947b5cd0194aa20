import { quotation, type Span } from "../../core/span.ts";
import type { Stance } from "../../core/vocabulary.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { verb } from "../../mention/verb/verb.ts";
import { partyAt, subjectOf, type Place as Spot, type VerbItem } from "../clause/clause.ts";
import type { Context, Referent } from "../context.ts";
import type { Statement } from "../reading.ts";
import { contentAfter, contentBefore } from "./content.ts";
import { findQuotes, type Quote } from "./quotes.ts";
import { sayingWords } from "./words-of.ts";
import type { Saying } from "./words.ts";

/** Something said, before it has its number. */
export interface Said {
  readonly speaker: string;
  readonly codes: readonly string[];
  readonly mode: "direct" | "reported";
  readonly stance: Stance;
  readonly span: Span;
  readonly rule: string;
  readonly sentence: number;
}

/** A sentence, its quotations, and who spoke last. */
export interface Hearing {
  readonly context: Context;
  readonly window: SentenceWindow;
  readonly spot: Spot;
  readonly quotes: readonly Quote[];
}

/** What persons and institutions are reported to say, in reading order. */
export function findSayings(context: Context): readonly Said[] {
  const found: Said[] = [];
  for (const window of context.mentions.sentences) {
    if (window.sentence.zone === "title") continue;
    const hearing = hear(context, window);
    for (const said of sayingsIn(hearing, found)) found.push(said);
  }
  return withoutOverlaps(found);
}

function hear(context: Context, window: SentenceWindow): Hearing {
  const { lattice, language, canonical } = context.mentions;
  return {
    context,
    window,
    spot: { lattice, window, language },
    quotes: findQuotes(canonical.text, window.sentence),
  };
}

function sayingsIn(hearing: Hearing, before: readonly Said[]): readonly Said[] {
  const { lattice, language } = hearing.context.mentions;
  const { verbs } = sayingWords(language);
  const found: Said[] = [];
  for (const item of lattice.all(verb, hearing.window.from, hearing.window.to)) {
    const saying = verbs.get(item.value.lemma);
    if (saying === undefined || item.value.negated || item.value.voice === "passive") continue;
    const said = heard(hearing, { item, saying, last: found.at(-1) ?? before.at(-1) });
    if (said !== null) found.push(said);
  }
  return found;
}

interface Uttering {
  readonly item: VerbItem;
  readonly saying: Saying;
  readonly last: Said | undefined;
}

function heard(hearing: Hearing, { item, saying, last }: Uttering): Said | null {
  const turned = isTurned(hearing, item);
  const content = turned ? contentBefore(hearing, item) : contentAfter(hearing, item, saying);
  if (content === null) return null;
  const speaker = speakerOf(hearing, { item, turned, last });
  if (speaker === null) return null;
  return {
    ...speaker,
    mode: content.direct ? "direct" : "reported",
    stance: stanceOf(hearing, saying, content.span),
    span: content.span,
    rule: `statement/${hearing.context.mentions.language}/${turned ? "said-after" : "said-before"}`,
    sentence: hearing.window.index,
  };
}

/** « …, a déclaré X », « …, a-t-il dit »: what was said stands before the verb. */
function isTurned({ spot, quotes }: Hearing, item: VerbItem): boolean {
  const { lattice, window } = spot;
  if (item.value.inverted) return true;
  const before = lattice.tokens.words[item.from - 1]?.lower ?? "";
  const after = partyAt(lattice, item.to);
  if (after === undefined || after.value.preposition !== null || item.from === window.from)
    return false;
  const start = lattice.tokens.starts[item.from] ?? 0;
  const quoted = quotes.some(({ outer }) => outer.end <= start && start - outer.end <= 3);
  return quoted || before === ",";
}

function speakerOf(
  { context, spot }: Hearing,
  {
    item,
    turned,
    last,
  }: { readonly item: VerbItem; readonly turned: boolean; readonly last: Said | undefined },
): Pick<Said, "speaker" | "codes"> | null {
  const after = turned ? partyAt(spot.lattice, item.to) : undefined;
  const party = after ?? (item.value.inverted ? null : subjectOf(spot, item));
  const referent = party === null ? undefined : context.discourse.referents.get(party);
  return (
    (referent === undefined ? null : speakerIn(referent)) ??
    (turned ? sameSpeaker(context, spot, last) : null)
  );
}

function speakerIn({ persons, codes }: Referent): Pick<Said, "speaker" | "codes"> | null {
  const speaker = persons[0] ?? codes[0];
  return speaker === undefined ? null : { speaker, codes };
}

/** « a-t-il ajouté » without a name: the subject before it, or whoever spoke last. */
function sameSpeaker(
  context: Context,
  { lattice, window }: Spot,
  last: Said | undefined,
): Pick<Said, "speaker" | "codes"> | null {
  const own = [...context.discourse.referents]
    .filter(
      ([item]) =>
        item.from < window.to &&
        item.value.preposition === null &&
        lattice.tokens.words[item.from] !== undefined,
    )
    .filter(
      ([item, referent]) =>
        referent.persons.length === 1 && item.to <= window.to && item.from >= window.from - 120,
    );
  const sentence = last === undefined ? -9 : last.sentence;
  if (
    last !== undefined &&
    sentence >= 0 &&
    context.mentions.sentences[sentence + 3] !== undefined &&
    window.from - (context.mentions.sentences[sentence]?.from ?? 0) < 160
  )
    return last;
  const [, referent] = own.at(-1) ?? [];
  return referent === undefined ? null : speakerIn(referent);
}

/** A promise in the words makes a pledge of a plain saying. */
function stanceOf({ context }: Hearing, saying: Saying, span: Span): Stance {
  if (saying.stance !== "states") return saying.stance;
  const { pledgeWords } = sayingWords(context.mentions.language);
  const words = context.mentions.canonical.text
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[^\p{L}']+/u);
  return words.some((word) => pledgeWords.has(word)) ? "pledges" : "states";
}

/** Where two finds cover the same words, the first stands. */
function withoutOverlaps(said: readonly Said[]): readonly Said[] {
  const kept: Said[] = [];
  for (const one of said) {
    const covered = kept.some(({ span }) => sharedPart(span, one.span) > 0.5);
    if (!covered) kept.push(one);
  }
  return kept;
}

function sharedPart(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / Math.min(one.end - one.start, other.end - other.start);
}

/** The statements of a document. */
export function makeStatements(context: Context, said: readonly Said[]): readonly Statement[] {
  return said.map(({ speaker, mode, stance, span, rule }, index) => ({
    id: `s${index + 1}`,
    speaker,
    mode,
    stance,
    span: quotation(context.mentions.canonical.text, span),
    rule,
    revision: 1,
  }));
}
