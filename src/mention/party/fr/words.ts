import type { Word } from "../../../grammar/word.ts";
import { classesOf } from "../../words/word-class.ts";

/** Classes of French words that head a party, or tie its parts, as bits that add up. */
export const partyWords = {
  /** gouvernement, présidence, ministère, ambassade */
  institution: 1,
  /** délégation, partie, côté */
  side: 2,
  counterpart: 4,
  colleague: 8,
  host: 16,
  guest: 32,
  predecessor: 64,
  successor: 128,
  /** diplomate, émissaire, dirigeant */
  description: 256,
  /** What two of may be: ministres, parties, pays, hommes. */
  paired: 512,
  /** il, elle, ils, elles */
  pronoun: 1024,
  /** Before a second office: également, par ailleurs. */
  also: 2048,
  /** Before a noun phrase: par, avec, de. */
  preposition: 4096,
  /** After a capital or a palace that acts. */
  verb: 8192,
  /** Of one thing or person: a singular verb. */
  singularVerb: 16384,
  /** Whose « de » shows a government at work: appui, soutien, invitation. */
  act: 32768,
  /** Begins a party in another way: celui-ci, ce dernier, côté, pays, État, deux. */
  other: 131072,
  /** Impersonal after « il »: faut, s'agit. */
  impersonal: 65536,
} as const;

const singularVerbs =
  "a est avait était aura sera aurait serait va vient doit peut fut eut ait soit pourrait devrait veut " +
  "souhaite entend compte affirme déclare annonce estime souligne assure indique précise explique rappelle " +
  "salue promet reçoit accueille rencontre effectue arrive quitte participe préside signe soutient appelle " +
  "demande propose invite remercie félicite dénonce condamne regrette accuse confirme dément refuse rejette " +
  "accepte envisage espère attend prévoit poursuit continue reste devient semble fait dit met prend tient " +
  "s' se n' ne lui l' y";

const pluralVerbs =
  "ont sont avaient étaient auront seront auraient seraient vont viennent doivent peuvent furent eurent " +
  "veulent souhaitent entendent affirment déclarent annoncent estiment soulignent signent conviennent " +
  "partagent entretiennent renforcent poursuivent restent";

const classes = classesOf([
  [
    partyWords.institution,
    "gouvernement présidence ministère ambassade autorités autorité parlement assemblée sénat diplomatie " +
      "primature chancellerie exécutif junte gouvernements ministères ambassades consulat",
  ],
  [partyWords.side, "délégation délégations partie côté camp"],
  [partyWords.counterpart, "homologue homologues alter"],
  [partyWords.colleague, "collègue collègues pair pairs"],
  [partyWords.host, "hôte hôtes"],
  [partyWords.guest, "visiteur visiteuse visiteurs invité invitée invités"],
  [partyWords.predecessor, "prédécesseur prédécesseure prédécesseurs"],
  [partyWords.successor, "successeur successeure successeurs"],
  [
    partyWords.description,
    "diplomate diplomates émissaire émissaires dirigeant dirigeante dirigeants responsable responsables " +
      "représentant représentante représentants officiel officiels interlocuteur interlocutrice " +
      "interlocuteurs orateur conférencier intéressé intéressée négociateur négociateurs plénipotentiaire",
  ],
  [
    partyWords.paired,
    "parties pays hommes femmes délégations états capitales nations gouvernements peuples chefs dirigeants " +
      "présidents souverains monarques ministres diplomates responsables homologues personnalités interlocuteurs côtés voisins " +
      "partenaires leaders dames signataires diplomaties institutions organisations",
  ],
  [partyWords.pronoun, "il elle ils elles"],
  [partyWords.also, "également aussi actuel actuelle actuellement"],
  [
    partyWords.preposition,
    "par avec de d' du des à au aux entre pour chez contre vers sur dans en sous selon sans devant envers " +
      "depuis auprès outre malgré parmi dès hors",
  ],
  [partyWords.verb, `${singularVerbs} ${pluralVerbs}`],
  [partyWords.singularVerb, singularVerbs],
  [
    partyWords.act,
    "appui soutien engagement aide assistance invitation demande initiative position volonté part appel " +
      "relations partenariat coopération alliance rapprochement diplomatie gouvernement autorités régime " +
      "intérêt offre proposition refus accord réponse réaction pression pressions allié alliée alliés " +
      "partenaire partenaires amitié visées influence ambassadeur ambassade émissaire envoyé promesses " +
      "promesse décision décisions tutelle égard",
  ],
  [
    partyWords.other,
    "tous toutes celui celle ceux celles dernier dernière derniers dernières pays état deux trois quatre",
  ],
  [
    partyWords.impersonal,
    "faut fallait faudra faudrait s'agit convient importe suffit pleut existe reste",
  ],
]);

/** Whether a word belongs to one of the classes. */
export function isPartyWord(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (classes(word) & bits) !== 0;
}

/** The classes of a word as bits. */
export const partyClasses: (word: Word) => number = classes;

const contracted: ReadonlyMap<string, string> = new Map([
  ["du", "de"],
  ["des", "de"],
  ["d'", "de"],
  ["au", "à"],
  ["aux", "à"],
]);

/** The preposition that a word is or holds: « du » → `de`; null for any other word. */
export function prepositionOf(word: Word | undefined): string | null {
  if (word === undefined || !isPartyWord(word, partyWords.preposition)) return null;
  return contracted.get(word.lower) ?? word.lower;
}
