import { occasion, type Occasion } from "./occasion.ts";

/** A meeting with compatriots abroad, or with the diplomatic corps, as a verb tells it in any language. */
export function communityMeeting(): Occasion {
  return occasion({
    format: "community-meeting",
    roles: { subject: "participant", company: "member", witness: "participant" },
    needs: [["subject"]],
  });
}
