import { describe, expect, test } from "vitest";
import { foldRegister } from "../register/fold-register.ts";
import { inventPerson, inventReading, inventSource } from "../register/invented.fixture.ts";
import type { PersonEntry, Register } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";
import { officeNeighbours } from "./successions.ts";

/** A document of a day that names the head of government. */
function naming(published: string, who: string): RegisterSource {
  const text = `${who} spoke.`;
  const offices = [{ role: "head-of-government", of: "PE" }] as const;
  const persons = [inventPerson(text, [who], { country: "PE", offices })];
  const reading = inventReading({ published }, { persons });
  return inventSource(`${published} ${who}`, text, { reading });
}

function around(register: Register, who: string): readonly string[] {
  const people = [...register.entries.values()].filter((entry) => entry.kind === "person");
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const person: PersonEntry | undefined = people.find(({ name }) => name === who);
  if (person === undefined) return [];
  return officeNeighbours(register, person).map(
    ({ type, person: other }) => `${type} ${nameOf.get(other)}`,
  );
}

describe("who held an office before and after", () => {
  test("is the nearest in time on either side", () => {
    const register = foldRegister(
      [
        naming("2029-03-01", "Ruvimbo Chikara"),
        naming("2030-03-01", "Tapiwa Zvobgo"),
        naming("2031-03-01", "Nyasha Mandaza"),
        naming("2032-03-01", "Farai Moyo"),
      ],
      [],
    );
    expect(around(register, "Nyasha Mandaza")).toEqual([
      "predecessor Tapiwa Zvobgo",
      "successor Farai Moyo",
    ]);
  });

  test("is nobody who is shown in it on the same days", () => {
    const register = foldRegister(
      [
        naming("2030-03-01", "Tapiwa Zvobgo"),
        naming("2031-03-01", "Nyasha Mandaza"),
        naming("2032-03-01", "Tapiwa Zvobgo"),
      ],
      [],
    );
    expect(around(register, "Nyasha Mandaza")).toEqual(["same-office Tapiwa Zvobgo"]);
  });
});
