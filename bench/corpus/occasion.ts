import type { Random } from "./random.ts";
import {
  fillOffices,
  firstYear,
  type Holder,
  inventPerson,
  lastYear,
  offices,
  type Person,
  type State,
  states,
  type Words,
} from "./world.ts";

export const forms = ["audience", "talks", "visit", "commission"] as const;

/** What happened: one encounter, which several documents may tell. */
export interface Occasion {
  readonly number: number;
  readonly form: (typeof forms)[number];
  readonly host: Person;
  readonly guest: Person;
  /** Somebody who is met nowhere else; null on most occasions. */
  readonly expert: Person | null;
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly field: Words;
  readonly thing: Words;
  readonly amount: number;
  /** An ordinal, for sessions of a commission. */
  readonly session: number;
  readonly signed: boolean;
}

/** Fields of cooperation; Russian after « в области ». */
const fields: readonly Words[] = [
  { fr: "l’énergie", en: "energy", ru: "энергетики" },
  { fr: "l’agriculture", en: "agriculture", ru: "сельского хозяйства" },
  { fr: "la santé", en: "health", ru: "здравоохранения" },
  { fr: "l’enseignement supérieur", en: "higher education", ru: "высшего образования" },
  { fr: "les transports", en: "transport", ru: "транспорта" },
  { fr: "la pêche", en: "fisheries", ru: "рыболовства" },
  { fr: "le tourisme", en: "tourism", ru: "туризма" },
  { fr: "la culture", en: "culture", ru: "культуры" },
];

/** Things to be delivered, in the plural; Russian in the genitive. */
const things: readonly Words[] = [
  { fr: "bourses d’études", en: "scholarships", ru: "стипендий" },
  { fr: "tracteurs", en: "tractors", ru: "тракторов" },
  { fr: "autobus", en: "buses", ru: "автобусов" },
  { fr: "ambulances", en: "ambulances", ru: "машин скорой помощи" },
  { fr: "panneaux solaires", en: "solar panels", ru: "солнечных панелей" },
  { fr: "tonnes de semences", en: "tonnes of seed", ru: "тонн семян" },
  { fr: "ordinateurs", en: "computers", ru: "компьютеров" },
];

/** Makes occasions one after another, without end. */
export function* makeOccasions(random: Random): Generator<Occasion> {
  const holder = fillOffices(random);
  for (let number = 1; ; number++) yield makeOccasion(number, random, holder);
}

function makeOccasion(number: number, random: Random, holder: Holder): Occasion {
  const year = random.whole(firstYear, lastYear);
  const [home, away] = twoStates(random);
  const office = random.pick(offices);
  return {
    number,
    form: random.pick(forms),
    host: holder(home, random.percent(70) ? office : random.pick(offices), year),
    guest: holder(away, office, year),
    expert: random.percent(25) ? inventPerson(random, home, random.pick(offices)) : null,
    year,
    month: random.whole(1, 12),
    day: random.whole(1, 28),
    field: random.pick(fields),
    thing: random.pick(things),
    amount: random.whole(11, 990),
    session: random.whole(4, 9),
    signed: random.percent(35),
  };
}

function twoStates(random: Random): readonly [State, State] {
  const home = random.whole(0, states.length - 1);
  const away = (home + random.whole(1, states.length - 1)) % states.length;
  const [one, other] = [states[home], states[away]];
  if (one === undefined || other === undefined) throw new RangeError("No such state.");
  return [one, other];
}
