import { describe, expect, test } from "vitest";
import type { Moment } from "../core/moment.ts";
import type { Register } from "../register/register.ts";
import { inventAudience, inventTaking } from "./invented.fixture.ts";
import type { Store } from "./store.ts";
import { type SuiteEngine, target, verdict } from "./suite-place.fixture.ts";

const at = (instant: string): Moment => ({ kind: "instant", instant });
const after = (sequence: number): Moment => ({ kind: "sequence", sequence });

/** The one encounter of a register: how it stands, and on which day it was held. */
function audienceIn({ entries }: Register): readonly unknown[] {
  const found = [...entries.values()].filter((entry) => entry.kind === "encounter");
  return found.map(({ status, date }) => [status, date[0]?.value]);
}

/** An audience of 4 March, captured on the 5th, decided on the 6th and 8th, read anew on the 7th. */
async function inventPast({ create }: SuiteEngine): Promise<Store> {
  const { store } = await create();
  const { capture, reading } = inventAudience("2031-03-04");
  await store.take([{ capture, reading }]);
  const encounter = [...(await store.register()).entries.values()].find(
    ({ kind }) => kind === "encounter",
  );
  const on = { ...target, record: encounter?.id ?? "" };
  await store.decide(verdict("h1", { target: on, at: "2031-03-06T08:00:00.000Z" }));
  const encounters = reading.reading.encounters.map((one) => ({ ...one, date: "2031-03-03" }));
  const better = { ...reading, capture: capture.id, reading: { ...reading.reading, encounters } };
  await store.putReadings([better], "2031-03-07T08:00:00.000Z");
  const refusal = { target: on, verdict: "reject", at: "2031-03-08T08:00:00.000Z" } as const;
  await store.decide(verdict("h2", refusal));
  return store;
}

/** The register of the past. */
export function suiteOfHistory(engine: SuiteEngine): void {
  describe("shows the past", () => {
    test("as it was at an instant: captures, Readings and decisions of that time", async () => {
      const store = await inventPast(engine);
      const seen = async (moment?: Moment): Promise<readonly unknown[]> =>
        audienceIn(await store.register(moment));
      expect(await seen(at("2031-03-04T00:00:00.000Z"))).toEqual([]);
      expect(await seen(at("2031-03-05T23:00:00.000Z"))).toEqual([["proposed", "2031-03-04"]]);
      expect(await seen(at("2031-03-06T23:00:00.000Z"))).toEqual([["accepted", "2031-03-04"]]);
      expect(await seen(at("2031-03-07T23:00:00.000Z"))).toEqual([["accepted", "2031-03-03"]]);
      expect(await seen(at("2031-03-08T23:00:00.000Z"))).toEqual(await seen());
      await store.close();
    });

    test("and finds words only in what had been captured by then", async () => {
      const { store } = await engine.create();
      const early = inventTaking("The ferry sails again, and the ferry is new.");
      const late = inventTaking("A ferry was bought.");
      const capturedAt = "2031-03-09T10:00:00.000Z";
      await store.take([early, { ...late, capture: { ...late.capture, capturedAt } }]);
      const found = async (asOf?: Moment): Promise<readonly string[]> => {
        const hits = await store.search("ferry", asOf === undefined ? {} : { asOf });
        return hits.map(({ capture }) => capture);
      };
      expect(await found()).toHaveLength(2);
      expect(await found(at("2031-03-06T00:00:00.000Z"))).toEqual([early.capture.id]);
      expect(await found(at("2031-03-04T00:00:00.000Z"))).toEqual([]);
      await store.close();
    });

    test("as it was when a decision had just been made", async () => {
      const store = await inventPast(engine);
      const seen = async (sequence: number): Promise<readonly unknown[]> =>
        audienceIn(await store.register(after(sequence)));
      expect(await seen(0)).toEqual([["proposed", "2031-03-04"]]);
      expect(await seen(1)).toEqual([["accepted", "2031-03-04"]]);
      expect(await seen(2)).toEqual(audienceIn(await store.register()));
      await expect(seen(3)).rejects.toThrow("STO-050");
      await store.close();
    });
  });
}
