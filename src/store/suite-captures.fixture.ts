import { expect, describe, test } from "vitest";
import { inventTaking } from "./invented.fixture.ts";
import type { Place, SuiteEngine } from "./suite-place.fixture.ts";

/** Captures and their bytes. */
export function suiteOfCaptures(engine: SuiteEngine, place: Place): void {
  describe("keeps captures", () => {
    const first = inventTaking("The lighthouse opened.\u0000 A lone \ud800 stays.", {
      origin: "/a",
    });

    test("and gives back their bytes and texts, NUL and all", async () => {
      const [taken] = await place.store.take([first]);
      expect(taken).toMatchObject({ outcome: "new", document: first.capture.id, copyOf: null });
      expect(await place.store.captureBytes(first.capture.id)).toEqual(first.capture.bytes);
      const stored = await place.store.reading(first.capture.id);
      expect(stored).toEqual({ ...first.reading, capture: first.capture.id });
      const { text, zones } = first.reading;
      const texts = await place.store.texts([first.capture.id, "nothing"]);
      expect([...texts]).toEqual([[first.capture.id, { text, zones }]]);
    });

    test("and knows the same bytes again", async () => {
      const before = await place.store.counts();
      const [taken] = await place.store.take([first]);
      expect(taken?.outcome).toBe("known");
      expect(await place.store.counts()).toEqual(before);
    });

    test("and takes a changed page as a new capture of the same document", async () => {
      const changed = inventTaking("The lighthouse closed.", { origin: "/a" });
      const [taken] = await place.store.take([changed]);
      expect(taken).toMatchObject({ outcome: "new", document: first.capture.id });
      const captures = await place.store.captures([changed.capture.id]);
      expect(captures.map(({ document }) => document)).toEqual([first.capture.id]);
    });

    test("all of a batch, or none", async () => {
      const before = await place.store.counts();
      const good = inventTaking("A bridge was promised.");
      const broken = { ...inventTaking("A ferry was promised."), reading: undefined };
      await expect(place.store.take([good, broken as never])).rejects.toThrow(TypeError);
      expect(await place.store.counts()).toEqual(before);
    });

    test("and refuses to change or remove them", async () => {
      await expect(engine.meddle(place.key, "update captures set file = 'x'")).rejects.toThrow(
        "STO-011",
      );
      await expect(
        engine.meddle(place.key, "update captures set copy_of = 'x', document = 'x'"),
      ).rejects.toThrow("STO-011");
      await expect(engine.meddle(place.key, "delete from captures")).rejects.toThrow("STO-011");
    });
  });
}

/** Readings, and when they are written. */
export function suiteOfReadings(place: Place): void {
  describe("keeps Readings", () => {
    test("and replaces them only where they have changed", async () => {
      const taking = inventTaking("The customs houses will be joined.");
      await place.store.take([taking]);
      const stored = { ...taking.reading, capture: taking.capture.id };
      const readAt = "2031-03-06T10:00:00.000Z";
      expect(await place.store.putReadings([stored], readAt)).toEqual(["known"]);
      const better = { ...stored, rules: "rules-2" };
      expect(await place.store.putReadings([better], readAt)).toEqual(["reread"]);
      expect(await place.store.reading(taking.capture.id)).toEqual(better);
    });

    test("and answers null for a capture that it does not know", async () => {
      expect(await place.store.reading("nothing")).toBeNull();
      expect(await place.store.captureBytes("nothing")).toBeNull();
    });
  });
}

/** Near-copies. */
export function suiteOfCopies(place: Place): void {
  describe("marks copies", () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index * 7}`).join(" ");
    const original = inventTaking(`Turku, Monday. ${words}`);

    test("where almost every run of words is the same", async () => {
      const copy = inventTaking(`Oulu, Tuesday. ${words}`);
      const further = inventTaking(`Vaasa, Friday. ${words} End.`);
      const taken = await place.store.take([original, copy, further]);
      expect(taken.map(({ copyOf }) => copyOf)).toEqual([
        null,
        original.capture.id,
        original.capture.id,
      ]);
    });

    test("where a paper has shortened it a little, and not where it took an extract", async () => {
      const shortened = words.split(" ").slice(0, 45).join(" ");
      const extract = words.split(" ").slice(0, 25).join(" ");
      const taken = await place.store.take([inventTaking(shortened), inventTaking(extract)]);
      expect(taken.map(({ copyOf }) => copyOf)).toEqual([original.capture.id, null]);
    });

    test("and not where half of them are others", async () => {
      const half = words.split(" ").slice(0, 30).join(" ");
      const [taken] = await place.store.take([
        inventTaking(`${half} ${half.replaceAll("word", "other")}`),
      ]);
      expect(taken?.copyOf).toBeNull();
    });
  });
}
