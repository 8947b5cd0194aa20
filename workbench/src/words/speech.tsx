import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { describeDate } from "../../../src/core/edtf-words.ts";
import { isLanguage, type Language } from "../../../src/core/language.ts";
import { fillBlanks, type Reason } from "../../../src/core/reason.ts";
import type { Problem, VocabularyAnswer } from "../../../src/contract/contract.ts";
import { keep, kept } from "../client/keep.ts";
import { paths } from "../client/paths.ts";
import { useAnswer } from "../client/use-answer.ts";
import type { DecidingWords } from "./deciding/words.ts";
import type { Words } from "./en.ts";
import { type SpokenWords, useWords } from "./use-words.ts";

/** How the workbench speaks: the words of the interface and of every code. */
export interface Speech {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  readonly words: Words;
  /** What is said around decisions. */
  readonly deciding: DecidingWords;
  /** The words of a code: `label("formats", "audience")`; the code itself where there are none. */
  readonly label: (group: string, code: string) => string;
  /** Every code of a group that has words. */
  readonly codes: (group: string) => readonly string[];
  /** The name of a state or organisation. */
  readonly party: (code: string) => string;
  /** An office: `minister:energy` → “minister (energy)”. */
  readonly office: (role: string) => string;
  /** An EDTF date in words. */
  readonly date: (edtf: string) => string;
  /** What went wrong and what to do next; in English where the code is not known here. */
  readonly problem: (problem: Problem) => SaidProblem;
  /** Reasons that belong together, in one line. */
  readonly reasons: (reasons: readonly Reason[]) => string;
}

/** A problem in words, and the language of them where it is another than the chosen one. */
interface SaidProblem {
  readonly lang: "en" | undefined;
  readonly message: string;
  readonly next: string | undefined;
}

const SpeechContext = createContext<Speech | null>(null);

/**
 * Gives all that stands inside it the chosen language, once its words and the names of the codes are
 * there: codes are shown only where the names could not be had.
 */
export function SpeechProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [chosen, setChosen] = useState<Language>(firstLanguage);
  const spoken = useWords(chosen);
  const { answer: vocabulary, trouble } = useAnswer(paths.vocabulary());
  useEffect(() => {
    if (spoken !== null) document.documentElement.lang = spoken.language;
  }, [spoken]);
  const speech = useMemo(
    () => (spoken === null ? null : makeSpeech(spoken, vocabulary, setChosen)),
    [spoken, vocabulary],
  );
  if (speech === null || (vocabulary === null && trouble === null)) return null;
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** A label without what stands in brackets: “energy (oil and gas included)” → “energy”. */
export function briefly(label: string): string {
  return label.replace(/ \([^)]*\)$/, "");
}

/** How dates and numbers of the system are written; our English is that of London. */
export const locales: Readonly<Record<Language, string>> = {
  fr: "fr-FR",
  en: "en-GB",
  ru: "ru-RU",
};

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error("useSpeech needs a SpeechProvider around it");
  return speech;
}

function makeSpeech(
  { language, words, deciding }: SpokenWords,
  vocabulary: VocabularyAnswer | null,
  setLanguage: (language: Language) => void,
): Speech {
  const label = (group: string, code: string): string =>
    vocabulary?.groups[group]?.[code]?.[language] ?? code;
  return {
    language,
    words,
    deciding,
    choose: (chosen) => {
      keep("language", chosen);
      setLanguage(chosen);
    },
    label,
    codes: (group) => Object.keys(vocabulary?.groups[group] ?? {}),
    party: (code) => label("parties", code),
    office: (role) => sayOffice(role, label),
    date: (edtf) => describeDate(edtf, language),
    problem: ({ code, message, next }) => {
      const isKnown = vocabulary?.groups["problems"]?.[code] !== undefined;
      if (!isKnown) return { lang: "en", message, next };
      return {
        lang: undefined,
        message: label("problems", code),
        next: label("nextSteps", code),
      };
    },
    reasons: (reasons) =>
      reasons.map((reason) => sayReason(reason, { label, words })).join(words.record.semicolon),
  };
}

/** How the workbench says what fills the blanks of a reason. */
const blanks: Readonly<Record<string, (value: string, label: Speech["label"]) => string>> = {
  party: (code, label) => label("parties", code),
  office: sayOffice,
  format: (code, label) => label("formats", code),
  subjects: (codes, label) =>
    codes
      .split(" ")
      .map((code) => label("subjects", code))
      .join(", "),
};

function sayReason(
  { says, of, against }: Reason,
  { label, words }: Pick<Speech, "label" | "words">,
): string {
  const said = fillBlanks(
    label("reasons", says),
    of,
    (kind, value) => blanks[kind]?.(value, label) ?? value,
  );
  return against === true ? words.record.against(said) : said;
}

function sayOffice(role: string, label: Speech["label"]): string {
  const [kind = role, portfolio] = role.split(":");
  const office = label("roles", kind);
  return portfolio === undefined ? office : `${office} (${label("portfolios", portfolio)})`;
}

function firstLanguage(): Language {
  const wanted = [kept("language"), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((code): code is Language => code !== null && isLanguage(code)) ?? "en";
}
