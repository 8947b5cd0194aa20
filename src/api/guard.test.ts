import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problem, type Problem } from "../contract/contract.ts";
import { createApi } from "./app.ts";
import { inventApi, type InventedApi } from "./invented.fixture.ts";

let invented: InventedApi;

beforeAll(async () => {
  invented = await inventApi();
});

afterAll(() => invented.close());

async function problemIn(response: Response): Promise<Problem> {
  return problem.parse(await response.json());
}

function send(body: string, headers: Record<string, string> = {}): Promise<Response> | Response {
  return invented.app.request("/api/decisions", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

describe("the guard", () => {
  test("a page of another site cannot decide", async () => {
    const foreign = await send("{}", { origin: "http://elsewhere.example" });
    const sneaky = await send("{}", { "sec-fetch-site": "cross-site" });
    expect([foreign.status, sneaky.status]).toEqual([403, 403]);
  });

  test("a form cannot decide, because it cannot send JSON", async () => {
    const response = await send("by=me", { "content-type": "application/x-www-form-urlencoded" });
    expect([response.status, (await problemIn(response)).code]).toEqual([415, "API-415"]);
  });

  test.each(["elsewhere.example", "elsewhere.example:4600", "127.0.0.1.elsewhere.example"])(
    "a name that is made to point here, %s, gets nothing",
    async (host) => {
      const response = await invented.app.request("/api/overview", { headers: { host } });
      expect([response.status, (await problemIn(response)).code]).toEqual([403, "API-403"]);
    },
  );

  test.each(["localhost:4600", "127.0.0.1:4600", "[::1]:4600", "chancery.example"])(
    "%s is ours",
    async (host) => {
      expect((await invented.app.request("/api/overview", { headers: { host } })).status).toBe(200);
    },
  );

  test("a request that is too large is refused before it is read", async () => {
    const response = await send(JSON.stringify({ words: "x".repeat(300_000) }));
    expect([response.status, (await problemIn(response)).code]).toEqual([413, "API-413"]);
  });

  test("broken JSON is told as such", async () => {
    const response = await send("{");
    expect([response.status, (await problemIn(response)).code]).toEqual([400, "API-400"]);
  });

  test("scripts come from ourselves alone, and no address leaves with a link", async () => {
    const { headers } = await invented.app.request("/");
    expect(headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  test("an answer that has not changed is not sent again", async () => {
    const first = await invented.app.request("/api/vocabulary");
    const tag = first.headers.get("etag") ?? "";
    const again = await invented.app.request("/api/vocabulary", {
      headers: { "if-none-match": tag },
    });
    expect([tag === "", again.status]).toEqual([false, 304]);
  });
});

describe("the workbench", () => {
  test.each(["/", "/encounters", "/records/e-1", "/?lang=ru"])("%s is its page", async (path) => {
    const response = await invented.app.request(path);
    expect(await response.text()).toContain("Workbench");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  test("an asset may be kept for ever, since its name changes with it", async () => {
    const response = await invented.app.request("/assets/main-1a2b.js");
    expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(response.headers.get("cache-control")).toContain("immutable");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5c..%5csecret.txt",
    "/assets/../../secret.txt",
    "//secret.txt",
    "/%00.txt",
  ])("%s leads nowhere", async (path) => {
    const response = await invented.app.request(`http://localhost${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret"');
  });

  test("a workbench that was not built says so, and how to build it", async () => {
    const bare = createApi({ ...invented.context, workbench: join(invented.folder, "nowhere") });
    const response = await bare.request("/");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build");
  });
});

test("a path that the API does not have is told as such", async () => {
  const response = await invented.app.request("/api/nothing");
  expect([response.status, (await problemIn(response)).code]).toEqual([404, "API-404"]);
});

test("a failure inside tells nothing of the inside", async () => {
  const broken = createApi({
    ...invented.context,
    store: { ...invented.store, register: () => Promise.reject(new Error("at /home/somebody")) },
  });
  const response = await broken.request("/api/overview");
  expect(response.status).toBe(500);
  expect(JSON.stringify(await response.json())).not.toContain("somebody");
});
