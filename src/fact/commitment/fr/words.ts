import { phrases, wordSet } from "../../word-lists.ts";
import { undertakingsOf } from "../undertakings-of.ts";
import type { UndertakingWords } from "../words.ts";

/** Verbs of undertaking. Each line: kind | status | what follows (`clause`, `thing`, link words) | lemmas. */
const verbs = `
agreed-action | agreed | clause de | convenir
agreed-action | agreed | pour à sur de | s'accorder s'entendre se_mettre_d'accord
decision | agreed | de clause | décider résoudre
decision | agreed | à de | se_décider opter
decision | agreed | thing | arrêter
pledge | announced | à clause | s'engager
pledge | announced | de clause thing | promettre
pledge | announced | à | se_proposer consentir
offer | announced | de thing | offrir
pledge | announced | de | accepter
request | announced | thing | solliciter réclamer requérir
request | announced | thing de à | demander
request | announced | de clause | proposer
`;

/** How French tells undertakings. */
export const frenchUndertakings: UndertakingWords = {
  verbs: undertakingsOf(verbs),
  giving: wordSet(
    `livrer fournir octroyer accorder financer construire bâtir former envoyer offrir allouer débloquer mobiliser
     équiper dépêcher verser investir prêter remettre doter appuyer soutenir rouvrir accueillir prendre_en_charge`,
  ),
  gaining: wordSet("bénéficier recevoir compter disposer obtenir profiter"),
  promising: wordSet("promettre"),
  raising: wordSet("porter relever augmenter élever doubler tripler accroître"),
  quotas: wordSet("quota quotas contingent bourse bourses places vols"),
  upTo: wordSet("à"),
  wills: wordSet("volonté intention détermination engagement"),
  theirs: wordSet("leur"),
  impersonal: wordSet("il"),
  partners: wordSet("avec"),
  together: wordSet("ensemble conjointement"),
  vagueActs: wordSet(
    `renforcer approfondir consolider élargir développer intensifier hisser porter dynamiser diversifier raffermir
     resserrer promouvoir améliorer étendre poursuivre continuer œuvrer oeuvrer travailler bâtir construire redynamiser
     explorer coopérer collaborer consulter maintenir hausser élever`,
  ),
  vagueThings: wordSet(
    `relations liens coopération partenariat partenariats amitié dialogue collaboration échanges rapports efforts
     solidarité fraternité`,
  ),
  acts: wordSet(
    `lancement ouverture livraison octroi envoi don construction augmentation tonnes bourses millions milliards
     réouverture création financement prêt annulation effacement installation formation suppression`,
  ),
  grounds: phrases(
    `en vertu de | en vertu d' | en vertu du | au titre de | au titre du | en application de | en exécution de |
     conformément à`,
  ),
  statuses: [
    [
      "done",
      phrases("promesse tenue | promesses tenues | parole tenue | chose faite | engagement tenu"),
    ],
    [
      "stalled",
      phrases(
        `en panne | au point mort | lettre morte | attend toujours | attendent toujours | se fait attendre |
         se font attendre | vu la couleur | voir la couleur | à l' arrêt | tarde à | tardent à`,
      ),
    ],
    ["abandoned", phrases("abandonné | abandonnée | enterré | enterrée | passé aux oubliettes")],
  ],
  nearStatuses: [
    [
      "done",
      phrases(
        `pris possession | ont été livrés | ont été livrées | a été livré | a été livrée | ont été remises |
         ont été remis | a été remis | a été remise | a déjà | ont déjà | est déjà | sont là`,
      ),
    ],
    ["under-way", phrases("en cours de | est en cours | sont en cours")],
  ],
  asFollows: phrases("ce qui suit | de ce qui suit | sur ce qui suit | les mesures suivantes"),
  bullets: wordSet("- – — • · * ‑ ▪ ►"),
};
