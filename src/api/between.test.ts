import { afterAll, beforeAll, expect, test } from "vitest";
import { inventApi, type InventedApi } from "./invented.fixture.ts";

let invented: InventedApi;

beforeAll(async () => {
  invented = await inventApi();
});

afterAll(() => invented.close());

test.each([
  ["md", "text/markdown; charset=utf-8", "# Исполнение обязательств: Чили – Финляндия"],
  ["csv", "text/csv; charset=utf-8", "код,вид,слова источника"],
])("the follow-up comes as %s too", async (format, type, words) => {
  const response = await invented.app.request(
    `/api/follow-up?a=CL&b=FI&format=${format}&language=ru`,
  );
  expect(response.headers.get("content-type")).toBe(type);
  expect(await response.text()).toContain(words);
});

test("the dossier comes as Markdown too", async () => {
  const response = await invented.app.request("/api/dossier?a=CL&b=FI&format=md&language=fr");
  expect(response.headers.get("content-type")).toMatch(/^text\/markdown/);
  expect(await response.text()).toContain("Virtalo");
});
