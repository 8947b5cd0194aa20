import type { RoleKind } from "../../../core/vocabulary.ts";
import type { Word } from "../../../grammar/word.ts";
import { askOnce } from "../../words/word-class.ts";

const ending = "(?:ий|ый|ой|его|ого|ему|ому|им|ым|ем|ом|ая|яя|ую|юю|ей|ие|ые|их|ых|ими|ыми)";

const former = new RegExp(`^(?:бывш|прежн|тогдашн|покойн|предыдущ|свергнут|экс$)${ending}?$`, "u");
const before = new RegExp(
  `^(?:нынешн|действующ|нов|будущ|избранн|недавн|теперешн|перв|временн|старш|главн|высокопоставленн|наш|сам)${ending}$`,
  "u",
);

/** бывший, экс-, тогдашний */
export const isFormerWord: (word: Word) => boolean = askOnce(({ lower }) => former.test(lower));

/** Before an office, and of no weight: нынешний, новый. */
export const isBeforeWord: (word: Word) => boolean = askOnce(({ lower }) => before.test(lower));

/** «исполняющий обязанности», «исполнявшего обязанности» */
export const actingHead: RegExp = /^исполня(?:ющ|вш)/u;

/** Whose head is named with a state or a body after it. */
const heads: ReadonlyMap<string, RoleKind> = new Map([
  ...each("глава главы главе главу главой глав главам главами", "head-of-state"),
  ...each("лидер лидера лидеру лидером лидере лидеры лидеров лидерам лидерами", "head-of-state"),
  ...each("руководитель руководителя руководителю руководителем руководителе", "senior-official"),
  ...each("начальник начальника начальнику начальником", "senior-official"),
  ...each("директор директора директору директором", "senior-official"),
  ...each("председатель председателя председателю председателем", "senior-official"),
  ...each("замглавы зампред зампреда зампреду зампредом", "senior-official"),
]);

function each(words: string, role: RoleKind): readonly (readonly [string, RoleKind])[] {
  return words.split(" ").map((word) => [word, role]);
}

/** The role of whoever heads a state or a body that no list knows; undefined for other words. */
export function headRole(word: Word | undefined): RoleKind | undefined {
  return word === undefined ? undefined : heads.get(word.lower);
}

const bodies: ReadonlyMap<string, RoleKind> = new Map([
  ...roles(
    "speaker-of-parliament",
    "сената парламента думы госдумы собрания палаты ассамблеи меджлиса рады скупщины сейма мажлиса маджлиса мажилиса " +
      "кенеша хурала курултая кнессета конгресса риксдага бундестага бундесрата стортинга фолькетинга риигикогу",
  ),
  ...roles(
    "regional-leader",
    "области края провинции региона района города департамента округа штата города",
  ),
  ...roles(
    "business-leader",
    "компании группы корпорации банка холдинга предприятия концерна госкорпорации фирмы завода " +
      "консорциума автоконцерна производителя оператора биржи авиакомпании",
  ),
  ...roles(
    "senior-official",
    "министерства ведомства правительства администрации комитета комиссии агентства службы управления " +
      "департамента института центра совета суда прокуратуры бюро секретариата канцелярии аппарата фонда " +
      "миссии представительства посольства консульства дирекции отдела университета кабинета кабмина",
  ),
  ...roles(
    "other",
    "федерации союза партии ассоциации движения фракции клуба организации общества лиги газеты " +
      "журнала издания еженедельника телеканала радиостанции портала сайта издательства проекта " +
      "театра музея команды сборной кафедры факультета правления исполкома съезда рабочей",
  ),
  ...roles("military-commander", "генштаба штаба войск флота армии"),
]);

function roles(role: RoleKind, words: string): readonly (readonly [string, RoleKind])[] {
  return words.split(" ").map((word) => [word, role]);
}

/** The role of whoever heads a body, by the body's genitive; undefined for what is no body. */
export function bodyRole(word: Word | undefined): RoleKind | undefined {
  return word === undefined ? undefined : bodies.get(word.lower);
}

const adjective = /(?:ого|его|ой|ей|ых|их)$/u;

/** Whether a word in small letters looks like an adjective in the genitive: «военного», «внешней». */
export const looksGenitiveAdjective: (word: Word) => boolean = askOnce(
  ({ form, lower }) => form === lower && lower.length > 4 && adjective.test(lower),
);

const noun = /(?:[аяыи]|ов|ев|ей|ий|ств|ц)$/u;
const verbal = /(?:л|ла|ло|ли|лся|лась|лись|лось|ть|ться|тся)$/u;

/** Whether a word in small letters may be a noun in the genitive: «обороны», «дел». */
export const looksGenitiveNoun: (word: Word) => boolean = askOnce(
  ({ form, lower }) =>
    form === lower && lower.length > 3 && noun.test(lower) && !verbal.test(lower),
);

/** After an office, and of no weight. */
export const tails: readonly (readonly string[])[] = [
  "на переходный период",
  "переходного периода",
  "в отставке",
  "этой страны",
  "данной страны",
  "своей страны",
  "страны",
  "государств",
  "республик",
  "переходной администрации",
  "переходных властей",
  "республики",
  "государства",
  "королевства",
  "общего профиля",
  "от оппозиции",
  "от правящей партии",
  "от коалиции",
].map((tail) => tail.split(" "));
