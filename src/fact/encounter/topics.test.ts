import { describe, expect, test } from "vitest";
import type { Language } from "../../core/language.ts";
import { mentionsOf } from "../../mention/mentions-of.ts";
import { assembleFacts } from "../assemble.ts";

/** « format: sectors » of each encounter. */
function topicsOf(text: string, language: Language): readonly string[] {
  return assembleFacts(mentionsOf(text, language)).encounters.map(
    ({ format, sectors }) => `${format}: ${sectors.toSorted().join(", ")}`,
  );
}

const meeting: Readonly<Record<Language, string>> = {
  fr: "Le ministre kényan du Commerce, Peter Odhiambo, s'est entretenu lundi à Nairobi avec la ministre norvégienne du Commerce, Ingrid Solberg. ",
  en: "The Kenyan Minister of Trade, Peter Odhiambo, held talks in Nairobi on Monday with the Norwegian Minister of Trade, Ingrid Solberg. ",
  ru: "Министр торговли Кении Питер Одхиамбо провёл в понедельник в Найроби переговоры с министром торговли Норвегии Ингрид Сульберг. ",
};

describe("an encounter is about", () => {
  test.each<readonly [Language, string, string]>([
    ["fr", "Les discussions ont porté sur la pêche et le tourisme.", "talks: agriculture, tourism"],
    ["en", "The two sides discussed tourism and mining.", "talks: mining, tourism"],
    ["ru", "Стороны обсудили туризм и энергетику.", "talks: energy, tourism"],
  ])("what is said to have been discussed (%s)", (language, words, topics) => {
    expect(topicsOf(meeting[language] + words, language)).toContain(topics);
  });

  test.each<readonly [Language, string, string]>([
    [
      "fr",
      "Les parties ont examiné :\n\n- le tourisme ;\n\n- les mines.",
      "talks: mining, tourism",
    ],
    ["ru", "Стороны рассмотрели:\n\n— туризм;\n\n— энергетику.", "talks: energy, tourism"],
  ])("the items of a list that a colon opens (%s)", (language, words, topics) => {
    expect(topicsOf(meeting[language] + words, language)).toContain(topics);
  });

  test.each<readonly [Language, string]>([
    ["fr", "Mme Solberg était accompagnée du ministre du Tourisme, Lars Berg."],
    ["en", "Ms Solberg was accompanied by the Minister of Tourism, Lars Berg."],
  ])("no field that only stands in a title (%s)", (language, words) => {
    expect(topicsOf(meeting[language] + words, language)).toContain("talks: ");
  });
});

describe("a name of a field inside a longer one", () => {
  test.each<readonly [Language, string, string]>([
    [
      "fr",
      "Les discussions ont porté sur la sécurité alimentaire et le tourisme.",
      "talks: food-humanitarian, tourism",
    ],
    ["en", "They discussed oil production and food security.", "talks: energy, food-humanitarian"],
    [
      "ru",
      "Стороны обсудили продовольственную безопасность и туризм.",
      "talks: food-humanitarian, tourism",
    ],
  ])("is no field of its own (%s)", (language, words, topics) => {
    expect(topicsOf(meeting[language] + words, language)).toContain(topics);
  });
});

describe("what a signed text holds is what its signing is about", () => {
  test.each<readonly [Language, string, string]>([
    [
      "fr",
      "L'entretien a été suivi de la signature d'un accord. Le texte porte sur la pêche et le tourisme.",
      "signing-ceremony: agriculture, tourism",
    ],
    [
      "en",
      "The two ministers then put their signatures to an accord. The text covers fisheries, and railways are one of its topics.",
      "signing-ceremony: agriculture, transport",
    ],
    [
      "ru",
      "Затем состоялась церемония подписания соглашения. Документ касается туризма и энергетики.",
      "signing-ceremony: energy, tourism",
    ],
  ])("%s: %s", (language, words, topics) => {
    expect(topicsOf(meeting[language] + words, language)).toContain(topics);
  });

  test("and no topic of what somebody says of it", () => {
    const words =
      "The two ministers then put their signatures to an accord. Ms Solberg discussed tourism and mining beside the text.";
    expect(topicsOf(meeting.en + words, "en")).not.toContain("signing-ceremony: mining, tourism");
  });
});

test("what is told in the pluperfect was the topic of another time", () => {
  const words = "La partie kényane avait alors évoqué le tourisme et les mines.";
  expect(topicsOf(meeting.fr + words, "fr")).toContain("talks: ");
});

test("at a press conference of two sides, one of either side may speak", () => {
  const words =
    "Mme Solberg et M. Odhiambo ont ensuite tenu une conférence de presse conjointe. Le président kényan, Daniel Mwangi, a plaidé pour l'aquaculture et le tourisme.";
  expect(topicsOf(meeting.fr + words, "fr")).toContain("press-conference: agriculture, tourism");
});

test("a signing is about what is signed, and not about what is said after it", () => {
  const words =
    "The two ministers then put their signatures to an accord on fisheries. Ms Solberg said that Norway would welcome more tourism.";
  expect(topicsOf(meeting.en + words, "en")).toContain("signing-ceremony: agriculture");
});

describe("a forum is about what its name says", () => {
  test.each<readonly [Language, string, string]>([
    [
      "fr",
      "Mme Solberg ouvrira demain à Nairobi un forum sur l'eau et l'énergie.",
      "conference: energy, environment-water",
    ],
    [
      "fr",
      "Mme Solberg ouvrira demain à Nairobi le Forum économique Kenya-Norvège.",
      "conference: economy",
    ],
    ["en", "Ms Solberg will tomorrow open an energy forum in Nairobi.", "conference: energy"],
    [
      "en",
      "Ms Solberg will tomorrow open a conference on trade and fisheries in Nairobi.",
      "conference: agriculture, trade",
    ],
    [
      "ru",
      "Завтра госпожа Сульберг откроет в Найроби климатический форум.",
      "conference: environment-water",
    ],
  ])("%s: %s", (language, words, topics) => {
    expect(topicsOf(meeting[language] + words, language)).toContain(topics);
  });

  test("and about nothing where the name says nothing", () => {
    const words = "Ms Solberg will tomorrow open an international conference in Nairobi.";
    expect(topicsOf(meeting.en + words, "en")).toContain("conference: ");
  });
});

describe("English brings in what is discussed", () => {
  test.each([
    ["Their conversation on fisheries lasted an hour.", "talks: agriculture"],
    ["Matters relating to consular affairs were raised.", "talks: migration-consular"],
    ["Cooperation on railways was noted.", "talks: transport"],
    [
      "The talks dealt with civil aviation and drinking water.",
      "talks: environment-water, transport",
    ],
  ])("%s", (words, topics) => {
    expect(topicsOf(meeting.en + words, "en")).toContain(topics);
  });

  test("and takes no place for a field", () => {
    expect(topicsOf(`${meeting.en}They toured areas near the railway.`, "en")).toContain("talks: ");
  });
});

test("what was discussed belongs to the day's talks, not to those of another year", () => {
  const text =
    "Nairobi, 12 mars 2024. Le ministre kényan du Commerce, Peter Odhiambo, s'est entretenu mardi à Nairobi avec la ministre norvégienne du Commerce, Ingrid Solberg. Ils s'étaient rencontrés à Oslo en mai 2021. Les discussions ont porté sur le tourisme et les mines.";
  expect(topicsOf(text, "fr")[0]).toBe("talks: mining, tourism");
});
