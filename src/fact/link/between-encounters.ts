import type { Context } from "../context.ts";
import type { EncounterFact } from "../encounter/make-encounters.ts";
import { toldIn, toldLast, type ToldIn } from "../encounter/told-in.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { Link } from "../reading.ts";
import { anyPhraseAt, beginningsIn } from "../stretch.ts";
import type { LinkWords } from "./words.ts";
import { linkWords } from "./words-of.ts";

type Tie = "follows" | "established-by" | "prepares";

/** A phrase that ties two occasions, in tokens. */
interface Cue {
  readonly type: Tie;
  readonly from: number;
  readonly to: number;
}

/** How many sentences back « cette visite » may have been told. */
const sentencesMax = 4;

/**
 * Occasions that a sentence ties to one another: « la session fait suite à la visite », « une
 * commission née de la visite », « un appel pour préparer le sommet ».
 */
export function betweenEncounters(
  context: Context,
  encounters: readonly EncounterFact[],
): readonly Link[] {
  const told = toldIn(encounters, (fact) => fact.told.tellings.map(({ sentence }) => sentence));
  const found = context.mentions.sentences.flatMap((window) => {
    const own = told.get(window.index) ?? [];
    if (own.length === 0) return [];
    return cuesIn(context, window).flatMap((cue) => tieOf(cue, { window, own, told }) ?? []);
  });
  const seen = new Set<string>();
  return found.filter(({ type, from, to }) => {
    const key = `${type} ${from} ${to}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function cuesIn({ mentions }: Context, window: SentenceWindow): readonly Cue[] {
  const words = linkWords(mentions.language);
  const found: Cue[] = [];
  const lists = ties.map((type) => words[type]);
  for (const at of beginningsIn(mentions.lattice, window, ...lists))
    for (const type of ties) {
      const length = anyPhraseAt(mentions.lattice, at, words[type]);
      if (length > 0) found.push({ type, from: at, to: at + length });
    }
  return found;
}

const ties: readonly (Tie & keyof LinkWords)[] = ["follows", "established-by", "prepares"];

interface Around {
  readonly window: SentenceWindow;
  /** What the sentence tells. */
  readonly own: readonly EncounterFact[];
  readonly told: ToldIn<EncounterFact>;
}

/** From the occasion before the phrase, or told last, to the one after it. */
function tieOf(cue: Cue, around: Around): Link | null {
  const to = nearestTo(
    around,
    ({ at }) => at >= cue.to,
    (at) => at - cue.to,
  );
  if (to === null) return null;
  const before = nearestTo(
    around,
    ({ at }) => at < cue.from,
    (at) => cue.from - at,
  );
  const from = before ?? earlier(around, to);
  if (from === null || from === to) return null;
  return { type: cue.type, from: from.encounter.id, to: to.encounter.id };
}

interface Telling {
  readonly at: number;
  readonly sentence: number;
}

function nearestTo(
  { window, own }: Around,
  side: (telling: Telling) => boolean,
  far: (at: number) => number,
): EncounterFact | null {
  const found = own.flatMap((fact) =>
    fact.told.tellings
      .filter((telling) => telling.sentence === window.index && side(telling))
      .map(({ at }) => ({ fact, far: far(at) })),
  );
  return found.toSorted((one, other) => one.far - other.far)[0]?.fact ?? null;
}

function earlier({ window, told }: Around, other: EncounterFact): EncounterFact | null {
  return toldLast(told, { sentence: window.index - 1, sentencesMax }, (fact) => fact !== other);
}
