import type { Encounter, Link, Person, UnnamedSeat } from "../fact/reading.ts";
import {
  inventCommitment,
  inventEncounter,
  inventPerson,
  inventReading,
  inventSource,
} from "./invented.fixture.ts";
import type { Dice } from "./random-operations.fixture.ts";
import type { RegisterSource } from "./source.ts";

/** A few people under several spellings, so that documents speak of the same ones again and again. */
const people = [
  { names: ["Leena Ahokas", "Леена Ахокас", "Ahokas"], of: "FI", role: "minister:energy" },
  { names: ["Illari Quispe", "Quispe"], of: "PE", role: "minister:energy" },
  { names: ["Otso Kallavesi", "Отсо Каллавеси"], of: "FI", role: "head-of-state" },
  { names: ["Mila Bhandari"], of: "NP", role: "minister:defence" },
  { names: ["Milla Bhandari"], of: "NP", role: "minister:defence" },
] as const;

const formats = ["visit", "audience", "talks", "official-visit", "summit"] as const;
const dates = ["2031-03-04", "2031-03-05", "2031-03", "2031-06-12", null, null];
const days = ["2031-03-05", "2031-03-07", "2031-06-14", null];
const places = [{ name: "Lima", country: "PE" }, { name: null, country: "FI" }, null];
const topics = ["solar plants at Ilomantsi", "the harbour", "grain", "the harbour of Callao"];

/**
 * Invents one document, or reads it anew by other rules: encounters with days or without, parts of
 * a visit, people with their country or without, and now and then a promise.
 */
export function randomSource(name: string, dice: Dice): RegisterSource {
  const told = Array.from({ length: 1 + dice.roll(2) }, (_, at) => {
    const cast = [dice.choose(people), dice.choose(people)].map(({ names, ...one }) => {
      return { name: dice.choose<string>(names), ...one };
    });
    const [one, other] = cast.map((person) => person.name);
    return { cast, words: `${one} met ${other} about ${dice.choose(topics)}, ${at}` };
  });
  const text = `${told.map(({ words }) => `${words}.`).join("\n")}\nBoth will build a road of 12 km.`;
  const persons = new Map(
    told.flatMap(({ cast }) => cast.map((one) => [one.name, personIn(text, one, dice)] as const)),
  );
  const encounters = told.map(({ words, cast }, at) => ({
    ...inventEncounter(text, words, partsOf(cast, dice)),
    id: `e${at}`,
  }));
  const promises = dice.roll(3) > 0 ? [] : [inventCommitment(text, "build a road of 12 km", road)];
  const links: readonly Link[] =
    told.length > 1 && dice.roll(2) === 0 ? [{ type: "within", from: "e1", to: "e0" }] : [];
  const published = dice.choose(days);
  return inventSource(name, text, {
    copyOf: null,
    reading: inventReading(
      { published, language: dice.choose(["en", "fr"]) },
      { persons: [...persons.values()], encounters, commitments: promises, links },
    ),
  });
}

const road = { by: ["FI"], to: ["PE"], sectors: ["transport"] } as const;

type Cast = readonly {
  readonly name: string;
  readonly of: string;
  readonly role: Person["offices"][number]["role"];
}[];

function personIn(text: string, { name, of, role }: Cast[number], dice: Dice): Person {
  const known = dice.roll(4) > 0;
  return inventPerson(text, [name], {
    country: known ? of : null,
    offices: dice.roll(3) > 0 ? [{ role, of: known ? of : null }] : [],
  });
}

function partsOf(cast: Cast, dice: Dice): Partial<Encounter> {
  return {
    format: dice.choose(formats),
    date: dice.choose(dates),
    place: dice.choose(places),
    status: dice.choose(["held", "held", "planned", "postponed"]),
    parties: [...new Set(cast.map(({ of }) => of))],
    participants: [...new Set(cast.map(({ name }) => name))].map((name, at) => ({
      person: `p-${name}`,
      role: at === 0 ? "guest" : "host",
    })),
    ...(dice.roll(3) === 0 ? { unnamed: cast.slice(0, 1).map(unnamedSeat) } : {}),
  };
}

function unnamedSeat({ role, of }: Cast[number]): UnnamedSeat {
  return { office: role, of, role: "participant", evidence: { start: 0, end: 0, quote: "" } };
}
