import { expect, test } from "vitest";
import type { Language } from "../../core/language.ts";
import { factsOf } from "../told.fixture.ts";

const told: readonly (readonly [language: Language, text: string])[] = [
  [
    "fr",
    "La conférence des ministres de Quito fait suite à la participation du président péruvien Luis Aranda au Sommet Pérou-Afrique de 2022.",
  ],
  [
    "en",
    "The ministers' conference in Quito follows the participation of Peruvian President Luis Aranda in the Peru-Africa Summit of 2022.",
  ],
  [
    "ru",
    "Конференция министров в Кито стала продолжением участия президента Перу Луиса Аранды в саммите Перу – Африка 2022 года.",
  ],
];

test.each(told)(
  "in %s whoever takes part in an occasion is not put at another",
  (language, text) => {
    const { encounters } = factsOf(text, language);
    const summit = encounters.find(({ format }) => format === "summit");
    expect(summit?.participants.map(({ role }) => role)).toEqual(["participant"]);
    const others = encounters.filter((one) => one !== summit);
    expect(others.flatMap(({ participants }) => participants)).toEqual([]);
  },
);

test("a possessive tells whose the participation is", () => {
  const { encounters } = factsOf(
    "Peruvian Foreign Minister Luis Aranda's participation in the Kenya-Peru joint commission session in Nairobi on 3 March 2031 was welcomed.",
    "en",
  );
  expect(encounters.map(({ participants }) => participants.length)).toEqual([1]);
});

test("participation in a project is no participation in the session told before it", () => {
  const { encounters } = factsOf(
    "The Kenya-Peru joint commission session took place in Nairobi on 3 March 2031. The text provides for the participation of the President of Peru, Luis Aranda, in a housing project.",
    "en",
  );
  expect(encounters.flatMap(({ participants }) => participants)).toEqual([]);
});
