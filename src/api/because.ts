import { languages, type Labels } from "../core/language.ts";
import { occasionRules } from "../fact/encounter/rules.ts";

let reasons: ReadonlyMap<string, Labels> | null = null;

/** The reason of a rule, one sentence about the language, said in all three; null for a rule that gives none. */
export function becauseOf(rule: string): Labels | null {
  reasons ??= new Map(
    languages.flatMap((language) =>
      occasionRules[language].map(({ id, because }) => [id, because] as const),
    ),
  );
  return reasons.get(rule) ?? null;
}
