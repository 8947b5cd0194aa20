import type { Language } from "../../core/language.ts";
import type { AgreementKind } from "../../core/vocabulary.ts";
import { as, phrase } from "../../grammar/pattern.ts";
import { RuleSet } from "../../grammar/rule-set.ts";
import type { AnyRule } from "../../grammar/rule.ts";
import { englishInstruments } from "./en/words.ts";
import { frenchInstruments } from "./fr/words.ts";
import { russianInstruments } from "./ru/words.ts";
import type { InstrumentWords } from "./words.ts";

const words: Readonly<Record<Language, InstrumentWords>> = {
  fr: frenchInstruments,
  en: englishInstruments,
  ru: russianInstruments,
};

export function instrumentWords(language: Language): InstrumentWords {
  return words[language];
}

const sets = new Map<Language, RuleSet<AgreementKind>>();

/** The heads of a language as rules, compiled at the first document. */
export function instrumentHeads(language: Language): RuleSet<AgreementKind> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const made = new RuleSet<AgreementKind>(headRules(language));
  sets.set(language, made);
  return made;
}

function headRules(language: Language): readonly AnyRule<AgreementKind>[] {
  return Object.entries(words[language].heads).map(([kind, heads]) => ({
    id: `agreement/${language}/${kind}`,
    revision: 1,
    because: {
      en: "The noun names an instrument of this kind.",
      fr: "Le nom désigne un instrument de ce genre.",
      ru: "Существительное называет документ этого рода.",
    },
    pattern: as("trigger", phrase(...heads)),
    make: () => kind as AgreementKind,
    examples: [],
    counterExamples: [],
  }));
}
