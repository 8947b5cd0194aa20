import type { ParticipantRole } from "../../core/vocabulary.ts";
import type { Mentions } from "../../mention/mentions.ts";
import type { OfficeTitle } from "../../mention/office/office.ts";
import type { Party, PartyItem } from "../../mention/party/party.ts";
import type { Referent } from "../context.ts";
import type { VacantSeat } from "./candidate.ts";

/** The one office of one state that a phrase without a name takes part by: « le président malien ». */
export function vacantSeat(
  { lattice }: Pick<Mentions, "lattice">,
  { value, from, to }: PartyItem,
  { referent, role }: { readonly referent: Referent; readonly role: ParticipantRole },
): readonly VacantSeat[] {
  const title = referent.persons.length > 0 ? null : onlyTitle(value);
  const [of, ...others] = referent.codes;
  if (title === null || of === undefined || others.length > 0) return none;
  return [{ office: title.role, of, role, span: lattice.span(from, to) }];
}

const none: readonly VacantSeat[] = [];

/** The title that somebody holds now, who is told by it alone. */
function onlyTitle({ type, plural, offices }: Party): OfficeTitle | null {
  if (type !== "office" || plural || offices.some(({ former }) => former)) return null;
  const [title, ...others] = offices.flatMap(({ titles }) => titles);
  return others.length > 0 ? null : (title ?? null);
}
