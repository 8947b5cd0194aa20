import { phrases, wordSet } from "../../word-lists.ts";
import { undertakingsOf } from "../undertakings-of.ts";
import type { UndertakingWords } from "../words.ts";

/** Verbs of undertaking. Each line: kind | status | what follows (`clause`, `thing`, link words) | lemmas. */
const verbs = `
agreed-action | agreed | clause thing | договориться условиться условить
decision | agreed | clause thing | решить постановить
pledge | announced | clause thing | обещать пообещать обязаться гарантировать
request | announced | thing clause | попросить просить запросить предложить предлагать
`;

/** How Russian tells undertakings. */
export const russianUndertakings: UndertakingWords = {
  verbs: undertakingsOf(verbs),
  giving: wordSet(
    `поставить предоставить выделить построить профинансировать увеличить передать отправить направить обучить
     оказать создать открыть подготовить составить`,
  ),
  gaining: wordSet("получить"),
  promising: wordSet("обещать пообещать"),
  wills: wordSet("готовность намерение стремление"),
  theirs: wordSet("их свою"),
  impersonal: wordSet(""),
  partners: wordSet("с со"),
  together: wordSet("совместно вместе сообща"),
  vagueActs: wordSet(
    `укрепить укреплять углубить углублять расширить расширять развивать наращивать нарастить поддерживать
     продолжить продолжать активизировать интенсифицировать содействовать способствовать координировать снижать
     сотрудничать взаимодействовать вывести согласовывать`,
  ),
  vagueThings: wordSet(
    `отношения отношений связи связей сотрудничество сотрудничества взаимодействие взаимодействия партнерство
     партнерства диалог диалога контакты контактов интенсивность шаги`,
  ),
  acts: wordSet("поставки поставку строительство открытие создание обучение финансирование"),
  grounds: phrases("в соответствии с | в рамках"),
  statuses: [
    ["stalled", phrases("не вышло | так и не | до сих пор не")],
    ["abandoned", phrases("отказались от | отказался от")],
  ],
  nearStatuses: [
    ["done", phrases("уже поставлены | уже переданы | выполнено | предложение принято")],
  ],
  bullets: wordSet("- – — • · *"),
};
