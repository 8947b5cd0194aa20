import { expect, test } from "vitest";
import { mentionsOf } from "../../mention/mentions-of.ts";
import { contextOf } from "../assemble.ts";
import { factsOf } from "../told.fixture.ts";
import { makeEncounters } from "./make-encounters.ts";

/** «talks held CL+KE руис:guest» for each encounter of a text. */
function told(text: string): readonly string[] {
  return makeEncounters(contextOf(mentionsOf(text, "ru"))).map(({ encounter }) =>
    [
      encounter.format,
      encounter.status,
      encounter.parties.toSorted().join("+"),
      ...encounter.participants.map(({ person, role }) => `${person}:${role}`).toSorted(),
    ].join(" "),
  );
}

test.each([
  [
    "Президент Кении Джон Отон получил послание премьер-министра Чили Педро Руиса.",
    "message held CL+KE отон:recipient руис:sender",
  ],
  [
    "Об этом президент Кении Джон Отон заявил по итогам встречи с премьер-министром Чили Педро Руисом.",
    "talks held CL+KE отон:participant руис:participant",
  ],
  [
    "Министр транспорта Чили Педро Руис сообщил по итогам переговоров с кенийской делегацией.",
    "talks held CL+KE руис:participant",
  ],
  [
    "Министр обороны Кении Джон Отон и министр обороны Чили Педро Руис, которые сегодня встретятся, подпишут соглашение.",
    "talks planned CL+KE отон:participant руис:participant",
  ],
  [
    "Верительные грамоты у посла Кении Джона Отона принял президент Чили Педро Руис.",
    "credentials held CL+KE отон:guest руис:host",
  ],
  [
    "МИД Чили сообщил о переносе официального визита президента Кении Джона Отона.",
    "official-visit postponed CL+KE отон:guest",
  ],
  [
    "В Сантьяго прошло заседание чилийско-кенийской межправительственной комиссии. Сопредседателями выступили министр торговли Кении Джон Отон и министр экономики Чили Педро Руис.",
    "commission-session held CL+KE отон:co-chair руис:co-chair",
  ],
  [
    "В Найроби прошло заседание чилийско-кенийской межправительственной комиссии. Кенийскую делегацию возглавляет министр торговли Кении Джон Отон, чилийскую – министр экономики Чили Педро Руис.",
    "commission-session held CL+KE отон:head-of-delegation руис:head-of-delegation",
  ],
  [
    "У министра обороны Кении Джона Отона состоялась беседа с министром обороны Чили Педро Руисом.",
    "talks held CL+KE отон:participant руис:participant",
  ],
  ["Первый саммит Чили, Кении и Лаоса завершился вчера.", "summit held CL+KE+LA"],
  [
    "Министр обороны Кении Джон Отон прибыл с официальным визитом в Сантьяго.",
    "official-visit under-way CL+KE отон:guest",
  ],
  [
    "Министр обороны Кении Джон Отон проводит в Сантьяго переговоры с министром обороны Чили Педро Руисом.",
    "talks under-way CL+KE отон:guest руис:host",
  ],
  [
    "Об этом в Найроби на встрече с президентом Кении Джоном Отоном заявил посол Чили Педро Руис.",
    "talks held CL+KE отон:host руис:guest",
  ],
  [
    "Президент Чили Педро Руис ждёт в июне официального визита короля Лесото Джона Отона.",
    "official-visit planned CL+LS отон:guest руис:host",
  ],
  ["В мае в Найроби побывал министр экономики Чили Педро Руис.", "visit held CL+KE руис:guest"],
])("%s", (text, expected) => {
  expect(told(text)).toStrictEqual([expected]);
});

test.each([
  ["Министр экономики Чили Педро Руис прилетел.", "no place is named"],
  ["В Чили прибыл новый груз риса.", "a cargo is nobody"],
  [
    "Об этом официальный представитель МИД Чили Ана Руис сообщила на брифинге о Кении.",
    "a spokesperson speaks for herself",
  ],
  ["Депутаты Чили обсудили ход учений.", "they talked among themselves"],
])("leaves alone %s because %s", (text) => {
  expect(told(text)).toStrictEqual([]);
});

const news = "Во вторник министра торговли Кении Джона Отона принял президент Чили Педро Руис. ";

test("«передал ему» gives to another than who gives, and no town that he is asked to visit is where", () => {
  const { encounters } = factsOf(
    `${news}В ходе беседы Отон передал ему послание с приглашением посетить Найроби.`,
    "ru",
  );
  const message = encounters.find(({ format }) => format === "message");
  expect(message?.participants).toContainEqual({ person: "руис", role: "recipient" });
  expect(message?.place ?? null).toBeNull();
});

test("«создание межправительственной комиссии» founds a body that has not met", () => {
  const all = told(
    `${news}Подписан меморандум, предусматривающий создание межправительственной комиссии.`,
  );
  expect(all.filter((line) => line.startsWith("commission"))).toEqual([]);
});

test("«прошлое проходило» stands for the session told last", () => {
  const text =
    "В Сантьяго прошло заседание чилийско-кенийской межправительственной комиссии. Прошлое проходило в Найроби в марте 2024 года.";
  expect(told(text)).toStrictEqual([
    "commission-session held CL+KE",
    "commission-session held CL+KE",
  ]);
});

test("the next meeting after a summit is the next summit", () => {
  const text =
    "В Найроби завершился саммит Чили, Кении и Лаоса. Президент Чили Педро Руис предложил провести следующую встречу в Сантьяго.";
  expect(told(text)).toContain("summit planned CL+KE+LA");
});
