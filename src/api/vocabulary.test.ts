import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ChainRegister } from "../chain/chain-register.fixture.ts";
import { secondChain } from "../chain/second-chain.fixture.ts";
import { languages, type Labels } from "../core/language.ts";
import type { Reason } from "../core/reason.ts";
import { occasionRules } from "../fact/encounter/rules.ts";
import { subjectWords } from "../register/undertaking/subject-words.ts";
import { vocabulary } from "./vocabulary.ts";

const { groups } = vocabulary();

const labelled = Object.entries(groups).flatMap(([group, labels]) =>
  Object.entries(labels).map(([code, label]) => [`${group}: ${code}`, label] as const),
);

/** Sentences are translated, never copied: names of organisations may be alike. */
const sentences = ["reasons", "problems", "nextSteps"].flatMap((group) =>
  Object.entries(groups[group] ?? {}),
);

describe("what a screen shows", () => {
  test("has words in every language", () => {
    const lacking = labelled.filter(([, label]) => languages.some((one) => label[one] === ""));
    expect(lacking).toEqual([]);
  });

  test("is another sentence in each language", () => {
    const copied = sentences.filter(([, label]) => !isTranslated(label));
    expect(copied).toEqual([]);
  });

  test("leaves the same blanks in every language", () => {
    const astray = sentences.filter(
      ([, label]) => new Set(languages.map((one) => blanksOf(label[one]))).size > 1,
    );
    expect(astray).toEqual([]);
  });
});

describe("the reason of a rule", () => {
  const rules = languages.flatMap((language) => occasionRules[language]);

  test.each(rules.map((rule) => [rule.id, rule] as const))("%s speaks all languages", (_, rule) => {
    expect(isTranslated(rule.because)).toBe(true);
  });
});

test("every reason that a register gives stands in the table", () => {
  const { register } = new ChainRegister(secondChain);
  const given = new Set([
    ...reasonsIn([...register.entries.values()]),
    ...reasonsIn(register.links),
  ]);
  for (const { says } of register.identityNotes.flatMap(({ reasons }) => reasons)) given.add(says);
  expect(given.size).toBeGreaterThan(20);
  expect([...given].filter((says) => groups["reasons"]?.[says] === undefined)).toEqual([]);
});

test("every subject that a reason may name has its words", () => {
  const unnamed = Object.keys(subjectWords).filter(
    (one) => groups["subjects"]?.[one] === undefined,
  );
  expect(unnamed).toEqual([]);
});

test("every trouble that the API answers with has its words", () => {
  const folders = ["api", "register"].map((folder) => join(import.meta.dirname, "..", folder));
  const code = folders.flatMap(sourcesIn).join("\n");
  const answered = new Set(
    [...code.matchAll(/code: "((?:API|DEC|STO)-\d+)"/g)].map(([, one]) => one),
  );
  expect(answered.size).toBeGreaterThan(10);
  expect([...answered].filter((one) => groups["problems"]?.[one ?? ""] === undefined)).toEqual([]);
});

function isTranslated({ fr, en, ru }: Labels): boolean {
  return fr !== en && ru !== en && /\p{Script=Cyrillic}/u.test(withoutBlanks(ru)) === hasWords(ru);
}

/** “{format} or {format2}” has a word; “{name}” has none. */
function hasWords(sentence: string): boolean {
  return /\p{L}/u.test(withoutBlanks(sentence));
}

function withoutBlanks(sentence: string): string {
  return sentence.replaceAll(/\{\w+\}/g, "");
}

function blanksOf(sentence: string): string {
  return [...sentence.matchAll(/\{\w+\}/g)]
    .map(([blank]) => blank)
    .toSorted()
    .join(" ");
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

/** The sentences of all reasons that lie anywhere in a value. */
function reasonsIn(value: unknown): readonly Reason["says"][] {
  if (typeof value !== "object" || value === null) return [];
  const own = "says" in value && typeof value.says === "string" ? [value.says] : [];
  return [...own, ...Object.values(value).flatMap(reasonsIn)];
}
