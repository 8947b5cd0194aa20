import { describe, expect, test } from "vitest";
import { languages, type Language } from "../../core/language.ts";
import { draw, undraw } from "../../grammar/drawn.ts";
import { readTokens } from "../../grammar/tokens.ts";
import { dateReaders, findDates, type DateMention } from "./find-dates.ts";

function mentionsIn(text: string, language: Language): readonly DateMention[] {
  return findDates(readTokens(text, { start: 0, end: text.length }), { language });
}

function drawnBy(rule: string, text: string, language: Language): string {
  const own = mentionsIn(text, language).filter((mention) => mention.rule === rule);
  return draw(
    text,
    own.map(({ start, end }) => ({ labels: { date: { start, end } } })),
  );
}

describe.each(languages)("%s", (language) => {
  describe.each(dateReaders[language].rules)("$id", (rule) => {
    test.each(rule.examples)("finds %s", (example) => {
      expect(drawnBy(rule.id, undraw(example), language)).toBe(example);
    });

    test.each(rule.counterExamples)("leaves alone %s because %s", (sentence) => {
      expect(drawnBy(rule.id, sentence, language)).toBe(sentence);
    });
  });

  test("every rule has an id of its own", () => {
    const ids = dateReaders[language].rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
