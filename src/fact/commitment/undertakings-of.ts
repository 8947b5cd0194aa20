import type { CommitmentKind, FollowUpStatus } from "../../core/vocabulary.ts";
import type { Undertaking } from "./words.ts";

/**
 * Reads a table of verbs of undertaking.
 *
 * Each line: kind | status | what follows | lemmas, with `_` for a space inside a lemma. What follows
 * is any of `clause`, `thing` and link words.
 */
export function undertakingsOf(table: string): ReadonlyMap<string, Undertaking> {
  const verbs = new Map<string, Undertaking>();
  for (const line of table.trim().split("\n")) {
    const [kind = "", status = "", takes = "", lemmas = ""] = line
      .split("|")
      .map((part) => part.trim());
    const all = takes.split(" ");
    const undertaking: Undertaking = {
      kind: kind as CommitmentKind,
      status: status as FollowUpStatus,
      clause: all.includes("clause"),
      thing: all.includes("thing"),
      links: new Set(all.filter((take) => take !== "clause" && take !== "thing")),
    };
    for (const lemma of lemmas.split(" ").filter(Boolean))
      verbs.set(lemma.replaceAll("_", " "), undertaking);
  }
  return verbs;
}
