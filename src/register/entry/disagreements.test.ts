import { describe, expect, test } from "vitest";
import type { Encounter } from "../../fact/reading.ts";
import { foldRegister } from "../fold-register.ts";
import { inventEncounter, inventReading, inventSource } from "../invented.fixture.ts";
import type { EncounterEntry } from "../register.ts";
import type { RegisterSource } from "../source.ts";
import { only, turku } from "../turku.fixture.ts";

/** What the sources of the audience in Turku disagree on, with their values. */
function disagreements(...sources: readonly RegisterSource[]): readonly string[] {
  return shownBy(only(foldRegister(sources, []), "encounter"));
}

function shownBy({ disagreements: all }: EncounterEntry): readonly string[] {
  return all.map(
    ({ part, about, tellings }) =>
      `${about ?? part}: ${tellings.map(({ value, documents }) => `${value} (${documents.join("+")})`).join(", ")}`,
  );
}

describe("the sources of one encounter", () => {
  test("disagree on its day where both give one", () => {
    expect(disagreements(turku("A"), turku("B", { date: "2031-03-05" }))).toEqual([
      "date: 2031-03-04 (A), 2031-03-05 (B)",
    ]);
  });

  test("agree where one is only vaguer", () => {
    expect(disagreements(turku("A"), turku("B", { date: "2031-03" }))).toEqual([]);
    expect(disagreements(turku("A"), turku("B", { date: "2031-03-04/2031-03-05" }))).toEqual([]);
  });

  test("disagree where they name two holders of one office", () => {
    const register = foldRegister([turku("A"), turku("B", { host: "Otso Kallavesi" })], []);
    const [first] = only(register, "encounter").disagreements;
    expect(first?.about).toBe("head-of-state FI");
    const names = first?.tellings.map(({ value }) => register.entries.get(value));
    expect(names?.map((entry) => entry?.kind === "person" && entry.name)).toEqual([
      "Aino Virtalo",
      "Otso Kallavesi",
    ]);
  });
});

describe("figures", () => {
  const visit = { format: "visit", date: "2031-03-04", parties: ["FI", "PE"] } as const;

  function counting(
    document: string,
    text: string,
    parts: Partial<Encounter> = {},
  ): RegisterSource {
    const place = { name: "Lima", country: "PE" };
    const encounter = inventEncounter(text, text.split(".")[0] ?? "", {
      ...visit,
      place,
      ...parts,
    });
    return inventSource(document, text, {
      reading: inventReading({}, { encounters: [encounter] }),
    });
  }

  test("that two sources give for one thing are shown side by side", () => {
    const sources = [
      counting("A", "Elle vient pour une visite de 48 heures avec six vice-ministres."),
      counting("B", "She comes on a visit of two days with seven deputy ministers."),
      counting("C", "Визит продлится менее 24 часов."),
    ];
    expect(shownBy(only(foldRegister(sources, []), "encounter"))).toEqual([
      "hours: 48 (A+B), 24 (C)",
      "deputy-ministers: 6 (A), 7 (B)",
    ]);
  });

  test("of talks are no length of a visit", () => {
    const sources = [
      counting("A", "She comes on a visit of two days."),
      counting("B", "She comes to Lima. They talked for three hours."),
    ];
    expect(shownBy(only(foldRegister(sources, []), "encounter"))).toEqual([]);
  });
});
