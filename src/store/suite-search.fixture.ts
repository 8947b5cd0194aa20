import { beforeAll, describe, expect, test } from "vitest";
import { inventReading } from "../register/invented.fixture.ts";
import { inventAudience, inventTaking } from "./invented.fixture.ts";
import { type Place, type SuiteEngine, verdict } from "./suite-place.fixture.ts";

/** The text index. */
export function suiteOfSearch(place: Place): void {
  describe("searches", () => {
    beforeAll(async () => {
      const french = inventReading({ language: "fr" }, {});
      const russian = inventReading({ language: "ru" }, {});
      await place.store.take([
        inventTaking("Les accords énergétiques ont été signés à Turku.", { reading: french }),
        inventTaking("L’accord énergétique reste à signer ; l’accord attend.", {
          reading: french,
        }),
        inventTaking("Подписано соглашение о рыболовстве.", { reading: russian }),
        inventTaking("Nothing was signed on fishing."),
      ]);
    });

    test("without regard to forms, marks and case", async () => {
      expect(await textsFor(place, "ACCORDS ENERGETIQUES")).toHaveLength(2);
      expect(await textsFor(place, "соглашения о рыболовстве")).toEqual([
        "Подписано соглашение о рыболовстве.",
      ]);
    });

    test("and puts first where the word is said more", async () => {
      expect((await textsFor(place, "accord"))[0]).toContain("attend");
    });

    test("for every word of the query", async () => {
      expect(await textsFor(place, "accord Turku")).toHaveLength(1);
      expect(await textsFor(place, "accord volcano")).toEqual([]);
      expect(await textsFor(place, "«»")).toEqual([]);
    });

    test("for words that follow one another, where they are quoted", async () => {
      expect(await textsFor(place, '"accord énergétique"')).toHaveLength(2);
      expect(await textsFor(place, '"énergétique accord"')).toEqual([]);
    });
  });
}

/** The folded register. */
export function suiteOfRegister(engine: SuiteEngine, place: Place): void {
  describe("folds the register", () => {
    test("with every Reading and decision, and again only when something has come", async () => {
      await place.store.take([
        inventAudience("2031-03-04"),
        inventAudience("2031-03-04", "Lago Azul"),
      ]);
      const register = await place.store.register();
      const encounters = [...register.entries.values()].filter(({ kind }) => kind === "encounter");
      expect(encounters).toHaveLength(1);
      expect(await place.store.register()).toBe(register);
      const [audience] = encounters;
      const onAudience = { record: audience?.id ?? "", scope: "entry", revision: "" } as const;
      await place.store.decide(verdict("r1", { verdict: "reject", target: onAudience }));
      const later = await place.store.register();
      expect(later.entries.get(onAudience.record)?.status).toBe("refused");
    });

    test("and sees what another process has written", async () => {
      const other = await engine.again(place.key);
      await place.store.register();
      await other.take([inventAudience("2031-05-06")]);
      const seen = [...(await place.store.register()).entries.values()];
      const dates = seen.flatMap((entry) => (entry.kind === "encounter" ? entry.date : []));
      expect(dates.map(({ value }) => value)).toContain("2031-05-06");
      await other.close();
    });
  });
}

async function textsFor({ store }: Place, query: string): Promise<readonly string[]> {
  const hits = await store.search(query);
  const readings = await Promise.all(hits.map(({ capture }) => store.reading(capture)));
  return readings.map((one) => one?.text ?? "");
}
