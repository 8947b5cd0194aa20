import { verb } from "../../mention/verb/verb.ts";
import { lowerAt, trimmed, type Hearing, type Said } from "../statement/hearing.ts";
import type { Stretch } from "../noun-phrase.ts";
import { isVague, wordsFor, type Undertaken } from "./undertaken.ts";

/**
 * What is said to be needed: «важность того, чтобы состоялось заседание», «необходимость ускорить
 * строительство» are asked for; what a paper of all sides says must be done is decided.
 */
export function undertakenByNeed(hearing: Hearing, said: Said): readonly Undertaken[] {
  const act = neededAct(hearing, said);
  const found = act === null ? decided(hearing, said) : { act, kind: "request" as const };
  if (found === null) return [];
  const { lattice } = hearing.spot;
  const { start, end } = lattice.span(found.act.from, found.act.to);
  const span = trimmed(lattice.tokens.text, start, end);
  if (isVague(hearing, span)) return [];
  return [
    {
      kind: found.kind,
      status: found.kind === "decision" ? "agreed" : "announced",
      by: said.codes,
      to: null,
      span,
      sentence: said.sentence,
      rule: `commitment/${hearing.context.mentions.language}/needed`,
      confidence: 0.65,
    },
  ];
}

/** How many of the first words the noun of a need may stand among. */
const openingTokensMax = 3;

/** Behind the noun of a need, an infinitive or «того, чтобы»: what is needed. */
function neededAct(hearing: Hearing, { span }: Said): Stretch | null {
  const { needs } = wordsFor(hearing);
  if (needs === undefined) return null;
  const { from, to } = hearing.spot.lattice.tokensIn(span);
  for (let at = from; at < Math.min(to, from + openingTokensMax); at++) {
    if (!needs.has(lowerAt(hearing, at))) continue;
    const start = actBehind(hearing, at + 1);
    if (start !== null && start < to) return { from: start, to };
  }
  return needBefore(hearing, from) ? { from: from - 1, to } : null;
}

/** How far before «чтобы» the noun of a need may stand: «важность того, чтобы». */
const beforeTokensMax = 5;

/** The clause that was said is what a need before it is filled by. */
function needBefore(hearing: Hearing, from: number): boolean {
  if (!hearing.words.clauseOpeners.has(lowerAt(hearing, from - 1))) return false;
  const { needs } = wordsFor(hearing);
  for (let at = from - 2; at >= from - beforeTokensMax; at--)
    if (needs?.has(lowerAt(hearing, at)) === true) return true;
  return false;
}

function actBehind(hearing: Hearing, at: number): number | null {
  if (hearing.spot.lattice.at(verb, at)?.value.tense === "infinitive") return at;
  const opener = [at, at + 1, at + 2].find((one) =>
    hearing.words.clauseOpeners.has(lowerAt(hearing, one)),
  );
  return opener ?? null;
}

/** «рабочие группы должны подготовить карты, говорится в коммюнике» */
function decided(
  hearing: Hearing,
  { span, rule, codes }: Said,
): { readonly act: Stretch; readonly kind: "decision" } | null {
  if (!rule.endsWith("/house") || codes.length < 2) return null;
  const { lattice } = hearing.spot;
  const act = lattice.tokensIn(span);
  const obliges = lattice.all(verb, act.from, act.to).some(({ value }) => value.modal === "must");
  return obliges ? { act, kind: "decision" } : null;
}
