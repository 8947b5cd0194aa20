import { party } from "../../mention/party/party.ts";
import { partyAt, type VerbItem } from "../clause/clause.ts";
import { contentBefore } from "./content-before.ts";
import { closed, quoteFrom } from "./content.ts";
import { lowerAt, type Content, type Hearing } from "./hearing.ts";

/** How many words may stand between «как» and its verb: «как ранее уже отметил». */
const betweenMax = 3;
/** How long the frame may be behind its verb, in tokens. */
const frameTokensMax = 30;

/** The token of «как» in «Как отметил X, P» and «P, как отметил X»; null where none opens the verb's clause. */
export function framerOf(hearing: Hearing, { from }: VerbItem): number | null {
  const { framers } = hearing.words;
  if (framers === undefined) return null;
  for (let at = from - 1; at >= Math.max(hearing.window.from, from - betweenMax); at--) {
    if (framers.has(lowerAt(hearing, at))) return opensClause(hearing, at) ? at : null;
    if (!/^\p{L}+$/u.test(lowerAt(hearing, at))) return null;
  }
  return null;
}

function opensClause(hearing: Hearing, at: number): boolean {
  return at === hearing.window.from || /^[,(—–»-]$/.test(lowerAt(hearing, at - 1));
}

/** What was said around «как отметил X»: behind it where it opens the sentence, else the whole. */
export function contentAroundFrame(
  hearing: Hearing,
  item: VerbItem,
  framer: number,
): Content | null {
  if (framer > hearing.window.from + 1) return contentBefore(hearing, { ...item, from: framer });
  const comma = frameEnd(hearing, item);
  if (comma === null) return null;
  return quoteFrom(hearing, comma + 1) ?? closed(hearing, item, comma + 1);
}

/** «Как писал «Вестник», P», «как передаёт Nordnews»: an active verb whose frame names nobody of the register. */
export function isOfAgency(hearing: Hearing, item: VerbItem, framer: number): boolean {
  if (item.value.voice !== "active" || framer > hearing.window.from + 1) return false;
  const end = frameEnd(hearing, item);
  const next = lowerAt(hearing, item.to);
  if (end === null || !/^(?:[«"“„]|\p{Script=Latin}+)$/u.test(next)) return false;
  return hearing.spot.lattice.all(party, framer, end).length === 0;
}

/** The comma that closes the frame, past the commas inside its subject. */
function frameEnd(hearing: Hearing, item: VerbItem): number | null {
  const end = Math.min(hearing.window.to, item.to + frameTokensMax);
  for (let at = item.to; at < end;) {
    if (lowerAt(hearing, at) === ",") return at;
    at = partyAt(hearing.spot.lattice, at)?.to ?? at + 1;
  }
  return null;
}
