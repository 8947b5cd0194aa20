import { expect, test } from "vitest";
import { factsOf, meeting } from "../told.fixture.ts";

/** « type: from → to » by what the records quote or are. */
function linksIn(text: string): readonly string[] {
  const facts = factsOf(text);
  const names = new Map<string, string>([
    ...facts.encounters.map(({ id, format }) => [id, format] as const),
    ...[...facts.commitments, ...facts.agreements, ...facts.projects].map(
      ({ id, span }) => [id, span.quote] as const,
    ),
  ]);
  return facts.links
    .filter(({ type }) => type === "established-by" || type === "implements")
    .map(({ type, from, to }) => `${type}: ${names.get(from)} → ${names.get(to)}`);
}

test.each([
  [
    "Lors de la visite de Mme Solberg à Nairobi en mars 2019, les deux pays ont décidé de créer un comité mixte.",
    ["established-by: créer un comité mixte → visit"],
  ],
  [
    "Les deux pays ont décidé de monter un programme agricole à Kisumu, en application de l'accord de 2008 sur la pêche.",
    [
      "implements: un programme agricole à Kisumu → l'accord de 2008 sur la pêche",
      "implements: monter un programme agricole à Kisumu → l'accord de 2008 sur la pêche",
    ],
  ],
])("ties the records of %s", (text, links) => {
  expect(linksIn(meeting + text)).toStrictEqual(links);
});

test.each([
  ["Les deux pays ont décidé de créer un comité mixte.", "no meeting is named in the sentence"],
  ["Les deux ministres ont signé un accord sur la pêche.", "nothing carries it out"],
])("ties nothing in %s because %s", (text) => {
  expect(linksIn(meeting + text)).toStrictEqual([]);
});
