import { party } from "../../mention/party/party.ts";
import { subjectOf, type VerbItem } from "../clause/clause.ts";
import { lowerAt, referentOf, type Hearing } from "../statement/hearing.ts";
import { actSpan, wordsFor, type Undertaken } from "./undertaken.ts";

type Found = Pick<Undertaken, "span" | "by">;

/** How far behind its verb the noun of a promise may stand, and its clause behind the noun, in tokens. */
const nounTokensMax = 6;
const clauseTokensMax = 9;

/** "gave its word that the port would open", "got a promise from X that …": a clause fills the noun of a promise. */
export function promisedThat(hearing: Hearing, item: VerbItem): Found | null {
  const { promises } = wordsFor(hearing);
  const isGot = promises?.got.has(item.value.lemma) === true;
  if (promises === undefined || (!isGot && !promises.given.has(item.value.lemma))) return null;
  const noun = firstWithin(hearing, { from: item.to, tokensMax: nounTokensMax }, promises.nouns);
  const that = noun === null ? null : clauseBehind(hearing, noun + 1);
  if (that === null) return null;
  const by = isGot ? promiserBefore(hearing, item.to, that) : giverOf(hearing, item);
  if (by.length === 0) return null;
  return { span: actSpan(hearing, that + 1, hearing.window.to), by };
}

/** The word that opens the clause behind a noun. */
function clauseBehind(hearing: Hearing, from: number): number | null {
  return firstWithin(hearing, { from, tokensMax: clauseTokensMax }, hearing.words.clauseOpeners);
}

/** The first of some words within so many tokens, before any mark; null where none stands. */
function firstWithin(
  hearing: Hearing,
  { from, tokensMax }: { readonly from: number; readonly tokensMax: number },
  words: ReadonlySet<string>,
): number | null {
  for (let at = from; at < Math.min(hearing.window.to, from + tokensMax); at++) {
    if (/^[,;:.]$/.test(lowerAt(hearing, at))) return null;
    if (words.has(lowerAt(hearing, at))) return at;
  }
  return null;
}

/** "a promise from the minister that": whoever is named last before the clause. */
function promiserBefore(hearing: Hearing, from: number, to: number): readonly string[] {
  const found = hearing.spot.lattice
    .all(party, from, to)
    .findLast(({ value }) => value.preposition === "from");
  return found === undefined ? [] : (referentOf(hearing, found)?.codes ?? []);
}

function giverOf(hearing: Hearing, item: VerbItem): readonly string[] {
  const subject = subjectOf(hearing.spot, item);
  return subject === null ? [] : (referentOf(hearing, subject)?.codes ?? []);
}
