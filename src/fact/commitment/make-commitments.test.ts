import { describe, expect, test } from "vitest";
import { factsOf, meeting, undertakenIn } from "../told.fixture.ts";

const found: readonly (readonly [group: string, text: string, made: readonly string[]])[] = [
  [
    "agreed",
    "Les deux parties ont convenu de créer un comité de suivi.",
    ["agreed-action agreed KE+NO: créer un comité de suivi"],
  ],
  [
    "agreed, of nobody",
    "Il a été convenu que la douane ouvrira un guichet.",
    ["agreed-action agreed KE+NO: la douane ouvrira un guichet"],
  ],
  [
    "agreed with the other side",
    "La délégation kényane a convenu avec la partie norvégienne d'ouvrir une ligne aérienne.",
    ["agreed-action agreed KE+NO: ouvrir une ligne aérienne"],
  ],
  [
    "agreed on a thing",
    "Les deux parties se sont accordées sur un calendrier de réunions.",
    ["agreed-action agreed KE+NO: un calendrier de réunions"],
  ],
  [
    "decided",
    "Les deux pays ont décidé de relancer la liaison maritime.",
    ["decision agreed KE+NO: relancer la liaison maritime"],
  ],
  [
    "pledged by a state",
    "Le Kenya s'est engagé à simplifier la délivrance des visas.",
    ["pledge announced KE: simplifier la délivrance des visas"],
  ],
  [
    "pledged things",
    "La partie norvégienne a promis 40 bourses supplémentaires.",
    ["pledge announced NO: 40 bourses supplémentaires"],
  ],
  [
    "requested",
    "M. Odhiambo a sollicité l'appui de la Norvège à la pêche.",
    ["request announced KE: l'appui de la Norvège à la pêche"],
  ],
  [
    "requested second",
    "M. Odhiambo a salué la visite et sollicité l'appui de la Norvège à la pêche.",
    ["request announced KE: l'appui de la Norvège à la pêche"],
  ],
  [
    "said and promised",
    "Mme Solberg a annoncé que la Norvège livrera dix navires.",
    ["pledge announced NO: la Norvège livrera dix navires"],
  ],
  [
    "raised",
    "Mme Solberg a rappelé que le nombre de bourses avait été porté à 80.",
    ["decision done NO: le nombre de bourses avait été porté à 80"],
  ],
  [
    "said in the first person",
    "« Nous livrerons dix navires », a déclaré Mme Solberg.",
    ["pledge announced NO: Nous livrerons dix navires"],
  ],
  [
    "ready",
    "Mme Solberg s'est dite prête à dépêcher une mission d'experts.",
    ["pledge announced NO: prête à dépêcher une mission d'experts"],
  ],
  [
    "told by the writer",
    "La Norvège financera dix chalutiers l'an prochain.",
    ["pledge announced NO: financera dix chalutiers l'an prochain"],
  ],
  [
    "promised before",
    "Les dix navires promis par la Norvège ont été livrés.",
    ["pledge done NO: Les dix navires promis par la Norvège"],
  ],
  [
    "a will of both",
    "Les deux parties entendent porter ensemble le dossier devant les Nations unies.",
    ["agreed-action announced KE+NO: porter ensemble le dossier devant les Nations unies"],
  ],
  [
    "without its ground",
    "Les deux parties ont convenu de créer un comité en vertu d'une convention de 2010.",
    ["agreed-action agreed KE+NO: créer un comité"],
  ],
  [
    "without a vague tail",
    "Les deux parties ont convenu de créer un comité mixte et de renforcer leur coopération.",
    ["agreed-action agreed KE+NO: créer un comité mixte"],
  ],
  [
    "a list",
    "Les deux parties sont convenues :\n- de créer un comité ;\n- d'ouvrir un consulat.",
    [
      "agreed-action agreed KE+NO: de créer un comité",
      "agreed-action agreed KE+NO: d'ouvrir un consulat",
    ],
  ],
  [
    "in a stopped state",
    "La partie norvégienne a promis 40 bourses supplémentaires. Le dossier est au point mort.",
    ["pledge stalled NO: 40 bourses supplémentaires"],
  ],
];

const silent: readonly (readonly [text: string, reason: string])[] = [
  [
    "Les deux parties ont convenu de renforcer leurs relations.",
    "it is too vague to be followed up",
  ],
  [
    "Les deux parties ont décidé d'approfondir la coopération bilatérale.",
    "it is too vague to be followed up",
  ],
  ["Le Kenya n'a pas promis de terrains.", "denied"],
  ["Le Kenya devrait s'engager à simplifier les visas.", "not yet promised"],
  ["On nous promet des routes.", "nobody promises"],
  ["Les deux parties se sont entendues sur un protocole d'accord.", "an agreement tells it"],
  ["La pêche bénéficiera du beau temps.", "nobody gives"],
  ["M. Odhiambo a annoncé que le port est ouvert.", "nothing is to be done"],
];

describe("what is undertaken after a meeting", () => {
  test.each(found)("%s: %s", (_group, text, made) => {
    expect(undertakenIn(meeting + text)).toStrictEqual(made);
  });
  test.each(silent)("leaves alone %s because %s", (text) => {
    expect(undertakenIn(meeting + text)).toStrictEqual([]);
  });
});

test("a promise at home, where no parties meet, is no commitment", () => {
  expect(
    undertakenIn(
      "Le porte-parole du gouvernement kényan, David Otieno, a promis de payer les enseignants.",
    ),
  ).toStrictEqual([]);
});

test("who has the benefit, and how sure it is", () => {
  const [made] = factsOf(`${meeting}Il a été décidé de créer un comité de suivi.`).commitments;
  expect(made).toMatchObject({
    to: ["KE", "NO"],
    rule: "commitment/fr/decision",
    implied: { by: "the parties of the encounter told last" },
  });
  expect(made?.confidence).toBeLessThan(0.7);
});
