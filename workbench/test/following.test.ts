/* oxlint-disable no-await-in-loop -- one pair is asked after the other, until one is found. */
import { describe, expect, test } from "vitest";
import type {
  EntryNote,
  FollowUpTable,
  OverviewAnswer,
  Page,
  RecordAnswer,
  ReviewLine,
} from "../../src/contract/contract.ts";
import { isSkipped } from "./chromium.ts";
import { findBarriers } from "./watched-page.ts";
import { workbenchSuite } from "./workbench-suite.ts";

describe.skipIf(isSkipped())("the queue", () => {
  const bench = workbenchSuite();

  async function waiting(): Promise<Page<ReviewLine>> {
    return bench.sample.ask<Page<ReviewLine>>("review?limit=500");
  }

  test("is decided line by line with the keyboard, and any word is taken back", async () => {
    const before = await waiting();
    const [first, second] = before.lines;
    await bench.go("/review");
    await bench.page.getByLabel("Your name").fill("Reader One");
    await bench.page.locator("h1").click();
    await bench.page.keyboard.press("j");
    await bench.page.keyboard.press("a");
    await bench.page.locator(".queue-item.decided").getByText("Accepted").waitFor();
    // The next line holds the focus: a second key decides it.
    await expect.poll(focusedLine).toBe(second?.note.id);
    await bench.page.keyboard.press("r");
    await expect.poll(() => bench.page.locator(".queue-item.decided").count()).toBe(2);
    expect(await findBarriers(bench.page)).toEqual([]);
    await bench.shoot("queue-decided");
    const after = (await waiting()).lines.map(({ note }) => note.id);
    expect(after).not.toContain(first?.note.id);
    expect(after).not.toContain(second?.note.id);

    await bench.page.keyboard.press("z");
    await expect.poll(() => bench.page.locator(".queue-item.decided").count()).toBe(1);
    await bench.page.keyboard.press("z");
    await expect.poll(async () => (await waiting()).total).toBe(before.total);
    await expect.poll(() => bench.page.locator(".queue-item.decided").count()).toBe(0);
    // What was taken back can be decided anew.
    await bench.page.keyboard.press("a");
    await expect.poll(() => bench.page.locator(".queue-item.decided").count()).toBe(1);
    await bench.page.keyboard.press("z");
    await expect.poll(async () => (await waiting()).total).toBe(before.total);
  });

  function focusedLine(): Promise<string | null> {
    return bench.page.locator("[data-line]:focus-within").getAttribute("data-line");
  }

  test("asks for a name before the first decision", async () => {
    await bench.go("/review");
    await bench.page.locator(".queue-item").first().waitFor();
    await bench.page.keyboard.press("j");
    await bench.page.keyboard.press("a");
    await bench.page.getByText("Write your name first").waitFor();
    expect(await bench.page.locator(":focus").getAttribute("id")).toBe("review-by");
  });
});

