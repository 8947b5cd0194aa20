import type { Span } from "../../core/span.ts";
import { formatFamilies, type FormatFamily, type Sector } from "../../core/vocabulary.ts";
import type { Context } from "../context.ts";
import type { EncounterFact } from "./make-encounters.ts";
import { daysApart } from "./told.ts";
import { toldIn, toldLast, type ToldIn } from "./told-in.ts";
import { isAboutTopics, topicsIn, topicsListed, type Stretch } from "./topic-words.ts";
import { todayOf } from "../today.ts";

/** What was said, promised and signed tells what an encounter was about. */
export interface Dealings {
  readonly said: readonly {
    readonly speaker: string;
    readonly span: Span;
    readonly sentence: number;
  }[];
  readonly settled: readonly { readonly span: Span }[];
}

/** How many sentences after its telling what is said belongs to talks, and how many to a session. */
const talksSentencesMax = 6;
const sessionSentencesMax = 16;

/** Adds to each encounter the fields that it is said to be about. */
export function withTopics(
  context: Context,
  facts: readonly EncounterFact[],
  dealings: Dealings,
): readonly EncounterFact[] {
  const found = new Found();
  const told = tellersOf(context, facts);
  for (const fact of facts) found.add(fact, ownTopics(context, fact));
  for (const window of context.mentions.sentences)
    if (isAboutTopics(context, window))
      found.add(occasionAt(told, window.index), topicsListed(context, window));
  for (const { span, sentence, speaker } of dealings.said)
    found.add(attendedBy(told, sentence, speaker), topicsIn(context, stretchOf(context, span)));
  for (const { span } of dealings.settled)
    found.add(
      occasionAt(told, sentenceOf(context, span)),
      topicsListed(context, stretchOf(context, span)),
    );
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

/** Occasions by where they are told: those at which one speaks, and visits of which no part is told. */
interface Tellers {
  readonly talks: ToldIn<EncounterFact>;
  readonly visits: ToldIn<EncounterFact>;
}

function tellersOf(context: Context, facts: readonly EncounterFact[]): Tellers {
  const present = facts
    .filter((fact) => !isBackground(context, fact))
    .toSorted(
      (one, other) =>
        Number(lasting.has(familyOf(one.told))) - Number(lasting.has(familyOf(other.told))),
    );
  return {
    talks: toldIn(
      present.filter(({ told }) => talked.has(formatFamilies[told.format])),
      sentencesOf,
    ),
    visits: toldIn(
      present.filter(({ told }) => told.format !== "tour" && familyOf(told) === "visit"),
      sentencesOf,
    ),
  };
}

function sentencesOf({ told }: EncounterFact): readonly number[] {
  return told.tellings.map(({ sentence }) => sentence);
}

/** Occasions at which one speaks. */
const talked: ReadonlySet<FormatFamily> = new Set([
  "talks",
  "commission",
  "remote",
  "conference",
  "community",
  "press",
  "ceremony",
]);

function familyOf({ format }: EncounterFact["told"]): FormatFamily {
  return formatFamilies[format];
}

/** How far from the day of writing an occasion is no news, in days. */
const newsDaysMax = 60;

/** Told once, and of another time: what is said around it is of the day's own occasion. */
function isBackground({ mentions }: Context, { told }: EncounterFact): boolean {
  if (told.tellings.filter(({ again }) => !again).length > 1 || told.date === null) return false;
  const today = todayOf(mentions);
  return today !== null && daysApart(told.date, today) > newsDaysMax;
}

/** « s'est entretenu avec X de commerce et d'énergie »: the words after the trigger, in its sentence. */
function ownTopics(context: Context, { told }: EncounterFact): readonly Sector[] {
  if (!spoken.has(familyOf(told))) return [];
  return told.tellings.flatMap(({ sentence, at, again }) => {
    const window = context.mentions.sentences[sentence];
    if (window === undefined || again) return [];
    const after = { from: at, to: window.to };
    return familyOf(told) === "talks" ? topicsListed(context, after) : topicsIn(context, after);
  });
}

const spoken: ReadonlySet<FormatFamily> = new Set(["talks", "remote", "ceremony", "community"]);

/** The occasion of which a sentence speaks. */
function occasionAt({ talks, visits }: Tellers, sentence: number): EncounterFact | null {
  const near = toldLast(talks, { sentence, sentencesMax: talksSentencesMax });
  if (near !== null) return near;
  const session = toldLast(talks, { sentence, sentencesMax: sessionSentencesMax });
  if (session !== null && lasting.has(familyOf(session.told))) return session;
  return toldLast(visits, { sentence, sentencesMax: talksSentencesMax });
}

const lasting: ReadonlySet<FormatFamily> = new Set(["commission", "conference"]);

/** The occasion told last before a sentence, if the speaker was there. */
function attendedBy(tellers: Tellers, sentence: number, speaker: string): EncounterFact | null {
  const fact = toldLast(tellers.talks, { sentence, sentencesMax: talksSentencesMax });
  if (fact === null) return null;
  return fact.told.people.has(speaker) || fact.told.codes.has(speaker) ? fact : null;
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
