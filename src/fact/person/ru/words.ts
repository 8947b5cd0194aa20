import type { RoleCode } from "../../../core/vocabulary.ts";
import { lemmasOf } from "../../../mention/verb/ru/verbs.ts";
import { wordSet } from "../../word-lists.ts";
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

/** Russian words for persons without a name. */
export const russianPersonWords: PersonWords = {
  motherland: { iso: "RU", weight: 2 },
  homeWeights: { officeWithState: -1, officeWithout: 3, namesMax: 4 },
  familiar: true,
  journeys: {
    words: wordSet(
      `визит визитом визита визиту визите визиты визитами поездка поездку поездкой поездке поездки турне прибыл прибыла прибыли
       прибудет прибудут прибывает прилетел прилетела прилетит приехал приехала приедет отправился отправилась
       отправится отправляется вылетел вылетела вылетит отбыл отбыла посетил посетила посетит посещает
       побывал побывала побывает`,
    ),
    verbs: wordSet(
      `посетить посещать прибыть прибывать прилететь прилетать приехать приезжать отправиться отправляться
       вылететь вылетать отбыть совершить совершать начать завершить нанести побывать находиться
       планировать намереваться`,
    ),
    to: wordSet("в во"),
    from: "из",
  },
  meets: wordSet(
    `встретиться встречаться увидеться принять принимать встретить встречать провести обсудить
     побеседовать беседовать переговорить поговорить`,
  ),
  posted: wordSet("в во на"),
  described: new Map<string, Described>([
    ...forms("дипломат", diplomats),
    ...forms("посланник", diplomats),
    ...forms("представитель", ["spokesperson", ...diplomats] as const),
    ...forms("лидер", leaders),
    ...forms("руководитель", leaders),
    ...forms("президент", ["head-of-state"] as const),
    ...forms("министр", ["minister"] as const),
    ...forms("генерал", soldiers),
    ...forms("полковник", soldiers),
    ...forms("парламентарий", ["speaker-of-parliament", "member-of-parliament"] as const),
    ...each("гость гостя гостю гостем госте", "guest" as const),
    ...forms("политик", "anyone" as const),
    ...forms("чиновник", "anyone" as const),
    ...forms("собеседник", "anyone" as const),
  ]),
  missions: new Set(["посольство", "генконсульство", "консульство"]),
  houses: new Set(["министерства", "посольства", "мида", "мид"]),
  ours: wordSet("наш нашу нашей нашего нашему"),
  whose: wordSet("его её ее свой своего своему своим своем своём свою своей"),
  belonging: new Set(),
  conveys: wordSet("передать передавать вручить вручать доставить"),
  occasions: wordSet(
    "приглашению участием присутствии визита визит визите встречи переговоры поездки поручению имени",
  ),
  theirs: wordSet("их"),
  headed: wordSet(
    "главе возглавил возглавляет возглавлял возглавляемая возглавляемую руководством",
  ),
  who: wordSet("который которая"),
  speaksFor: new Set(["представлять", "представить"]),
  formerly: wordSet("тогда тогдашний"),
  nowOrThen: wordSet("тогда ныне теперь сейчас также тогдашний"),
  heads: new Set(["возглавлять", "возглавить", "руководить"]),
  bodies: new Map<string, RoleCode>([
    ...each(
      "агентство ведомство комитет комиссию институт центр службу министерство",
      "senior-official" as const,
    ),
    ...each("компанию группу банк холдинг корпорацию", "business-leader" as const),
    ...each("союз ассоциацию федерацию партию фонд", "other" as const),
  ]),
  company: wordSet("сопровождении"),
  side: new Set(),
  objects: wordSet("его ее её их ему ей им ним ней ними нему него неё нее них"),
  deeds: new Set(
    lemmasOf(
      "say",
      "announce",
      "meet",
      "receive",
      "move",
      "praise",
      "criticise",
      "deny",
      "ask",
      "promise",
      "chair",
      "agree",
      "remote",
    ),
  ),
};

function each<Value>(words: string, value: Value): readonly (readonly [string, Value])[] {
  return words.split(" ").map((word) => [word, value]);
}

/** A masculine noun in all cases. */
function forms<Value>(noun: string, value: Value): readonly (readonly [string, Value])[] {
  const stem = noun.replace(/[ьй]$/u, "");
  const endings = stem === noun ? " а у ом е ы ов ам ами ах" : "ь й я ю ем е и ей ев ям ями";
  return endings.split(" ").map((ending) => [stem + ending, value]);
}
