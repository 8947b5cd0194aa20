import { tableOf } from "../../../core/table.ts";
/** Closed classes of French words that stand in or around a verb group. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Object pronouns before the verb. */
export const clitics: ReadonlySet<string> = set(
  "me m' te t' se s' nous vous le la l' les lui leur y en",
);
export const reflexives: ReadonlySet<string> = set("se s'");
export const subjects: ReadonlySet<string> = set(
  "je j' tu il elle on nous vous ils elles qui ce c' cela ceci ça",
);
export const invertedSubjects: ReadonlySet<string> = set("je tu il elle on nous vous ils elles ce");
export const hyphens: ReadonlySet<string> = set("- ‑ ‐ –");

/** Words that with « ne » deny. */
export const denials: ReadonlySet<string> = set(
  "pas point jamais plus guère nullement aucunement rien personne aucun aucune nul nulle",
);
/** The same where they stand before the verb as its subject. */
export const denyingSubjects: ReadonlySet<string> = set(
  "aucun aucune nul nulle personne rien ni jamais",
);

/** A word after which a noun stands, and no finite verb. */
export const determiners: ReadonlySet<string> = set(`
  le la les l' un une des du de d' au aux ce cet cette ces son sa ses mon ma mes notre nos votre vos
  leur leurs en par pour avec sans sous sur dans chaque quelque quelques plusieurs toute tout quelle
  quel première premier dernière dernier prochaine prochain nouvelle nouveau brève récente longue
  deuxième seconde troisième double grande haute vaste bonne courte petite aucune aucun deux trois
  quatre cinq six dix certaines certains divers diverses autre autres même telle tel leurs entre à
  dite présente présent première dernières derniers ladite audit dudit`);

/** What follows a verb far more often than a noun that is written alike. */
export const openings: ReadonlySet<string> = set(`
  le la les l' un une des son sa ses ce cet cette ces leur leurs que qu' notre nos plusieurs aux au`);

/** Days that stand right after a verb: « rencontre jeudi à Lima son homologue ». */
export const days: ReadonlySet<string> = set(
  "lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui demain hier",
);

/** Prepositions and articles before an infinitive that is also a noun: « au pouvoir ». */
export const articles: ReadonlySet<string> = set("le du au un ce son leur de d' les des aux l' en");

/** Present forms that are nouns or adjectives as often as verbs. */
export const nounForms: ReadonlySet<string> = set(`
  visite rencontre demande annonce note offre aide marque lance porte livre forme reste programme
  finance charge signe réserve place compte pose presse juge entre passe présente relève manque
  montre figure adresse équipe traite voyage débat combat pilote menace lutte estime escorte échange
  dialogue dépêche critique avance alerte active tente sort part court fait dit produit écrit conduit
  œuvre oeuvre abrite cause inscrit touche guide exposé étude projet construit décore crée profite
  évite double essaie joue tue prie cite salue arrête pare suit couvre rallie fonde expose partage
  mandate transit tombe pense doute nomme honore gagne engage vit sert rapporte traverse modère
  boucle pointe table mise somme alarme`);

/** Participles that are nouns when they stand alone. */
export const nounParticiples: ReadonlySet<string> = set(`
  partie parties parti partis vue vues traité traités communiqué communiqués envoyé envoyés envoyée
  mise mises prise prises remise remises données donnée produit produits fait faits dit dits dite
  passé passée passés invité invités invitée élu élus élue arrêté arrêtés permis tenue venue venues
  arrivée arrivées sortie sorties entrée entrées montée conduite portée durée pensée étendue suivi
  reprise blessé blessés tué accusé accusés engagé écrit écrits intéressé intéressés connu mort
  morts morte né née considéré compris comprise vu su pu dû du lu crus cru mû mue mu plu sens vécu
  clos attendu entendu inscrit ouvert ouverte ouverts ouvertes couvert conseillé rendu visé exposé
  exposés chargé chargée chargés chargées reçu intervenant représentant représentants commerçant`);

