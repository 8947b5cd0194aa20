import { describe, expect, test } from "vitest";
import { englishMeeting, saidIn } from "../told.fixture.ts";

const found: readonly (readonly [group: string, text: string, made: readonly string[]])[] = [
  [
    'a clause without "that"',
    "Mr Odhiambo said the port was open to all.",
    ["odhiambo states: the port was open to all"],
  ],
  [
    "a clause after addressee and place",
    "Solberg told reporters in Oslo the vessels would be delivered in May.",
    ["solberg announces: the vessels would be delivered in May"],
  ],
  [
    "an addressee of several words behind a quotation",
    '"The port is open to all of us," Solberg told a joint news conference.',
    ["solberg states: The port is open to all of us"],
  ],
  [
    "a laugh behind a quotation",
    '"The port is open to all of us," Solberg laughed.',
    ["solberg states: The port is open to all of us"],
  ],
  [
    "nobody's, behind a name and an age",
    "For Ana Ruiz, 29, who grew up in Lima, the news was mostly about leave.",
    [],
  ],
  [
    "a frame behind",
    "The port is not for sale, he added.",
    ["odhiambo states: The port is not for sale"],
  ],
  [
    "a source at the end",
    "Odhiambo said the port was open to all, the state news agency reported.",
    ["odhiambo states: the port was open to all"],
  ],
  [
    "a source behind a quotation",
    '"The port is open to all of us," according to Mr Odhiambo.',
    ["odhiambo states: The port is open to all of us"],
  ],
  [
    "a matter of common concern",
    "Odhiambo said the two sides had raised issues of common concern.",
    ["odhiambo states: the two sides had raised issues of common concern"],
  ],
  [
    "a role that is another's",
    "Solberg lauded Kenya's role in the region.",
    ["solberg praises: Kenya's role in the region"],
  ],
  [
    "what is only supposed",
    "Solberg said she believed that Kenya would join the council.",
    ["solberg states: she believed that Kenya would join the council"],
  ],
  [
    "a frame between commas",
    "The port, he added, was not for sale.",
    ["odhiambo states: The port, he added, was not for sale"],
  ],
  [
    "a quotation with its frame behind",
    '"The port is open to all," said Ingrid Solberg, who was on her first trip to the region.',
    ["solberg states: The port is open to all"],
  ],
  [
    "a quotation that its frame cuts in two",
    '"The port is open," Odhiambo said. "Customs works day and night."',
    ['odhiambo states: The port is open," Odhiambo said. "Customs works day and night.'],
  ],
  [
    "somebody quoted as saying",
    '"Our relations are excellent," the Kenyan minister was quoted as saying.',
    ["odhiambo praises: Our relations are excellent"],
  ],
  [
    "a source behind",
    "Fisheries are doing better, according to the Norwegian minister.",
    ["solberg states: Fisheries are doing better"],
  ],
  [
    "two clauses",
    "Odhiambo recalled that the port was old, and that the customs house had burnt down.",
    ["odhiambo states: the port was old", "odhiambo states: the customs house had burnt down"],
  ],
  [
    "a thing without an article",
    "Odhiambo expressed gratitude to the Norwegian people for their support.",
    ["odhiambo praises: gratitude to the Norwegian people for their support"],
  ],
  [
    "a thing asked for",
    "Odhiambo called for closer cooperation in fisheries research.",
    ["odhiambo requests: closer cooperation in fisheries research"],
  ],
  [
    "a hope",
    "He expressed the hope that the visit would open a new page.",
    ["odhiambo requests: the visit would open a new page"],
  ],
  [
    "thanks",
    "Odhiambo thanked Norway for its steadfast support to fisheries.",
    ["odhiambo praises: its steadfast support to fisheries"],
  ],
  [
    "an assurance",
    "The Kenyan minister assured his guest of Kenya's full support.",
    ["odhiambo pledges: Kenya's full support"],
  ],
  [
    "an invitation",
    "Ms Solberg extended an invitation to Mr Odhiambo to visit Oslo in June.",
    ["solberg invites: an invitation to Mr Odhiambo to visit Oslo in June"],
  ],
  [
    "an accusation",
    "Odhiambo accused poachers of destroying the reefs.",
    ["odhiambo criticises: poachers of destroying the reefs"],
  ],
  [
    "a judgement",
    "Describing the talks as fruitful, Solberg said that both countries share the same values.",
    [
      "solberg states: the talks as fruitful",
      "solberg states: both countries share the same values",
    ],
  ],
  [
    "a gerund behind a preposition",
    "Solberg said she was looking forward to welcoming her counterpart in Oslo.",
    ["solberg states: she was looking forward to welcoming her counterpart in Oslo"],
  ],
  [
    "a gerund that says",
    "Solberg observed that Kenya remained a reliable partner, adding that Norway would continue to support it.",
    [
      "solberg states: Kenya remained a reliable partner",
      "solberg pledges: Norway would continue to support it",
    ],
  ],
  [
    "a second verb that promises",
    "The two ministers hailed the excellent relations between their countries and pledged to take them further.",
    [
      "odhiambo praises: the excellent relations between their countries",
      "odhiambo pledges: take them further",
    ],
  ],
  [
    "a relative clause before the verb",
    "Solberg, who spoke because Odhiambo had left, said the port was safe.",
    ["solberg states: the port was safe"],
  ],
  [
    "a capital and a day",
    "Oslo on Tuesday urged Kenya to reopen the port.",
    ["NO requests: Kenya to reopen the port"],
  ],
  [
    "a chance taken",
    "Solberg took the opportunity to thank Kenya for its hospitality.",
    ["solberg praises: its hospitality"],
  ],
  [
    "a document",
    "A statement from the Norwegian ministry said the port was safe.",
    ["NO states: the port was safe"],
  ],
  [
    "an unnamed side that goes on",
    "The Norwegian ministry said the port was safe. The ships would sail in May, it added.",
    ["NO states: the port was safe", "NO announces: The ships would sail in May"],
  ],
];

const silent: readonly (readonly [text: string, reason: string])[] = [
  ["The two ministers held a meeting that lasted an hour.", "a meeting is held, and nothing said"],
  ["Solberg described the port.", "the talks are only described"],
  ["It is said that the port is closed.", "nobody says it"],
  ["Odhiambo did not say that the port was closed.", "not said"],
  ["They discussed fisheries, energy and climate.", "discussing is not saying"],
];

describe("what is said in English after a meeting", () => {
  test.each(found)("%s: %s", (_group, text, made) => {
    expect(saidIn(englishMeeting + text, "en")).toStrictEqual(made);
  });
  test.each(silent)("leaves alone %s because %s", (text) => {
    expect(saidIn(englishMeeting + text, "en")).toStrictEqual([]);
  });
});
