import { expect, test } from "vitest";
import { factsOf } from "../told.fixture.ts";

const news =
  "Kenyan Trade Minister Peter Odhiambo held talks in Nairobi on 3 March 2031 with Norwegian Trade Minister Ingrid Solberg. ";

test("what is told of today is no part of a visit of years ago that is recalled afterwards", () => {
  const { encounters, links } = factsOf(
    `${news}Both ministers met civil servants. “The harbour can open,” said Ingrid Solberg at the press conference which followed. She recalled that tariffs had been high when she travelled to Mombasa on 4 February 2029.`,
    "en",
  );
  const visit = encounters.find(({ date }) => date === "2029-02-04");
  const press = encounters.find(({ format }) => format === "press-conference");
  expect(visit).toBeDefined();
  expect(links.filter(({ to }) => to === visit?.id)).toEqual([]);
  expect(press?.place?.name).not.toBe("Mombasa");
});

test("what is told with an older visit is a part of that", () => {
  const { encounters, links } = factsOf(
    `${news}She had paid a visit to Mombasa on 4 February 2029. Ingrid Solberg was received there by Governor Amina Wekesa.`,
    "en",
  );
  const visit = encounters.find(({ date }) => date?.startsWith("2029") === true);
  expect(links.some(({ type, to }) => type === "within" && to === visit?.id)).toBe(true);
});

test("of two stretches of days that a document gives, the shorter is the visit’s", () => {
  const { encounters } = factsOf(
    "Norwegian Trade Minister Ingrid Solberg will visit Nairobi from 1 to 8 March 2031. Ingrid Solberg will visit Nairobi from 3 to 6 March 2031.",
    "en",
  );
  expect(encounters.map(({ date }) => date)).toEqual(["2031-03-03/2031-03-06"]);
});
