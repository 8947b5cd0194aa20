/* oxlint-disable no-await-in-loop -- pages are looked at one after the other. */
import { describe, expect, test } from "vitest";
import { isSkipped } from "./chromium.ts";
import { workbenchSuite } from "./workbench-suite.ts";

/**
 * Words that stand on the page for the reader of its language: neither quotations and titles, which
 * bear the language of their source, nor codes, nor names, which links and labels of buttons repeat.
 */
const spokenWords = `(() => {
  const said = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const own = node.parentElement.closest("[lang], code, a, q, script, option, style, noscript, .visually-hidden");
    if (own === document.documentElement) said.push(node.data.trim());
  }
  return said.filter((words) => words !== "");
})()`;

/** No sentence of ours does without one of these, and neither French nor Russian has them. */
const english = /\b(?:the|of|told|with|which|same|is|they|by|and)\b/i;

describe.skipIf(isSkipped())("every page speaks one language", () => {
  const bench = workbenchSuite();

  test.each(["fr", "ru"])("to a reader of %s", async (language) => {
    await bench.page.addInitScript(`localStorage.setItem("chancery.language", "${language}")`);
    const paths = await bench.sample.pathsOfAllPages();
    const astray: string[] = [];
    for (const [name, path] of paths) {
      await bench.go(path);
      await bench.page.waitForLoadState("networkidle");
      const said = await bench.page.evaluate<readonly string[]>(spokenWords);
      expect(said.length).toBeGreaterThan(10);
      astray.push(
        ...said.filter((words) => english.test(words)).map((words) => `${name}: ${words}`),
      );
    }
    expect(astray).toEqual([]);
  });

  test("and says what went wrong in it", async () => {
    await bench.page.addInitScript(`localStorage.setItem("chancery.language", "fr")`);
    await bench.page.goto(`${bench.address}/records/none`);
    const alert = bench.page.getByRole("alert");
    await alert.waitFor();
    const said = await alert.innerText();
    expect(said).toContain("Rien ne porte ce nom dans ce registre.");
    expect(said).toContain("Repartez d’une liste");
    bench.troubles.length = 0;
  });
});