/** Nouns that are written as infinitives or gerunds. */
export const nounInfinitives: ReadonlySet<string> = set(
  "pouvoir devoir savoir être lever aller avoir rendre",
);
export const nounGerunds: ReadonlySet<string> = set(
  "représentant intervenant participant montant passant important suivant pendant dirigeant aidant",
);

/** Words that look like participles after an auxiliary, and are none. */
export const falseParticiples: ReadonlySet<string> = set(`
  lieu milieu peu aussi ainsi parmi midi jeu appui ami amis ennemi pays depuis puis plus jus nus
  celui lui hui ceux feu vœu dieu lundi mardi mercredi jeudi vendredi samedi ici demi qui dépôt
  cas pas sous vous nous tous dessus bus corps appuis avis permis inouï oui prêt bénéficié unis`);

/** Adverbs that stand inside a verb group; words in -ment are adverbs there as well. */
export const adverbs: ReadonlySet<string> = set(`
  aussi déjà encore bien ensuite alors enfin toujours ainsi donc même tout très fort beaucoup tous
  toutes souvent désormais hier aujourd'hui demain non tantôt bientôt longtemps d'abord surtout
  volontiers mieux trop peu presque ici là eux elles lui chacun partout d'emblée puis aussitôt quant
  seulement depuis pourtant cependant toutefois certes d'ailleurs soudain vite ensemble`);

/** Adverbs of several words. */
export const adverbPhrases: readonly (readonly string[])[] = [
  "en outre",
  "par ailleurs",
  "à nouveau",
  "de nouveau",
  "en effet",
  "à son tour",
  "à leur tour",
  "tour à tour",
  "de concert",
  "d' abord",
  "tout d' abord",
  "par la suite",
  "dans la foulée",
  "pour sa part",
  "de son côté",
  "une nouvelle fois",
  "une fois de plus",
  "une fois encore",
  "à plusieurs reprises",
  "en particulier",
  "à cette occasion",
  "à l' occasion",
  "d' ores et déjà",
  "entre autres",
  "à ce titre",
  "à cet effet",
  "au préalable",
  "en revanche",
  "d' emblée",
  "d' ailleurs",
  "sans cesse",
  "à l' unanimité",
  "à la fois",
  "tous deux",
  "toutes deux",
  "tous les deux",
  "l' un et l' autre",
  "eux aussi",
  "lui aussi",
  "elle aussi",
  "ce matin",
  "ce lundi",
  "ce mardi",
  "ce mercredi",
  "ce jeudi",
  "ce vendredi",
  "ce samedi",
  "ce dimanche",
].map((phrase) => phrase.split(" "));

/** Verbs that make one notion with the words after them: « avoir lieu », « faire savoir ». */
export const locutions: ReadonlyMap<string, readonly (readonly string[])[]> = tableOf({
  avoir: phrases("lieu", "recours", "trait", "pour objet"),
  faire: phrases(
    "savoir",
    "part",
    "état",
    "escale",
    "l' objet",
    "l' éloge",
    "partie",
    "remarquer",
    "observer",
    "valoir",
    "appel",
    "don",
    "le point",
  ),
  prendre: phrases("part", "la parole", "fin", "acte", "congé", "langue", "note", "connaissance"),
  rendre: phrases("hommage", "visite", "compte", "public"),
  mettre: phrases(
    "fin",
    "en place",
    "en œuvre",
    "sur pied",
    "l' accent",
    "en garde",
    "en avant",
    "en exergue",
    "en lumière",
  ),
  passer: phrases("en revue"),
  donner: phrases("lecture", "lieu", "suite"),
  tenir: phrases("compte"),
  porter: phrases("sur"),
  lancer: phrases("un appel"),
});

function phrases(...list: readonly string[]): readonly (readonly string[])[] {
  return list.map((words) => words.split(" "));
}
