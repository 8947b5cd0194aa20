import { party as partyKind, type Party, type PartyItem } from "../../mention/party/party.ts";
import type { RoleCode } from "../../core/vocabulary.ts";
import { verb } from "../../mention/verb/verb.ts";
import { capitalAt, stateAt } from "../../mention/place/which-state.ts";
import type { Referent } from "../context.ts";
import type { ImpliedBy } from "../implied-by.ts";
import { goalsOf, hostsOf } from "./comings.ts";
import { holds, type Draft } from "./draft.ts";
import { nobody, type Scene } from "./scene.ts";
import { isNear, statesAround } from "./states-around.ts";
import {
  counterpartsOther,
  realmSide,
  visitedSide,
  metSide,
  namedSide,
  ownedSide,
  principalSide,
} from "./told-side.ts";
import type { PersonWords } from "./words.ts";

/** How far back « accompagné de » reaches over a list. */
const companyTokensMax = 120;

/** Reads a phrase that names a person. */
export function readNamed(scene: Scene, party: Party, item: PartyItem): Referent {
  const draft = choose(scene, party);
  if (draft === null) return nobody;
  imply(scene, draft, item);
  const certainty = party.name?.certainty ?? 1;
  return scene.meaning([draft], "the name", Math.min(0.99, certainty));
}

/** Of several persons of one name, who holds the office beside it, or else who was spoken of last. */
function choose(scene: Scene, party: Party): Draft | null {
  const possible = scene.cast.named(party);
  if (possible.length < 2) return possible[0] ?? null;
  const roles = party.offices.flatMap(({ titles }) => titles);
  const fitting = possible.filter((draft) =>
    roles.length > 0
      ? roles.some(({ role, of }) => holds(draft, role, of))
      : party.honorific === null || party.rank !== null || draft.rank === null,
  );
  const left = fitting.length > 0 ? fitting : possible;
  return scene.recent().find((draft) => left.includes(draft)) ?? left[0] ?? null;
}

/** Fills in the state of offices whose words leave it out. */
export function imply(scene: Scene, draft: Draft, item: PartyItem): void {
  draft.offices.forEach((office, index) => {
    if (office.of !== null || office.implied !== null || office.item !== item) return;
    const implied = impliedSide(scene, draft, { role: office.role, item });
    if (implied !== null) draft.offices[index] = { ...office, implied };
  });
}

interface Implied {
  readonly of: string;
  readonly how: ImpliedBy;
}

function impliedSide(
  scene: Scene,
  draft: Draft,
  { role, item }: { readonly role: RoleCode; readonly item: PartyItem },
): Implied | null {
  if (unattached.has(role)) return null;
  const known = statedSide(draft);
  if (known !== null) return { of: known, how: "shown elsewhere in the document" };
  return (
    sideBeside(scene, item) ?? sideElsewhere(scene, role, item) ?? sideByRole(scene, role, draft)
  );
}

/** What the words around the phrase tell: whose it is, in whose company, who sends and who is met. */
function sideBeside(scene: Scene, item: PartyItem): Implied | null {
  const told =
    ownedSide(scene, item) ?? principalSide(scene, item) ?? counterpartsOther(scene, item);
  if (told !== null) return told;
  const fellow = fellowSide(scene, item);
  if (fellow !== null) return { of: fellow, how: "the side of whom it is named with" };
  const company = companySide(scene, item.from);
  if (company !== null) return { of: company, how: "the side of those in whose company" };
  const sender = senderSide(scene, item);
  return sender === null
    ? metSide(scene, item)
    : { of: sender, how: "the side of who brings the message" };
}

/** "Prime Minister X of Peru and Minister of Mines Y": who follows "and" without a state is of the same side. */
function fellowSide({ lattice, words }: Scene, item: PartyItem): string | null {
  if (words.fellows !== true) return null;
  const group = lattice
    .all(partyKind, Math.max(0, item.from - companyTokensMax), item.to)
    .find(({ from, to, value }) => from < item.from && to >= item.to && value.members.length > 0);
  const at = group?.value.members.indexOf(item.value) ?? -1;
  const before = group?.value.members[at - 1];
  if (before === undefined || before.relation !== null) return null;
  return before.offices.flatMap(({ titles }) => titles).find(({ of }) => of !== null)?.of ?? null;
}

/** What the office tells with the rest of the page. */
function sideElsewhere(scene: Scene, role: RoleCode, item: PartyItem): Implied | null {
  const named = envoyAbroad(scene, role, item) ?? namedSide(scene, role);
  if (named !== null || !isHead(role)) return named;
  return realmSide(scene, item) ?? visitedSide(scene, item);
}

/** «торгпред в Перу»: where an envoy is posted is not whom he serves. */
function envoyAbroad(scene: Scene, role: RoleCode, { from, to }: PartyItem): Implied | null {
  const { words, lattice, sides } = scene;
  const { posted } = words;
  if (posted === undefined || !envoys.has(role)) return null;
  const places = lattice.tokens.words
    .slice(from, to)
    .flatMap(({ lower }, at) => (posted.has(lower) ? [from + at + 1] : []));
  const isAbroad = places.some(
    (at) => (stateAt(lattice, at) ?? capitalAt(lattice, at))?.iso === sides.foreign,
  );
  return isAbroad ? implying(sides.home, "the page's own side") : null;
}

const envoys: ReadonlySet<RoleCode> = new Set(["ambassador", "special-envoy"]);

