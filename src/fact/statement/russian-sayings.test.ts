import { describe, expect, test } from "vitest";
import { mentionsOf } from "../../mention/mentions-of.ts";
import { assembleFacts } from "../assemble.ts";

/** A meeting of two invented ministers, so that the sentences after it have persons and parties. */
const meeting =
  "Министр торговли Кении Питер Одхиамбо принял в понедельник в Найроби министра торговли Норвегии Ингрид Сульберг. ";

/** «speaker stance: quote» for each statement after the meeting. */
function saidAfter(text: string): readonly string[] {
  const { statements } = assembleFacts(mentionsOf(meeting + text, "ru"));
  return statements.map(({ speaker, stance, span }) => `${speaker} ${stance}: ${span.quote}`);
}

describe("frames around what was said", () => {
  test.each([
    ["Как отметил Одхиамбо, порт давно открыт.", ["одхиамбо states: порт давно открыт"]],
    ["Порт давно открыт, как отметил Одхиамбо.", ["одхиамбо states: Порт давно открыт"]],
    [
      "Порт давно открыт, рассказала на встрече с рыбаками норвежский министр.",
      ["сульберг states: Порт давно открыт"],
    ],
    [
      "Одхиамбо, с которым беседовала Сульберг, признал: порт пока закрыт.",
      ["одхиамбо states: порт пока закрыт"],
    ],
    [
      "Одхиамбо сказал, что порт открыт. И добавил, что суда уже в пути.",
      ["одхиамбо states: порт открыт", "одхиамбо states: суда уже в пути"],
    ],
    [
      "Одхиамбо подчеркнул, что порт открыт и что суда уже в пути.",
      ["одхиамбо states: порт открыт", "одхиамбо states: суда уже в пути"],
    ],
    [
      "«Порт открыт, — сказал Одхиамбо, — и суда уже в пути».",
      ["одхиамбо states: Порт открыт, — сказал Одхиамбо, — и суда уже в пути"],
    ],
    [
      "«Порт открыт для всех судов», — усмехнулся Одхиамбо.",
      ["одхиамбо states: Порт открыт для всех судов"],
    ],
    ["Одхиамбо: «Порт открыт для всех судов».", ["одхиамбо states: Порт открыт для всех судов"]],
  ])("%s", (text, said) => {
    expect(saidAfter(text)).toStrictEqual(said);
  });
});

describe("verbs that a noun completes", () => {
  test.each([
    ["Одхиамбо обратил внимание на износ причалов.", "states: износ причалов"],
    ["Одхиамбо выразил надежду, что порт откроют.", "announces: порт откроют"],
    ["Одхиамбо высоко оценил работу таможни.", "praises: работу таможни"],
    ["Одхиамбо назвал ложью сообщения о закрытии порта.", "denies: сообщения о закрытии порта"],
    ["Одхиамбо выразил готовность открыть порт.", "pledges: готовность открыть порт"],
    ["Одхиамбо выступил за отмену виз.", "requests: отмену виз"],
  ])("%s", (text, said) => {
    expect(saidAfter(text)).toStrictEqual([`одхиамбо ${said}`]);
  });
});

describe("houses and papers", () => {
  test.each([
    ["В МИД Норвегии заявили, что порт открыт.", "NO states: порт открыт"],
    ["В Осло подчеркивают, что порт открыт.", "NO states: порт открыт"],
    ["Порт давно открыт, сообщили в посольстве Норвегии.", "NO states: Порт давно открыт"],
    [
      "Порт давно открыт, говорится в сообщении пресс-службы президента Кении.",
      "KE states: Порт давно открыт",
    ],
    ["Пресс-служба президента Кении сообщила, что порт открыт.", "KE states: порт открыт"],
  ])("%s", (text, said) => {
    expect(saidAfter(text)).toStrictEqual([said]);
  });

  test.each([["Эксперты считают, что порт открыт."], ["В статье писали, что порт открыт."]])(
    "nobody of the register says: %s",
    (text) => {
      expect(saidAfter(text)).toStrictEqual([]);
    },
  );
});

describe("the passive of communiqués", () => {
  test.each([
    ["Отмечена важность новых причалов.", /^(?:KE|NO) states: важность новых причалов$/u],
    ["Было подчеркнуто, что порт открыт.", /^(?:KE|NO) states: порт открыт$/u],
    ["С норвежской стороны было указано на износ причалов.", /^NO states: износ причалов$/u],
  ])("%s", (text, said) => {
    expect(saidAfter(text).join(" | ")).toMatch(said);
  });

  test("a signed paper says nothing", () => {
    expect(saidAfter("Подписан меморандум о причалах.")).toStrictEqual([]);
  });
});

describe("what a saying does", () => {
  test.each([
    ["Одхиамбо сообщил, что Кения построит причал.", "pledges"],
    ["Одхиамбо сообщил, что Норвегия построит причал.", "announces"],
    ["Одхиамбо сообщил, что Кения станет воротами региона.", "states"],
    ["Одхиамбо сообщил, что Кения не признает этих границ.", "states"],
    ["Одхиамбо заверил, что причал будет построен в срок.", "pledges"],
    ["Одхиамбо уверяет, что причал уже построен.", "states"],
    ["Одхиамбо заявил, что Кения ничего не подписывала.", "denies"],
    ["Одхиамбо сказал, что, если причал построят, порт оживет.", "states"],
  ])("%s %s", (text, stance) => {
    expect(saidAfter(text).map((one) => one.split(/[ :]/u)[1])).toStrictEqual([stance]);
  });
});

test("a greeting told on the way is no statement", () => {
  expect(saidAfter("Приветствуя гостью, Одхиамбо отметил, что порт открыт.")).toStrictEqual([
    "одхиамбо states: порт открыт",
  ]);
});
