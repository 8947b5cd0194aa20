import type { DayNumber } from "../../core/civil-day.ts";
import { edtfDays } from "../../core/edtf.ts";
import type { Reason } from "../../core/reason.ts";
import type { ParticipantRole, RoleCode } from "../../core/vocabulary.ts";
import type { PartyCode } from "../../fact/reading.ts";
import type { SourceRecord } from "../record.ts";
import type { EntryId, RecordId } from "../register.ts";
import type { HeldSource } from "../source.ts";
import type { FindHolder } from "./holders.ts";

/** Who takes part by an office alone, as other documents of that day name the holder. */
export interface ImpliedSeat {
  readonly person: EntryId;
  readonly role: ParticipantRole;
  readonly office: RoleCode;
  readonly of: PartyCode;
  readonly why: Reason;
}

/** Who the unnamed participants of an encounter are, where the documents of that day show it. */
function impliedSeats(
  { fact, source }: SourceRecord<"encounter">,
  holderOf: FindHolder,
): readonly ImpliedSeat[] {
  if (fact.unnamed === undefined) return nobody;
  const day = dayOf(fact.date, source.reading.document.published);
  if (day === null) return nobody;
  return fact.unnamed.flatMap(({ office, of, role }) => {
    const holder = isNamed(source, office, of) ? null : holderOf(office, of, day);
    return holder === null ? [] : [{ role, office, of, person: holder.person, why: holder.why }];
  });
}

/** Whether the document names somebody in that office, whom it would not call by the office of another. */
function isNamed({ reading }: HeldSource, office: RoleCode, of: PartyCode): boolean {
  return reading.persons.some(({ offices }) =>
    offices.some((held) => held.role === office && held.of === of && held.former !== true),
  );
}

/** Who is implied in each encounter; nobody in most. */
export type ImpliedIn = (record: RecordId) => readonly ImpliedSeat[];

/** Finds out who is implied in any of the encounters. */
export function impliedIn(
  encounters: readonly SourceRecord<"encounter">[],
  holderOf: FindHolder,
): ImpliedIn {
  const seats = new Map<RecordId, readonly ImpliedSeat[]>();
  for (const record of encounters) {
    const found = impliedSeats(record, holderOf);
    if (found.length > 0) seats.set(record.id, found);
  }
  return (record) => seats.get(record) ?? nobody;
}

const nobody: readonly ImpliedSeat[] = [];

/** A date that leaves no more days open is near enough to a day. */
const exactDaysMax = 31;

function dayOf(date: string | null, published: string | null): DayNumber | null {
  const days = edtfDays(date ?? published);
  return days === null || days.last - days.first > exactDaysMax ? null : days.first;
}
