import { languages, type Labels, type Language } from "../../src/core/language.ts";
import { occasionRules } from "../../src/fact/encounter/rules.ts";
import { dateReaders } from "../../src/mention/date/find-dates.ts";

/** A rule as its page shows it. */
interface ShownRule {
  readonly id: string;
  readonly revision: number;
  readonly because: string | Labels;
  readonly examples: readonly string[];
  readonly counterExamples: readonly (readonly [sentence: string, reason: string])[];
}

/** The page of all rules: why each one holds, what it finds and what it leaves alone. */
export function rulesReference(): string {
  return [
    head,
    "## Encounters",
    ...languages.map((language) => section(language, occasionRules[language])),
    "## Dates",
    ...languages.map((language) => section(language, dateReaders[language].rules)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const head = `# Rules

Made by \`npm run build:reference\` from the rules themselves; every sentence here is also a test. What a
rule finds is drawn in **bold**, with its label. The id of a rule is the path of its file (of its
group, for dates) and stands beside every fact that it made. Words that carry no logic of their own
stand in [lexicons](../../lexicons/README.md) and in each language's \`words.ts\`. How to add a rule:
[the guide](../guide/rules.md).`;

const languageNames: Readonly<Record<Language, string>> = {
  fr: "French",
  en: "English",
  ru: "Russian",
};

function section(language: Language, rules: readonly ShownRule[]): string {
  if (rules.length === 0) return "";
  const name = languageNames[language];
  return [`### In ${name}`, ...rules.map(ruleWords)].join("\n\n");
}

function ruleWords({ id, revision, because, examples, counterExamples }: ShownRule): string {
  const quiet = counterExamples.map(([sentence, reason]) => `- ${plain(sentence)} — ${reason}`);
  return [
    `#### ${id}`,
    `${typeof because === "string" ? because : because.en} _(revision ${revision})_`,
    "Finds:",
    examples.map((example) => `- ${drawn(example)}`).join("\n"),
    ...(quiet.length === 0 ? [] : ["Leaves alone:", quiet.join("\n")]),
  ].join("\n\n");
}

/** `{guest:la ministre}` → `**la ministre** (guest)`. */
function drawn(example: string): string {
  return plain(example).replaceAll(/\{(\p{L}+):([^{}]*)\}/gu, "**$2** _($1)_");
}

/** No letter of a sentence is Markdown. */
function plain(sentence: string): string {
  return sentence.replaceAll(/[*_`<>[\]\\]/g, String.raw`\$&`).replaceAll("\n", " ");
}
