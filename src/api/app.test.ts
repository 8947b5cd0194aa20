import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import * as contract from "../contract/contract.ts";
import type {
  DecidedAnswer,
  DecisionsAnswer,
  EncountersAnswer,
  Page,
  PersonLine,
  RecordAnswer,
} from "../contract/contract.ts";
import { inventApi, type InventedApi } from "./invented.fixture.ts";

let invented: InventedApi;

beforeAll(async () => {
  invented = await inventApi();
});

afterAll(() => invented.close());

async function ask<T>(path: string): Promise<T> {
  const response = await invented.app.request(path);
  expect(`${response.status} ${path}`).toBe(`200 ${path}`);
  return (await response.json()) as T;
}

function send(body: unknown, headers: Record<string, string> = {}): Promise<Response> | Response {
  return invented.app.request("/api/decisions", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

async function anEncounter(): Promise<EncountersAnswer["lines"][number]> {
  const { lines } = await ask<EncountersAnswer>("/api/encounters");
  const [line] = lines;
  if (line === undefined) throw new Error("the invented register holds no encounter");
  return line;
}

async function aPerson(): Promise<string> {
  return (await ask<Page<PersonLine>>("/api/persons")).lines[0]?.id ?? "";
}

describe("every answer is what the contract says", () => {
  const routes: readonly (readonly [string, z.ZodType, () => Promise<string>])[] = [
    ["overview", contract.overviewAnswer, async () => "/api/overview"],
    ["encounters", contract.encountersAnswer, async () => "/api/encounters?party=CL&party=FI"],
    ["facets", contract.facetsAnswer, async () => "/api/facets?party=CL&since=2031"],
    ["an encounter", contract.recordAnswer, async () => `/api/records/${(await anEncounter()).id}`],
    ["a person", contract.recordAnswer, async () => `/api/records/${await aPerson()}`],
    ["an explanation", contract.explanation, async () => `/api/explain/${await aPerson()}`],
    ["documents", contract.documentsAnswer, async () => "/api/documents"],
    ["a document", contract.documentPage, async () => `/api/documents/${invented.turku.id}`],
    ["persons", contract.personsAnswer, async () => "/api/persons"],
    ["dossier", contract.dossierAnswer, async () => "/api/dossier?a=CL&b=FI&since=2031"],
    ["follow-up", contract.followUpAnswer, async () => "/api/follow-up?a=CL&b=FI"],
    ["search", contract.searchAnswer, async () => "/api/search?q=Turku"],
    ["decisions", contract.decisionsAnswer, async () => "/api/decisions"],
    ["review", contract.reviewAnswer, async () => "/api/review?kind=encounter&kind=person"],
    ["lines", contract.linesAnswer, async () => "/api/lines?q=Virtalo&kind=person"],
    ["the log", contract.decisionsAnswer, async () => "/api/decisions?before=3&limit=1"],
    ["vocabulary", contract.vocabularyAnswer, async () => "/api/vocabulary"],
  ];

  test.each(routes)("%s", async (_name, schema, path) => {
    const answer = await ask(await path());
    // zod leaves out what a schema does not name, so that an extra field shows as a difference.
    expect(schema.parse(answer)).toEqual(answer);
  });

  test("the OpenAPI document names every route", async () => {
    const document = await ask<{ paths: Record<string, unknown> }>("/api/openapi.json");
    expect(Object.keys(document.paths).toSorted()).toEqual([
      "/api/decisions",
      "/api/documents",
      "/api/documents/{id}",
      "/api/dossier",
      "/api/encounters",
      "/api/explain/{id}",
      "/api/facets",
      "/api/follow-up",
      "/api/lines",
      "/api/overview",
      "/api/persons",
      "/api/records/{id}",
      "/api/review",
      "/api/search",
      "/api/vocabulary",
    ]);
  });
});

describe("the timeline", () => {
  test("answers a year with the encounters of that year", async () => {
    const { lines } = await ask<EncountersAnswer>("/api/encounters?since=2033&until=2033");
    expect(lines.map(({ date }) => date)).toEqual(["2033-09-18"]);
  });

  test("gives page after page until nothing is left", async () => {
    const first = await ask<EncountersAnswer>("/api/encounters?limit=1");
    const second = await ask<EncountersAnswer>(`/api/encounters?limit=1&cursor=${first.next}`);
    expect([first.total, first.lines.length, second.lines.length, second.next]).toEqual([
      2,
      1,
      1,
      null,
    ]);
    expect(second.lines[0]?.id).not.toBe(first.lines[0]?.id);
  });

  test("runs backwards when the newest are asked for first", async () => {
    const [oldest, newest] = await Promise.all([
      ask<EncountersAnswer>("/api/encounters"),
      ask<EncountersAnswer>("/api/encounters?order=newest"),
    ]);
    expect(newest.lines).toEqual(oldest.lines.toReversed());
  });

  test("narrows to the documents that hold the words", async () => {
    const { lines } = await ask<EncountersAnswer>("/api/encounters?q=Azul");
    expect(lines.map(({ date }) => date)).toEqual(["2033-09-18"]);
  });

  test.each([
    ["/api/encounters?party=Chile", "query.party.0"],
    ["/api/encounters?since=tomorrow", "query.since"],
    ["/api/encounters?partie=CL", "query"],
    ["/api/encounters?limit=0", "query.limit"],
  ])("refuses %s and says where", async (path, where) => {
    const response = await invented.app.request(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "API-400", where });
  });

  test("refuses a cursor whose line is gone", async () => {
    const response = await invented.app.request("/api/encounters?cursor=e-gone");
    expect([response.status, (await problemIn(response)).code]).toEqual([400, "API-400"]);
  });
});

describe("the past", () => {
  const past = "asOf=2031-03-05";

  test("is answered on every route that reads the register", async () => {
    const { id } = await anEncounter();
    const { lines } = await ask<EncountersAnswer>(`/api/encounters?${past}`);
    const now = await ask<EncountersAnswer>("/api/encounters");
    expect([lines.length, now.lines.length]).toEqual([2, 2]);
    const before = "asOf=2031-03-04";
    const answersOf = await Promise.all(
      ["overview", "encounters", "facets", "persons", "documents", "dossier?a=CL&b=FI"].map(
        (route) =>
          ask<Record<string, unknown>>(`/api/${route}${route.includes("?") ? "&" : "?"}${before}`),
      ),
    );
    expect(answersOf.map((answer) => answer["total"] ?? answer["documents"] ?? 0)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    for (const route of [`records/${id}`, `explain/${id}`, `documents/${invented.turku.id}`]) {
      // oxlint-disable-next-line no-await-in-loop -- one route after the other.
      expect((await invented.app.request(`/api/${route}?${before}`)).status).toBe(404);
      // oxlint-disable-next-line no-await-in-loop -- as above.
      expect((await invented.app.request(`/api/${route}?${past}`)).status).toBe(200);
    }
  });

  test.each([
    ["/api/encounters?asOf=soon", 400, "API-400"],
    ["/api/encounters?asOf=99", 404, "STO-050"],
  ])("of %s is refused", async (path, status, code) => {
    const response = await invented.app.request(path);
    expect([response.status, (await problemIn(response)).code]).toEqual([status, code]);
  });
});

async function problemIn(response: Response): Promise<contract.Problem> {
  return contract.problem.parse(await response.json());
}

test("a search as of a moment finds only what had been captured by then", async () => {
  const past = "q=Queltehue&asOf=2031-03-04";
  expect((await ask<contract.SearchAnswer>(`/api/search?${past}`)).hits).toEqual([]);
  expect((await ask<EncountersAnswer>(`/api/encounters?${past}`)).total).toBe(0);
});

test("a search shows the passage where the words stand", async () => {
  const { hits } = await ask<contract.SearchAnswer>("/api/search?q=Queltehue");
  expect(hits).toHaveLength(2);
  expect(hits[0]?.passage?.quote).toContain("Queltehue");
});

test("markup in a document is text in an answer, and never a page", async () => {
  const response = await invented.app.request(`/api/documents/${invented.unrelated.id}`);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(((await response.json()) as contract.DocumentPage).text).toContain("<script>");
});

async function targetOf(id: string): Promise<contract.Target> {
  const { entry } = await ask<RecordAnswer>(`/api/records/${id}`);
  return { record: entry.id, scope: "entry", revision: entry.revision };
}

async function verdict(reason: string): Promise<Record<string, unknown>> {
  const { id, revision } = await anEncounter();
  const target = { record: id, scope: "entry", revision };
  return { kind: "verdict", verdict: "accept", by: "Mirja", reason, target, amendment: {} };
}

describe("decisions", () => {
  test("a verdict is kept with the moment and the words that were seen", async () => {
    const response = await send(await verdict("as told"));
    expect(response.status).toBe(201);
    const answer = (await response.json()) as DecidedAnswer;
    expect(contract.decidedAnswer.parse(answer)).toEqual(answer);
    expect(answer.decision).toMatchObject({ at: "2034-01-02T03:04:05.678Z", by: "Mirja" });
    expect(answer.decision.seen[0]?.quotation.quote).toContain("Virtalo");
    expect(answer.entries[0]?.status).toBe("accepted");
  });

  test("a decision about a line that has changed meanwhile is refused", async () => {
    const decision = await verdict("as it was");
    const { id } = await anEncounter();
    const target = { record: id, scope: "entry", revision: "of-another-day" };
    const response = await send({ ...decision, target });
    expect([response.status, (await problemIn(response)).code]).toEqual([409, "API-409"]);
  });

  test("a decision by somebody who has not seen the last one is refused", async () => {
    const { id } = await anEncounter();
    const { lastDecision } = await ask<RecordAnswer>(`/api/records/${id}`);
    await send(await verdict("first"));
    const response = await send({ ...(await verdict("second")), lastSeen: lastDecision });
    const problem = await problemIn(response);
    expect([response.status, problem.code]).toEqual([409, "STO-409"]);
    expect(problem.meanwhile?.map(({ decision }) => decision.reason)).toEqual(["first"]);
  });

  test("the same decision sent twice is one decision", async () => {
    const decision = { ...(await verdict("sent twice")), id: "d-sent-twice" };
    const first = (await (await send(decision)).json()) as DecidedAnswer;
    const again = (await (await send(decision)).json()) as DecidedAnswer;
    expect(again.sequence).toBe(first.sequence);
    const other = await send({ ...decision, reason: "other words" });
    expect(other.status).toBe(409);
  });

  test("an undo takes a decision back, and the log shows both", async () => {
    const sent = (await (await send(await verdict("to be undone"))).json()) as DecidedAnswer;
    const undo = { kind: "undo", undoes: sent.decision.id, by: "Mirja", reason: null };
    expect((await send(undo)).status).toBe(201);
    const { decisions } = await ask<DecisionsAnswer>(
      `/api/decisions?record=${sent.entries[0]?.id}`,
    );
    const shown = decisions.find(({ decision }) => decision.id === sent.decision.id);
    expect(shown?.undone).toBe(true);
    expect(decisions.at(-1)?.decision.kind).toBe("undo");
  });

  test("an amendment of a part that the line does not have is refused", async () => {
    const amend = { ...(await verdict("")), verdict: "amend", amendment: { colour: "blue" } };
    const response = await send(amend);
    expect([response.status, (await problemIn(response)).code]).toEqual([422, "DEC-001"]);
  });

  test("an amendment shows in the line", async () => {
    const { id } = await anEncounter();
    const amend = { ...(await verdict("seen")), verdict: "amend", amendment: { format: "talks" } };
    await send(amend);
    const page = await ask<RecordAnswer>(`/api/records/${id}`);
    expect(page.entry).toMatchObject({ format: [{ value: "talks" }, { value: "audience" }] });
  });

  test("two lines are joined and parted again, each by one decision", async () => {
    const [one, other] = (await ask<Page<PersonLine>>("/api/persons")).lines.map(({ id }) => id);
    const targets = await Promise.all([one, other].map((id) => targetOf(id ?? "")));
    const head = { by: "Mirja", reason: null };
    const [target, second] = targets;
    const joined = await send({
      ...head,
      kind: "judgement",
      judgement: "same",
      target,
      other: second,
    });
    expect(joined.status).toBe(201);
    const { entries } = (await joined.json()) as DecidedAnswer;
    expect(entries).toHaveLength(1);
    const line = await targetOf(entries[0]?.id ?? "");
    const parted = await send({ ...head, kind: "split", target: line, out: [second?.record] });
    expect(((await parted.json()) as DecidedAnswer).entries).toHaveLength(2);
    const nonsense = await send({
      ...head,
      kind: "split",
      target: await targetOf(one ?? ""),
      out: ["p-elsewhere"],
    });
    expect([nonsense.status, (await problemIn(nonsense)).code]).toEqual([422, "DEC-004"]);
  });

  test("a link between two lines is drawn, and shows on both", async () => {
    const { lines } = await ask<EncountersAnswer>("/api/encounters");
    const [target, other] = await Promise.all(lines.map(({ id }) => targetOf(id)));
    const link = { kind: "link", link: "follows", verdict: "accept", target, other };
    expect((await send({ ...link, by: "Mirja", reason: null })).status).toBe(201);
    for (const [id, outgoing] of [
      [target?.record, true],
      [other?.record, false],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- two pages, one after the other.
      const { relations } = await ask<RecordAnswer>(`/api/records/${id}`);
      expect(relations.find(({ type }) => type === "follows")).toMatchObject({
        outgoing,
        status: "accepted",
      });
    }
  });

  test.each([
    ["an unknown record", 404, { target: { record: "e-gone", scope: "entry", revision: "x" } }],
    ["a misspelt field", 400, { verdikt: "accept" }],
    ["a verdict that is none", 400, { verdict: "perhaps" }],
    ["a nameless reviewer", 400, { by: " " }],
  ])("%s is refused", async (_name, status, parts) => {
    const response = await send({ ...(await verdict("")), ...parts });
    expect(response.status).toBe(status);
    expect((await problemIn(response)).next).toBeTruthy();
  });
});
