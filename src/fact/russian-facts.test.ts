import { describe, expect, test } from "vitest";
import { mentionsOf } from "../mention/mentions-of.ts";
import { assembleFacts } from "./assemble.ts";
import type { Facts } from "./facts.ts";

/** A meeting of two invented ministers, so that the sentences after it have persons and parties. */
const meeting =
  "Министр торговли Кении Питер Одхиамбо принял в понедельник в Найроби министра торговли Норвегии Ингрид Сульберг. ";

function after(text: string): Facts {
  return assembleFacts(mentionsOf(meeting + text, "ru"));
}

test("a reception has its host, its guest and its town", () => {
  const [first] = after("").encounters;
  expect(first).toMatchObject({ place: { name: "Найроби", country: "KE" } });
  expect(first?.parties.toSorted()).toEqual(["KE", "NO"]);
});

describe("statements", () => {
  test.each([
    ["Одхиамбо заявил, что порт открыт.", "states", "порт открыт"],
    ["«Порт открыт для всех», — сказал Одхиамбо.", "states", "Порт открыт для всех"],
    ["По словам Одхиамбо, порт открыт.", "states", "порт открыт"],
    ["Порт, отметил Одхиамбо, давно открыт.", "states", "Порт, отметил Одхиамбо, давно открыт"],
    ["Одхиамбо опроверг закрытие порта.", "denies", "закрытие порта"],
  ])("%s", (text, stance, quote) => {
    const [first] = after(text).statements;
    expect([first?.stance, first?.span.quote]).toEqual([stance, quote]);
  });

  test("speech between dashes is one statement", () => {
    const { statements } = after("\n\n- Порт открыт, - сказал Одхиамбо. - Ждём суда.");
    expect(statements.map(({ mode, span }) => [mode, span.quote])).toEqual([
      ["direct", "Порт открыт, - сказал Одхиамбо. - Ждём суда"],
    ]);
  });
});

test.each([
  ["Стороны договорились построить причал к маю.", "agreed-action"],
  ["Норвегия предоставит Кении три парома.", "pledge"],
  ["Кенийская сторона попросила ускорить поставку паромов.", "request"],
])("%s is an undertaking: %s", (text, kind) => {
  expect(after(text).commitments.map((one) => one.kind)).toEqual([kind]);
});

test("an instrument is told with its parties and its stage", () => {
  const [first] = after("Министры подписали меморандум о рыболовстве.").agreements;
  expect(first).toMatchObject({ kind: "memorandum", status: "signed" });
  expect(first?.parties.toSorted()).toEqual(["KE", "NO"]);
});

test("a denied instrument is none", () => {
  expect(after("Одхиамбо опроверг соглашение о порте.").agreements).toEqual([]);
});

test("a plant under construction is a project", () => {
  const { projects } = after("Норвегия строит солнечную электростанцию под Найроби.");
  expect(projects.map(({ status }) => status)).toEqual(["under-way"]);
});

describe("commitments", () => {
  test.each([
    ["Стороны договорились до мая подготовить проект соглашения.", "agreed-action"],
    ["Достигнута договоренность о проведении выставки в Бергене.", "agreed-action"],
    ["Сульберг подчеркнула необходимость ускорить выдачу лицензий.", "request"],
    ["Сульберг обратилась с просьбой ускорить выдачу лицензий.", "request"],
    ["«Наши ведомства подготовят чертежи причала», — сообщила Сульберг.", "pledge"],
    ["Порт до мая должны расширить, говорится в совместном коммюнике.", "decision"],
    ["Сульберг выразила готовность построить причал в Момбасе.", "pledge"],
  ])("%s is told once: %s", (text, kind) => {
    expect(after(text).commitments.map((one) => one.kind)).toEqual([kind]);
  });

  test.each([
    ["О встрече условились по телефону Одхиамбо и Сульберг.", "whoever agrees is not agreed on"],
    ["Одхиамбо сообщил, что Сульберг посетит Момбасу.", "a visit ahead is no undertaking"],
    ["Одхиамбо отметил, что порт станет воротами региона.", "what becomes of it is no promise"],
  ])("%s tells none: %s", (text) => {
    expect(after(text).commitments).toEqual([]);
  });

  test("of a will the act alone is undertaken", () => {
    const [first] = after("Сульберг выразила готовность построить причал в Момбасе.").commitments;
    expect(first?.span.quote).toBe("построить причал в Момбасе");
  });
});

describe("the words of an instrument", () => {
  test.each([
    [
      "Министры подписали меморандум о взаимопонимании, касающийся охраны рифов.",
      "меморандум о взаимопонимании, касающийся охраны рифов",
      "signed",
    ],
    [
      "В рамках соглашения о рыболовстве Норвегия поставит Кении три судна.",
      "соглашения о рыболовстве",
      "in-force",
    ],
    ["Подписано пять документов.", "Подписано пять документов", "signed"],
    [
      "Продолжается работа над соглашением о морских границах.",
      "соглашением о морских границах",
      "under-negotiation",
    ],
    [
      "Стороны хотят подписать соглашение о торговле до конца года.",
      "соглашение о торговле",
      "proposed",
    ],
  ])("%s", (text, quote, status) => {
    const [first] = after(text).agreements;
    expect([first?.span.quote, first?.status]).toEqual([quote, status]);
  });

  test("what is only supposed is none", () => {
    expect(after("Допустим, завтра Кения подпишет соглашение о визах.").agreements).toEqual([]);
  });
});

describe("works", () => {
  test.each([
    ["Стороны обсудили строительство ГЭС «Мутонга» и создание хаба в Ламу.", "ГЭС «Мутонга»"],
    ["Министры заложили первый камень завода по переработке рыбы.", "завода по переработке рыбы"],
    ["От коллег поступили 12 новых проектов в сфере туризма.", "12 новых проектов в сфере туризма"],
  ])("%s", (text, quote) => {
    expect(after(text).projects[0]?.span.quote).toBe(quote);
  });

  test("a hall where something was handed over is none", () => {
    expect(after("Груз передан в логистическом центре компании «Волна».").projects).toEqual([]);
  });
});

test("what nobody signed is no instrument", () => {
  expect(after("Контракта о паромах никто не подписывал.").agreements).toEqual([]);
});

test("an instrument that was signed has not the day of a meeting still ahead", () => {
  const text =
    "Стороны договорились провести заседание комиссии в Осло в 2031 году. Подписан меморандум о рыболовстве.";
  expect(after(text).agreements.map(({ date }) => date)).not.toContain("2031");
});
