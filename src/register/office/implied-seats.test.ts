import { describe, expect, test } from "vitest";
import type { Encounter, Person } from "../../fact/reading.ts";
import { sayInEnglish } from "../../core/reason.ts";
import { foldRegister } from "../fold-register.ts";
import { inventEncounter, inventPerson, inventReading, inventSource } from "../invented.fixture.ts";
import type { EncounterEntry, PersonEntry, Register } from "../register.ts";
import type { RegisterSource } from "../source.ts";

const office = { role: "minister:energy", of: "FI" } as const;

/** A document of a day that names somebody in the office. */
function naming(name: string, published: string, who: string): RegisterSource {
  const text = `Energy Minister ${who} spoke.`;
  const persons: readonly Person[] = [
    inventPerson(text, [who], { country: "FI", offices: [office] }),
  ];
  return inventSource(name, text, { reading: inventReading({ published }, { persons }) });
}

/** A document of a day that tells a meeting with “the minister”, whom it does not name. */
function meeting(published: string, parts: Partial<Encounter> = {}): RegisterSource {
  const text = "The ambassador of Togo met the Finnish minister of energy.";
  const quote = "the Finnish minister of energy";
  const start = text.indexOf(quote);
  const evidence = { start, end: start + quote.length, quote };
  const encounter = inventEncounter(text, "met", {
    parties: ["FI", "TG"],
    date: published,
    unnamed: [{ office: office.role, of: office.of, role: "host", evidence }],
    ...parts,
  });
  return inventSource("meeting", text, {
    reading: inventReading({ published }, { encounters: [encounter] }),
  });
}

/** Who takes part in the meeting, and why that is held. */
function seatsIn(register: Register): readonly string[] {
  const entries = [...register.entries.values()];
  const met = entries.find((entry): entry is EncounterEntry => entry.kind === "encounter");
  return (met?.participants ?? []).map(({ person, roles: [role] }) => {
    const holder = register.entries.get(person) as PersonEntry | undefined;
    return `${holder?.name} as ${role?.value}: ${role?.implied?.map(sayInEnglish).join(": ")}`;
  });
}

const between = "other documents name the same holder before and after that day";
const near = "other documents of those days name the holder";

describe("a minister who is not named", () => {
  test("is whom other documents name in the office before and after that day", () => {
    const known = [
      naming("A", "2031-01-10", "Aino Kallio"),
      naming("B", "2032-02-01", "Aino Kallio"),
    ];
    const register = foldRegister([...known, meeting("2031-06-01")], []);
    expect(seatsIn(register)).toEqual([`Aino Kallio as host: ${between}`]);
  });

  test("is whom the documents of those days name, where they stand on one side only", () => {
    const register = foldRegister(
      [naming("A", "2031-05-10", "Aino Kallio"), meeting("2031-06-01")],
      [],
    );
    expect(seatsIn(register)).toEqual([`Aino Kallio as host: ${near}`]);
  });

  test("is nobody where the office changed hands around that day", () => {
    const known = [
      naming("A", "2031-05-10", "Aino Kallio"),
      naming("B", "2031-06-20", "Eero Salmi"),
    ];
    expect(seatsIn(foldRegister([...known, meeting("2031-06-01")], []))).toEqual([]);
  });

  test("is nobody where those who are named are long past", () => {
    const register = foldRegister(
      [naming("A", "2029-05-10", "Aino Kallio"), meeting("2031-06-01")],
      [],
    );
    expect(seatsIn(register)).toEqual([]);
  });

  test("is not learnt from an article that looks back", () => {
    const text = "Energy Minister Aino Kallio visited Lomé.";
    const person = inventPerson(text, ["Aino Kallio"], { country: "FI", offices: [office] });
    const visit = inventEncounter(text, "visited", {
      date: "2027-03-01",
      parties: ["FI", "TG"],
      participants: [{ person: person.id, role: "guest" }],
    });
    const facts = { persons: [person], encounters: [visit] };
    const looksBack = inventSource("back", text, {
      reading: inventReading({ published: "2031-05-30" }, facts),
    });
    const met = foldRegister([meeting("2031-06-01"), looksBack], []);
    expect(seatsIn(met)).toEqual([]);
  });
});
