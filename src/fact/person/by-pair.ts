import type { RoleKind } from "../../core/vocabulary.ts";
import type { Party, PartyItem } from "../../mention/party/party.ts";
import type { Referent } from "../context.ts";
import { hasKind } from "./by-description.ts";
import { currentRole, meansRole, sideOf, type Draft } from "./draft.ts";
import { meaningCodes, nobody, type Scene } from "./scene.ts";
import { statesAround } from "./states-around.ts";

/**
 * Reads a phrase for all of several known parties: « les deux ministres », « les deux pays ».
 *
 * For persons, the last two that the noun fits and that are of different states; for states, the two
 * that were spoken of last.
 */
export function readPair(scene: Scene, party: Party, item: PartyItem): Referent {
  const test = testOf(scene, party, item);
  if (test === null) return meaningCodes(lastStates(scene), "the two states spoken of", 0.75);
  const many = countOf(scene, item);
  if (many > 2) return allOfSentence(scene, many);
  const pair = twoOfSentence(scene, item) ?? twoOfOneSide(scene, test) ?? lastTwo(scene, test);
  if (pair.length === 2) return scene.meaning(pair, "the last two so called", 0.85);
  const states = scene.meaning(pair, "the last so called", 0.6);
  return { ...states, codes: [...new Set([...states.codes, ...lastStates(scene)])].slice(0, 2) };
}

const counts: ReadonlyMap<string, number> = new Map([
  ["three", 3],
  ["trois", 3],
  ["four", 4],
  ["quatre", 4],
]);

/** How many « les quatre hommes », "the three ministers" are; 2 where no number says more. */
function countOf({ lattice }: Scene, { from, to }: PartyItem): number {
  const words = lattice.tokens.words.slice(from, to);
  return Math.max(2, ...words.map(({ lower }) => counts.get(lower) ?? 0));
}

/** How far back several are looked for, in mentions and in sentences. */
const mentionsInMind = 60;
const sentencesMax = 3;

/** The persons of the last sentence that names so many, and no more. */
function allOfSentence(scene: Scene, many: number): Referent {
  const recent = scene.log.slice(-mentionsInMind);
  const sentences = new Set(recent.map(({ sentence }) => sentence));
  for (const sentence of [...sentences].toReversed().slice(0, sentencesMax)) {
    const ids = recent
      .filter((one) => one.sentence === sentence)
      .flatMap(({ referent }) => referent.persons);
    const drafts = [...new Set(ids)].map((id) => scene.draft(id)).filter((one) => one !== null);
    if (drafts.length === many) return scene.meaning(drafts, "all whom a sentence named", 0.8);
  }
  return nobody;
}

/** "The two are to meet": where the sentence before names two persons of two sides, and no more, those. */
function twoOfSentence(scene: Scene, { to }: PartyItem): readonly Draft[] | null {
  if (scene.words.both?.has(scene.lattice.tokens.words[to - 1]?.lower ?? "") !== true) return null;
  const before = scene.last(({ referent }) => referent.persons.length > 0, 2)?.sentence;
  const ids = scene.log
    .filter(({ sentence }) => sentence === before)
    .flatMap(({ referent }) => referent.persons);
  const pair = [...new Set(ids)].map((id) => scene.draft(id)).filter((draft) => draft !== null);
  const [one, other] = pair;
  const isPair = pair.length === 2 && one && other && sideOf(one) !== sideOf(other);
  return isPair === true ? pair : null;
}

/** How many sentences back « les deux hommes » may mean two of one side. */
const oneSideSentencesMax = 5;

/** « Les ministres X et Y ont … Les deux hommes … »: two of one side that were named together, if nobody of another was named since. */
function twoOfOneSide(scene: Scene, test: Test): readonly Draft[] | null {
  const named = scene.last(
    ({ subject, referent }) => subject && referent.persons.length === 2,
    oneSideSentencesMax,
  );
  if (named === null) return null;
  const pair = named.referent.persons.map((id) => scene.draft(id)).filter((one) => one !== null);
  const sides = new Set(pair.map(sideOf));
  const [side] = sides;
  if (sides.size !== 1 || side === null || !pair.every(test)) return null;
  const since = scene.log.slice(scene.log.indexOf(named));
  const others = since.flatMap(({ referent }) => referent.persons.map((id) => scene.draft(id)));
  return others.some((one) => one !== null && sideOf(one) !== side) ? null : pair;
}

type Test = (draft: Draft) => boolean;

/** Whom the noun fits; null where it is no noun for persons. */
function testOf(scene: Scene, party: Party, { from, to }: PartyItem): Test | null {
  const [title] = party.offices.flatMap(({ titles }) => titles);
  if (title !== undefined)
    return ({ offices }) => offices.some(({ role }) => meansRole(title.role, role));
  const kinds = kindsIn(scene, from, to);
  if (kinds === null || kinds === "guest") return null;
  return kinds === "anyone" ? () => true : holdsOrTakes(scene, kinds);
}

function kindsIn(
  { words, lattice }: Scene,
  from: number,
  to: number,
): readonly RoleKind[] | "guest" | "anyone" | null {
  if (words.both?.has(lattice.tokens.words[to - 1]?.lower ?? "") === true) return "anyone";
  for (let at = from; at < to; at++) {
    const found = words.described.get(lattice.tokens.words[at]?.lower ?? "");
    if (found !== undefined) return found;
  }
  return null;
}

/** « les deux présidents »: whoever was named last without an office has that of the other. */
function holdsOrTakes(scene: Scene, kinds: readonly RoleKind[]): Test {
  const [last] = scene.recent();
  const mentioned = scene.last((one) => scene.onlyPerson(one) === last, 2);
  if (last !== undefined && last.offices.length === 0 && mentioned !== null)
    takeOffice(scene, last, { kinds, item: mentioned.item });
  return (draft) => hasKind(draft, kinds);
}

function takeOffice(
  scene: Scene,
  draft: Draft,
  { kinds, item }: { readonly kinds: readonly RoleKind[]; readonly item: PartyItem },
): void {
  const other = scene.recent().find((one) => hasKind(one, kinds)) ?? null;
  const role = kinds.length === 1 ? kinds[0] : other && currentRole(other);
  if (!role || role === "minister") return;
  const except = [scene.sides.home, other && sideOf(other)];
  const of = sideOf(draft) ?? statesAround(scene, except)[0] ?? null;
  const implied = of === null ? null : { of, how: "the state spoken of" as const };
  draft.offices.push({ role, of: null, implied, former: false, item });
}

/** The last that the noun fits, and beside it who is of another state: one at home before others. */
function lastTwo(scene: Scene, test: Test): readonly Draft[] {
  const order = [...scene.recent({ inPassing: false }), ...scene.known()];
  const fitting = [...new Set(order)].filter(test);
  const [first] = fitting;
  if (first === undefined) return [];
  const others = fitting.filter((draft) => draft !== first && sideOf(draft) !== sideOf(first));
  const second = others.find((draft) => sideOf(draft) === scene.sides.home) ?? others[0];
  return second === undefined ? [first] : [second, first];
}

/** The two states spoken of last; where there is one, the page's own beside it. */
export function lastStates(scene: Scene): readonly string[] {
  const { home, foreign } = scene.sides;
  const all = [...scene.statesSpokenOf(), home, foreign].filter((code) => code !== null);
  return [...new Set(all)].slice(0, 2);
}
