import { expect, test } from "vitest";
import { mentionsOf } from "../../mention/mentions-of.ts";
import { contextOf } from "../assemble.ts";
import { makeEncounters } from "./make-encounters.ts";

/** "talks held KE+PE ruiz:guest" for each encounter of a text. */
function told(text: string): readonly string[] {
  return makeEncounters(contextOf(mentionsOf(text, "en"))).map(({ encounter }) =>
    [
      encounter.format,
      encounter.status,
      encounter.parties.toSorted().join("+"),
      ...encounter.participants.map(({ person, role }) => `${person}:${role}`).toSorted(),
    ].join(" "),
  );
}

const ruiz = "Peruvian Foreign Minister Ana Ruiz";
const president = "Kenyan President Paul Otieno";
const mwangi = "Kenyan Energy Minister Tom Mwangi";

test.each([
  [
    `${president} on Monday received in audience ${ruiz}.`,
    "audience held KE+PE otieno:host ruiz:guest",
  ],
  [
    `${ruiz} was on Monday received in audience by ${president}.`,
    "audience held KE+PE otieno:host ruiz:guest",
  ],
  [`${mwangi}, received on Thursday, May 28, ${ruiz}.`, "talks held KE+PE mwangi:host ruiz:guest"],
  [
    `Peruvian Ambassador Ana Ruiz paid a farewell call on ${mwangi}.`,
    "courtesy-call held KE+PE mwangi:host ruiz:guest",
  ],
  [
    `${president} accepted the letters of credence of Peruvian Ambassador Ana Ruiz.`,
    "credentials held KE+PE otieno:host ruiz:guest",
  ],
  [
    `${mwangi} received a phone call from his Peruvian counterpart Ana Ruiz on Thursday.`,
    "telephone-call held KE+PE mwangi:participant ruiz:participant",
  ],
  [
    `${mwangi} spoke today with ${ruiz} by telephone.`,
    "telephone-call held KE+PE mwangi:participant ruiz:participant",
  ],
  [
    `${mwangi} discussed trade with ${ruiz} in a telephone call.`,
    "telephone-call held KE+PE mwangi:participant ruiz:participant",
  ],
  [
    `${mwangi} had spoken about it with ${ruiz} on the phone.`,
    "telephone-call held KE+PE mwangi:participant ruiz:participant",
  ],
  [
    `${ruiz} and ${president} spoke alone for an hour in Nairobi.`,
    "tete-a-tete held KE+PE otieno:host ruiz:guest",
  ],
  [
    `${ruiz} and ${president} presided over the exchange of five signed documents in Nairobi.`,
    "signing-ceremony held KE+PE otieno:participant ruiz:participant",
  ],
  [
    `${ruiz} and ${mwangi} together declared the new bridge open in Nairobi.`,
    "ceremony held KE+PE mwangi:participant ruiz:participant",
  ],
  [`${mwangi} was back from Lima by Sunday.`, "visit held KE+PE mwangi:guest"],
  [`${mwangi} accepted an invitation to Lima in the spring.`, "visit planned KE+PE mwangi:guest"],
  [
    `The Kenya-Peru Joint Commission, which last met in 2027, has been dormant since.`,
    "commission-session held KE+PE",
  ],
  [
    `The Kenya-Peru Joint Commission met in Lima. It began on Monday and went on until Wednesday.`,
    "commission-session held KE+PE",
  ],
  [
    `Two wells were handed over to the town by ${ruiz} in Nairobi.`,
    "ceremony held KE+PE ruiz:participant",
  ],
  [
    `${mwangi} spoke of the talks with his Peruvian counterpart Ana Ruiz.`,
    "talks held KE+PE mwangi:participant ruiz:participant",
  ],
  [`${ruiz} will lead a delegation to Nairobi on Wednesday.`, "visit planned KE+PE ruiz:guest"],
  [`${ruiz} departs for Kenya on Monday.`, "visit planned KE+PE ruiz:guest"],
  [`${ruiz} is expected in Nairobi on Wednesday.`, "visit planned KE+PE ruiz:guest"],
  [
    `Lima announced the postponement of the visit of ${ruiz} to Kenya.`,
    "visit postponed KE+PE ruiz:guest",
  ],
  [
    `The second session of the Kenya-Peru Joint Commission was co-chaired by ${mwangi} and ${ruiz}.`,
    "commission-session held KE+PE mwangi:co-chair ruiz:co-chair",
  ],
  [
    `Speaking at a joint news conference with Peruvian President Ana Ruiz, ${president} praised the ties.`,
    "press-conference held KE+PE otieno:participant ruiz:participant",
  ],
  [
    `${mwangi} handed Peruvian President Ana Ruiz a message from ${president}.`,
    "message held KE+PE mwangi:participant otieno:sender ruiz:recipient",
  ],
  [
    `${president} hosted a state banquet in honour of Peruvian President Ana Ruiz.`,
    "working-meal held KE+PE otieno:host ruiz:guest",
  ],
  [
    `${ruiz} was received on Monday by ${president} for a courtesy call.`,
    "courtesy-call held KE+PE otieno:host ruiz:guest",
  ],
  [
    `${president} received ${ruiz} for a closed-door meeting.`,
    "audience held KE+PE otieno:host ruiz:guest",
  ],
  [`${ruiz} was welcomed at the airport by ${mwangi}.`, "visit held KE+PE mwangi:host ruiz:guest"],
  [
    `${president} received the credentials of three ambassadors. The envoys include Ana Ruiz – Peru, Omar Diallo (Senegal) and Ambassador Kim Solberg from Norway.`,
    "credentials held KE+NO+PE+SN diallo:participant otieno:host ruiz:participant solberg:guest",
  ],
  [
    "The signing ceremony, performed by the Kenyan Energy Minister, Tom Mwangi and the Peruvian Foreign Minister, Ana Ruiz was short.",
    "signing-ceremony held KE+PE mwangi:participant ruiz:participant",
  ],
  [
    `A plenary session to be co-chaired by ${mwangi} and ${ruiz} is scheduled for Friday.`,
    "plenary planned KE+PE mwangi:co-chair ruiz:co-chair",
  ],
  [
    `The agreement was signed at a ceremony by ${mwangi} and ${ruiz}.`,
    "signing-ceremony held KE+PE mwangi:participant ruiz:participant",
  ],
])("%s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  [
    `${ruiz} told reporters that her journeys to Laos and to Kenya were delayed.`,
    ["visit postponed LA+PE ruiz:guest", "visit postponed KE+PE ruiz:guest"],
  ],
  [
    `${president} will visit Laos and Peru in June.`,
    ["visit planned KE+LA otieno:guest", "visit planned KE+PE otieno:guest"],
  ],
  [`${ruiz} set off on a trip to Laos and Kenya.`, ["tour held KE+LA+PE ruiz:guest"]],
])("a visit for each goal, one tour for one journey: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("what two discussed on a call is no occasion of its own", () => {
  const text = `${mwangi} spoke by phone with ${ruiz} on Thursday. The weather was fine. The call was long. It was clear. ${mwangi} and ${ruiz} also discussed trade.`;
  expect(told(text)).toEqual(["telephone-call held KE+PE mwangi:participant ruiz:participant"]);
});

test.each([
  ["The working group will hold its meeting alternately in Kenya and Peru.", "it recurs"],
  ["A joint working group of Kenya and Peru will be formed in May.", "it is only founded"],
  ["The envoys of Kenya and Peru ended their tour of duty in Lima.", "a tour of duty is a post"],
  ["Kenya is willing to exchange students with Peru.", "students are no views"],
  [
    "Kenya and Peru signed a memorandum on political consultations in Lima.",
    "it is what the memorandum is about",
  ],
])("leaves alone %s because %s", (text) => {
  expect(told(text)).toEqual([]);
});
