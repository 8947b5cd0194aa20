import type { Stance } from "../../core/vocabulary.ts";
import type { Hearer, Saying } from "./words.ts";

/**
 * Reads a table of verbs of saying.
 *
 * Each line: stance | who can say it | what follows | lemmas, with `_` for a space inside a lemma.
 * What follows is any of `clause`, `thing`, `quality`, `supposed`, a link word, `+word` (a person, then the word,
 * both said) and `-word` (a person, then the word, the person left out).
 */
export function sayingsOf(table: string): ReadonlyMap<string, readonly Saying[]> {
  const verbs = new Map<string, Saying[]>();
  for (const line of table.trim().split("\n")) {
    const [stance = "", needs = "", takes = "", lemmas = ""] = line
      .split("|")
      .map((part) => part.trim());
    const saying = sayingOf(stance as Stance, needs as Hearer, takes.split(" "));
    for (const lemma of lemmas.split(" ").filter(Boolean)) {
      const name = lemma.replaceAll("_", " ");
      verbs.set(name, [...(verbs.get(name) ?? []), saying]);
    }
  }
  return verbs;
}

const plain = new Set(["clause", "thing", "quality", "supposed"]);

function sayingOf(stance: Stance, needs: Hearer, takes: readonly string[]): Saying {
  const signed = takes.filter((take) => /^[+-]/.test(take));
  return {
    stance,
    needs,
    clause: takes.includes("clause"),
    thing: takes.includes("thing"),
    quality: takes.includes("quality"),
    ...(takes.includes("supposed") ? { supposed: true as const } : {}),
    links: new Set(takes.filter((take) => !plain.has(take) && !signed.includes(take))),
    whom: new Map(signed.map((take) => [take.slice(1), take.startsWith("+") ? "with" : "without"])),
  };
}

/** The verbs of a table that a noun may complete: the first words of «обратить внимание». */
export function openVerbsOf(verbs: ReadonlyMap<string, readonly Saying[]>): ReadonlySet<string> {
  return new Set([...verbs.keys()].flatMap((name) => (name.match(/^(\S+) /u) ?? []).slice(1)));
}
