import type { RoleCode } from "../../../core/vocabulary.ts";
import { frenchVerbs } from "../../../mention/verb/fr/verbs.ts";
import type { Described, PersonWords } from "../words.ts";

const diplomats = [
  "ambassador",
  "special-envoy",
  "minister",
  "deputy-minister",
  "spokesperson",
] as const;
const leaders = ["head-of-state", "head-of-government"] as const;
const soldiers = ["military-commander", "head-of-state", "minister"] as const;

/** French words for persons without a name. */
export const frenchPersonWords: PersonWords = {
  homeWeights: { officeWithState: -1.5, officeWithout: 3 },
  journeys: {
    words: setOf(
      "visite visites visitera voyage tournée déplacement séjour séjourne arrivé arrivée arrivés arrive " +
        "arrivera rendu rendue rendus rend rendra rendront effectue effectuera quitté quitte départ parti partie " +
        "atterri attendu attendue",
    ),
    verbs: new Set([
      ...setOf(
        "visiter arriver effectuer entamer achever séjourner voyager quitter partir atterrir poursuivre boucler " +
          "être attendre prévoir regagner",
      ),
      "se rendre",
      "se déplacer",
      "s'envoler",
    ]),
    to: setOf("à au aux en pour"),
    from: "venue",
    tellsHome: false,
  },
  meets: new Set([
    ...setOf(
      "rencontrer recevoir accueillir retrouver s'entretenir discuter échanger conférer négocier",
    ),
    "se réunir",
    "s'entretenir",
  ]),
  posted: setOf("à au aux en"),
  described: new Map<string, Described>([
    ...each("diplomate diplomates", diplomats),
    ...each("dirigeant dirigeante dirigeants leader leaders souverain monarque chef", leaders),
    ...each("président présidente présidents présidentes", ["head-of-state"] as const),
    ...each("ministre ministres", ["minister"] as const),
    ...each("officier général colonel capitaine amiral commandant", soldiers),
    ...each("émissaire envoyé envoyée", ["special-envoy", "minister", "ambassador"] as const),
    ...each("parlementaire député députée élu", [
      "speaker-of-parliament",
      "member-of-parliament",
    ] as const),
    ...each("hôte visiteur visiteuse invité invitée", "guest" as const),
    ...each(
      "responsable responsables personnalité personnalités intéressé officiel orateur homme hommes femmes interlocuteurs interlocuteur",
      "anyone" as const,
    ),
  ]),
  presidents: setOf("président présidente"),
  crownTells: 8,
  monarchs: setOf("roi reine souverain souveraine monarque sultan émir empereur"),
  missions: setOf("ambassade consulat"),
  houses: setOf("ministère ambassade"),
  ours: new Set(["notre", "nos"]),
  whose: new Set(["son", "sa", "ses"]),
  belonging: new Set(["de"]),
  metWith: setOf("avec"),
  conveys: setOf("transmettre remettre apporter délivrer porter"),
  occasions: setOf(
    "invitation part présence visite arrivée entretien rencontre venue nom conduite direction présidence séjour tournée déplacement",
  ),
  theirs: new Set(["leurs", "leur"]),
  headed: setOf(
    "tête conduite conduit dirigée emmenée menée représentée présidée composée conduits",
  ),
  who: new Set(["qui"]),
  speaksFor: new Set(["représenter"]),
  formerly: new Set(["alors"]),
  nowOrThen: setOf("alors aujourd'hui désormais actuellement également actuel actuelle"),
  heads: new Set(["présider", "diriger", "piloter"]),
  bodies: new Map<string, RoleCode>([
    ...each(
      "agence institution office direction organisation conseil service cour comité institut commission autorité haute ministère",
      "senior-official" as const,
    ),
    ...each("société groupe entreprise banque compagnie chambre", "business-leader" as const),
    ...each("union association fédération ong parti fondation", "other" as const),
  ]),
  company: setOf(
    "lesaccompagnait l'accompagnait lesaccompagnaient l'accompagnaient accompagné accompagnée accompagnés entouré entourée flanqué flanquée assisté assistée qu'assistait qu'assistaient qu'accompagnait qu'accompagnaient comprend comprenait comprennent dont",
  ),
  side: new Set(["côté"]),
  deeds: new Set([
    ...frenchVerbs.say,
    ...frenchVerbs.meet,
    ...frenchVerbs.receive,
    ...frenchVerbs.praise,
    ...frenchVerbs.criticise,
    ...frenchVerbs.ask,
    ...frenchVerbs.promise,
    ...frenchVerbs.chair,
    ...frenchVerbs.agree,
    ...frenchVerbs.remote,
  ]),
};

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

function each<Value>(nouns: string, value: Value): readonly (readonly [string, Value])[] {
  return nouns.split(" ").map((noun) => [noun, value]);
}
