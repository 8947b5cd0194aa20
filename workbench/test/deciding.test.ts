/* oxlint-disable no-await-in-loop -- one page is visited after the other. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type {
  DecisionsAnswer,
  EntryNote,
  Page as Lines,
  RecordAnswer,
} from "../../src/contract/contract.ts";
import { isSkipped } from "./chromium.ts";
import { findBarriers } from "./watched-page.ts";
import { shots, workbenchSuite } from "./workbench-suite.ts";

describe.skipIf(isSkipped())("deciding in the workbench", () => {
  const bench = workbenchSuite();

  async function openRecord(id: string): Promise<void> {
    await bench.go(`/records/${id}`);
    await bench.page.getByLabel("Your name").fill("Reader One");
    await bench.page.locator("h1").click();
  }

  async function record(id: string): Promise<RecordAnswer> {
    return bench.sample.ask<RecordAnswer>(`records/${id}`);
  }

  async function persons(): Promise<readonly EntryNote[]> {
    return (await bench.sample.ask<Lines<EntryNote>>("lines?kind=person&limit=500")).lines;
  }

  test("two records are joined, parted and given back by the keyboard alone", async () => {
    const [one, other] = await persons();
    if (one === undefined || other === undefined) throw new Error("the sample has two persons");
    const before = (await record(one.id)).entry.records;
    await openRecord(one.id);
    await bench.page.keyboard.press("m");
    await bench.page.getByRole("dialog").waitFor();
    await bench.page.keyboard.type(other.caption);
    await bench.page.getByRole("radio", { name: other.caption }).first().waitFor();
    expect(await findBarriers(bench.page)).toEqual([]);
    await bench.shoot("join");
    await bench.page.keyboard.press("Tab");
    await bench.page.keyboard.press("Space");
    await bench.page.keyboard.press("Enter");
    await bench.page.getByText("Saved. It is in the log.").waitFor();
    const joined = (await record(one.id)).entry.records;
    expect(joined.length).toBeGreaterThan(before.length);

    await bench.page.locator("h1").click();
    await bench.page.keyboard.press("s");
    await bench.page.getByRole("dialog").waitFor();
    expect(await findBarriers(bench.page)).toEqual([]);
    await bench.shoot("split");
    await bench.page.getByRole("checkbox").last().check();
    await bench.page.getByRole("button", { name: "Take these out" }).click();
    await expect
      .poll(async () => (await record(one.id)).entry.records.length)
      .toBe(joined.length - 1);

    for (const left of [joined.length, before.length]) {
      await bench.page.locator("h1").click();
      await bench.page.keyboard.press("z");
      await expect.poll(async () => (await record(one.id)).entry.records.length).toBe(left);
      await bench.page.getByText("Saved. It is in the log.").waitFor();
      await bench.page.reload();
      await bench.page.locator("main h1").waitFor();
    }
  });

  test("a link is drawn, and struck again", async () => {
    const [one, other] = await bench.sample.encounters();
    await openRecord(one?.id ?? "");
    await bench.page.keyboard.press("l");
    await bench.page.getByLabel("This record").selectOption("follows 0");
    const choice = bench.page.getByRole("dialog").getByRole("radio").nth(3);
    await choice.check();
    expect(await findBarriers(bench.page)).toEqual([]);
    await bench.shoot("link");
    await bench.page.getByRole("button", { name: "Draw the link" }).click();
    const drawn = bench.page.locator(".relations h3", { hasText: /^Follows$/ });
    await drawn.waitFor();
    await bench.shoot("linked", true);
    await bench.page.locator(".relations").getByRole("button", { name: "Strike" }).last().click();
    await drawn.waitFor({ state: "detached" });
    expect(other).toBeDefined();
  });

  test("whoever is too late is shown what the other has decided", async () => {
    const line = (await bench.sample.encounters()).at(-1);
    await openRecord(line?.id ?? "");
    const { entry } = await record(line?.id ?? "");
    const target = { record: entry.id, scope: "entry", revision: entry.revision };
    const verdict = { kind: "verdict", verdict: "reject", amendment: {}, target };
    await bench.page.request.post(`${bench.address}/api/decisions`, {
      data: { ...verdict, by: "Reader Two", reason: "told twice" },
      headers: { "content-type": "application/json" },
    });
    await bench.page.keyboard.press("a");
    await bench.page.locator(".meanwhile").waitFor();
    expect(await bench.page.locator(".meanwhile").textContent()).toContain(
      "Reader Two refused: told twice",
    );
    await bench.shoot("meanwhile");
    // The browser writes every refusal of a server on its console; this one was asked for.
    bench.troubles.splice(0);
  });

  test("the queue shows what is most doubtful first, and the keyboard opens it", async () => {
    await bench.go("/review");
    await bench.page.locator(".queue-item").first().waitFor();
    await bench.shoot("queue");
    const count = await bench.page.locator(".queue-item").count();
    await bench.page.getByLabel("Kind").selectOption("agreement");
    await expect.poll(() => bench.page.locator(".queue-item").count()).toBeLessThan(count);
    await bench.page.locator("h1").click();
    await bench.page.keyboard.press("j");
    await bench.page.keyboard.press("Enter");
    await bench.page.waitForURL("**/records/a-*");
  });

  test("the log leads to the register as it was, and back", async () => {
    const { decisions } = await bench.sample.ask<DecisionsAnswer>("decisions");
    const [first] = decisions;
    await bench.go("/log");
    await expect.poll(() => bench.page.locator(".log-item").count()).toBe(decisions.length);
    expect(await findBarriers(bench.page)).toEqual([]);
    await bench.shoot("log-filled", true);
    await bench.page.getByRole("button", { name: /No\. 1$/ }).click();
    await bench.page.locator(".past-banner").waitFor();
    await bench.page.locator(".line").first().waitFor();
    expect(await bench.page.locator(".past-banner").textContent()).toContain("after decision 1");
    expect(await findBarriers(bench.page)).toEqual([]);
    await bench.shoot("past");
    const about = first?.about[0]?.id ?? "";
    await bench.go(`/records/${about}`);
    await bench.page.getByText("Decisions are made in the present.").waitFor();
    expect(await bench.page.getByRole("button", { name: "Accept" }).count()).toBe(0);
    await bench.page.getByRole("button", { name: "Back to the present" }).click();
    await bench.page.locator(".past-banner").waitFor({ state: "detached" });
  });

  test("it is all said in French and Russian too", async () => {
    for (const [locale, queue, log] of [
      ["fr-FR", "À vérifier", "Journal"],
      ["ru-RU", "На проверку", "Журнал"],
    ] as const) {
      const other = await bench.openOther({ locale });
      await other.page.goto(`${bench.address}/review`);
      await other.page.getByRole("heading", { name: queue }).waitFor();
      await other.page.goto(`${bench.address}/log`);
      await other.page.getByRole("heading", { name: log }).waitFor();
      await other.page.locator(".log-item").first().waitFor();
      await other.page.screenshot({ path: join(shots, `log-${locale}.png`) });
      await other.close();
      expect(other.troubles).toEqual([]);
    }
  });
});
