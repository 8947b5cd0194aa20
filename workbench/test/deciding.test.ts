/* oxlint-disable no-await-in-loop -- one page is visited after the other. */
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type {
  DecisionsAnswer,
  EntryNote,
  Page as Lines,
  RecordAnswer,
} from "../../src/contract/contract.ts";
import { isSkipped, launchChromium } from "./chromium.ts";
import { openChancery, type OpenChancery } from "./open-chancery.ts";
import { sampleAt, type Sample } from "./sample.ts";
import { findBarriers, openPage, type WatchedPage } from "./watched-page.ts";

const shots = join(tmpdir(), "chancery-screenshots");

describe.skipIf(isSkipped())("deciding in the workbench", () => {
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
  });
  beforeEach(async () => {
    watched = await openPage(browser);
    page = watched.page;
  });
  afterEach(async () => {
    await watched.close();
    if (watched.troubles.length > 0) throw new Error(watched.troubles.join("\n"));
  });

  const sample = (): Sample => sampleAt(chancery.address);

  async function go(path: string): Promise<void> {
    await page.goto(`${chancery.address}${path}`);
    await page.locator("main h1").waitFor();
  }

  async function openRecord(id: string): Promise<void> {
    await go(`/records/${id}`);
    await page.getByLabel("Your name").fill("Reader One");
    await page.locator("h1").click();
  }

  async function record(id: string): Promise<RecordAnswer> {
    return sample().ask<RecordAnswer>(`records/${id}`);
  }

  async function persons(): Promise<readonly EntryNote[]> {
    return (await sample().ask<Lines<EntryNote>>("lines?kind=person&limit=500")).lines;
  }

  test("two records are joined, parted and given back by the keyboard alone", async () => {
    const [one, other] = await persons();
    if (one === undefined || other === undefined) throw new Error("the sample has two persons");
    const before = (await record(one.id)).entry.records;
    await openRecord(one.id);
    await page.keyboard.press("m");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type(other.caption);
    await page.getByRole("radio", { name: other.caption }).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.screenshot({ path: join(shots, "join.png") });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.getByText("Saved. It is in the log.").waitFor();
    const joined = (await record(one.id)).entry.records;
    expect(joined.length).toBeGreaterThan(before.length);

    await page.locator("h1").click();
    await page.keyboard.press("s");
    await page.getByRole("dialog").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.screenshot({ path: join(shots, "split.png") });
    await page.getByRole("checkbox").last().check();
    await page.getByRole("button", { name: "Take these out" }).click();
    await expect
      .poll(async () => (await record(one.id)).entry.records.length)
      .toBe(joined.length - 1);

    for (const left of [joined.length, before.length]) {
      await page.locator("h1").click();
      await page.keyboard.press("z");
      await expect.poll(async () => (await record(one.id)).entry.records.length).toBe(left);
      await page.getByText("Saved. It is in the log.").waitFor();
      await page.reload();
      await page.locator("main h1").waitFor();
    }
  });

  test("a link is drawn, and struck again", async () => {
    const [one, other] = await sample().encounters();
    await openRecord(one?.id ?? "");
    await page.keyboard.press("l");
    await page.getByLabel("This record").selectOption("follows 0");
    const choice = page.getByRole("dialog").getByRole("radio").nth(3);
    await choice.check();
    expect(await findBarriers(page)).toEqual([]);
    await page.screenshot({ path: join(shots, "link.png") });
    await page.getByRole("button", { name: "Draw the link" }).click();
    const drawn = page.locator(".relations h3", { hasText: /^Follows$/ });
    await drawn.waitFor();
    await page.screenshot({ path: join(shots, "linked.png"), fullPage: true });
    await page.locator(".relations").getByRole("button", { name: "Strike" }).last().click();
    await drawn.waitFor({ state: "detached" });
    expect(other).toBeDefined();
  });

  test("whoever is too late is shown what the other has decided", async () => {
    const line = (await sample().encounters()).at(-1);
    await openRecord(line?.id ?? "");
    const { entry } = await record(line?.id ?? "");
    const target = { record: entry.id, scope: "entry", revision: entry.revision };
    const verdict = { kind: "verdict", verdict: "reject", amendment: {}, target };
    await page.request.post(`${chancery.address}/api/decisions`, {
      data: { ...verdict, by: "Reader Two", reason: "told twice" },
      headers: { "content-type": "application/json" },
    });
    await page.keyboard.press("a");
    await page.locator(".meanwhile").waitFor();
    expect(await page.locator(".meanwhile").textContent()).toContain(
      "Reader Two refused: told twice",
    );
    await page.screenshot({ path: join(shots, "meanwhile.png") });
    // The browser writes every refusal of a server on its console; this one was asked for.
    watched.troubles.splice(0);
  });

  test("the queue shows what is most doubtful first, and the keyboard opens it", async () => {
    await go("/review");
    await page.locator(".queue-item").first().waitFor();
    await page.screenshot({ path: join(shots, "queue.png") });
    const count = await page.locator(".queue-item").count();
    await page.getByLabel("Kind").selectOption("agreement");
    await expect.poll(() => page.locator(".queue-item").count()).toBeLessThan(count);
    await page.locator("h1").click();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/records/a-*");
  });

  test("the log leads to the register as it was, and back", async () => {
    const { decisions } = await sample().ask<DecisionsAnswer>("decisions");
    const [first] = decisions;
    await go("/log");
    await expect.poll(() => page.locator(".log-item").count()).toBe(decisions.length);
    expect(await findBarriers(page)).toEqual([]);
    await page.screenshot({ path: join(shots, "log-filled.png"), fullPage: true });
    await page.getByRole("button", { name: /No\. 1$/ }).click();
    await page.locator(".past-banner").waitFor();
    await page.locator(".line").first().waitFor();
    expect(await page.locator(".past-banner").textContent()).toContain("after decision 1");
    expect(await findBarriers(page)).toEqual([]);
    await page.screenshot({ path: join(shots, "past.png") });
    const about = first?.about[0]?.id ?? "";
    await go(`/records/${about}`);
    await page.getByText("Decisions are made in the present.").waitFor();
    expect(await page.getByRole("button", { name: "Accept" }).count()).toBe(0);
    await page.getByRole("button", { name: "Back to the present" }).click();
    await page.locator(".past-banner").waitFor({ state: "detached" });
  });

  test("it is all said in French and Russian too", async () => {
    for (const [locale, queue, log] of [
      ["fr-FR", "À vérifier", "Journal"],
      ["ru-RU", "На проверку", "Журнал"],
    ] as const) {
      const other = await openPage(browser, { locale });
      await other.page.goto(`${chancery.address}/review`);
      await other.page.getByRole("heading", { name: queue }).waitFor();
      await other.page.goto(`${chancery.address}/log`);
      await other.page.getByRole("heading", { name: log }).waitFor();
      await other.page.locator(".log-item").first().waitFor();
      await other.page.screenshot({ path: join(shots, `log-${locale}.png`) });
      await other.close();
      expect(other.troubles).toEqual([]);
    }
  });
});
