import { describe, expect, test } from "vitest";
import { englishMeeting, worksIn } from "../told.fixture.ts";

const found: readonly (readonly [group: string, text: string, made: readonly string[]])[] = [
  [
    "words before the noun",
    "Work on the Olkaria geothermal power plant is progressing.",
    ["under-way: the Olkaria geothermal power plant"],
  ],
  [
    "a building",
    "The Garissa hospital was inaugurated in January.",
    ["done: The Garissa hospital"],
  ],
  [
    "stopped",
    "The Thwake dam has been at a standstill for six months.",
    ["stalled: The Thwake dam"],
  ],
  [
    "paid for",
    "Norway will fund a new fish processing plant in Kisumu.",
    ["announced: a new fish processing plant in Kisumu"],
  ],
  [
    "a line",
    "A 240-kilometre railway line from Lamu to Isiolo is under construction.",
    ["under-way: A 240-kilometre railway line from Lamu to Isiolo"],
  ],
  [
    "told by its relative clause",
    "The airlift which Norway opened last August has not stopped.",
    ["done: The airlift which Norway opened last August"],
  ],
  [
    "restored",
    "He thanked Norway for the restoration of the old fort in Mombasa.",
    ["under-way: the restoration of the old fort in Mombasa"],
  ],
  [
    "named",
    "The two sides reviewed the implementation of the Coastal Fisheries Development Programme.",
    ["under-way: the Coastal Fisheries Development Programme"],
  ],
];

const silent: readonly (readonly [text: string, reason: string])[] = [
  ["The project is to be completed by 2027.", "it names nothing"],
  ["Several development projects are planned.", "it is indefinite"],
  ["The delegation was received at Mombasa airport by the governor.", "people pass there"],
  ["Norway will fund schools.", "a verb"],
];

describe("works named in English after a meeting", () => {
  test.each(found)("%s: %s", (_group, text, made) => {
    expect(worksIn(englishMeeting + text, "en")).toStrictEqual(made);
  });
  test.each(silent)("leaves alone %s because %s", (text) => {
    expect(worksIn(englishMeeting + text, "en")).toStrictEqual([]);
  });
});