describe.skipIf(isSkipped())("the follow-up", () => {
  const bench = workbenchSuite();

  type Pair = readonly [string, string];

  function table([one, other]: Pair): Promise<FollowUpTable> {
    return bench.sample.ask<FollowUpTable>(`follow-up?a=${one}&b=${other}`);
  }

  async function goThere([one, other]: Pair): Promise<void> {
    await bench.go(`/follow-up?a=${one}&b=${other}`);
    await bench.page.locator(".fate").first().waitFor();
  }

  /** How many undertakings of a pair wait for somebody to confirm what became of them. */
  async function toConfirm(pair: Pair): Promise<number> {
    return (await table(pair)).lines.filter(({ fate }) => fate === "to-confirm").length;
  }

  /** Two parties of whose undertakings the software sees a later report. */
  async function aFollowedPair(): Promise<Pair> {
    const { facets } = await bench.sample.ask<OverviewAnswer>("overview");
    for (const { code } of facets.pairs) {
      const [one = "", other = ""] = code.split("+");
      if ((await toConfirm([one, other])) > 0) return [one, other];
    }
    throw new Error("nothing is proposed as a follow-up in the sample");
  }

  test("shows every undertaking of the two, and those alone that stand in one way", async () => {
    const pair = await bench.sample.aPair();
    const { lines } = await table(pair);
    await goThere(pair);
    const fates = bench.page.locator(".fate");
    expect(await fates.count()).toBe(lines.length);
    const done = lines.filter(({ fate }) => fate === "done").length;
    await bench.page.getByRole("button", { name: /^done/ }).click();
    expect(await fates.count()).toBe(done);
    expect(new Set(await fates.allTextContents())).toEqual(new Set(["done"]));
    await bench.shoot("follow-up-done", true);
  });

  test("lets one confirm what the software proposes, where it stands", async () => {
    const pair = await aFollowedPair();
    const open = await toConfirm(pair);
    await goThere(pair);
    await bench.page.getByLabel("Your name").fill("Reader One");
    await bench.page
      .getByRole("button", { name: /^Confirm/ })
      .first()
      .click();
    await bench.page.getByText("Saved. It is in the log.").waitFor();
    await expect.poll(() => toConfirm(pair)).toBeLessThan(open);
  });

  test("fills a spreadsheet, a row for each undertaking", async () => {
    const pair = await bench.sample.aPair();
    await goThere(pair);
    const { lines } = await table(pair);
    const waiting = bench.page.waitForEvent("download");
    await bench.page.getByRole("link", { name: "Spreadsheet (CSV)" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^follow-up-.*\.csv$/);
    const csv = await (await bench.page.request.get(download.url())).text();
    expect(csv.split("\r\n")).toHaveLength(lines.length + 2);
  });
});

describe.skipIf(isSkipped())("mending", () => {
  const bench = workbenchSuite();

  async function record(id: string): Promise<RecordAnswer> {
    return bench.sample.ask<RecordAnswer>(`records/${id}`);
  }

  async function sign(id: string): Promise<void> {
    await bench.go(`/records/${id}`);
    await bench.page.getByLabel("Your name").fill("Reader One");
    await bench.page.locator("h1").click();
  }

  test("reaches the role and the office of each participant, and takes one away", async () => {
    const lines = await bench.sample.encounters();
    const { id = "", participants = [] } = lines.find((line) => line.participants.length > 1) ?? {};
    await sign(id);
    const [first] = participants;
    const people = bench.page.locator(".facts .plain-rows > li");
    await people.first().getByRole("button", { name: /^Mend/ }).click();
    await bench.page.getByLabel("Role", { exact: true }).selectOption("co-chair");
    await bench.page.getByLabel("Office held that day").selectOption("minister");
    await bench.page.getByLabel("Portfolio").selectOption("mines");
    await bench.page.getByLabel("Of", { exact: true }).selectOption("PE");
    expect(await findBarriers(bench.page)).toEqual([]);
    await bench.shoot("seat", true);
    await bench.page.getByRole("button", { name: "Save", exact: true }).click();
    await bench.page.getByText("Saved. It is in the log.").waitFor();
    await expect
      .poll(() => people.first().textContent())
      .toMatch(/minister \(mines\), Peru.*co-chair/);

    await people.first().getByRole("button", { name: /^Mend/ }).click();
    await people.first().getByRole("button", { name: "Take away" }).click();
    await expect.poll(() => people.count()).toBe(participants.length - 1);
    const { entry } = await record(id);
    const left = entry.kind === "encounter" ? entry.participants.map(({ person }) => person) : [];
    expect(left).not.toContain(first?.person);
  });

  test("fills in what no source tells: the deadline of a commitment", async () => {
    const { lines } = await bench.sample.ask<Page<EntryNote>>("lines?kind=commitment&limit=500");
    const id = lines.find(({ date }) => date === null)?.id ?? "";
    await sign(id);
    await bench.page.getByRole("button", { name: /^Mend ?: Due/ }).click();
    await bench.page.getByLabel("Due", { exact: true }).fill("2027-06");
    await bench.page.getByRole("button", { name: "Save", exact: true }).click();
    await bench.page.getByText("June 2027").first().waitFor();
    expect((await record(id)).note.date).toBe("2027-06");
  });

  test("of how far a commitment has come shows on the axis of its execution", async () => {
    const { lines } = await bench.sample.ask<Page<EntryNote>>("lines?kind=commitment&limit=1");
    await sign(lines[0]?.id ?? "");
    await bench.page.getByRole("button", { name: /^Mend ?: How far it came/ }).click();
    await bench.page.getByLabel("How far it came", { exact: true }).selectOption("done");
    await bench.page.getByRole("button", { name: "Save", exact: true }).click();
    const execution = bench.page.locator(".life .fact", { hasText: "How far carried out" });
    await expect.poll(() => execution.locator("dd").textContent()).toBe("done");
  });

  test("says who spoke", async () => {
    const { lines } = await bench.sample.ask<Page<EntryNote>>("lines?kind=statement&limit=1");
    const persons = await bench.sample.ask<Page<EntryNote>>("lines?kind=person&limit=500");
    const id = lines[0]?.id ?? "";
    const speaker = persons.lines.at(-1);
    await sign(id);
    await bench.page.getByRole("button", { name: /^Mend ?: Speaker/ }).click();
    await bench.page.keyboard.type(speaker?.caption ?? "");
    await bench.page
      .getByRole("radio", { name: speaker?.caption ?? "" })
      .first()
      .check();
    await bench.page.getByRole("button", { name: "Choose", exact: true }).click();
    await expect
      .poll(async () => {
        const { entry } = await record(id);
        return entry.kind === "statement" ? entry.speaker : null;
      })
      .toBe(speaker?.id);
  });

  test("is not offered in the past", async () => {
    const [line] = await bench.sample.encounters();
    await bench.go(`/records/${line?.id}?asOf=1`);
    await bench.page.locator(".past-banner").waitFor();
    expect(await bench.page.getByRole("button", { name: /^Mend/ }).count()).toBe(0);
  });
});
