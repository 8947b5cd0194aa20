import type { PartyCode } from "../../../fact/reading.ts";
import type { EntryId } from "../../register.ts";
import { isSoleOffice } from "../../office/sole-office.ts";
import type { Setting } from "./setting.ts";
import { pin, type Weight, weight } from "./weight.ts";

/** What parties and participants say of two tellings. */
export function weighCompany(one: Setting, other: Setting): readonly Weight[] {
  return [...weighParties(one, other), ...weighPersons(one, other), ...weighSides(one, other)];
}

function weighParties(one: Setting, other: Setting): readonly Weight[] {
  const common = countCommon(one.parties, other.parties);
  const all = one.parties.size + other.parties.size - common;
  if (common === 0) return weight(-9, "no party in common");
  if (common === 1) return weight(-1.5, "one party in common");
  if (common === all) return weight(2, "the same parties");
  return common / all < 0.4
    ? weight(0.5, "a few parties in common")
    : weight(1.5, "most parties in common");
}

function countCommon<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  let common = 0;
  for (const member of one) if (other.has(member)) common++;
  return common;
}

/** Participants together weigh no more than this. */
const personsPointsMax = 5;

function weighPersons(one: Setting, other: Setting): readonly Weight[] {
  const common = [...one.persons.keys()].filter((person) => other.persons.has(person));
  const open = one.family === "conference" || other.family === "conference";
  const points = common.map((person) => {
    if (open) return 0.7;
    return leads(one, person) && leads(other, person) ? 2 : 1;
  });
  const sum = Math.min(
    personsPointsMax,
    points.reduce((total, each) => total + each, 0),
  );
  if (!open && isWholeDelegation(common, [one, other]))
    return pin(sum, "the same {count} participants and no others", { count: common.length });
  return common.length === 1
    ? weight(sum, "a participant in common")
    : weight(sum, "{count} participants in common", { count: common.length });
}

/** Named as one who leads; who is only implied by an office counts as one who sits by. */
function leads({ persons }: Setting, person: EntryId): boolean {
  const seat = persons.get(person);
  return seat?.principal === true && !seat.implied;
}

/** Two counterparts meet again and again; so many people together hardly twice. */
const delegationMin = 3;

function isWholeDelegation(
  common: readonly EntryId[],
  tellings: readonly Pick<Setting, "persons">[],
): boolean {
  return (
    common.length >= delegationMin &&
    tellings.every(({ persons }) => persons.size === common.length)
  );
}

/** Who stands for a side: where each tells somebody else, they tell two encounters. */
function weighSides(one: Setting, other: Setting): readonly Weight[] {
  return [...one.parties].flatMap((party) => weighSide(party, one, other));
}

function weighSide(party: PartyCode, one: Setting, other: Setting): readonly Weight[] {
  const [here, there] = [sent(party, one), sent(party, other)];
  if (here.length === 0 || there.length === 0) return [];
  const absent = absentFrom(here, other) + absentFrom(there, one);
  const met = absent < here.length + there.length;
  if (met) return weight(-0.5 * Math.min(2, absent), "one names more people of {party}", { party });
  if (one.family === "conference") return weight(-0.5, "others came for {party}", { party });
  const role = commonRole(rolesOf(here, one), rolesOf(there, other));
  if (role !== null)
    return weight(-1, "two names for one office of {party}: {office}", { party, office: role });
  const atHome = one.family === "visit" && (one.country === party || other.country === party);
  return atHome
    ? weight(-1, "others received for {party}", { party })
    : weight(-6, "{party} sent somebody else", { party });
}

function absentFrom(persons: readonly EntryId[], setting: Setting): number {
  return persons.filter((person) => !setting.persons.has(person)).length;
}

/** Whom each party sent, as each telling has it: found once, compared often. */
const sentBySetting = new WeakMap<Setting, Map<PartyCode, readonly EntryId[]>>();

function sent(party: PartyCode, setting: Setting): readonly EntryId[] {
  const known = sentBySetting.get(setting) ?? new Map<PartyCode, readonly EntryId[]>();
  sentBySetting.set(setting, known);
  const found = known.get(party) ?? findSent(party, setting);
  known.set(party, found);
  return found;
}

function findSent(party: PartyCode, { persons }: Setting): readonly EntryId[] {
  const own = [...persons].filter(([, { side, implied }]) => side === party && !implied);
  const principals = own.filter(([, { principal }]) => principal);
  return (principals.length > 0 ? principals : own).map(([person]) => person);
}

function rolesOf(persons: readonly EntryId[], setting: Setting): readonly string[] {
  return persons.flatMap((person) => setting.persons.get(person)?.roles ?? []);
}

/** On one day, two names for an office of one holder are a slip of one source. */
function commonRole(here: readonly string[], there: readonly string[]): string | null {
  return here.find((role) => there.includes(role) && isSoleOffice(role)) ?? null;
}
