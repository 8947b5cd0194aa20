import { tableOf } from "../../../core/table.ts";
import { phrases, wordSet } from "../../word-lists.ts";
import type { InstrumentWords } from "../words.ts";

/** How French tells instruments. */
export const frenchInstruments: InstrumentWords = {
  heads: {
    treaty: ["traité", "traités", "pacte", "charte"],
    agreement: [
      "accord",
      "accords",
      "accord-cadre",
      "accords-cadres",
      "convention",
      "conventions",
      "arrangement",
      "arrangements",
      "accord de coopération",
      "accord de siège",
    ],
    memorandum: [
      "mémorandum",
      "mémorandums",
      "mémoranda",
      "mémorandum d'entente",
      "mémorandums d'entente",
      "protocole d'entente",
      "document d'entente",
      "lettre d'entente",
    ],
    protocol: ["protocole", "protocoles", "protocole d'accord", "protocoles d'accord", "avenant"],
    roadmap: ["feuille de route", "feuilles de route"],
    programme: [
      "programme d'application",
      "programme exécutif",
      "programme d'échanges",
      "plan d'action",
      "programme de coopération",
      "programme exécutif de coopération",
      "plan de travail",
      "programme de travail",
    ],
    contract: ["contrat", "contrats"],
    "joint-statement": [
      "déclaration conjointe",
      "communiqué conjoint",
      "communiqué final",
      "déclaration commune",
      "déclaration d'intention",
      "déclarations d'intention",
      "lettre d'intention",
    ],
    other: [
      "échange de lettres",
      "échange de notes",
      "échanges de lettres",
      "procès-verbal",
      "procès-verbaux",
      "instruments juridiques",
      "relevé de conclusions",
    ],
  },
  plurals: wordSet(
    `traités accords accords-cadres conventions arrangements mémorandums mémoranda protocoles avenants contrats
     feuilles déclarations instruments`,
  ),
  domestic: phrases(
    `accord pour la paix | accord de paix | accords de paix | accord politique | accord d' alger | pacte national | pacte social |
     pacte vert | convention collective | convention nationale | contrat de travail | contrat social | plein accord |
     contrats de travail | charte de la transition | protocole sanitaire | protocole d' état | traité de paix |
     accord de principe | commun accord | convention citoyenne | contrat de mariage`,
  ),
  verbs: tableOf({
    signer: "signed",
    cosigner: "signed",
    parapher: "signed",
    conclure: "signed",
    sceller: "signed",
    lier: "signed",
    passer: "signed",
    adopter: "agreed",
    approuver: "agreed",
    finaliser: "agreed",
    convenir: "agreed",
    "s'entendre": "agreed",
    valider: "agreed",
    ratifier: "ratified",
    négocier: "under-negotiation",
    discuter: "under-negotiation",
    élaborer: "proposed",
    préparer: "proposed",
    proposer: "proposed",
    transmettre: "proposed",
    soumettre: "proposed",
    envisager: "proposed",
    suspendre: "suspended",
    geler: "suspended",
    dénoncer: "terminated",
    résilier: "terminated",
    abroger: "terminated",
    rompre: "terminated",
  }),
  cues: [
    [
      phrases("projet de | projet d' | projets de | projets d' | ébauche d' | ébauche de"),
      "proposed",
    ],
    [phrases("en négociation | en cours de négociation | négociations sur"), "under-negotiation"],
    [
      phrases(
        "ratifié | ratifiée | ratifiés | ratifiées | ratification de | ratification d' | ratification du",
      ),
      "ratified",
    ],
    [
      phrases(
        `signature de | signature d' | signature du | signature des | signé | signée | signés | signées | conclu |
         conclue | conclus | conclues | paraphé | paraphée | paraphés | paraphées | portent la griffe |
         porte la griffe | leurs signatures sous | leur signature sous | apposé leur signature`,
      ),
      "signed",
    ],
    [
      phrases(
        `en application de | en application du | en vertu de | en vertu d' | en vertu du | en exécution de |
         en vigueur | mise en œuvre de | mise en œuvre du | mise en oeuvre de | mise en oeuvre du |
         au titre de | au titre du | dans le cadre de l' | dans le cadre du`,
      ),
      "in-force",
    ],
    [
      phrases("adopté | adoptée | adoptés | adoptées | approuvé | approuvée | entendus sur"),
      "agreed",
    ],
  ],
  complements: wordSet(
    `de d' du sur relatif relative relatifs relatives portant en pour entre concernant touchant bilatéral
     bilatérale bilatéraux militaire commercial commerciale dans sectorielle sectoriel révisé révisée tripartite
     visant prévoyant fixant instituant créant culturel aérien aérienne fiscal fiscale consulaire avec`,
  ),
  verbEnds: wordSet(", ; . : ( par parmi"),
  again: wordSet("ce cet cette ces ledit ladite lesdits lesdites dudit"),
  definite: wordSet("l' le la les du des"),
  absent: wordSet(
    "aucun aucune nul nulle tout toute éventuel éventuelle éventuels prétendu prétendue sans jamais non",
  ),
  denies: wordSet("démentir nier réfuter contester"),
  numbers: wordSet(
    `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept vingt trente
     dizaine douzaine`,
  ),
  drafts: phrases("projet de | projet d' | avant-projet de | avant-projet d'"),
  oneOf: phrases(
    `dont un sur | dont un relatif | dont un portant | dont l' un sur | dont un pour | dont un dans | l' un sur |
     l' autre sur | l' un relatif | l' autre relatif`,
  ),
  theOne: phrases(
    "celui qui porte | celui sur | celui relatif | celui portant | celui qui concerne | celui qui a trait",
  ),
  partners: wordSet("avec"),
};
