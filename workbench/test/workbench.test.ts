/* oxlint-disable no-await-in-loop -- one page is visited after the other. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { EncountersAnswer } from "../../src/contract/contract.ts";
import { isSkipped } from "./chromium.ts";
import { findBarriers } from "./watched-page.ts";
import { shots, workbenchSuite } from "./workbench-suite.ts";

/** Where the picture of the README goes: `CHANCERY_IMAGES=docs/images npm run test:browser`. */
const images = process.env["CHANCERY_IMAGES"] ?? shots;

describe.skipIf(isSkipped())("the workbench", () => {
  const bench = workbenchSuite();

  test.each(["light", "dark"] as const)("has no barriers on any page, %s", async (colorScheme) => {
    await bench.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const barriers: string[] = [];
    for (const [name, path] of await bench.sample.pathsOfAllPages()) {
      await bench.go(path);
      await bench.page.waitForLoadState("networkidle");
      barriers.push(
        ...(await findBarriers(bench.page)).map((barrier) => `${name}: ${barrier}`.slice(0, 300)),
      );
      await bench.shoot(`${name}-${colorScheme}`, true);
    }
    expect(barriers).toEqual([]);
  });

  test("every page fits into 320 pixels", async () => {
    await bench.page.setViewportSize({ width: 320, height: 640 });
    const tooWide: string[] = [];
    for (const [name, path] of await bench.sample.pathsOfAllPages()) {
      await bench.go(path);
      await bench.page.waitForLoadState("networkidle");
      const width = await bench.page.evaluate("document.documentElement.scrollWidth");
      if (Number(width) > 320) tooWide.push(`${name} ${String(width)}`);
      await bench.shoot(`${name}-narrow`);
    }
    expect(tooWide).toEqual([]);
  });

  describe("the timeline", () => {
    test("shows every encounter with its sentence", async () => {
      await bench.go("/");
      const lines = await bench.sample.encounters();
      await expect.poll(() => bench.page.locator(".line").count()).toBe(lines.length);
      const quotes = lines.filter(({ evidence }) => evidence !== null).length;
      expect(await bench.page.locator(".line-quote q").count()).toBe(quotes);
      expect(await bench.page.locator(".results-count").textContent()).toContain(
        String(lines.length),
      );
    });

    test("shows itself for the README where CHANCERY_IMAGES names a folder", async () => {
      await bench.page.setViewportSize({ width: 1400, height: 1000 });
      await bench.go("/");
      await bench.page.locator(".line").first().waitFor();
      const image = await bench.page.screenshot({ path: join(images, "workbench.png") });
      expect(image.length).toBeGreaterThan(20_000);
    });

    test("filters narrow it, and the address restores them", async () => {
      await bench.go("/");
      const choice = bench.page.locator(".filters .facet-choice", {
        has: bench.page.locator(".count"),
      });
      const count = Number(await choice.first().locator(".count").textContent());
      await choice.first().locator("input").check();
      await expect.poll(() => bench.page.locator(".line").count()).toBe(count);
      await bench.page.reload();
      await expect.poll(() => bench.page.locator(".line").count()).toBe(count);
      expect(await choice.first().locator("input").isChecked()).toBe(true);
      await bench.page.getByRole("button", { name: /^Remove the filter/ }).click();
      await expect.poll(() => bench.page.locator(".line").count()).toBeGreaterThan(count);
      expect(new URL(bench.page.url()).search).toBe("");
    });

    test("two sides ask for what lies between them", async () => {
      const [one, other] = await bench.sample.aPair();
      const between = (await bench.sample.encounters()).filter(
        ({ parties }) => parties.includes(one) && parties.includes(other),
      );
      await bench.go("/");
      await bench.page.getByLabel("One side").selectOption(one);
      await bench.page.getByLabel("Other side").selectOption(other);
      await expect.poll(() => bench.page.locator(".line").count()).toBe(between.length);
      expect(bench.page.url()).toContain(`party=${one}&party=${other}`);
    });

    test("a time that is none is refused where it is written", async () => {
      await bench.go("/");
      await bench.page.getByLabel("Since").fill("tomorrow");
      expect(await bench.page.getByRole("alert").textContent()).toContain("2024-05");
      expect(new URL(bench.page.url()).search).toBe("");
      const { total } = await bench.sample.ask<EncountersAnswer>(
        "encounters?since=2025&until=2025",
      );
      await bench.page.getByLabel("Since").fill("2025");
      await bench.page.getByLabel("Until").fill("2025");
      await bench.page.keyboard.press("Enter");
      await bench.page.waitForURL("**/?since=2025&until=2025");
      await expect.poll(() => bench.page.locator(".line").count()).toBe(total);
    });

    test("where nothing answers, it says which filter to take away", async () => {
      await bench.go("/?q=Xyzzyx");
      await bench.page
        .getByRole("heading", { name: "No encounter answers these filters." })
        .waitFor();
      await bench.page
        .locator(".empty")
        .getByRole("button", { name: /Xyzzyx/ })
        .click();
      await bench.page.locator(".line").first().waitFor();
      expect(new URL(bench.page.url()).search).toBe("");
    });

    test("a word narrows it to the sources that hold it", async () => {
      const persons = (await bench.sample.encounters()).flatMap(({ participants }) => participants);
      const word = persons[0]?.name.split(" ").at(-1) ?? "";
      const { total } = await bench.sample.ask<EncountersAnswer>(`encounters?q=${word}`);
      await bench.go("/");
      await bench.page.keyboard.press("/");
      await bench.page.keyboard.type(word);
      await bench.page.keyboard.press("Enter");
      await bench.page.getByRole("button", { name: `Remove the filter “${word}”` }).waitFor();
      await expect.poll(() => bench.page.locator(".line").count()).toBe(total);
    });

    test("the keyboard alone moves, opens, and asks for help", async () => {
      await bench.go("/");
      await bench.page.locator(".line").first().waitFor();
      await bench.page.keyboard.press("j");
      await bench.page.keyboard.press("j");
      await bench.page.keyboard.press("k");
      const focused = await bench.page.evaluate("document.activeElement.getAttribute('href')");
      const first = await bench.page.locator(".line-title").first().getAttribute("href");
      expect(focused).toBe(first);
      await bench.page.keyboard.press("?");
      await bench.page.getByRole("dialog").waitFor();
      await bench.page.keyboard.press("Escape");
      await bench.page.getByRole("dialog").waitFor({ state: "hidden" });
      await bench.page.locator(".line-title").first().focus();
      await bench.page.keyboard.press("Enter");
      await bench.page.waitForURL(`**${first}`);
      await bench.page.locator("#main:focus").waitFor(); // once the page's script is there
    });

    test("the first stop of the keyboard leads past the header", async () => {
      await bench.go("/");
      await bench.page.keyboard.press("Tab");
      await bench.page.keyboard.press("Enter");
      expect(await bench.page.evaluate("document.activeElement.id")).toBe("main");
    });
  });

  describe("a document", () => {
    test("a click on a fact highlights its evidence, a click on words shows their records", async () => {
      const { id } = await bench.sample.aDocument();
      await bench.go(`/documents/${id}`);
      await bench.page.locator(".fact-link").first().click();
      const chosen = bench.page.locator(".document-text .chosen");
      await chosen.first().waitFor();
      expect(new URL(bench.page.url()).hash).toMatch(/^#[a-z]-/);
      expect(await chosen.first().evaluate((element) => element === document.activeElement)).toBe(
        true,
      );
      const words = bench.page.locator(".document-text .evidence-words").first();
      await words.click();
      expect(new URL(bench.page.url()).hash).toMatch(/^#\d+-\d+$/);
      await bench.page.locator(".chosen-words li").first().waitFor();
    });

    test("an address of words highlights exactly these words", async () => {
      const line = (await bench.sample.encounters()).find(({ evidence }) => evidence !== null);
      const evidence = line?.evidence;
      await bench.go(`/documents/${evidence?.document}#${evidence?.start}-${evidence?.end}`);
      await bench.page.locator(".document-text .chosen").first().waitFor();
      const shown = await bench.page.locator(".document-text .chosen").allTextContents();
      expect(shown.join("").replaceAll(/\s+/g, " ")).toBe(evidence?.quote.replaceAll(/\s+/g, " "));
    });

    test("keeps the language of its text", async () => {
      const { id, language } = await bench.sample.aDocument();
      await bench.go(`/documents/${id}`);
      expect(await bench.page.locator(".zone p").first().getAttribute("lang")).toBe(language);
    });
  });

  describe("a record", () => {
    test("a decision is there after one loads the page again, and can be taken back", async () => {
      const [line] = await bench.sample.encounters();
      await bench.go(`/records/${line?.id}`);
      await bench.page.keyboard.press("a");
      await bench.page.getByText("Write your name first").waitFor();
      await bench.page.getByLabel("Your name").fill("Reader One");
      await bench.page.getByRole("button", { name: "Accept" }).click();
      await bench.page.locator(".review .status-accepted").waitFor();
      await bench.page.reload();
      await bench.page.locator(".review .status-accepted").waitFor();
      expect(await bench.page.locator(".history").textContent()).toContain("Reader One");
      await bench.page.locator("h1").click();
      await bench.page.keyboard.press("u");
      await bench.page.locator(".review .status-unsure").waitFor();
      await bench.page.getByRole("button", { name: "Take back" }).first().click();
      await bench.page.locator(".review .status-accepted").waitFor();
    });

    test("a mended value stands beside what the source says", async () => {
      const line = (await bench.sample.encounters()).find(({ date }) => date !== null);
      await bench.go(`/records/${line?.id}`);
      const date = bench.page.locator(".fact", {
        has: bench.page.locator("dt", { hasText: /^Date/ }),
      });
      await date.getByRole("button", { name: "Mend" }).click();
      expect(await findBarriers(bench.page)).toEqual([]);
      await date.getByRole("textbox").fill("1999-07");
      await date.getByRole("button", { name: "Save" }).click();
      await bench.page.getByText("Write your name first").waitFor();
      await bench.page.getByLabel("Your name").fill("Reader Three");
      await date.getByRole("button", { name: "Save" }).click();
      await date.getByText("July 1999").waitFor();
      expect(await date.locator(".value").count()).toBe(2);
      await bench.page.reload();
      await date.getByText("July 1999").waitFor();
      await bench.page.getByRole("button", { name: "Take back" }).first().click();
      await expect.poll(() => date.locator(".value").count()).toBe(1);
    });

    test("a note is kept with its words", async () => {
      const line = (await bench.sample.encounters()).at(-1);
      await bench.go(`/records/${line?.id}`);
      await bench.page.getByLabel("Your name").fill("Reader Two");
      await bench.page.locator("h1").click();
      await bench.page.keyboard.press("n");
      await bench.page
        .getByLabel("Note for whoever comes next")
        .fill("Compare with the other side.");
      await bench.page.getByRole("button", { name: "Save the note" }).click();
      await bench.page.locator(".history .noted").waitFor();
      await bench.page.reload();
      expect(await bench.page.locator(".history .noted").first().textContent()).toBe(
        "Compare with the other side.",
      );
    });

    test("each sentence leads to its place in the document", async () => {
      const [line] = await bench.sample.encounters();
      await bench.go(`/records/${line?.id}`);
      const quote = await bench.page.locator(".quotation mark").first().textContent();
      await bench.page.getByRole("link", { name: "Show in the document" }).first().click();
      await bench.page.locator(".document-text .chosen").first().waitFor();
      const shown = await bench.page.locator(".document-text .chosen").allTextContents();
      expect(shown.join("").replaceAll(/\s+/g, " ")).toBe(quote?.replaceAll(/\s+/g, " "));
    });
  });

  test.each([
    ["fr-FR", "fr", "Rencontres"],
    ["ru-RU", "ru", "Встречи"],
  ])("speaks the language of the browser: %s", async (locale, lang, title) => {
    const other = await bench.openOther({ locale });
    await other.page.goto(bench.address);
    await other.page.getByRole("heading", { name: title, exact: true }).waitFor();
    expect(await other.page.evaluate("document.documentElement.lang")).toBe(lang);
    await other.close();
    expect(other.troubles).toEqual([]);
  });

  test("no code is shown while the names of the codes are on their way", async () => {
    const doors: (() => void)[] = [];
    const opened = new Promise<void>((resolve) => doors.push(resolve));
    await bench.page.route("**/api/vocabulary", async (route) => {
      await opened;
      await route.continue();
    });
    await bench.page.goto(`${bench.address}/`);
    expect(await bench.page.locator("#root").textContent()).toBe("");
    for (const open of doors) open();
    await bench.page.locator("h1").waitFor();
  });

  test("where the names of the codes cannot be had, the page is there all the same", async () => {
    await bench.page.route("**/api/vocabulary", (route) => route.fulfill({ status: 500 }));
    await bench.page.goto(`${bench.address}/`);
    await bench.page.locator("h1").waitFor();
    // The browser says that an answer failed, and nothing else went wrong.
    expect(bench.troubles.filter((trouble) => !trouble.includes("500"))).toEqual([]);
    bench.troubles.length = 0;
  });

  test("the chosen language and theme stay", async () => {
    await bench.go("/");
    await bench.page.getByRole("button", { name: /Français/ }).click();
    await bench.page.getByLabel("Thème").selectOption("dark");
    await bench.page.reload();
    await bench.page.getByRole("heading", { name: "Rencontres", exact: true }).waitFor();
    expect(await bench.page.evaluate("document.documentElement.lang")).toBe("fr");
    expect(await bench.page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
  });

  test("the dossier prints without the controls, and leaves as a file", async () => {
    const [one, other] = await bench.sample.aPair();
    await bench.go(`/dossier?a=${one}&b=${other}`);
    await bench.page.locator(".dossier-line").first().waitFor();
    for (const [name, ending] of [
      ["Download for Word", ".docx"],
      ["Download as a web page", ".html"],
      ["Download as Markdown", ".md"],
    ] as const) {
      const link = bench.page.getByRole("link", { name });
      const [download] = await Promise.all([bench.page.waitForEvent("download"), link.click()]);
      expect(download.suggestedFilename()).toMatch(/^dossier-/);
      expect(download.suggestedFilename().endsWith(ending)).toBe(true);
    }
    const save = bench.page.getByRole("button", { name: "Download as JSON" });
    const [json] = await Promise.all([bench.page.waitForEvent("download"), save.click()]);
    expect(json.suggestedFilename()).toMatch(/^dossier-.*\.json$/);
    await bench.page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await bench.page.locator(".dossier-choice").isVisible()).toBe(false);
    expect(await bench.page.locator(".dossier-line blockquote").first().isVisible()).toBe(true);
    const pdf = await bench.page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 4).toString()).toBe("%PDF");
    await bench.shoot("dossier-print", true);
  });
});
