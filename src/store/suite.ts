import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Decision } from "../decision/decision.ts";
import { inventReading } from "../register/invented.fixture.ts";
import { inventAudience, inventTaking } from "./invented.fixture.ts";
import type { Store } from "./store.ts";

/** What a suite needs of an engine. */
export interface SuiteEngine {
  readonly name: string;
  /** Makes a new, empty store; the key opens it again. */
  readonly create: () => Promise<{ readonly store: Store; readonly key: string }>;
  /** Opens the same store once more, as another process would. */
  readonly again: (key: string) => Promise<Store>;
  /** Runs a statement behind the store's back. */
  readonly meddle: (key: string, statement: string) => Promise<void>;
}

const target = { record: "e-1", scope: "entry", revision: "r1" } as const;

function verdict(
  id: string,
  parts: Partial<Extract<Decision, { kind: "verdict" }>> = {},
): Decision {
  return {
    id,
    at: "2031-03-06T08:00:00.000Z",
    by: "ada",
    reason: null,
    seen: [],
    kind: "verdict",
    verdict: "accept",
    target,
    amendment: {},
    ...parts,
  };
}

/** The one suite for all engines: the same file, real databases. */
export function runStoreSuite(engine: SuiteEngine): void {
  describe(`a store on ${engine.name}`, () => {
    let store: Store;
    let key: string;
    beforeAll(async () => ({ store, key } = await engine.create()));
    afterAll(() => store.close());

    describe("keeps captures", () => {
      const first = inventTaking("The lighthouse opened.\u0000 A lone \ud800 stays.", {
        origin: "/a",
      });

      test("and gives back their bytes and texts, NUL and all", async () => {
        const [taken] = await store.take([first]);
        expect(taken).toMatchObject({ outcome: "new", document: first.capture.id, copyOf: null });
        expect(await store.captureBytes(first.capture.id)).toEqual(first.capture.bytes);
        const stored = await store.reading(first.capture.id);
        expect(stored).toEqual({ ...first.reading, capture: first.capture.id });
      });

      test("and knows the same bytes again", async () => {
        const before = await store.counts();
        const [taken] = await store.take([first]);
        expect(taken?.outcome).toBe("known");
        expect(await store.counts()).toEqual(before);
      });

      test("and takes a changed page as a new capture of the same document", async () => {
        const changed = inventTaking("The lighthouse closed.", { origin: "/a" });
        const [taken] = await store.take([changed]);
        expect(taken).toMatchObject({ outcome: "new", document: first.capture.id });
        const captures = await store.captures([changed.capture.id]);
        expect(captures.map(({ document }) => document)).toEqual([first.capture.id]);
      });

      test("all of a batch, or none", async () => {
        const before = await store.counts();
        const good = inventTaking("A bridge was promised.");
        const broken = { ...inventTaking("A ferry was promised."), reading: undefined };
        await expect(store.take([good, broken as never])).rejects.toThrow();
        expect(await store.counts()).toEqual(before);
      });

      test("and refuses to change or remove them", async () => {
        await expect(engine.meddle(key, "update captures set file = 'x'")).rejects.toThrow(
          "STO-011",
        );
        await expect(engine.meddle(key, "delete from captures")).rejects.toThrow("STO-011");
      });
    });

    describe("keeps Readings", () => {
      test("and replaces them only where they have changed", async () => {
        const taking = inventTaking("The customs houses will be joined.");
        await store.take([taking]);
        const stored = { ...taking.reading, capture: taking.capture.id };
        expect(await store.putReading(stored)).toBe("known");
        const better = { ...stored, rules: "rules-2" };
        expect(await store.putReading(better)).toBe("reread");
        expect(await store.reading(taking.capture.id)).toEqual(better);
      });

      test("and answers null for a capture that it does not know", async () => {
        expect(await store.reading("nothing")).toBeNull();
        expect(await store.captureBytes("nothing")).toBeNull();
      });
    });

    describe("marks copies", () => {
      const words = Array.from({ length: 60 }, (_, index) => `word${index * 7}`).join(" ");
      const original = inventTaking(`Turku, Monday. ${words}`);

      test("where almost every run of words is the same", async () => {
        const copy = inventTaking(`Oulu, Tuesday. ${words}`);
        const further = inventTaking(`Vaasa, Friday. ${words} End.`);
        const taken = await store.take([original, copy, further]);
        expect(taken.map(({ copyOf }) => copyOf)).toEqual([
          null,
          original.capture.id,
          original.capture.id,
        ]);
      });

      test("and not where half of them are others", async () => {
        const half = words.split(" ").slice(0, 30).join(" ");
        const [taken] = await store.take([
          inventTaking(`${half} ${half.replaceAll("word", "other")}`),
        ]);
        expect(taken?.copyOf).toBeNull();
      });
    });

    describe("searches", () => {
      beforeAll(async () => {
        const french = inventReading({ language: "fr" }, {});
        const russian = inventReading({ language: "ru" }, {});
        await store.take([
          inventTaking("Les accords énergétiques ont été signés à Turku.", { reading: french }),
          inventTaking("L’accord énergétique reste à signer ; l’accord attend.", {
            reading: french,
          }),
          inventTaking("Подписано соглашение о рыболовстве.", { reading: russian }),
          inventTaking("Nothing was signed on fishing."),
        ]);
      });
      const textsOf = async (query: string): Promise<readonly string[]> => {
        const hits = await store.search(query);
        const readings = await Promise.all(hits.map(({ capture }) => store.reading(capture)));
        return readings.map((one) => one?.text ?? "");
      };

      test("without regard to forms, marks and case", async () => {
        expect(await textsOf("ACCORDS ENERGETIQUES")).toHaveLength(2);
        expect(await textsOf("соглашения о рыболовстве")).toEqual([
          "Подписано соглашение о рыболовстве.",
        ]);
      });

      test("and puts first where the word is said more", async () => {
        expect((await textsOf("accord"))[0]).toContain("attend");
      });

      test("for every word of the query", async () => {
        expect(await textsOf("accord Turku")).toHaveLength(1);
        expect(await textsOf("accord volcano")).toEqual([]);
        expect(await textsOf("«»")).toEqual([]);
      });

      test("for words that follow one another, where they are quoted", async () => {
        expect(await textsOf('"accord énergétique"')).toHaveLength(2);
        expect(await textsOf('"énergétique accord"')).toEqual([]);
      });
    });

    describe("keeps the log", () => {
      test("in order, without gaps, and after a given place", async () => {
        const first = await store.decide(verdict("d1"));
        const second = await store.decide(verdict("d2", { verdict: "unsure" }));
        expect(second.sequence).toBe(first.sequence + 1);
        expect(await store.decisions(first.sequence)).toEqual([second]);
      });

      test("once, where the same decision is sent again", async () => {
        const before = await store.decisions();
        await store.decide(verdict("d1"));
        expect(await store.decisions()).toEqual(before);
        await expect(store.decide(verdict("d1", { verdict: "reject" }))).rejects.toThrow("STO-012");
      });

      test("and refuses whoever has not seen the last word on a record", async () => {
        const { sequence } = await store.decide(verdict("d3"));
        await expect(store.decide(verdict("d4"), sequence - 1)).rejects.toThrow("STO-409");
        const other = { ...target, record: "e-2" };
        await store.decide(verdict("d5", { target: other }), sequence - 1);
        expect((await store.decide(verdict("d6"), sequence)).sequence).toBe(sequence + 2);
      });

      test("and counts an undo as a word on the record", async () => {
        const { sequence } = await store.decide(verdict("d7"));
        const { at, by, reason, seen } = verdict("x");
        const undo = { id: "d8", at, by, reason, seen, kind: "undo", undoes: "d7" } as const;
        await store.decide(undo);
        await expect(store.decide(verdict("d9"), sequence)).rejects.toThrow("STO-409");
        await expect(store.decide({ ...undo, id: "d10", undoes: "none" })).rejects.toThrow(
          "STO-404",
        );
      });

      test("whole, whoever meddles with it", async () => {
        const before = await store.decisions();
        for (const statement of [
          "update decisions set by = 'eve'",
          "delete from decisions",
          "delete from decisions where id = 'd1'",
        ])
          await expect(engine.meddle(key, statement)).rejects.toThrow("STO-010");
        expect(await store.decisions()).toEqual(before);
      });

      test("when two processes write at once", async () => {
        const other = await engine.again(key);
        const writes = Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? store : other).decide(verdict(`both-${index}`)),
        );
        const sequences = (await Promise.all(writes)).map(({ sequence }) => sequence);
        expect(new Set(sequences).size).toBe(20);
        expect(await other.decisions()).toEqual(await store.decisions());
        await other.close();
      });
    });

    describe("folds the register", () => {
      test("with every Reading and decision, and again only when something has come", async () => {
        await store.take([inventAudience("2031-03-04"), inventAudience("2031-03-04", "Lago Azul")]);
        const register = await store.register();
        const encounters = [...register.entries.values()].filter(
          ({ kind }) => kind === "encounter",
        );
        expect(encounters).toHaveLength(1);
        expect(await store.register()).toBe(register);
        const [audience] = encounters;
        const onAudience = { record: audience?.id ?? "", scope: "entry", revision: "" } as const;
        await store.decide(verdict("r1", { verdict: "reject", target: onAudience }));
        const later = await store.register();
        expect(later.entries.get(onAudience.record)?.status).toBe("refused");
      });

      test("and sees what another process has written", async () => {
        const other = await engine.again(key);
        await store.register();
        await other.take([inventAudience("2031-05-06")]);
        const seen = [...(await store.register()).entries.values()];
        const dates = seen.flatMap((entry) => (entry.kind === "encounter" ? entry.date : []));
        expect(dates.map(({ value }) => value)).toContain("2031-05-06");
        await other.close();
      });
    });
  });
}
