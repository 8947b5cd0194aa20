import type { OfficePhrase } from "../office/office.ts";
import { partyOf, type PartyDraft } from "./party-draft.ts";
import type { Party } from "./party.ts";

/** A plural office as the offices of its single holders: « ministres de la Défense et de l'Énergie » are two. */
export function singly(phrase: OfficePhrase): readonly OfficePhrase[] {
  return phrase.titles.map((title) => ({
    ...phrase,
    titles: [title],
    distributes: false,
    plural: false,
  }));
}

/**
 * One holder of a plural office, with his share of it: his own title where each has one, else the
 * title of all.
 */
export function memberOf(whole: PartyDraft, holder: PartyDraft, index: number): Party {
  const [office] = whole.offices;
  const shared = office === undefined ? [] : singly(office);
  const own = shared.length > 1 ? shared[index] : shared[0];
  const offices = own === undefined ? holder.offices : [own, ...holder.offices];
  const code = holder.code ?? own?.titles[0]?.of ?? null;
  return partyOf({ ...holder, offices: offices.map((each) => withCode(each, code)), code });
}

/** « les ministres X (Maroc) »: the bracket tells whose minister X is. */
export function withCode(office: OfficePhrase, code: string | null): OfficePhrase {
  return { ...office, titles: office.titles.map((title) => ({ ...title, of: title.of ?? code })) };
}
