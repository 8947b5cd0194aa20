import type { Language } from "../../core/language.ts";
import type { Span } from "../../core/span.ts";
import { formatFamilies, type FormatFamily, type Sector } from "../../core/vocabulary.ts";
import { Cues } from "../../grammar/cues.ts";
import type { Context } from "../context.ts";
import { sectorsIn, sectorsListed } from "../sectors.ts";
import type { EncounterFact } from "./make-encounters.ts";
import { toldIn, toldLast, type ToldIn } from "./told-in.ts";
import { occasionWords } from "./words-of.ts";

/** What was said, promised and signed tells what an encounter was about. */
export interface Dealings {
  readonly said: readonly {
    readonly speaker: string;
    readonly span: Span;
    readonly sentence: number;
  }[];
  readonly settled: readonly { readonly span: Span }[];
}

/** Adds to each encounter the fields that it is said to be about. */
export function withTopics(
  context: Context,
  facts: readonly EncounterFact[],
  dealings: Dealings,
): readonly EncounterFact[] {
  const sectors = new Map<string, Set<Sector>>();
  const add = (fact: EncounterFact | null, found: readonly Sector[]): void => {
    if (fact === null) return;
    const known = sectors.get(fact.encounter.id) ?? new Set();
    for (const sector of found) known.add(sector);
    sectors.set(fact.encounter.id, known);
  };
  const tellers = toldIn(facts.filter(isSpokenIn), ({ told: { tellings } }) =>
    tellings.map(({ sentence }) => sentence),
  );
  const toldAt = (sentence: number): EncounterFact | null =>
    toldLast(tellers, { sentence, sentencesMax: 4 });
  for (const fact of facts) add(fact, ownTopics(context, fact));
  for (const window of context.mentions.sentences)
    if (isAboutTopics(context, window)) add(toldAt(window.index), topicsOf(context, window));
  for (const { span, sentence, speaker } of dealings.said)
    add(
      attendedBy(tellers, sentence, speaker),
      sectorsIn(context.mentions, stretchOf(context, span)),
    );
  for (const { span } of dealings.settled)
    add(toldAt(sentenceOf(context, span)), sectorsIn(context.mentions, stretchOf(context, span)));
  return facts.map((fact) => ({
    ...fact,
    encounter: { ...fact.encounter, sectors: [...(sectors.get(fact.encounter.id) ?? [])] },
  }));
}

/** « s'est entretenu avec X de commerce et d'énergie »: the words after the trigger, in its sentence. */
function ownTopics({ mentions }: Context, { told }: EncounterFact): readonly Sector[] {
  if (!spoken.has(formatFamilies[told.format])) return [];
  return told.tellings.flatMap(({ sentence, at, again }) => {
    const window = mentions.sentences[sentence];
    return window === undefined || again ? [] : sectorsIn(mentions, { from: at, to: window.to });
  });
}

const spoken: ReadonlySet<FormatFamily> = new Set(["talks", "remote", "ceremony"]);

function stretchOf({ mentions }: Context, span: Span): Stretch {
  return mentions.lattice.tokensIn(span);
}

function sentenceOf({ mentions }: Context, { start }: Span): number {
  return mentions.sentences.findLastIndex(({ sentence }) => sentence.start <= start);
}

/** The talks, told last before a sentence, at which the speaker was present. */
function attendedBy(
  told: ToldIn<EncounterFact>,
  sentence: number,
  speaker: string,
): EncounterFact | null {
  return toldLast(
    told,
    { sentence, sentencesMax: 4 },
    ({ told: { people, codes }, encounter }) =>
      talked.has(formatFamilies[encounter.format]) && (people.has(speaker) || codes.has(speaker)),
  );
}

const talked: ReadonlySet<FormatFamily> = new Set(["talks", "commission", "remote"]);

type Stretch = { readonly from: number; readonly to: number };

/** From the cue to the end of the sentence; an enumeration may name a field by a weak word. */
function topicsOf({ mentions }: Context, window: Stretch): readonly Sector[] {
  const listed = sectorsListed(mentions, window);
  return listed.length >= 2 ? listed : sectorsIn(mentions, window);
}

const cues = new Map<Language, Cues<true>>();

/** « les discussions ont porté sur », « dans des secteurs tels que », "on the agenda". */
function isAboutTopics({ mentions }: Context, window: Stretch): boolean {
  return topicCues(mentions.language).find(mentions.lattice, window).length > 0;
}

function topicCues(language: Language): Cues<true> {
  const known = cues.get(language);
  if (known !== undefined) return known;
  const made = new Cues<true>([[occasionWords(language).topics, true]]);
  cues.set(language, made);
  return made;
}

/** A message is handed over; what is said around it is said on another occasion. */
function isSpokenIn({ encounter }: EncounterFact): boolean {
  return encounter.format !== "message";
}
