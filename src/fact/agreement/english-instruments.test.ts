import { describe, expect, test } from "vitest";
import { englishMeeting, instrumentsIn } from "../told.fixture.ts";

const found: readonly (readonly [group: string, text: string, made: readonly string[]])[] = [
  [
    "words before the noun",
    "A double taxation avoidance agreement was signed on the occasion.",
    ["agreement signed KE+NO: A double taxation avoidance agreement"],
  ],
  [
    "a short form in brackets",
    "They signed a Memorandum of Understanding (MoU) on youth between the two ministries.",
    [
      "memorandum signed KE+NO: a Memorandum of Understanding (MoU) on youth between the two ministries",
    ],
  ],
  [
    "a list",
    "The ministers witnessed the signing of three MoUs covering tourism, animal health and sport.",
    ["memorandum signed KE+NO: three MoUs covering tourism, animal health and sport"],
  ],
  [
    "plurals in a row",
    "The two sides signed agreements, memoranda (MoUs) and protocols on trade.",
    ["agreement signed KE+NO: agreements, memoranda (MoUs) and protocols on trade"],
  ],
  [
    "each with an article",
    "They signed a protocol on customs, a memorandum on mining and an accord on fisheries.",
    [
      "protocol signed KE+NO: a protocol on customs",
      "memorandum signed KE+NO: a memorandum on mining",
      "agreement signed KE+NO: an accord on fisheries",
    ],
  ],
  [
    "told by its year, with no verb of its life",
    "The 2019 fisheries agreement between the two sides is a dead weight.",
    ["agreement signed KE+NO: The 2019 fisheries agreement between the two sides"],
  ],
  [
    "told by its capitals, and not yet signed",
    "A Bilateral Air Services Agreement is still with the lawyers.",
    ["agreement proposed KE+NO: A Bilateral Air Services Agreement"],
  ],
  [
    "without the place where it was signed",
    "They signed the Mutual Legal Aid Agreement (MLAA) at the ministry after a long morning.",
    ["agreement signed KE+NO: the Mutual Legal Aid Agreement (MLAA)"],
  ],
  [
    "told by its year",
    "The 2019 extradition treaty has yet to be ratified.",
    ["treaty signed KE+NO: The 2019 extradition treaty"],
  ],
  [
    "a day that is no part of it",
    "Oslo suspended the fisheries protocol in March.",
    ["protocol suspended KE+NO: the fisheries protocol"],
  ],
  [
    "put on hold",
    "Norway put the cinema treaty on hold.",
    ["treaty suspended KE+NO: the cinema treaty on hold"],
  ],
  [
    "to be signed",
    "The trade agreement will be signed in June.",
    ["agreement proposed KE+NO: The trade agreement will be signed in June"],
  ],
  [
    "what it is about behind the verb",
    "Agreements were concluded on fisheries, forestry and transport.",
    ["agreement signed KE+NO: Agreements were concluded on fisheries, forestry and transport"],
  ],
  [
    "in force",
    "The Nairobi Protocol on small arms entered into force in 2006.",
    ["protocol in-force KE+NO: The Nairobi Protocol on small arms"],
  ],
  [
    "with another state",
    "Norway also signed a similar agreement with Japan.",
    ["agreement signed JP+NO: a similar agreement with Japan"],
  ],
];

const silent: readonly (readonly [text: string, reason: string])[] = [
  ["The peace agreement was welcomed by both sides.", "within one state"],
  ["No agreement was signed during the visit.", "there is none"],
  ["If the two sign a memorandum on gas, prices may fall.", "only thought of"],
  ["They spoke of this agreement.", "it was told before"],
];

describe("instruments named in English after a meeting", () => {
  test.each(found)("%s: %s", (_group, text, made) => {
    expect(instrumentsIn(englishMeeting + text, "en")).toStrictEqual(made);
  });
  test.each(silent)("leaves alone %s because %s", (text) => {
    expect(instrumentsIn(englishMeeting + text, "en")).toStrictEqual([]);
  });
});
