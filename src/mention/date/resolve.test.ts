import { array, assert, constantFrom, option, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { isEdtf } from "../../core/edtf.ts";
import { languages, type Language } from "../../core/language.ts";
import { readTokens } from "../../grammar/tokens.ts";
import { findDates, type DateMention } from "./find-dates.ts";
import { resolveDate, type DateAnchor, type ResolvedDate } from "./resolve.ts";

function mentionsIn(text: string, language: Language): readonly DateMention[] {
  return findDates(readTokens(text, { start: 0, end: text.length }), { language });
}

/** Resolves the first mention of a text. */
function resolved(text: string, language: Language, anchor: DateAnchor): ResolvedDate | null {
  const [mention] = mentionsIn(text, language);
  return mention === undefined ? null : resolveDate(mention, anchor);
}

const thursday = { published: "2024-11-28", tense: "past" } as const;

describe("dates are resolved against Thursday 28 November 2024, in the past tense", () => {
  test.each([
    ["Ils se sont vus samedi.", "fr", "2024-11-23"],
    ["Ils se sont vus jeudi.", "fr", "2024-11-28"],
    ["Ils se sont vus ce mercredi.", "fr", "2024-11-27"],
    ["Ils se sont vus mercredi dernier.", "fr", "2024-11-27"],
    ["Elle est arrivée hier.", "fr", "2024-11-27"],
    ["Elle est arrivée avant-hier.", "fr", "2024-11-26"],
    ["Le sommet de juin dernier a été long.", "fr", "2024-06"],
    ["La session du mois prochain est fixée.", "fr", "2024-12"],
    ["La ligne ouvre fin 2024.", "fr", "2024-09~/2024-12~"],
    ["Elle ouvre début mars.", "fr", "2024-03-01~/2024-03-10~"],
    ["Elle ouvre au premier semestre 2025.", "fr", "2025-40"],
    ["Elle ouvre au 3e trimestre 2025.", "fr", "2025-35"],
    ["Le forum des 9 et 10 novembre 2024 est clos.", "fr", "2024-11-09/2024-11-10"],
    ["Les votes des 6 et 13 avril 2024 sont clos.", "fr", "{2024-04-06,2024-04-13}"],
    ["Une visite du 10 au 12 novembre 2021.", "fr", "2021-11-10/2021-11-12"],
    ["Une visite du lundi 23 au mercredi 25 juin.", "fr", "2025-06-23/2025-06-25"],
    ["Dans la nuit du 3 au 4 mai 2024.", "fr", "2024-05-03/2024-05-04"],
    ["Le forum du 27-30 août 2012.", "fr", "2012-08-27/2012-08-30"],
    ["Il vient le 15 courant.", "fr", "2024-11-15"],
    ["Conclu il y a deux ans.", "fr", "2022~"],
    ["Ils coopèrent depuis 2017.", "fr", "2017/.."],
    ["Le pont sera prêt d'ici à 2030.", "fr", "../2030"],
    ["Signé le 09/11/2024.", "fr", "2024-11-09"],
    ["Signé le 2024-11-09.", "fr", "2024-11-09"],
    ["Elle a duré deux jours.", "fr", null],
    ["They talked from March 27 to 29.", "en", "2024-03-27/2024-03-29"],
    ["On the morning of March 28 they met.", "en", "2024-03-28"],
    ["They met last June.", "en", "2024-06"],
    ["They met on Tuesday.", "en", "2024-11-26"],
    ["The April 27-28 forum is over.", "en", "2024-04-27/2024-04-28"],
    ["They met earlier this year.", "en", "2024-01-01/2024-11-28"],
    ["This time last year they met.", "en", "2023"],
    ["The port opens by the end of the year.", "en", "2024-11-28/2024"],
    ["It had opened before the end of last year.", "en", "../2023"],
    ["They answer within five working days.", "en", "2024-11-28/2024-12-05"],
    ["They met a year and a half ago.", "en", "2023-05~"],
    ["They met half a year ago.", "en", "2024-05~"],
    ["Conclu il y a un an et deux mois.", "fr", "2023-09~"],
    ["Conclu il y a un an et demi.", "fr", "2023-05~"],
    ["La réponse vient dans trois jours ouvrables.", "fr", "2024-12-03"],
    ["Le port ouvre d'ici la fin de l'année.", "fr", "2024-11-28/2024"],
    ["Шахту открыли полтора года назад.", "ru", "2023-05~"],
    ["Шахту открыли полгода назад.", "ru", "2024-05~"],
    ["Ответ дадут через три рабочих дня.", "ru", "2024-12-03"],
    ["Порт откроют до конца года.", "ru", "2024-11-28/2024"],
    ["Договор подписан 7 июня 2023 года.", "ru", "2023-06-07"],
    ["Договор подписан 8 ноября с.г.", "ru", "2024-11-08"],
    ["В минувшую пятницу они встретились.", "ru", "2024-11-22"],
    ["В октябре прошлого года они встретились.", "ru", "2023-10"],
    ["Накануне они встретились.", "ru", "2024-11-27"],
    ["Форум 8-9 октября прошлого года завершён.", "ru", "2023-10-08/2023-10-09"],
    ["В ночь на 1 сентября они улетели.", "ru", "2024-09-01"],
    ["На этой неделе они встретились.", "ru", "2024-11-25/2024-12-01"],
    ["Визит прошёл с 9 по 10 ноября.", "ru", "2024-11-09/2024-11-10"],
  ] as const)("%s", (text, language, edtf) => {
    expect(resolved(text, language, thursday)?.edtf).toBe(edtf);
  });
});

test.each([
  ["L'article 5 et 6 du règlement", "fr"],
  ["Une équipe de 12 à 15 membres", "fr"],
  ["LE JEU DE L'ENVOYÉ", "fr"],
  ["They may march on.", "en"],
  ["Он купил 12 книг.", "ru"],
] as const)("finds nothing in %s", (text, language) => {
  expect(mentionsIn(text, language)).toEqual([]);
});

test("a weekday in the future tense is the next one", () => {
  const anchor = { published: "2024-11-28", tense: "future" } as const;
  expect(resolved("Ils se verront samedi.", "fr", anchor)?.edtf).toBe("2024-11-30");
  expect(resolved("Они встретятся в субботу.", "ru", anchor)?.edtf).toBe("2024-11-30");
});

test("working days are counted from Friday where the text was written at the weekend", () => {
  const anchor = { published: "2024-11-30" } as const;
  expect(resolved("in five working days", "en", anchor)?.edtf).toBe("2024-12-06");
  expect(resolved("the last working day", "en", anchor)?.edtf).toBe("2024-11-29");
});

test("what counts from the day of publication is unknown where that day is", () => {
  for (const text of ["hier", "samedi", "en juin dernier", "il y a deux ans", "le 5 mai"])
    expect(resolved(text, "fr", { published: null })?.edtf).toBeNull();
});

test("the day before counts from the date named before", () => {
  const anchor = { published: "2024-11-28", previous: "2021-11-11" };
  expect(resolved("arrivé la veille", "fr", anchor)).toEqual({
    edtf: "2021-11-10",
    implied: "the previous date in the text",
  });
});

test("a weekday with its day fixes the year, or the years that may be", () => {
  const may = "mardi 30 juillet";
  expect(resolved(may, "fr", { published: "2025-02-01" })?.edtf).toBe("2024-07-30");
  expect(resolved(may, "fr", { published: null, years: [2019, 2025] })).toEqual({
    edtf: null,
    candidates: ["2019-07-30", "2024-07-30"],
  });
});

test("a weekday that is not the day's own is a signal", () => {
  expect(resolved("lundi 30 juillet 2024", "fr", { published: null })).toEqual({
    edtf: "2024-07-30",
    weekdayMismatch: true,
  });
});

const pieces = constantFrom(
  ..."le du au et 12 31 2024 mai juin hier fin lundi dernier an ans il y a - – , . / : h May of to last week in 5 года мая с по прошлой неделе назад квартал ночь на".split(
    " ",
  ),
);
const someText = array(pieces, { maxLength: 14 }).map((words) => words.join(" "));
const someDay = option(
  constantFrom("2024-11-28", "2024", "2024-02-29", "2019-06/2019-08", "9999-12-31", "0001-01-01"),
);

test("mentions of any text lie inside it, in order, apart, and are resolved without a throw", () => {
  assert(
    property(
      constantFrom(...languages),
      someText,
      someDay,
      someDay,
      (...[language, text, published, previous]) => {
        let passed = 0;
        for (const mention of mentionsIn(text, language)) {
          expect(mention.start).toBeGreaterThanOrEqual(passed);
          expect(mention.end).toBeGreaterThan(mention.start);
          passed = mention.end;
          const { edtf } = resolveDate(mention, { published, previous });
          expect(edtf === null || isEdtf(edtf), `${text} → ${edtf}`).toBe(true);
        }
        expect(passed).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 2000 },
  );
});

test("any string at all is walked to its end", () => {
  assert(
    property(string({ unit: "binary" }), constantFrom(...languages), (text, language) => {
      const last = mentionsIn(text, language).at(-1);
      expect(last === undefined || last.end <= text.length).toBe(true);
    }),
  );
});

/** Tokens that are asked for a reading grow with the text and no faster. */
function millisecondsFor(text: string): number {
  const tokens = readTokens(text, { start: 0, end: text.length });
  const start = process.cpuUsage().user;
  findDates(tokens, { language: "fr" });
  return (process.cpuUsage().user - start) / 1000;
}

test.each(["12 mai ", "mai ", "12 ", "12/", "du 5 au "])(
  "time is linear for %j over and over",
  (unit) => {
    millisecondsFor(unit.repeat(2000)); // warm
    const [short, long] = [
      millisecondsFor(unit.repeat(5000)),
      millisecondsFor(unit.repeat(40_000)),
    ];
    expect(long).toBeLessThan(Math.max(short, 5) * 8 * 4);
  },
);
