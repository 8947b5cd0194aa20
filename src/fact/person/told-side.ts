import type { RoleCode } from "../../core/vocabulary.ts";
import { lexical } from "../../mention/lexical.ts";
import { party as partyKind, type Party, type PartyItem } from "../../mention/party/party.ts";
import { stateAt } from "../../mention/place/which-state.ts";
import type { Referent } from "../context.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { ImpliedBy } from "../implied-by.ts";
import { lastSubject } from "./by-side.ts";
import { duchies, emirates, realms, sultanates } from "./realms.ts";
import type { Mentioned, Scene } from "./scene.ts";
import type { PersonWords } from "./words.ts";
import { isNear, statesAround, statesBefore } from "./states-around.ts";

/** The side that the words around an office tell, though they name no state beside it. */
export interface ToldSide {
  readonly of: string;
  readonly how: ImpliedBy;
}

/** "his president, X": of the side of whoever acted last. */
export function ownedSide(scene: Scene, { from, value }: PartyItem): ToldSide | null {
  const { words, lattice } = scene;
  const owner = lattice.tokens.words[from]?.lower ?? "";
  if (words.ours.has(owner) && scene.sides.own !== null)
    return { of: scene.sides.own, how: "the page's own side" };
  const titled = value.honorific?.toLowerCase().startsWith(owner) === true; // "His Majesty"
  if (value.relation !== null || titled || !words.whose.has(owner)) return null;
  return ofLastActor(scene, "the side of whom the office belongs to");
}

/** "on the directives of the Amir X": of the side of whoever acts for him. */
export function principalSide(scene: Scene, { from }: PartyItem): ToldSide | null {
  const { words, lattice } = scene;
  const noun = lattice.tokens.words[from - 2]?.lower ?? "";
  if (words.principals?.has(noun) !== true) return null;
  return words.belonging.has(lattice.tokens.words[from - 1]?.lower ?? "")
    ? ofLastActor(scene, "the side of who acts for him")
    : null;
}

function ofLastActor(scene: Scene, how: ImpliedBy): ToldSide | null {
  const [of, ...others] = lastSubject(scene)?.referent.codes ?? [];
  return of === undefined || others.length > 0 ? null : { of, how };
}

/** How far after an office the counterpart of its holder may stand, in tokens. */
const counterpartTokensMax = 20;

/** « le ministre X et son homologue kényan Y »: X is of another state than his counterpart. */
export function counterpartsOther(scene: Scene, { to }: PartyItem): ToldSide | null {
  const { lattice, window, sides } = scene;
  const other = lattice
    .all(partyKind, to, Math.min(window.to, to + counterpartTokensMax))
    .find(({ value }) => value.relation === "counterpart" && !value.plural);
  const code = other?.value.code ?? null;
  if (code === null) return null;
  const [of] = code === sides.home ? statesAround(scene, [code]) : [sides.home];
  return of === undefined || of === null
    ? null
    : { of, how: "the other side than the counterpart's" };
}

/** The side of whom somebody from home meets: that of the town, or of the state spoken of. */
export function metSide(scene: Scene, item: PartyItem): ToldSide | null {
  return metInTown(scene, item) ?? metAcross(scene, item);
}

/** "met Prime Minister X in Lima": who is met abroad by somebody from home is at home there. */
function metInTown(scene: Scene, { to }: PartyItem): ToldSide | null {
  const of = stateRightAfter(scene, to);
  const { home } = scene.sides;
  if (of === null || of === home) return null;
  const guest = scene
    .here()
    .find(({ subject, referent }) => subject && referent.persons.length > 0);
  return guest?.referent.codes[0] === home ? { of, how: "where the other was met" } : null;
}

/** «встретился с премьер-министром X», «министра принял президент Y»: whom somebody from home meets is of the state spoken of. */
function metAcross(scene: Scene, { from, value }: PartyItem): ToldSide | null {
  const { words, lattice, window, sides } = scene;
  const { meets } = words;
  if (meets === undefined || sides.home === null) return null;
  const other = othersSide(scene, value);
  if (other === undefined || other.referent.codes[0] !== sides.home) return null;
  if (!isCrossed(value.preposition, other.party.preposition, value.cases)) return null;
  // "X met his counterpart, said the minister Y": the verb right before tells whether Y was met.
  const last = lattice.all(verb, Math.max(window.from, other.item.to), from).at(-1);
  if (last === undefined || !meets.has(last.value.lemma)) return null;
  const of = otherState(scene, from, sides.home);
  return of === null ? null : { of, how: "the state spoken of, whose side was met" };
}

/** The state spoken of beside another: named before in the sentence, or near. */
function otherState(scene: Scene, before: number, home: string): string | null {
  return (
    statesBefore(scene, before).find((one) => one !== home) ??
    statesAround(scene, [home]).find((one) => isNear(scene, one)) ??
    null
  );
}

