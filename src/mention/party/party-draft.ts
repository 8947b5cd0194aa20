import type { OfficePhrase } from "../office/office.ts";
import type { PersonName } from "../person/name.ts";
import type { Party, PartyType } from "./party.ts";

/** A party that is being read: what is known so far. */
export interface PartyDraft {
  type: PartyType | null;
  name: PersonName | null;
  nameAt: readonly [from: number, to: number] | null;
  rank: string | null;
  honorific: string | null;
  readonly offices: OfficePhrase[];
  code: string | null;
  relation: Party["relation"];
  members: readonly Party[];
  gender: Party["gender"];
  plural: boolean;
  preposition: string | null;
}

export function newDraft(): PartyDraft {
  return {
    type: null,
    name: null,
    nameAt: null,
    rank: null,
    honorific: null,
    offices: [],
    code: null,
    relation: null,
    members: [],
    gender: null,
    plural: false,
    preposition: null,
  };
}

/** Finishes a draft; a person's code is that of the first office that has one. */
export function partyOf(draft: PartyDraft): Party {
  const { name, offices } = draft;
  return {
    cases: null,
    ...draft,
    type: draft.type ?? typeOf(draft),
    offices: withoutRepeats(offices),
    code: draft.code ?? codeOf(offices),
    gender:
      draft.gender ?? name?.gender ?? offices.find(({ gender }) => gender !== null)?.gender ?? null,
  };
}

function typeOf({ name, offices }: PartyDraft): PartyType {
  if (name !== null) return "person";
  return offices.length > 0 ? "office" : "description";
}

function codeOf(offices: readonly OfficePhrase[]): string | null {
  for (const { titles } of offices) {
    const codes = new Set(titles.map(({ of }) => of));
    const [only = null] = codes;
    if (codes.size === 1 && only !== null) return only;
  }
  return null;
}

/** « Président de la Transition, Chef de l'État » is one office; the one with the state stays. */
function withoutRepeats(offices: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const kept: OfficePhrase[] = [];
  for (const office of offices) {
    const same = kept.findIndex((other) => isRepeat(other, office));
    if (same < 0) kept.push(office);
    else kept[same] = better(kept[same] ?? office, office);
  }
  const heads = kept.some(({ titles }) => titles[0]?.role === "head-of-state");
  return heads ? kept.filter(({ titles }) => titles[0]?.role !== "other") : kept;
}

/** Of two tellings of one office, the one that names the state, or the field. */
function better(one: OfficePhrase, other: OfficePhrase): OfficePhrase {
  const [first, second] = [one.titles[0], other.titles[0]];
  if (first === undefined || second === undefined) return one;
  const of = first.of ?? second.of;
  return isWider(first.role, second.role)
    ? { ...other, titles: [{ ...second, of }] }
    : { ...one, titles: [{ ...first, of }] };
}

/** « le ministre X (Défense) »: `minister` is told again as `minister:defence`. */
function isWider(role: string, other: string): boolean {
  return other.startsWith(`${role}:`);
}

function isRepeat(one: OfficePhrase, other: OfficePhrase): boolean {
  const [first, second] = [one.titles[0], other.titles[0]];
  if (first === undefined || second === undefined || one.former !== other.former) return false;
  if (first.role !== second.role && !isWider(first.role, second.role)) return false;
  return first.of === second.of || first.of === null || second.of === null;
}
