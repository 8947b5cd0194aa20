import type { VocabularyAnswer } from "../contract/contract.ts";
import { problemLabels } from "../contract/problem-labels.ts";
import { formatLabels, sectorLabels } from "../core/labels.ts";
import { languages, type Labels, type Language } from "../core/language.ts";
import { nameReasons } from "../core/name/name-reasons.ts";
import { participantRoleLabels, portfolioLabels, roleLabels } from "../core/office-labels.ts";
import { organisationLabels } from "../core/organisation-labels.ts";
import { reasonLabels } from "../core/reason.ts";
import {
  agreementKindLabels,
  agreementStatusLabels,
  commitmentKindLabels,
  encounterStatusLabels,
  familyLabels,
  followUpStatusLabels,
  linkTypeLabels,
  stanceLabels,
} from "../core/record-labels.ts";
import { judgementLabels, ownStatusLabels, verdictLabels } from "../decision/labels.ts";
import { impliedReasons } from "../fact/implied-by.ts";
import { registerReasons } from "../register/reasons.ts";
import { subjectLabels } from "../register/undertaking/subject-labels.ts";
import { countedLabels } from "../view/counted-labels.ts";
import { fateLabels } from "../view/fate-labels.ts";
import { lexiconEntries } from "../lexicon/lexicon.ts";

/** Every sentence that a reason can say. */
const reasonWords: Readonly<Record<string, Labels>> = {
  ...reasonLabels(nameReasons),
  ...reasonLabels(impliedReasons),
  ...reasonLabels(registerReasons),
};

const problems = Object.entries(problemLabels);

let made: VocabularyAnswer | null = null;

/** The words for every code that an answer can carry. Made once. */
export function vocabulary(): VocabularyAnswer {
  made ??= {
    groups: {
      formats: formatLabels,
      families: familyLabels,
      sectors: sectorLabels,
      encounterStatuses: encounterStatusLabels,
      roles: roleLabels,
      portfolios: portfolioLabels,
      participantRoles: participantRoleLabels,
      stances: stanceLabels,
      commitmentKinds: commitmentKindLabels,
      followUpStatuses: followUpStatusLabels,
      fates: fateLabels,
      agreementKinds: agreementKindLabels,
      agreementStatuses: agreementStatusLabels,
      linkTypes: linkTypeLabels,
      ownStatuses: ownStatusLabels,
      verdicts: verdictLabels,
      judgements: judgementLabels,
      counted: countedLabels,
      problems: Object.fromEntries(problems.map(([code, { message }]) => [code, message])),
      nextSteps: Object.fromEntries(problems.map(([code, { next }]) => [code, next])),
      subjects: subjectLabels,
      reasons: reasonWords,
      parties: { ...stateLabels(), ...organisationLabels },
    },
  };
  return made;
}

/** Codes of states → their names: the first strong form that each language gives. */
function stateLabels(): Readonly<Record<string, Labels>> {
  const names = Object.fromEntries(languages.map((language) => [language, namesOf(language)]));
  const codes = [...(names["en"]?.keys() ?? [])].toSorted();
  const label = (code: string, language: Language): string => names[language]?.get(code) ?? code;
  return Object.fromEntries(
    codes.map((code) => [
      code,
      { fr: label(code, "fr"), en: label(code, "en"), ru: label(code, "ru") },
    ]),
  );
}

function namesOf(language: Language): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { form, value, weak } of lexiconEntries(language, "state"))
    if (!weak && !names.has(value.iso)) names.set(value.iso, form);
  return names;
}
