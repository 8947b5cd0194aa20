import { describe, expect, test } from "vitest";
import { undraw } from "../../grammar/drawn.ts";
import { drawItems } from "../draw-items.ts";
import { mentionsOf } from "../mentions-of.ts";
import { office, type OfficePhrase } from "./office.ts";

function titles({ titles: all }: OfficePhrase): string {
  return all.map(({ role, of }) => `${role} of ${of}`).join(", ");
}

const cases: readonly (readonly [drawn: string, ...expected: string[]])[] = [
  ["Le {office:ministre kényan de l'Énergie} est arrivé.", "minister:energy of KE"],
  [
    "La {office:ministre des Affaires étrangères et de la Coopération} de retour.",
    "minister:foreign-affairs of null",
  ],
  [
    "Le {office:ministre de l'Économie et des Finances du Ghana} parle.",
    "minister:economy-finance of GH",
  ],
  [
    "Les {office:ministres togolais des Affaires étrangères et de la Défense} partent.",
    "minister:foreign-affairs of TG, minister:defence of TG",
  ],
  [
    "Les {office:présidents ghanéen et togolais} se voient.",
    "head-of-state of GH, head-of-state of TG",
  ],
  [
    "Les {office:ministres de la Santé du Pérou et de la Bolivie} signent.",
    "minister:health of PE, minister:health of BO",
  ],
  [
    "Le {office:vice-Premier ministre de la République de Serbie} atterrit.",
    "deputy-head-of-government of RS",
  ],
  ["Le {office:chef de la diplomatie péruvienne} sourit.", "minister:foreign-affairs of PE"],
  ["L'{office:ancien président du Chili} écrit.", "head-of-state of CL"],
  ["Le {office:président par intérim} parle.", "head-of-state of null"],
  ["L'{office:ambassadeur du Japon au Pérou} salue.", "ambassador of JP"],
  [
    "Le {office:secrétaire général du ministère péruvien des Affaires étrangères} note.",
    "senior-official of PE",
  ],
  [
    "Le {office:président de la Commission de l'Union africaine} préside.",
    "organisation-head of org:AU",
  ],
  ["Le {office:président de l'Assemblée nationale} ouvre.", "speaker-of-parliament of null"],
  ["Le {office:PDG de la société Lumo} signe.", "business-leader of null"],
  ["Le {office:chef de l'Office péruvien des eaux (OPE)} parle.", "senior-official of PE"],
  ["Le {office:PDG de Lumorex} signe.", "business-leader of null"],
  ["Le {office:premier ministre togolais} répond.", "head-of-government of TG"],
  [
    "Le {office:ministre de la Refondation} se tait.",
    "minister:territorial-administration of null",
  ],
  ["Le {office:ministre du Bonheur} se tait.", "minister:general of null"],
];

describe("French office phrases", () => {
  test.each(cases)("%s", (drawn, ...expected) => {
    const { lattice } = mentionsOf(undraw(drawn), "fr");
    const found = lattice.all(office);
    expect(drawItems(lattice, found, () => "office")).toBe(drawn);
    expect(found.map(({ value }) => titles(value))).toEqual(expected);
  });

  test.each([
    ["L'ancien ministre de la Santé témoigne.", true],
    ["L'ex-ministre de la Santé témoigne.", true],
    ["Kofi Adda, premier président du Ghana, est honoré.", true],
    ["Le nouveau ministre de la Santé témoigne.", false],
  ])("%s: former %s", (text, former) => {
    const [found] = mentionsOf(text, "fr").lattice.all(office);
    expect(found?.value.former).toBe(former);
  });

  test("the portfolios stop where the sentence goes on", () => {
    const { lattice } = mentionsOf(
      "Le ministre de l'Énergie, de passage à Lima, se réjouit.",
      "fr",
    );
    expect(drawItems(lattice, lattice.all(office), () => "office")).toBe(
      "Le {office:ministre de l'Énergie}, de passage à Lima, se réjouit.",
    );
  });

  test("a council of ministers holds no minister", () => {
    expect(mentionsOf("Le Conseil des ministres a siégé.", "fr").lattice.all(office)).toEqual([]);
  });
});
