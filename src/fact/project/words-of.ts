import type { Language } from "../../core/language.ts";
import { as, phrase } from "../../grammar/pattern.ts";
import { RuleSet } from "../../grammar/rule-set.ts";
import { englishProjects } from "./en/words.ts";
import { frenchProjects } from "./fr/words.ts";
import { russianProjects } from "./ru/words.ts";
import type { ProjectWords } from "./words.ts";

const words: Readonly<Record<Language, ProjectWords>> = {
  fr: frenchProjects,
  en: englishProjects,
  ru: russianProjects,
};

/** How a language tells projects. */
export function projectWords(language: Language): ProjectWords {
  return words[language];
}

const sets = new Map<Language, RuleSet<true>>();

/** The heads of a language as one rule, compiled at the first document. */
export function projectHeads(language: Language): RuleSet<true> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const { heads } = words[language];
  const made = new RuleSet<true>(
    heads.length === 0
      ? []
      : [
          {
            id: `project/${language}/works`,
            revision: 1,
            because: {
              en: "The noun names a work, a plant or a programme that parties carry out together.",
              fr: "Le nom désigne un ouvrage, une usine ou un programme que les parties réalisent ensemble.",
              ru: "Существительное называет объект, завод или программу, которые стороны осуществляют вместе.",
            },
            pattern: as("trigger", phrase(...heads)),
            make: () => true,
            examples: [],
            counterExamples: [],
          },
        ],
  );
  sets.set(language, made);
  return made;
}
