/* oxlint-disable no-await-in-loop -- one page is visited after the other. */
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EncountersAnswer } from "../../src/contract/contract.ts";
import { isSkipped, launchChromium } from "./chromium.ts";
import { openChancery, type OpenChancery } from "./open-chancery.ts";
import { sampleAt, type Sample } from "./sample.ts";
import { findBarriers, openPage, type WatchedPage } from "./watched-page.ts";

const shots = join(tmpdir(), "chancery-screenshots");
/** Where the picture of the README goes: `CHANCERY_IMAGES=docs/images npm run test:browser`. */
const images = process.env["CHANCERY_IMAGES"] ?? shots;

describe.skipIf(isSkipped())("the workbench", () => {
  let chancery: OpenChancery;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    await mkdir(shots, { recursive: true });
    [chancery, browser] = await Promise.all([openChancery(), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await chancery.close();
    console.log(`screenshots: ${shots}`);
  });
  beforeEach(async () => {
    watched = await openPage(browser);
    page = watched.page;
  });
  afterEach(async () => {
    await watched.close();
    if (watched.troubles.length > 0) throw new Error(watched.troubles.join("\n"));
  });

  async function go(path: string): Promise<void> {
    await page.goto(`${chancery.address}${path}`);
    await page.locator("main h1").waitFor();
  }

  const sample = (): Sample => sampleAt(chancery.address);

  test.each(["light", "dark"] as const)("has no barriers on any page, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const barriers: string[] = [];
    for (const [name, path] of await sample().pathsOfAllPages()) {
      await go(path);
      await page.waitForLoadState("networkidle");
      barriers.push(
        ...(await findBarriers(page)).map((barrier) => `${name}: ${barrier}`.slice(0, 300)),
      );
      await page.screenshot({ path: join(shots, `${name}-${colorScheme}.png`), fullPage: true });
    }
    expect(barriers).toEqual([]);
  });

  test("every page fits into 320 pixels", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const tooWide: string[] = [];
    for (const [name, path] of await sample().pathsOfAllPages()) {
      await go(path);
      await page.waitForLoadState("networkidle");
      const width = await page.evaluate("document.documentElement.scrollWidth");
      if (Number(width) > 320) tooWide.push(`${name} ${String(width)}`);
      await page.screenshot({ path: join(shots, `${name}-narrow.png`) });
    }
    expect(tooWide).toEqual([]);
  });

  test("its script stays small: nothing of the server is in it", async () => {
    const html = await (await fetch(chancery.address)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? "";
    const code = await (await fetch(`${chancery.address}${script}`)).text();
    expect(gzipSync(code).length).toBeLessThan(110 * 1024);
  });

  describe("the timeline", () => {
    test("shows every encounter with its sentence", async () => {
      await go("/");
      const lines = await sample().encounters();
      await expect.poll(() => page.locator(".line").count()).toBe(lines.length);
      const quotes = lines.filter(({ evidence }) => evidence !== null).length;
      expect(await page.locator(".line-quote q").count()).toBe(quotes);
      expect(await page.locator(".results-count").textContent()).toContain(String(lines.length));
    });

    test("shows itself for the README where CHANCERY_IMAGES names a folder", async () => {
      await page.setViewportSize({ width: 1400, height: 1000 });
      await go("/");
      await page.locator(".line").first().waitFor();
      const image = await page.screenshot({ path: join(images, "workbench.png") });
      expect(image.length).toBeGreaterThan(20_000);
    });

    test("filters narrow it, and the address restores them", async () => {
      await go("/");
      const choice = page.locator(".filters .facet-choice", { has: page.locator(".count") });
      const count = Number(await choice.first().locator(".count").textContent());
      await choice.first().locator("input").check();
      await expect.poll(() => page.locator(".line").count()).toBe(count);
      await page.reload();
      await expect.poll(() => page.locator(".line").count()).toBe(count);
      expect(await choice.first().locator("input").isChecked()).toBe(true);
      await page.getByRole("button", { name: /^Remove the filter/ }).click();
      await expect.poll(() => page.locator(".line").count()).toBeGreaterThan(count);
      expect(new URL(page.url()).search).toBe("");
    });

    test("two sides ask for what lies between them", async () => {
      const [one, other] = await sample().aPair();
      const between = (await sample().encounters()).filter(
        ({ parties }) => parties.includes(one) && parties.includes(other),
      );
      await go("/");
      await page.getByLabel("One side").selectOption(one);
      await page.getByLabel("Other side").selectOption(other);
      await expect.poll(() => page.locator(".line").count()).toBe(between.length);
      expect(page.url()).toContain(`party=${one}&party=${other}`);
    });

    test("a time that is none is refused where it is written", async () => {
      await go("/");
      await page.getByLabel("Since").fill("tomorrow");
      expect(await page.getByRole("alert").textContent()).toContain("2024-05");
      expect(new URL(page.url()).search).toBe("");
      const { total } = await sample().ask<EncountersAnswer>("encounters?since=2025&until=2025");
      await page.getByLabel("Since").fill("2025");
      await page.getByLabel("Until").fill("2025");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/?since=2025&until=2025");
      await expect.poll(() => page.locator(".line").count()).toBe(total);
    });

    test("where nothing answers, it says which filter to take away", async () => {
      await go("/?q=Xyzzyx");
      await page.getByRole("heading", { name: "No encounter answers these filters." }).waitFor();
      await page
        .locator(".empty")
        .getByRole("button", { name: /Xyzzyx/ })
        .click();
      await page.locator(".line").first().waitFor();
      expect(new URL(page.url()).search).toBe("");
    });

    test("a word narrows it to the sources that hold it", async () => {
      const persons = (await sample().encounters()).flatMap(({ participants }) => participants);
      const word = persons[0]?.name.split(" ").at(-1) ?? "";
      const { total } = await sample().ask<EncountersAnswer>(`encounters?q=${word}`);
      await go("/");
      await page.keyboard.press("/");
      await page.keyboard.type(word);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: `Remove the filter “${word}”` }).waitFor();
      await expect.poll(() => page.locator(".line").count()).toBe(total);
    });

    test("the keyboard alone moves, opens, and asks for help", async () => {
      await go("/");
      await page.locator(".line").first().waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      await page.keyboard.press("k");
      const focused = await page.evaluate("document.activeElement.getAttribute('href')");
      const first = await page.locator(".line-title").first().getAttribute("href");
      expect(focused).toBe(first);
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      await page.locator(".line-title").first().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${first}`);
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
    });

    test("the first stop of the keyboard leads past the header", async () => {
      await go("/");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
    });
  });

  describe("a document", () => {
    test("a click on a fact highlights its evidence, a click on words shows their records", async () => {
      const { id } = await sample().aDocument();
      await go(`/documents/${id}`);
      await page.locator(".fact-link").first().click();
      const chosen = page.locator(".document-text .chosen");
      await chosen.first().waitFor();
      expect(new URL(page.url()).hash).toMatch(/^#[a-z]-/);
      expect(await chosen.first().evaluate((element) => element === document.activeElement)).toBe(
        true,
      );
      const words = page.locator(".document-text .evidence-words").first();
      await words.click();
      expect(new URL(page.url()).hash).toMatch(/^#\d+-\d+$/);
      await page.locator(".chosen-words li").first().waitFor();
    });

    test("an address of words highlights exactly these words", async () => {
      const line = (await sample().encounters()).find(({ evidence }) => evidence !== null);
      const evidence = line?.evidence;
      await go(`/documents/${evidence?.document}#${evidence?.start}-${evidence?.end}`);
      await page.locator(".document-text .chosen").first().waitFor();
      const shown = await page.locator(".document-text .chosen").allTextContents();
      expect(shown.join("").replaceAll(/\s+/g, " ")).toBe(evidence?.quote.replaceAll(/\s+/g, " "));
    });

    test("keeps the language of its text", async () => {
      const { id, language } = await sample().aDocument();
      await go(`/documents/${id}`);
      expect(await page.locator(".zone p").first().getAttribute("lang")).toBe(language);
    });
  });

  describe("a record", () => {
    test("a decision is there after one loads the page again, and can be taken back", async () => {
      const [line] = await sample().encounters();
      await go(`/records/${line?.id}`);
      await page.keyboard.press("a");
      await page.getByText("Write your name first").waitFor();
      await page.getByLabel("Your name").fill("Reader One");
      await page.getByRole("button", { name: "Accept" }).click();
      await page.locator(".review .status-accepted").waitFor();
      await page.reload();
      await page.locator(".review .status-accepted").waitFor();
      expect(await page.locator(".history").textContent()).toContain("Reader One");
      await page.locator("h1").click();
      await page.keyboard.press("u");
      await page.locator(".review .status-unsure").waitFor();
      await page.getByRole("button", { name: "Take back" }).first().click();
      await page.locator(".review .status-accepted").waitFor();
    });

    test("a mended value stands beside what the source says", async () => {
      const line = (await sample().encounters()).find(({ date }) => date !== null);
      await go(`/records/${line?.id}`);
      const date = page.locator(".fact", { has: page.locator("dt", { hasText: /^Date/ }) });
      await date.getByRole("button", { name: "Mend" }).click();
      expect(await findBarriers(page)).toEqual([]);
      await date.getByRole("textbox").fill("1999-07");
      await date.getByRole("button", { name: "Save" }).click();
      await page.getByText("Write your name first").waitFor();
      await page.getByLabel("Your name").fill("Reader Three");
      await date.getByRole("button", { name: "Save" }).click();
      await date.getByText("July 1999").waitFor();
      expect(await date.locator(".value").count()).toBe(2);
      await page.reload();
      await date.getByText("July 1999").waitFor();
      await page.getByRole("button", { name: "Take back" }).first().click();
      await expect.poll(() => date.locator(".value").count()).toBe(1);
    });

    test("a note is kept with its words", async () => {
      const line = (await sample().encounters()).at(-1);
      await go(`/records/${line?.id}`);
      await page.getByLabel("Your name").fill("Reader Two");
      await page.locator("h1").click();
      await page.keyboard.press("n");
      await page.getByLabel("Note for whoever comes next").fill("Compare with the other side.");
      await page.getByRole("button", { name: "Save the note" }).click();
      await page.locator(".history .noted").waitFor();
      await page.reload();
      expect(await page.locator(".history .noted").first().textContent()).toBe(
        "Compare with the other side.",
      );
    });

    test("each sentence leads to its place in the document", async () => {
      const [line] = await sample().encounters();
      await go(`/records/${line?.id}`);
      const quote = await page.locator(".quotation mark").first().textContent();
      await page.getByRole("link", { name: "Show in the document" }).first().click();
      await page.locator(".document-text .chosen").first().waitFor();
      const shown = await page.locator(".document-text .chosen").allTextContents();
      expect(shown.join("").replaceAll(/\s+/g, " ")).toBe(quote?.replaceAll(/\s+/g, " "));
    });
  });

  test.each([
    ["fr-FR", "fr", "Rencontres"],
    ["ru-RU", "ru", "Встречи"],
  ])("speaks the language of the browser: %s", async (locale, lang, title) => {
    const other = await openPage(browser, { locale });
    await other.page.goto(chancery.address);
    await other.page.getByRole("heading", { name: title, exact: true }).waitFor();
    expect(await other.page.evaluate("document.documentElement.lang")).toBe(lang);
    await other.close();
    expect(other.troubles).toEqual([]);
  });

  test("the chosen language and theme stay", async () => {
    await go("/");
    await page.getByRole("button", { name: /Français/ }).click();
    await page.getByLabel("Thème").selectOption("dark");
    await page.reload();
    await page.getByRole("heading", { name: "Rencontres", exact: true }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("fr");
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
  });

  test("the dossier prints without the controls, and leaves as Markdown", async () => {
    const [one, other] = await sample().aPair();
    await go(`/dossier?a=${one}&b=${other}`);
    await page.locator(".dossier-line").first().waitFor();
    const link = page.getByRole("link", { name: "Download as Markdown" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^dossier-.*\.md$/);
    const save = page.getByRole("button", { name: "Download as JSON" });
    const [json] = await Promise.all([page.waitForEvent("download"), save.click()]);
    expect(json.suggestedFilename()).toMatch(/^dossier-.*\.json$/);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator(".dossier-choice").isVisible()).toBe(false);
    expect(await page.locator(".dossier-line blockquote").first().isVisible()).toBe(true);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 4).toString()).toBe("%PDF");
    await page.screenshot({ path: join(shots, "dossier-print.png"), fullPage: true });
  });
});
