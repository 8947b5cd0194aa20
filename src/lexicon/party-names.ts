import type { Language } from "../core/language.ts";
import { organisationLabels } from "../core/organisation-labels.ts";
import { lexiconEntries } from "./lexicon.ts";

const stateNames = new Map<Language, ReadonlyMap<string, string>>();

/**
 * The name of a state or an organisation by its code.
 *
 * @returns The code itself where it has no name.
 * @example partyName("FI", "fr") // "Finlande"
 */
export function partyName(code: string, language: Language): string {
  const labels = Object.hasOwn(organisationLabels, code)
    ? organisationLabels[code as keyof typeof organisationLabels]
    : undefined;
  return labels?.[language] ?? namesOfStates(language).get(code) ?? code;
}

/** Code of a state → the first strong name that the language gives it. */
function namesOfStates(language: Language): ReadonlyMap<string, string> {
  const known = stateNames.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const { form, value, weak } of lexiconEntries(language, "state"))
    if (!weak && !names.has(value.iso)) names.set(value.iso, form);
  stateNames.set(language, names);
  return names;
}
