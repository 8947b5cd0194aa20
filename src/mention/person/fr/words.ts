import type { Word } from "../../../grammar/word.ts";
import { askOnce, classesOf } from "../../words/word-class.ts";

/** Classes of French words around a name, as bits that add up. */
export const nameWords = {
  /** Goes with the capitalised word that follows: ben, Ould, van, de. */
  particle: 1,
  /** A particle that only names have: ben, Ould, Ag. */
  strongParticle: 2,
  /** Begins or ends the name of something that is no person: Union, Coupe, Université. */
  thing: 4,
  /** A noun before a name that says what the person is: acteur, frère, nommé. */
  descriptor: 8,
  /** Follows a person: né, âgé, marié. */
  life: 16,
  /** A title that is a first name as well: Cheikh, Serigne, El Hadj. */
  titleInName: 64,
  /** Before a place or a thing, and no name of a person: rue, avenue, ville, journal. */
  beforeThing: 32,
} as const;

const things =
  "union parti conseil commission coupe ligue championnat tour stade université institut école académie " +
  "banque fonds organisation association fédération confédération république royaume état états front " +
  "mouvement armée police garde ministère palais hôtel aéroport gare port pont rue avenue boulevard place " +
  "quartier cathédrale église basilique mosquée temple musée théâtre opéra prix festival journal agence " +
  "radio télévision télé groupe société compagnie entreprise club football rugby basket cour tribunal " +
  "assemblée sénat parlement chambre congrès maison centre office comité bureau forum sommet conférence " +
  "accord traité convention charte protocole plan programme projet opération mission guerre bataille " +
  "révolution constitution loi code jeux mondial euro grand grande prix open masters grammy awards oscars " +
  "the of and for new news times post press league cup united city national international world airport " +
  "airlines air bank company corporation group industries motors energy petroleum airways foundation " +
  "institute university college school park street road river lake mount mont lac mer océan golfe île îles " +
  "cap baie vallée fleuve rivière montagne désert province région district comté canton département commune " +
  "ville nord sud est ouest saint-siège bourse centrale hôpital clinique laboratoire observatoire fusée " +
  "satellite station navette projet alliance coalition convergence rassemblement initiative fondation " +
  "syndicat centrale confédération collectif brigade brigades forces force bataillon régiment division " +
  "escadron marine aviation gendarmerie douane douanes trésor cnn bbc afp rfi tf1 bfm rtl nbc cbs abc fox " +
  "facebook twitter google apple microsoft amazon youtube wikipédia wikinews wikimedia whatsapp telegram " +
  "linkedin instagram airbus boeing monde figaro libération parisien croix équipe express point tribune " +
  "gazette quotidien hebdo hebdomadaire observateur dépêche noël pâques ramadan toussaint aïd internet web " +
  "day days week series research science survey studios pictures records entertainment media marathon " +
  "triathlon challenge airlines lodge trophy tournament championship festival hotel square labs " +
  "al-qaïda al-qaida al-nosra boko haram hezbollah hamas daech daesh talibans " +
  "terre lune mars soleil vénus jupiter saturne ebola covid sida islam coran bible dieu allah";

const descriptors =
  "acteur actrice chanteur chanteuse footballeur joueur joueuse entraîneur sélectionneur réalisateur " +
  "réalisatrice écrivain écrivaine auteur auteure romancier poète peintre artiste musicien rappeur animateur " +
  "journaliste avocat avocate juge procureur médecin docteur professeur chercheur historien économiste " +
  "politologue philosophe militant militante activiste opposant opposante candidat candidate député députée " +
  "sénateur sénatrice maire élu élue milliardaire homme femme frère sœur soeur fils fille père mère épouse " +
  "époux mari veuve oncle cousin neveu nommé nommée dénommé dénommée prénommé surnommé certain colonel " +
  "commandant lieutenant sergent caporal brigadier otage victime suspect accusé terroriste djihadiste chef " +
  "leader cycliste tennisman boxeur pilote coureur athlète nageur champion championne gardien attaquant " +
  "défenseur milieu capitaine ailier buteur astronaute cosmonaute scientifique physicien biologiste " +
  "ingénieur inventeur fondateur fondatrice cofondateur patron directeur directrice président présidente " +
  "reine roi prince princesse duc duchesse empereur pape cardinal évêque imam cheikh compatriote collègue " +
  "rival ami amie adversaire prédécesseur successeur lauréat lauréate comédien comédienne humoriste " +
  "présentateur présentatrice producteur compositeur mannequin styliste blogueur ténor jeune feu défunt " +
  "britannique camarade monsieur madame homologue collègue ego prédécesseur successeur hôte conjoint " +
  "conjointe sœurs frères généraux ministres présidents";

const classes = classesOf([
  [
    nameWords.particle,
    "ben bin ibn bint ould mint ag el al ad an ar as at ed er es ez ach ech de du des d' della di da dos das del " +
      "van von der den ter ten zu zur le la les af mac mc abu abou bou y e san santa st saint",
  ],
  [nameWords.strongParticle, "ben bin ibn bint ould mint ag el al van von della dos abu bou"],
  [nameWords.thing, things],
  [nameWords.descriptor, descriptors],
  [
    nameWords.titleInName,
    "cheikh cheick cheik serigne thierno tierno moulay moulaye sidi chérif el hadj elhadj elhadji alhaji " +
      "alhadji hadj hadji haj hajji hadja sayyid sayyed don al el-hadj",
  ],
  [
    nameWords.life,
    "né née âgé âgée décédé décédée mort morte marié mariée surnommé surnommée alias",
  ],
  [
    nameWords.beforeThing,
    "rue avenue boulevard place quai pont stade aéroport université lycée collège école hôpital centre musée " +
      "institut fondation prix ville village commune région province district quartier journal magazine " +
      "quotidien chaîne site film album roman livre chanson opération ouragan tempête cyclone typhon bateau " +
      "navire société groupe entreprise compagnie loi affaire trophée coupe tournoi salle palais hôtel camp " +
      "base île lac mont parc barrage agence radio cathédrale église fusée sonde satellite navette série",
  ],
]);

/** Whether a word belongs to one of the classes. */
export function isNameWord(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (classes(word) & bits) !== 0;
}

/** Whether a word in small letters looks like a noun for a person: « négociatrice », « romancier ». */
export const looksLikePerson: (word: Word) => boolean = askOnce(
  (word) =>
    word.form === word.lower &&
    word.lower.length > 4 &&
    /(?:eur|euse|trice|iste|logue|ien|ienne|ier|ière|ant|ante|ois|oise|ain|aine|ais|aise|ol|ole)$/.test(
      word.lower,
    ),
);
