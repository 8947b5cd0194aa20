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
