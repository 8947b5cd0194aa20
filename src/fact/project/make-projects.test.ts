import { describe, expect, test } from "vitest";
import { factsOf, meeting, worksIn } from "../told.fixture.ts";

const found: readonly (readonly [group: string, text: string, made: readonly string[]])[] = [
  [
    "going on",
    "Les travaux de la centrale géothermique d'Olkaria avancent.",
    ["under-way: la centrale géothermique d'Olkaria"],
  ],
  ["done", "L'hôpital de Garissa a été inauguré en janvier.", ["done: L'hôpital de Garissa"]],
  [
    "stopped",
    "Le barrage de Thwake est à l'arrêt depuis six mois.",
    ["stalled: Le barrage de Thwake"],
  ],
  ["announced", "La Norvège financera un pont sur la Tana.", ["announced: un pont sur la Tana"]],
  [
    "a programme with its name",
    "Les ministres ont fait le point du Programme de développement intégré de la côte.",
    ["under-way: Programme de développement intégré de la côte"],
  ],
  [
    "two works",
    "La coopération a livré le siège du Parlement et les tours jumelles de Kisumu.",
    ["done: le siège du Parlement", "done: les tours jumelles de Kisumu"],
  ],
  [
    "by its repair",
    "La pêche profite du Transafricain, dont la remise à niveau commence.",
    ["announced: Transafricain, dont la remise à niveau"],
  ],
  [
    "by the act of building",
    "Il s'agit de poser des rails de Lamu jusqu'à Isiolo.",
    ["announced: poser des rails de Lamu jusqu'à Isiolo"],
  ],
];

const silent: readonly (readonly [text: string, reason: string])[] = [
  ["Les projets déjà engagés avancent.", "it names nothing"],
  ["Des projets de développement sont prévus.", "it is indefinite"],
  ["Le projet de loi a été adopté.", "it is no work"],
  ["L'Afrique centrale attend.", "it is a part of the world"],
  ["Les enfants vont à l'école.", "it names nothing"],
  ["Le Port autonome de Mombasa a reçu des visiteurs.", "it is an institution"],
];

describe("works named after a meeting", () => {
  test.each(found)("%s: %s", (_group, text, made) => {
    expect(worksIn(meeting + text)).toStrictEqual(made);
  });
  test.each(silent)("leaves alone %s because %s", (text) => {
    expect(worksIn(meeting + text)).toStrictEqual([]);
  });
});

test("a work named twice is one, with the first words on how far it is", () => {
  const text = `${meeting}La centrale solaire de Garissa est un modèle. La centrale de Garissa a été inaugurée.`;
  expect(factsOf(text).projects).toMatchObject([
    { status: "done", implied: { parties: "the parties of the encounter told last" } },
  ]);
});
