import type { CommitmentKind, FollowUpStatus } from "../../core/vocabulary.ts";
import type { Undertaking } from "./words.ts";

/**
 * Reads a table of verbs of undertaking.
 *
 * Each line: kind | status | what follows | lemmas, with `_` for a space inside a lemma. What follows
 * is any of `clause`, `thing`, link words, and `+word` for whoever is asked and then a word.
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
      links: new Set(all.filter((take) => take !== "clause" && take !== "thing" && !isWhom(take))),
      whom: new Set(all.filter(isWhom).map((take) => take.slice(1))),
    };
    for (const lemma of lemmas.split(" ").filter(Boolean))
      verbs.set(lemma.replaceAll("_", " "), undertaking);
  }
  return verbs;
}

function isWhom(take: string): boolean {
  return take.startsWith("+");
}
