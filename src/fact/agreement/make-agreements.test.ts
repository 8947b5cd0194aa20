import { describe, expect, test } from "vitest";
import { factsOf, instrumentsIn, meeting } from "../told.fixture.ts";

const found: readonly (readonly [group: string, text: string, made: readonly string[]])[] = [
  [
    "signed",
    "Les deux ministres ont signé un accord sur la pêche.",
    ["agreement signed KE+NO: un accord sur la pêche"],
  ],
  [
    "initialled",
    "Un mémorandum d'entente relatif aux ports a été paraphé.",
    ["memorandum signed KE+NO: Un mémorandum d'entente relatif aux ports"],
  ],
  [
    "adopted",
    "Les deux délégations ont adopté un communiqué conjoint.",
    ["joint-statement agreed KE+NO: un communiqué conjoint"],
  ],
  [
    "to be adopted",
    "La feuille de route sur la pêche sera adoptée en juin.",
    ["roadmap proposed KE+NO: La feuille de route sur la pêche"],
  ],
  [
    "a draft",
    "La partie kényane a transmis un projet d'accord sur les visas.",
    ["agreement proposed KE+NO: un projet d'accord sur les visas"],
  ],
  [
    "negotiated",
    "Une convention sur l'extradition est en cours de négociation.",
    ["agreement under-negotiation KE+NO: Une convention sur l'extradition"],
  ],
  [
    "ratified",
    "Le traité sur les frontières maritimes vient d'être ratifié.",
    ["treaty ratified KE+NO: Le traité sur les frontières maritimes"],
  ],
  [
    "to be ratified",
    "M. Odhiambo veut ratifier la convention sur l'eau.",
    ["agreement signed KE+NO: la convention sur l'eau"],
  ],
  [
    "ended",
    "Oslo a dénoncé l'accord de 1998 sur le cinéma.",
    ["agreement terminated KE+NO: l'accord de 1998 sur le cinéma"],
  ],
  [
    "in force",
    "Un centre ouvrira en application du protocole d'accord de 2015.",
    ["protocol in-force KE+NO: protocole d'accord de 2015"],
  ],
  [
    "with its signing",
    "Le traité d'amitié, conclu à Oslo le 3 mai 1980, reste oublié.",
    ["treaty signed KE+NO: Le traité d'amitié, conclu à Oslo le 3 mai 1980"],
  ],
  [
    "counted",
    "Cinq accords ont été signés (pêche, ports).",
    ["agreement signed KE+NO: Cinq accords ont été signés (pêche, ports)"],
  ],
  [
    "one of those",
    "Trois accords ont été signés, dont un sur la pêche.",
    [
      "agreement signed KE+NO: Trois accords ont été signés",
      "agreement signed KE+NO: un sur la pêche",
    ],
  ],
  [
    "two in one sentence",
    "La signature d'un mémorandum sur les ports et d'une convention sur les visas a clos la visite.",
    [
      "memorandum signed KE+NO: un mémorandum sur les ports",
      "agreement signed KE+NO: une convention sur les visas",
    ],
  ],
  [
    "with another party",
    "En 2020, un accord sur le gaz a été signé par le Kenya avec le Japon.",
    ["agreement signed JP+KE: un accord sur le gaz"],
  ],
];

const silent: readonly (readonly [text: string, reason: string])[] = [
  ["Aucun accord n'a été signé sur la pêche.", "there is none"],
  ["Nairobi a démenti tout contrat avec une société privée.", "it is denied"],
  ["L'exécution des accords déjà signés est lente.", "they are not told apart"],
  ["Les accords de paix ont été signés.", "it is within one state"],
  ["D'un commun accord, les ministres ont levé la séance.", "it is a phrase"],
  ["Les ministres ont parlé de cet accord.", "it was told before"],
  ["Il faut un contrat social.", "it is no instrument between states"],
];

describe("instruments named after a meeting", () => {
  test.each(found)("%s: %s", (_group, text, made) => {
    expect(instrumentsIn(meeting + text)).toStrictEqual(made);
  });
  test.each(silent)("leaves alone %s because %s", (text) => {
    expect(instrumentsIn(meeting + text)).toStrictEqual([]);
  });
});

test("an instrument named twice is one", () => {
  const text = `${meeting}Les deux ministres ont signé un accord sur la pêche côtière. Cet accord sur la pêche côtière sera publié.`;
  expect(factsOf(text).agreements).toHaveLength(1);
});

test("the day stands in the words, or is that of the meeting and implied", () => {
  const text = `${meeting}Un protocole sur le gaz, signé le 12 mars 2021 à Oslo, est appliqué.`;
  expect(factsOf(text).agreements[0]).toMatchObject({ date: "2021-03-12", revision: 2 });
});
