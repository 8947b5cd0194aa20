import { describe, expect, test } from "vitest";
import { languages, type Language } from "../../core/language.ts";
import { draw, undraw } from "../../grammar/drawn.ts";
import { RuleSet } from "../../grammar/rule-set.ts";
import { mentionsOf } from "../../mention/mentions-of.ts";
import { contextOf } from "../assemble.ts";
import type { OccasionRule } from "./occasion.ts";
import { readTellings } from "./rule-tellings.ts";
import { occasionRules } from "./rules.ts";

/** Draws the trigger of each telling, and its parties under their roles. */
function drawTellings(rule: OccasionRule, text: string, language: Language): string {
  const context = contextOf(mentionsOf(text, language));
  const { lattice, sentences } = context.mentions;
  const rules = new RuleSet([rule]);
  const tellings = sentences.flatMap((window) => readTellings(context, window, rules));
  const strokes = tellings.flatMap(({ trigger, filled, occasion }) => [
    { labels: { trigger: lattice.span(trigger.from, trigger.to) } },
    ...filled.flatMap(({ slot, party }) => {
      const role = occasion.roles[slot];
      return role === undefined ? [] : [{ labels: { [role]: lattice.span(party.from, party.to) } }];
    }),
  ]);
  return draw(text, strokes);
}

const all = languages.flatMap((language) =>
  occasionRules[language].map((rule) => ({ id: rule.id, language, rule })),
);

describe.each(all)("$id", ({ rule, language }) => {
  test.each(rule.examples)("finds %s", (example) => {
    expect(drawTellings(rule, undraw(example), language)).toBe(example);
  });

  test.each(rule.counterExamples)("leaves alone %s because %s", (sentence) => {
    expect(drawTellings(rule, sentence, language)).toBe(sentence);
  });
});
