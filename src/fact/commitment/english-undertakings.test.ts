import { describe, expect, test } from "vitest";
import { englishMeeting, undertakenIn } from "../told.fixture.ts";

const found: readonly (readonly [group: string, text: string, made: readonly string[]])[] = [
  [
    "agreed of nobody",
    "It was agreed that experts would visit Kisumu in June.",
    ["agreed-action agreed KE+NO: experts would visit Kisumu in June"],
  ],
  [
    "decided one by one",
    "The two sides decided as follows:\n(a) a hatchery shall be built at Kisumu;\n(b) the lists of vessels shall be exchanged by June.",
    [
      "decision agreed KE+NO: a hatchery shall be built at Kisumu",
      "decision agreed KE+NO: the lists of vessels shall be exchanged by June",
    ],
  ],
  [
    "promised by one's word",
    "The Kenyan side gave its word that the lists of vessels would be shared.",
    ["pledge announced KE: the lists of vessels would be shared"],
  ],
  [
    "promised to another",
    "Norway got a promise from Kenya that the lists of vessels would be shared.",
    ["pledge announced KE: the lists of vessels would be shared"],
  ],
  [
    "agreed behind",
    "Their mutual trade shall be brought to three billion dollars by 2031, the two sides agreed.",
    [
      "agreed-action agreed KE+NO: Their mutual trade shall be brought to three billion dollars by 2031",
    ],
  ],
  [
    "decided",
    "It was decided to set up a joint working group on fisheries.",
    ["decision agreed KE+NO: set up a joint working group on fisheries"],
  ],
  [
    "raised",
    "Ms Solberg recalled that the quota of scholarships has been increased to 80.",
    ["decision done NO: the quota of scholarships has been increased to 80"],
  ],
  [
    "agreed by one side",
    "Norway agreed to lift the ban on Kenyan flowers.",
    ["pledge agreed NO: lift the ban on Kenyan flowers"],
  ],
  [
    "laid down",
    "A joint committee is to be set up within three months.",
    ["agreed-action agreed KE+NO: A joint committee is to be set up within three months"],
  ],
  [
    "laid down for both",
    "The parties are to exchange lists of experts by March.",
    ["agreed-action agreed KE+NO: are to exchange lists of experts by March"],
  ],
  [
    "laid down for one",
    "Kenya is to send 200 trainees to Norway.",
    ["pledge announced KE: send 200 trainees to Norway"],
  ],
  [
    "an undertaking given",
    "The session ended with a pledge to open a direct flight between Nairobi and Oslo.",
    ["agreed-action agreed KE+NO: open a direct flight between Nairobi and Oslo"],
  ],
  [
    "committed money",
    "Norway has committed 30 million dollars to the port.",
    ["pledge announced NO: 30 million dollars to the port"],
  ],
  [
    "committed itself",
    "Norway committed itself to training 100 Kenyan sailors.",
    ["pledge announced NO: training 100 Kenyan sailors"],
  ],
  [
    "asked of the other side",
    "Odhiambo asked Norway to lift the ban on Kenyan flowers.",
    ["request announced KE: lift the ban on Kenyan flowers"],
  ],
  [
    "appealed for",
    "Odhiambo appealed to Norway to cancel part of the debt.",
    ["request announced KE: cancel part of the debt"],
  ],
  [
    "officials instructed",
    "The two ministers directed their officials to expedite the conclusion of the fisheries agreement.",
    ["decision agreed KE+NO: expedite the conclusion of the fisheries agreement"],
  ],
  [
    "promised before",
    "The 10,000 tonnes of wheat promised by Norway were handed over in January.",
    ["pledge done NO: The 10,000 tonnes of wheat promised by Norway"],
  ],
  [
    "promised in a relative clause",
    "The vessels that Norway had promised have not arrived yet.",
    ["pledge announced NO: The vessels that Norway had promised"],
  ],
  [
    "told by the writer",
    "Under the agreement, Norway will supply 20 patrol boats to Kenya.",
    ["pledge announced NO: will supply 20 patrol boats to Kenya"],
  ],
  [
    "said by a document",
    "The communique says the ministers will meet every two years.",
    ["agreed-action agreed KE+NO: the ministers will meet every two years"],
  ],
];

const silent: readonly (readonly [text: string, reason: string])[] = [
  ["Odhiambo urged Norwegian investors to take advantage of the free zone.", "firms are asked"],
  ["Solberg said the price of fish will come down.", "a price promises nothing"],
  ["The two ministers will meet again in Oslo.", "an occasion is planned"],
  ["The two sides agreed to strengthen their relations.", "it is too vague"],
  ["Odhiambo asked not to be named.", "a plea to be left alone"],
];

describe("what is undertaken in English after a meeting", () => {
  test.each(found)("%s: %s", (_group, text, made) => {
    expect(undertakenIn(englishMeeting + text, "en")).toStrictEqual(made);
  });
  test.each(silent)("leaves alone %s because %s", (text) => {
    expect(undertakenIn(englishMeeting + text, "en")).toStrictEqual([]);
  });
});
