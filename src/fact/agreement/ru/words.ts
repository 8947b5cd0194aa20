import { tableOf } from "../../../core/table.ts";
import { formsOf } from "../../russian-forms.ts";
import { phrases, wordSet } from "../../word-lists.ts";
import type { InstrumentWords } from "../words.ts";

const heads = {
  treaty: "договор/m | пакт/m | мирный договор/m",
  agreement:
    "соглашение/n | рамочное соглашение/n | конвенция/f | межправительственное соглашение/n",
  memorandum: "меморандум/m | меморандум/m + о взаимопонимании | меморандум/m + о сотрудничестве",
  protocol: "протокол/m | итоговый протокол/m | дополнительный протокол/m",
  roadmap: "дорожная карта/f",
  programme:
    "план/m + действий | программа/f + сотрудничества | план/m + сотрудничества | план/m + консультаций | программа/f + обменов | план/m + мероприятий",
  contract: "контракт/m",
  "joint-statement":
    "совместная декларация/f | совместное заявление/n | совместное коммюнике/n | заявление/n + о намерениях | декларация/f",
  other: "заключительный акт/m | итоговый документ/m | двусторонний документ/m | документ/m",
} as const;

const all = Object.values(heads).join(" | ");

/** How Russian tells instruments. */
export const russianInstruments: InstrumentWords = {
  heads: Object.fromEntries(Object.entries(heads).map(([kind, table]) => [kind, formsOf(table)])),
  plurals: new Set(
    [
      ...formsOf(all, "plural").map((form) => form.split(" ")[0] ?? form),
      ...formsOf(heads.other).map((form) => form.split(" ")[0] ?? form),
    ].filter((form) => !/^(?:соглашения|заключительн)/u.test(form)),
  ),
  domestic: phrases(
    `мирное соглашение | общественный договор | трудовой договор | брачный контракт | коллективный договор |
     протокол мероприятия`,
  ),
  verbs: tableOf({
    подписать: "signed",
    подписывать: "signed",
    парафировать: "signed",
    заключить: "signed",
    заключать: "signed",
    скрепить: "signed",
    поставить: "signed",
    утвердить: "agreed",
    одобрить: "agreed",
    согласовать: "agreed",
    договориться: "agreed",
    принять: "agreed",
    ратифицировать: "ratified",
    готовить: "proposed",
    подготовить: "proposed",
    подготовиться: "proposed",
    предложить: "proposed",
    разработать: "proposed",
    прорабатывать: "proposed",
    обсуждать: "under-negotiation",
    обсудить: "under-negotiation",
    денонсировать: "terminated",
    расторгнуть: "terminated",
    приостановить: "suspended",
  }),
  treating: wordSet(
    `касаться посвятить предусматривать предусмотреть регулировать определять закреплять предполагать позволять
     направить`,
  ),
  supposing: wordSet("допустим предположим представим если"),
  cues: [
    [
      phrases(
        `работа над | работу над | работы над | работе над | переговоры о | переговоров о | переговоры по | проработка |
         проработку | проработке`,
      ),
      "under-negotiation",
    ],
    [phrases("таков итог | говорится в | сказано в | отмечается в | указано в"), "signed"],
    [phrases("проект | проекта | проекту | проектом | проекты"), "proposed"],
    [phrases("принятие | принятия | принятию"), "agreed"],
    [
      phrases("ратифицирован | ратифицирована | ратифицировано | ратификация | ратификации"),
      "ratified",
    ],
    [
      phrases(
        `подписание | подписания | подписан | подписана | подписано | подписаны | подписанный | подписанного |
         подписанные | заключен | заключено | заключены | заключён`,
      ),
      "signed",
    ],
    [
      phrases(
        `в рамках | в соответствии с | вступил в силу | вступило в силу | вступившее в силу | вступившего в силу |
         вступила в силу | в силе | действующее | действующего | действующий`,
      ),
      "in-force",
    ],
  ],
  complements: wordSet("о об обо по между на в от"),
  verbEnds: wordSet(", ; . : ( par parmi"),
  again: wordSet("это этот эта этого этому этим этой эту данный данное"),
  definite: new Set(),
  absent: wordSet(
    "никакой никакого никаких никакое ни возможный возможного возможное подобный подобную подобное без",
  ),
  denies: wordSet("опровергнуть опровергать отрицать"),
  nobody: wordSet("никто"),
  numbers: wordSet(
    "два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать восемнадцать двадцать несколько",
  ),
  drafts: phrases("проект | проекта | проекту | проектом"),
  oneOf: [],
  theOne: [],
  partners: wordSet("с со"),
};
