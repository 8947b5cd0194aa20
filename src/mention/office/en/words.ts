import type { RoleKind } from "../../../core/vocabulary.ts";
import type { Word } from "../../../grammar/word.ts";
import { classesOf } from "../../words/word-class.ts";

/** Classes of English words around an office, as bits that add up. */
export const officeWords = {
  /** former, ex, late */
  former: 1,
  /** Before the office, and of no weight: acting, new, outgoing. */
  before: 2,
  /** Begins or ends the name of a body: ministry, commission, authority. */
  body: 4,
  /** Lowers a minister: deputy, vice, assistant. */
  deputy: 8,
  /** A whole that the words do not name: country, nation. */
  country: 16,
  /** Begins a post abroad: to, in, at. */
  post: 32,
} as const;

const bodies =
  "ministry government presidency cabinet commission council committee assembly senate parliament chamber " +
  "agency institute institution office directorate centre center authority organisation organization union " +
  "federation confederation association group company corporation enterprise bank fund university school " +
  "college academy court tribunal region district department province county state service services police " +
  "gendarmerie army forces staff navy syndicate party movement front league alliance coalition foundation " +
  "mission bureau secretariat delegation holding club forum network observatory programme program project " +
  "division section inspectorate congress duma diet board initiative port airport hospital museum theatre " +
  "library community society corridor corps house headquarters mechanism team task railway railways lodge " +
  "caucus panel tribunal unit trust registry treasury state development private general diaspora legislature " +
  "knesset bundestag khural majlis mejlis rada sejm riksdag storting shura seimas saeima kenesh jogorku " +
  "city town municipality embassy consulate";

const classes = classesOf([
  [officeWords.former, "former ex late erstwhile one-time onetime then"],
  [
    officeWords.before,
    "acting new current incumbent outgoing interim visiting newly incoming designate then-acting caretaker " +
      "transitional federal senior top chief resident permanent honorary first second union coordinating",
  ],
  [officeWords.body, bodies],
  [officeWords.deputy, "deputy vice assistant junior"],
  [
    officeWords.country,
    "country nation republic kingdom state island islands federation government bloc",
  ],
  [officeWords.post, "to in at accredited for"],
]);

/** Whether a word belongs to one of the classes. */
export function isOfficeWord(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (classes(word) & bits) !== 0;
}

const rolesByBody: readonly (readonly [RoleKind, string])[] = [
  [
    "speaker-of-parliament",
    "assembly senate parliament duma congress diet knesset bundestag legislature khural majlis mejlis rada sejm " +
      "riksdag storting seimas saeima kenesh",
  ],
  ["regional-leader", "region district province county city town municipality"],
  ["business-leader", "company corporation enterprise bank holding group"],
  [
    "senior-official",
    "ministry government presidency cabinet agency institute office directorate centre center authority " +
      "service services police department secretariat bureau programme program project division section " +
      "commission council committee private fund board unit mechanism corridor",
  ],
  ["military-commander", "army forces staff navy"],
];

const roleOfBody = new Map(
  rolesByBody.flatMap(([role, words]) => words.split(" ").map((word) => [word, role] as const)),
);

/** The role of whoever heads a body: a chairman of a "senate" is its speaker. */
export function roleAtHeadOf(body: string, alone: RoleKind): RoleKind {
  return roleOfBody.get(body) ?? (alone === "head-of-state" ? "other" : alone);
}

/** Offices that any body or any state can have. */
export const generic: RegExp =
  /^(?:vice[- ])?(?:president|chairman|chairwoman|chairperson|chair|head|director|director[- ]general|executive secretary|secretary[- ]general|general secretary|leader|chief|commissioner|representative|coordinator|administrator|governor|speaker|executive director|managing director|chief executive|deputy director|deputy head|secretary|officer|commander)s?$/iu;
