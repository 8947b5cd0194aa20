import type { Language } from "./language.ts";

/** Forms of a counted noun; languages use those that they have. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

/**
 * Counts things in words: `counted("ru")({ one: "источник", few: "источника", other: "источников" })`
 * gives a function that says “2 источника”.
 */
export function counted(language: Language): (forms: PluralForms) => (n: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (forms) => (n) => `${numbers.format(n)} ${forms[rules.select(n)] ?? forms.other}`;
}
