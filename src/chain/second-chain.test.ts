import { describe, expect, test } from "vitest";
import { sayInEnglish } from "../core/reason.ts";
import { recordPage } from "../view/record-page.ts";
import { ChainRegister, contradictionsOf, documentsOf } from "./chain-register.fixture.ts";
import { secondChain } from "./second-chain.fixture.ts";

const chain = new ChainRegister(secondChain);

describe("two years of two states, told in sixteen articles of three languages", () => {
  test("have seven people, two of them of one family name, under one spelling of three", () => {
    const people = chain
      .linesOf("person")
      .map(({ name, documents }) => `${name}: ${documents.length}`);
    expect(people).toEqual([
      "Nomin Erdenebat: 10",
      "Rui Falcão: 7",
      "Duarte Monforte: 2",
      "Saruul Dashzeveg: 1",
      "Tuvshin Erdenebat: 5",
      "Inês Salgueiro: 5",
      "Telmo Brandão: 2",
    ]);
  });

  test("tell one visit that was announced, put off, held, and remembered", () => {
    const visit = chain.encounterIn("held-fr", "visit");
    expect(visit.documents).toEqual([
      "plan-ru",
      "put-off-en",
      "held-fr",
      "held-ru",
      "looking-back-fr",
    ]);
    expect(visit.date[0]?.value).toBe("2034-03-04/2034-03-06");
  });

  test("keep apart the visit the other way, three weeks later", () => {
    expect(chain.encounterIn("return-en", "visit").documents).toEqual(["return-en", "return-fr"]);
    expect(chain.encounterIn("return-en", "talks").documents).toEqual([
      "return-en",
      "return-fr",
      "looking-back-fr",
    ]);
  });

  test("keep apart what other ministers did in the same city on the same day", () => {
    expect(chain.encounterIn("parallel-en", "talks").documents).toEqual(["parallel-en"]);
  });

  test("find the part of the visit that was in another city in the reports of both sides", () => {
    const inPorto = chain
      .linesOf("encounter")
      .filter(({ place }) => place.some(({ value }) => value.name === "Porto"));
    expect(documentsOf(inPorto)).toEqual(["held-fr held-ru"]);
  });

  test("tell sessions of successive years apart, one announced by the one before", () => {
    const sessions = chain.linesOf("encounter").filter(({ family }) => family === "commission");
    expect(documentsOf(sessions)).toEqual([
      "first-session-ru first-session-en looking-back-fr",
      "first-session-ru second-session-fr second-session-ru",
      "looking-back-fr",
    ]);
    expect(sessions.flatMap(contradictionsOf)).toContain("working-groups: 6, 5");
  });

  test("have one commission, renamed once, whose sessions are a chain that people can refuse", () => {
    const first = chain.encounterIn("first-session-en", "commission");
    const { body } = recordPage(chain.register, first.id) ?? {};
    expect(body?.sessions.map(({ date }) => date)).toEqual(["2034-09-19", "2035-09-18", "2036-06"]);
    expect(body?.names.map(({ name, first: day }) => `${day}: ${name}`)).toEqual([
      "2034-09-20: Межправительственной монгольско-португальской комиссии по торговле",
      "2034-09-20: Portugal–Mongolia joint commission on trade",
      "2035-09-19: commission mixte de commerce et d'investissement Mongolie-Portugal",
      "2035-09-19: Межправительственной монгольско-португальской комиссии по торговле и инвестициям",
      "2036-03-05: commission mixte Mongolie-Portugal",
    ]);
    const chained = chain.register.links.filter(({ suggestion }) => suggestion !== undefined);
    expect(chained.map(({ type, status }) => `${type} ${status}`)).toEqual(
      chained.map(() => "follows proposed"),
    );
    expect(chained[0]?.suggestion?.reasons.map(sayInEnglish)[0]).toBe(
      "number 2 comes after number 1",
    );
  });

  test("know the minister who is told by her office alone, since others took that office", () => {
    const received = chain.encounterIn("prime-minister-fr", "talks");
    const implied = received.participants.filter(({ roles }) => roles[0]?.implied !== undefined);
    expect(implied.map(({ person }) => chain.register.entries.get(person))).toMatchObject([
      { name: "Inês Salgueiro" },
    ]);
  });

  test("say that the promised doses were delivered", () => {
    const doses = chain.linesOf("commitment").filter(({ words }) => words.includes("200 000"));
    expect(doses.map(({ axes, documents }) => `${documents.join(" ")}: ${axes.execution}`)).toEqual(
      ["held-fr doses-fr: done"],
    );
  });
});