/** « a transmis les salutations du président X »: X is of the side of who brings them. */
function senderSide(scene: Scene, { from, value }: PartyItem): string | null {
  const { words, lattice, window } = scene;
  const preposition = value.preposition ?? "";
  if (!words.belonging.has(preposition) && words.sentFrom !== preposition) return null;
  const verbs = lattice.all(verb, Math.max(window.from, from - companyTokensMax), from);
  if (!verbs.some((one) => words.conveys.has(one.value.lemma))) return null;
  const bringer = scene.here().find(({ subject }) => subject);
  return bringer?.referent.codes.length === 1 ? (bringer.referent.codes[0] ?? null) : null;
}

/** Offices of which no state can be supposed. */
const unattached: ReadonlySet<string> = new Set(["organisation-head", "business-leader", "other"]);

function statedSide(draft: Draft): string | null {
  return draft.side?.code ?? draft.offices.find(({ of }) => of !== null)?.of ?? null;
}

function isHead(role: RoleCode): boolean {
  return role === "head-of-state" || role === "head-of-government";
}

/** An ambassador or envoy is the other side's; whoever else has no state named is of the page's own. */
export function sideByRole(
  scene: Scene,
  role: RoleCode,
  draft: Draft | null = null,
): Implied | null {
  const { home, foreign } = scene.sides;
  if (envoys.has(role) && !isOfficialAtHome(draft))
    return implying(foreign, "the other side of the page");
  if (home !== null && isBoundFor(scene, draft, home))
    return implying(otherThan(scene, draft, home), "a state other than where the journey goes");
  if (home !== null && isUnique(scene, role, draft) && isTaken(scene, { role, of: home, draft }))
    return implying(
      freeStateNear(scene, role, draft) ?? freeForeign(scene, role, draft),
      "the state spoken of",
    );
  return implying(home, "the page's own side");
}

/** "the Permanent Secretary, Ambassador X": who holds another office keeps the title of an envoy. */
function isOfficialAtHome(draft: Draft | null): boolean {
  return draft?.offices.some(({ role, of }) => of === null && !envoys.has(role)) === true;
}

function isBoundFor({ lattice, words }: Scene, draft: Draft | null, state: string): boolean {
  if (draft === null) return false;
  const { journeys } = words;
  return (
    goalsOf(lattice, draft, journeys).includes(state) ||
    hostsOf(lattice, draft, journeys).includes(state)
  );
}

/** Of the other states of the page the one that it names most. */
function otherThan(
  { sides, lattice, words }: Scene,
  draft: Draft | null,
  state: string,
): string | null {
  const goals = draft === null ? [] : goalsOf(lattice, draft, words.journeys);
  const likeliest = [...sides.counts].toSorted(([, one], [, next]) => next - one);
  const isElsewhere = (other: string): boolean => other !== state && !goals.includes(other);
  return likeliest.find(([other]) => isElsewhere(other))?.[0] ?? null;
}

/** The other state of the page, if its office is free; where who follows "and" is of the same side, nothing is so sure. */
function freeForeign(scene: Scene, role: RoleCode, draft: Draft | null): string | null {
  const of = scene.words.fellows === true ? null : scene.sides.foreign;
  return of === null || isTaken(scene, { role, of, draft }) ? null : of;
}

/** Of the states named near by, the likeliest whose office is not another's. */
function freeStateNear(scene: Scene, role: RoleCode, draft: Draft | null): string | null {
  const near = statesAround(scene, []).filter((of) => isNear(scene, of));
  return near.find((of) => !isTaken(scene, { role, of, draft })) ?? null;
}

function implying(of: string | null, how: ImpliedBy): Implied | null {
  return of === null ? null : { of, how };
}

/** A "Minister of State for Foreign Affairs" stands beside the minister. */
function isUnique({ lattice }: Scene, role: RoleCode, draft: Draft | null): boolean {
  if (!unique.has(role)) return false;
  const item = draft?.offices.find((office) => office.role === role)?.item;
  if (item === undefined || role !== "minister:foreign-affairs") return true;
  return !lattice.tokens.words
    .slice(item.from, Math.min(item.to, item.from + 4))
    .some(({ lower }) => lower === "state");
}

/** Offices that a state has only one of. */
const unique: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "minister:foreign-affairs",
]);

function isTaken(
  scene: Scene,
  {
    role,
    of,
    draft,
  }: { readonly role: RoleCode; readonly of: string; readonly draft: Draft | null },
): boolean {
  return scene
    .known()
    .some(
      (other) =>
        other !== draft &&
        other.offices.some(
          (office) =>
            office.role === role && !office.former && (office.of ?? office.implied?.of) === of,
        ),
    );
}

/** « La délégation conduite par X comprend le ministre Y »: Y is of the side of X. */
function companySide(scene: Scene, before: number): string | null {
  const { lattice, words } = scene;
  const between = (from: number, headed: boolean): boolean => {
    const start = Math.max(from, before - companyTokensMax);
    const at = lattice.tokens.words
      .slice(start, before)
      .findIndex(
        ({ lower }, index, all) =>
          isCompany(words, lower, all[index - 1]?.lower) || (headed && words.headed.has(lower)),
      );
    return at >= 0 && !isMetSince(scene, start + at, before);
  };
  const leader = scene
    .here()
    .findLast(
      ({ item, referent, party }) =>
        referent.codes.length === 1 &&
        party.type !== "state" &&
        between(item.to, party.type === "delegation" || party.type === "organisation"),
    );
  return leader?.referent.codes[0] ?? null;
}

/** « X, accompagné de Y, a été reçu par Z »: the verb of a meeting stands between, and Z is of another side. */
function isMetSince({ lattice, words: { meets } }: Scene, from: number, to: number): boolean {
  return (
    meets !== undefined && lattice.all(verb, from, to).some(({ value }) => meets.has(value.lemma))
  );
}

/** « accompagné », and « qu'accompagnait » of two words. */
function isCompany({ company }: PersonWords, lower: string, before = ""): boolean {
  return company.has(lower) || company.has(before + lower);
}
