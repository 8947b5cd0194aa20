import { describe, expect, test } from "vitest";
import { undraw } from "../../../grammar/drawn.ts";
import { drawItems } from "../../draw-items.ts";
import { mentionsOf } from "../../mentions-of.ts";
import { office, type OfficePhrase } from "../office.ts";

function titles({ titles: all, former }: OfficePhrase): string {
  return all.map(({ role, of }) => `${former ? "former " : ""}${role} of ${of}`).join(", ");
}

const cases: readonly (readonly [drawn: string, ...expected: string[]])[] = [
  ["The {office:Kenyan Energy Minister} arrived.", "minister:energy of KE"],
  [
    "The {office:Minister of Foreign Affairs and Cooperation} is back.",
    "minister:foreign-affairs of null",
  ],
  ["The {office:Minister of Finance of Ghana} speaks.", "minister:economy-finance of GH"],
  ["{office:Kenya's foreign minister} left.", "minister:foreign-affairs of KE"],
  [
    "{office:Acting Foreign Affairs and International Trade Minister} Ann Bell left.",
    "minister:foreign-affairs of null",
  ],
  ["{office:Peru Prime Minister}, Ana Ruiz, left.", "head-of-government of PE"],
  [
    "The {office:Deputy Minister of Transport, Mines and Housing} left.",
    "deputy-minister:transport-infrastructure of null",
  ],
  ["The {office:former president of Chile} writes.", "former head-of-state of CL"],
  ["{office:Peru's Ambassador to Ghana} greets.", "ambassador of PE"],
  ["The {office:Turkish Ambassador} was there.", "ambassador of TR"],
  ["The {office:Chairman of the African Union Commission} chairs.", "organisation-head of org:AU"],
  ["The {office:Speaker of the National Assembly} opens.", "speaker-of-parliament of null"],
  ["The {office:Head of the Peruvian Water Authority (PWA)} spoke.", "senior-official of PE"],
  ["The {office:presidents of Ghana and Togo} met.", "head-of-state of GH, head-of-state of TG"],
  ["The {office:spokesman of the Kenyan Foreign Minister} noted it.", "spokesperson of KE"],
  [
    "{office:U.S. Assistant Secretary of State for East Asian and Pacific Affairs} Ann Bell left.",
    "deputy-minister:foreign-affairs of US",
  ],
  [
    "{office:United States (US) Secretary of State} Ann Bell left.",
    "minister:foreign-affairs of US",
  ],
  ["{office:British Foreign Secretary} Ann Bell left.", "minister:foreign-affairs of GB"],
  [
    "{office:Ghana's Minister-designate for Foreign Affairs}, Ann Bell, left.",
    "minister:foreign-affairs of GH",
  ],
  [
    "The {office:Chargé d'Affaires of the Embassy of Peru in Accra, Ghana}, Ann Bell, left.",
    "ambassador of PE",
  ],
  ["{office:Peru's Permanent Secretary in the Ministry of Health} left.", "senior-official of PE"],
  ["{office:African Union Commission Chairperson} Ann Bell left.", "organisation-head of org:AU"],
  ["The premier league is over."],
];

describe("English office phrases", () => {
  test.each(cases)("reads %s", (drawn, ...expected) => {
    const { lattice } = mentionsOf(undraw(drawn), "en");
    const items = lattice.all(office);
    expect(drawItems(lattice, items, () => "office")).toBe(drawn);
    expect(items.map(({ value }) => titles(value))).toEqual(expected);
  });
});