/** Who acts in the sentence beside a person: the last before it, or the subject where that one is only of the company. */
function othersSide(scene: Scene, { name }: Party): Mentioned | undefined {
  const acting = scene
    .here()
    .filter(({ party, referent }) => isActing(party, referent) && party.name !== name);
  const last = acting.at(-1);
  const isBare = last?.party.cases !== null || last.party.preposition === null;
  return isBare ? last : acting.findLast(({ subject }) => subject);
}

/** One of the two acts, and the other is met: «X встретился с Y», «X принял Y». */
function isCrossed(
  own: string | null,
  other: string | null,
  cases: readonly string[] | null,
): boolean {
  if (other !== null) return false;
  if (own !== null) return met.has(own);
  return cases === null || cases.includes("nom");
}

/** Prepositions before whoever is met, or receives. */
const met: ReadonlySet<string> = new Set(["с", "avec", "par"]);

/** A person, or somebody whom no name tells. */
function isActing({ type, cases }: Party, { persons, codes }: Referent): boolean {
  if (persons.length > 0) return true;
  return cases === null && codes.length === 1 && (type === "office" || type === "pronoun");
}

/** "… in Lima": the state of the town, or the state, that stands right after. */
function stateRightAfter({ lattice, words }: Scene, at: number): string | null {
  if (words.locatives?.has(lattice.tokens.words[at]?.lower ?? "") !== true) return null;
  const town = lattice.at(lexical("city"), at + 1);
  return stateAt(lattice, at + 1)?.iso ?? town?.value.value.country ?? null;
}

/** How far before an office the word of a meeting may stand, in tokens. */
const meetingTokensMax = 6;

/** "In Lima she called on the Prime Minister, X": whoever is met by somebody from home, abroad, is of the state spoken of. */
export function visitedSide(scene: Scene, { from }: PartyItem): ToldSide | null {
  const { lattice, window, words, sides } = scene;
  if (words.meetings === undefined) return null;
  const before = lattice.tokens.words.slice(Math.max(window.from, from - meetingTokensMax), from);
  if (!before.some(({ lower }) => words.meetings?.has(lower) === true)) return null;
  const actor = scene
    .here()
    .findLast(({ party, referent }) => party.preposition === null && referent.persons.length > 0);
  if (actor?.referent.codes[0] !== sides.home) return null;
  const here = statesBefore(scene, from).find((state) => state !== sides.home);
  const of = here ?? statesAround(scene, [sides.home]).find((state) => isNear(scene, state));
  return of === undefined ? null : { of, how: "the state spoken of" };
}

/** "President X" is of no kingdom, "King X" of no republic, an emir of one of two states: the likeliest that fits; null where home does. */
export function realmSide(scene: Scene, { from, value }: PartyItem): ToldSide | null {
  const { lattice, sides } = scene;
  const title = lattice.tokens.words.slice(from, value.nameAt?.[0] ?? from);
  const has = realmTest(
    scene.words,
    title.map(({ lower }) => lower),
  );
  if (sides.home === null || has === null || has(sides.home)) return null;
  const of = statesAround(scene, [sides.home]).find(has);
  return of === undefined ? null : { of, how: "the state that has such a head" };
}

/** Which states have a head with such a title; null where any may. */
function realmTest(
  words: PersonWords,
  title: readonly string[],
): ((state: string) => boolean) | null {
  const few = realmsOf(title);
  if (few !== null) return (state) => few.has(state);
  const isPresident = title.some((word) => words.presidents?.has(word) === true);
  const isMonarch = title.some((word) => words.monarchs?.has(word) === true);
  return isPresident === isMonarch ? null : (state) => realms.has(state) === isMonarch;
}

/** The few states whose head has such a title. */
function realmsOf(title: readonly string[]): ReadonlySet<string> | null {
  if (title.some((word) => /^(?:amir|[eé]mir)$/.test(word))) return emirates;
  if (title.includes("duc") || title.includes("duke")) return duchies;
  return title.includes("sultan") ? sultanates : null;
}

/** "the defence minister of Peru" elsewhere tells of which state the defence minister X is. */
export function namedSide(scene: Scene, role: RoleCode): ToldSide | null {
  if (!role.includes(":") || role.endsWith(":general")) return null;
  const states = new Set(
    scene.lattice
      .all(partyKind)
      .flatMap(({ value }) => value.offices.flatMap(({ titles }) => titles))
      .filter((title) => title.role === role && title.of !== null)
      .map((title) => title.of),
  );
  const [of] = states;
  if (of == null || states.size > 1 || isHeld(scene, role, of)) return null;
  if (isHardlyNamed(scene, of)) return null;
  return { of, how: "the state of the office elsewhere in the document" };
}

/** Far less than the page's own state, whose ministers it calls by their office alone. */
function isHardlyNamed({ sides, words }: Scene, of: string): boolean {
  if (words.fellows !== true || sides.home === null) return false;
  return (sides.counts.get(sides.home) ?? 0) > 2 * (sides.counts.get(of) ?? 0);
}

function isHeld({ cast }: Scene, role: RoleCode, of: string): boolean {
  return cast.drafts.some(({ offices }) =>
    offices.some((office) => office.role === role && (office.of ?? office.implied?.of) === of),
  );
}
