/**
 * Starts a rule: `npm run new:rule -- encounter/fr/bids-farewell`. Writes the file with an example that
 * fails, and says which index takes its line.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [id = ""] = process.argv.slice(2);
const match = /^(encounter)\/(fr|en|ru)\/([a-z][a-z-]*)$/.exec(id);

if (match === null) {
  console.error(
    `RUL-005  Unexpected rule id "${id}", expected encounter/<fr|en|ru>/<name-in-kebab-case>.\n  next   Run \`npm run new:rule -- encounter/fr/bids-farewell\`.`,
  );
  process.exit(2);
}

const [, kind = "", language = "", name = ""] = match;
const path = join("src/fact", kind, language, `${name}.ts`);
const variable = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

if (existsSync(path)) {
  console.error(
    `RUL-006  Unexpected rule "${id}", expected a new one.\n  where  ${path}\n  next   Choose another name, or open that file.`,
  );
  process.exit(2);
}

writeFileSync(
  path,
  `import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const ${variable}: OccasionRule = occasionByVerb({
  id: "${id}",
  because: {
    en: "Say in one sentence why the language speaks so.",
    fr: "The same in French.",
    ru: "The same in Russian.",
  },
  lemmas: [],
  format: "talks",
  roles: { subject: "participant", with: "participant" },
  needs: [["subject"], ["with"]],
  examples: ["Write a sentence here and draw {trigger:what the rule should find}."],
  counterExamples: [["Write the nearest sentence that should stay silent.", "say why"]],
});
`,
);
console.log(`wrote   ${path}`);
console.log(
  `next    add ${variable} to src/fact/${kind}/rules.ts, then run: npx vitest run src/fact/${kind}`,
);
