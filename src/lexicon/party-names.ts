import type { Language } from "../core/language.ts";
import { organisationLabels } from "../core/organisation-labels.ts";
import { lexiconEntries } from "./lexicon.ts";

const names = new Map<Language, ReadonlyMap<string, string>>();

/**
 * The name of a state, an organisation or a region by its code.
 *
 * @returns The code itself where it has no name.
 * @example partyName("FI", "fr") // "Finlande"
 */
export function partyName(code: string, language: Language): string {
  const labels = Object.hasOwn(organisationLabels, code)
    ? organisationLabels[code as keyof typeof organisationLabels]
    : undefined;
  return labels?.[language] ?? namesOf(language).get(code) ?? code;
}

/** Code of a state or a region → the first strong name that the language gives it. */
function namesOf(language: Language): ReadonlyMap<string, string> {
  const known = names.get(language);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  const entries = [
    ...lexiconEntries(language, "state").map(({ form, value, weak }) => ({
      form,
      weak,
      code: value.iso,
    })),
    ...lexiconEntries(language, "region").map(({ form, value, weak }) => ({
      form,
      weak,
      code: value.code,
    })),
  ];
  for (const { form, code, weak } of entries) if (!weak && !made.has(code)) made.set(code, form);
  names.set(language, made);
  return made;
}
