import type { ParticipantRole } from "../../core/vocabulary.ts";
import type { Mentions } from "../../mention/mentions.ts";
import type { PartyItem } from "../../mention/party/party.ts";
import type { Referent } from "../context.ts";
import type { VacantSeat } from "./candidate.ts";

/** The one office of one state that a phrase without a name takes part by: « le président malien ». */
export function vacantSeat(
  { lattice }: Pick<Mentions, "lattice">,
  { value, from, to }: PartyItem,
  { codes }: Referent,
  role: ParticipantRole,
): readonly VacantSeat[] {
  const [office, ...offices] = value.offices;
  const [title, ...titles] = office?.titles ?? [];
  const [of, ...states] = codes;
  if (value.type !== "office" || value.plural || office?.former !== false) return [];
  if (offices.length + titles.length + states.length > 0) return [];
  if (title === undefined || of === undefined) return [];
  return [{ office: title.role, of, role, span: lattice.span(from, to) }];
}
