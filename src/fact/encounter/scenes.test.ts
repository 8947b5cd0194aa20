import { expect, test } from "vitest";
import { factsOf } from "../told.fixture.ts";

const received =
  "Kenyan Trade Minister Peter Odhiambo received Norwegian Trade Minister Ingrid Solberg in Nairobi on 3 March 2031. ";

/** « format date » for each encounter. */
function told(text: string): readonly string[] {
  return factsOf(text, "en").encounters.map(({ format, date }) => `${format} ${date ?? "no day"}`);
}

test("what is told right behind an occasion of the same parties was on its day", () => {
  expect(told(`${received}Odhiambo and Solberg gave a press conference.`)).toContain(
    "press-conference 2031-03-03",
  );
});

test("the day of years ago is not the one on which the story goes on", () => {
  const { encounters } = factsOf(
    `${received}Peter Odhiambo had met Ingrid Solberg in Oslo on 5 May 2029. Odhiambo and Solberg gave a press conference.`,
    "en",
  );
  const press = encounters.find(({ format }) => format === "press-conference");
  expect(press?.date).toBe("2031-03-03");
});

test("what is still ahead does not take the day of what was held", () => {
  const dates = told(`${received}Odhiambo and Solberg will give a press conference.`);
  expect(dates).not.toContain("press-conference 2031-03-03");
});
