import type { Language } from "../../core/language.ts";
import type { Sector } from "../../core/vocabulary.ts";
import { Cues } from "../../grammar/cues.ts";
import type { Context } from "../context.ts";
import { sectorsIn, sectorsListed } from "../sectors.ts";
import type { EncounterFact } from "./make-encounters.ts";
import { occasionWords } from "./words-of.ts";

/** Adds to each encounter the fields that it is said to be about. */
export function withTopics(
  context: Context,
  facts: readonly EncounterFact[],
): readonly EncounterFact[] {
  const sectors = new Map<string, Set<Sector>>();
  for (const window of context.mentions.sentences) {
    if (!isAboutTopics(context, window)) continue;
    const fact = toldLastAt(facts, window.index);
    if (fact === null) continue;
    const known = sectors.get(fact.encounter.id) ?? new Set();
    for (const sector of topicsOf(context, window)) known.add(sector);
    sectors.set(fact.encounter.id, known);
  }
  return facts.map((fact) => ({
    ...fact,
    encounter: { ...fact.encounter, sectors: [...(sectors.get(fact.encounter.id) ?? [])] },
  }));
}

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

function toldLastAt(facts: readonly EncounterFact[], sentence: number): EncounterFact | null {
  let best: { readonly at: number; readonly fact: EncounterFact } | null = null;
  for (const fact of facts)
    for (const telling of fact.told.tellings)
      if (
        telling.sentence <= sentence &&
        sentence - telling.sentence <= 4 &&
        (best === null || telling.sentence > best.at)
      )
        best = { at: telling.sentence, fact };
  return best?.fact ?? null;
}
