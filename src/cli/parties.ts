import { foldMarks } from "../core/fold.ts";
import { languages } from "../core/language.ts";
import { organisationLabels } from "../core/organisation-labels.ts";
import { lexiconEntries } from "../lexicon/lexicon.ts";
import { stop } from "./status.ts";

/**
 * The code of a party that somebody names: `KE`, `org:AU`, « Arménie », "Armenia", «Армения».
 *
 * @throws HouseError CLI-006 where no party bears the name.
 */
export function partyCode(name: string): string {
  if (/^(?:org|region):[\w-]+$/i.test(name)) return knownCode(name) ?? name;
  const codes = partyNames();
  return codes.get(fold(name)) ?? stop(unknownParty(name, codes));
}

function knownCode(name: string): string | undefined {
  return Object.keys(organisationLabels).find((code) => code.toLowerCase() === name.toLowerCase());
}

/** Every name and every code → code. A strong name goes before a weak one. */
function partyNames(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const note = (name: string, code: string): void => {
    const folded = fold(name);
    if (!codes.has(folded)) codes.set(folded, code);
  };
  const states = languages.flatMap((language) => lexiconEntries(language, "state"));
  const strongFirst = states.toSorted((one, other) => Number(one.weak) - Number(other.weak));
  for (const { form, value } of strongFirst) note(form, value.iso);
  for (const code of new Set(codes.values())) codes.set(fold(code), code);
  for (const [code, labels] of Object.entries(organisationLabels))
    for (const name of [code, code.replace("org:", ""), ...Object.values(labels)]) note(name, code);
  return codes;
}

function fold(name: string): string {
  return foldMarks(name.replaceAll("’", "'").trim()).toLowerCase().replaceAll("ё", "е");
}

function unknownParty(
  name: string,
  codes: ReadonlyMap<string, string>,
): Parameters<typeof stop>[0] {
  const start = fold(name).slice(0, 4);
  const guesses = [...codes.keys()].filter((known) => start !== "" && known.startsWith(start));
  const guess = guesses.length === 0 ? "" : ` Did you mean ${guesses.slice(0, 3).join(", ")}?`;
  return {
    code: "CLI-006",
    message: `Unexpected party "${name}", expected a state or an organisation, by code or by name.`,
    next: `Give a code such as KE or org:AU, or a name in French, English or Russian.${guess}`,
  };
}
