import { expect, test } from "vitest";
import { mentionsOf } from "../../mention/mentions-of.ts";
import { resolvePersons } from "./resolve-persons.ts";

function statesOf(text: string): string {
  const { persons } = resolvePersons(mentionsOf(text, "en"));
  return persons.map(({ names: [name], country }) => `${name}: ${country}`).join("; ");
}

test.each([
  [
    "Peru's newly-appointed Foreign Minister Ana Ruiz wrote to Omar Lind, only the second President of Laos ever to come.",
    "Ana Ruiz: PE; Omar Lind: LA",
    "how lately somebody came to an office, or how seldom, takes nothing from it",
  ],
  [
    "LIMA, April 30 (Mar) -- President Ana Ruiz and her Laotian counterpart, Omar Lind, held talks in Lima. Peru exports fish.",
    "Ana Ruiz: PE; Omar Lind: LA",
    "the office behind the dash of a dateline is hers, and she is of another side than her counterpart",
  ],
  [
    "President Ana Ruiz on Monday arrived in Oslo, Norway for a working visit. Norway and Peru share an ocean. She spoke of Norway at length.",
    "Ana Ruiz: PE",
    "who travels to a state is not of it",
  ],
  [
    "The President of the Republic, Omar Lind, received delegations from Japan and from Japan’s north. The Laotian President’s day closed with Japan.",
    "Omar Lind: LA",
    "a delegation comes from abroad, and an office with a state can mean who holds it without one",
  ],
  [
    "Ambassadors of Peru and Laos presented their credentials to President Ana Ruiz at Jubilee House.",
    "Ana Ruiz: GH",
    "a palace tells whose president it is",
  ],
  [
    "OSLO: The Amir Omar Lind wrote to Prime Minister Ana Ruiz of Norway about Norway and Kuwait.",
    "Omar Lind: KW; Ana Ruiz: NO",
    "few states have an emir",
  ],
  [
    "Defence Secretary Ana Ruiz met with Norwegian Prime Minister Omar Lind in Oslo. Norway and Peru share an ocean. Norway is far.",
    "Ana Ruiz: PE; Omar Lind: NO",
    "who meets another in his own town is a guest there",
  ],
  [
    "OSLO: Prime Minister Ana Ruiz leaves for Peru today at the invitation of President Omar Lind. Norway is far.",
    "Ana Ruiz: NO; Omar Lind: PE",
    "who invites is at home where the journey leads",
  ],
  [
    "Norwegian Trade Minister Kim Solberg flies to Colombo. President Omar Lind of Sri Lanka and Foreign Minister Ana Ruiz wait.",
    "Kim Solberg: NO; Omar Lind: LK; Ana Ruiz: LK",
    "a town that sounds like half an adjective names no other state",
  ],
  [
    "ACCRA: The minister of Ghana met Nepal Prime Minister Ana Ruiz and Minister of Mines Omar Lind.",
    "Ana Ruiz: NP; Omar Lind: NP",
    "who is named together with another is of the same side",
  ],
])("%s: %s, because %s", (text, expected) => {
  expect(statesOf(text)).toBe(expected);
});
