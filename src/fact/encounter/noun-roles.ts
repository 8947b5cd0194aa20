import { formatFamilies, type EncounterFormat, type FormatFamily } from "../../core/vocabulary.ts";
import type { Roles } from "./occasion.ts";

const shared: Roles = {
  inviter: "host",
  witness: "participant",
  chair: "chair",
  cochair: "co-chair",
  leader: "head-of-delegation",
  company: "member",
};

/** What the phrases around a noun are to its occasion, by the family of its format. */
const byFamily: Readonly<Record<FormatFamily, Roles>> = {
  visit: { ...shared, subject: "guest", of: "guest", by: "guest", with: "member" },
  talks: {
    ...shared,
    subject: "participant",
    of: "participant",
    with: "participant",
    between: "participant",
    by: "participant",
    from: "participant",
    honoured: "guest",
  },
  remote: {
    ...shared,
    subject: "participant",
    of: "participant",
    with: "participant",
    between: "participant",
    to: "participant",
    by: "participant",
    from: "participant",
  },
  conference: { ...shared, subject: "participant", of: "participant" },
  "conference-part": { ...shared, subject: "participant" },
  commission: {
    ...shared,
    subject: "participant",
    between: "participant",
    with: "participant",
    from: "participant",
  },
  message: {
    ...shared,
    subject: "participant",
    of: "sender",
    from: "sender",
    principal: "sender",
    to: "recipient",
    by: "participant",
  },
  press: {
    ...shared,
    subject: "participant",
    of: "participant",
    by: "participant",
    between: "participant",
    with: "participant",
  },
  ceremony: {
    ...shared,
    subject: "participant",
    by: "participant",
    to: "participant",
    honoured: "guest",
  },
  community: { ...shared, subject: "participant" },
};

const audience: Roles = {
  ...byFamily.talks,
  by: "host",
  with: "host",
  from: "guest",
  to: "guest",
  of: "participant",
};

/** Who pays a courtesy call is a guest, and is received. */
const courtesy: Roles = { ...audience, subject: "guest", of: "guest", by: "guest", to: "host" };

const credentials: Roles = { ...shared, subject: "guest", from: "guest", of: "guest", to: "host" };

/** The roles around a noun of this format. */
export function nounRoles(format: EncounterFormat): Roles {
  if (format === "courtesy-call") return courtesy;
  if (format === "credentials") return credentials;
  return format === "audience" ? audience : byFamily[formatFamilies[format]];
}
