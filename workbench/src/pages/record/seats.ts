import type { ParticipantRole, Participation } from "../../../../src/contract/contract.ts";

/** One person's part in an encounter, as a decision writes it. */
export type Seat = {
  readonly person: string;
  readonly role: ParticipantRole;
  /** The office of that day, where it is another than the sources say. */
  readonly office?: string;
  readonly of?: string | null;
};

/** Everybody's seat, with one person's seat changed, added, or taken away. */
export function seatsWith(
  participants: readonly Participation[],
  person: string,
  seat: Seat | null,
): readonly Seat[] {
  const others = participants.map((one): Seat => ({
    person: one.person,
    role: one.roles[0]?.value ?? "participant",
  }));
  if (seat === null) return others.filter((one) => one.person !== person);
  if (!others.some((one) => one.person === person)) return [...others, seat];
  return others.map((one) => (one.person === person ? seat : one));
}

/** A seat while one mends it; empty where there is nothing. */
export interface SeatDraft {
  readonly role: string;
  /** The kind of office, without its portfolio. */
  readonly kind: string;
  readonly portfolio: string;
  readonly of: string;
}

/** What one begins with: the values that stand now. */
export function seatDraft({ roles, offices, side }: Participation): SeatDraft {
  const [office] = offices;
  const [kind = "", portfolio = ""] = office?.role.split(":") ?? [];
  return { role: roles[0]?.value ?? "participant", kind, portfolio, of: office?.of ?? side ?? "" };
}

/** Whether an office has a portfolio. */
export function hasPortfolio({ kind }: SeatDraft): boolean {
  return kind === "minister" || kind === "deputy-minister";
}

/** The seat as a decision writes it; an office that is as the sources tell it stays theirs. */
export function seatOf(one: Participation, draft: SeatDraft): Seat {
  // The form offers only the roles that there are.
  const seat = { person: one.person, role: draft.role as ParticipantRole };
  const told = seatDraft(one);
  if (draft.kind === "" || (codeOf(draft) === codeOf(told) && draft.of === told.of)) return seat;
  return { ...seat, office: codeOf(draft), of: draft.of === "" ? null : draft.of };
}

function codeOf(draft: SeatDraft): string {
  const { kind, portfolio } = draft;
  return hasPortfolio(draft) && portfolio !== "" ? `${kind}:${portfolio}` : kind;
}
