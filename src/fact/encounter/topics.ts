import type { Span } from "../../core/span.ts";
import type { FormatFamily, Sector } from "../../core/vocabulary.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";
import type { Agreement, Commitment } from "../reading.ts";
import type { EncounterFact } from "./make-encounters.ts";
import { topicsOfName } from "./name-topics.ts";
import {
  announcedBy,
  attendedBy,
  familyOf,
  isBackground,
  occasionAt,
  signedAt,
  signingBefore,
  tellersOf,
  type Tellers,
} from "./tellers.ts";
import {
  isAboutTopics,
  isOfInstrument,
  topicsIn,
  topicsListed,
  topicsNamed,
  type Stretch,
} from "./topic-words.ts";
import { listAfter } from "./topic-list.ts";

/** What was said, promised and signed tells what an encounter was about. */
export interface Dealings {
  readonly said: readonly {
    readonly speaker: string;
    readonly span: Span;
    readonly sentence: number;
  }[];
  readonly committed: readonly Commitment[];
  readonly agreed: readonly Agreement[];
}

/** Adds to each encounter the fields that it is said to be about. */
export function withTopics(
  context: Context,
  facts: readonly EncounterFact[],
  dealings: Dealings,
): readonly EncounterFact[] {
  const found = new Found();
  const told = tellersOf(context, facts);
  for (const fact of facts)
    found.add(fact, [...topicsOfName(context, fact), ...ownTopics(context, fact)]);
  addHeadlines(context, facts, found);
  addDiscussed(context, told, found);
  for (const { span, sentence, speaker } of dealings.said)
    found.add(
      attendedBy(context, told, { speaker, sentence }),
      topicsIn(context, stretchOf(context, span)),
    );
  for (const { span } of dealings.committed)
    found.add(
      occasionAt(context, told, sentenceOf(context, span)),
      topicsListed(context, stretchOf(context, span)),
    );
  for (const instrument of dealings.agreed) {
    const sentence = sentenceOf(context, instrument.span);
    found.add(
      signedAt(context, told, { sentence, instrument }),
      instrumentTopics(context, instrument, sentence),
    );
  }
  return facts.map((fact) => found.put(fact));
}

/** The fields found for each encounter. */
class Found {
  readonly #sectors = new Map<string, Set<Sector>>();

  add(fact: EncounterFact | null, sectors: readonly Sector[]): void {
    if (fact === null) return;
    const known = this.#sectors.get(fact.encounter.id) ?? new Set();
    for (const sector of sectors) known.add(sector);
    this.#sectors.set(fact.encounter.id, known);
  }

  put(fact: EncounterFact): EncounterFact {
    const sectors = [...(this.#sectors.get(fact.encounter.id) ?? [])];
    return { ...fact, encounter: { ...fact.encounter, sectors } };
  }
}

/** « Mines, rail, coton : un émissaire … »: two fields or more in a headline are the occasion's. */
function addHeadlines(context: Context, facts: readonly EncounterFact[], found: Found): void {
  for (const window of context.mentions.sentences) {
    if (window.sentence.zone !== "title") continue;
    const listed = topicsListed(context, window);
    if (listed.length >= 2) found.add(announcedBy(context, facts, window.index), listed);
  }
}

/** « Les entretiens ont porté sur »: the sentence, and the list that it opens with a colon. */
function addDiscussed(context: Context, told: Tellers, found: Found): void {
  for (const window of context.mentions.sentences)
    if (isAboutTopics(context, window))
      found.add(
        (isOfInstrument(context, window) ? signingBefore(told, window.index) : null) ??
          occasionAt(context, told, window.index),
        topicsListed(context, listAfter(context.mentions, window)),
      );
}

/** « s'est entretenu avec X de commerce et d'énergie »: the words after the trigger, in its sentence. */
function ownTopics(context: Context, fact: EncounterFact): readonly Sector[] {
  const family = familyOf(fact);
  if (!spoken.has(family) || isBackground(context, fact)) return [];
  return fact.told.tellings.flatMap(({ sentence, at, again }) => {
    const window = context.mentions.sentences[sentence];
    if (window === undefined || again) return [];
    const after = { from: at, to: window.to };
    return family === "talks" ? topicsListed(context, after) : topicsIn(context, after);
  });
}

const spoken: ReadonlySet<FormatFamily> = new Set(["talks", "remote", "ceremony", "community"]);

/** What an instrument is about: its own words, and the fields that its sentence lists once it is signed. */
function instrumentTopics(
  context: Context,
  { span, status }: Agreement,
  sentence: number,
): readonly Sector[] {
  const named = topicsNamed(context, stretchOf(context, span));
  const window: SentenceWindow | undefined = context.mentions.sentences[sentence];
  if (status !== "signed" || window === undefined) return named;
  return [...named, ...topicsListed(context, window)];
}

function stretchOf({ mentions }: Context, span: Span): Stretch {
  return mentions.lattice.tokensIn(span);
}

function sentenceOf({ mentions }: Context, { start }: Span): number {
  const { sentences } = mentions;
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.sentence.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
