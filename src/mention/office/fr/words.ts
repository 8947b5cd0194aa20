import type { RoleKind } from "../../../core/vocabulary.ts";
import type { Word } from "../../../grammar/word.ts";
import { askOnce, classesOf } from "../../words/word-class.ts";

/** Classes of French words around an office, as bits that add up. */
export const officeWords = {
  /** ancien, ex, défunt */
  former: 1,
  /** Before the office, and of no weight: nouveau, actuel, premier. */
  before: 2,
  /** After the office, and of no weight: sortant, plénipotentiaire, adjoint. */
  after: 4,
  /** chargé, délégué: a portfolio may follow after « à » or « de ». */
  charged: 8,
  /** Begins the name of a body: ministère, commission, conseil. */
  body: 16,
  /** Heads whatever body follows: chef, patron. */
  head: 64,
  /** « notre pays » */
  country: 32,
} as const;

const bodies =
  "ministère gouvernement présidence cabinet commission conseil comité assemblée sénat parlement " +
  "chambre agence institut institution office direction centre autorité organisation union fédération " +
  "confédération association groupe société compagnie entreprise banque fonds université école " +
  "académie cour tribunal région district département province collectivité service services police " +
  "gendarmerie armée armées état-major douanes syndicat parti mouvement front ligue alliance coalition " +
  "fondation mission bureau secrétariat délégation corporation holding club forum réseau observatoire " +
  "programme projet haut-commissariat cellule division section inspection congrès douma diète " +
  "instance initiative caisse régie port aéroport hôpital musée théâtre bibliothèque haut haute " +
  "primature médiature communauté croix-rouge équipe sommet";

const classes = classesOf([
  [officeWords.former, "ancien ancienne anciens anciennes ex défunt défunte feu feue"],
  [
    officeWords.before,
    "nouveau nouvel nouvelle nouveaux nouvelles actuel actuelle actuels futur future jeune premier " +
      "première haut haute hauts hautes principal principaux propre",
  ],
  [
    officeWords.after,
    "sortant sortante sortants adjoint adjointe adjoints plénipotentiaire extraordinaire permanent " +
      "permanente résident résidente fédéral fédérale fédéraux général générale généraux honoraire " +
      "intérimaire désigné désignée élu élue délégué déléguée délégués déléguées spécial spéciale " +
      "spéciaux exécutif exécutive régional régionale national nationale accrédité accréditée " +
      "suppléant suppléante démissionnaire provincial supérieur militaire civil",
  ],
  [officeWords.charged, "chargé chargée chargés chargées délégué déléguée délégués déléguées"],
  [officeWords.body, bodies],
  [officeWords.head, "chef cheffe patron patronne responsable dirigeant dirigeante"],
  [officeWords.country, "pays nation royaume émirat sultanat archipel île"],
]);

/** Whether a word belongs to one of the classes. */
export function isOfficeWord(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (classes(word) & bits) !== 0;
}

const adjective =
  /(?:al|ale|ales|aux|ique|iques|el|els|elle|elles|eure?s?|ive?s?|ifs?|aire?s?|iens?|iennes?|ais|aises?|ains?|aines?|iste|istes|able|ables|ibles?|publique|public|haute?|ée?s?|mixtes?|unie?s?)$/;

/** Whether a word in small letters looks like an adjective: « nationale », « économique ». */
export const looksAdjective: (word: Word) => boolean = askOnce(
  (word) => word.form === word.lower && word.lower.length > 3 && adjective.test(word.lower),
);

const rolesByBody: readonly (readonly [RoleKind, string])[] = [
  ["speaker-of-parliament", "assemblée sénat parlement douma congrès diète knesset bundestag"],
  ["regional-leader", "région district département province collectivité"],
  ["business-leader", "société groupe compagnie entreprise holding corporation banque"],
  [
    "senior-official",
    "ministère gouvernement présidence cabinet agence institut office direction centre autorité " +
      "service services police gendarmerie douanes régie caisse inspection primature secrétariat " +
      "bureau programme projet cellule division",
  ],
  ["military-commander", "état-major armée armées"],
];

const roleOfBody = new Map(
  rolesByBody.flatMap(([role, words]) => words.split(" ").map((word) => [word, role] as const)),
);

/** The role of whoever heads a body: a president of a « sénat » is its speaker, a « patron » of what nobody knows is in business. */
export function roleAtHeadOf(body: Word, alone: RoleKind): RoleKind {
  return roleOfBody.get(body.lower) ?? (alone === "head-of-state" ? "other" : alone);
}
