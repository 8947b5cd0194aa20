import { expect, test } from "vitest";
import { edtfOf, readHeaderDays } from "./header-date.ts";

test.each([
  ["Publié le 27/01/2026 à 08h42", "2026-01-27"],
  ["July 7, 2022", "2022-07-07"],
  ["28 ноября 2025, 19:06", "2025-11-28"],
  ["7 июня 2023 года, 15:40", "2023-06-07"],
  ["06/09/2025", "2025-09-06"],
  ["18.07.2024 - Agence", "2024-07-18"],
  ["Edition numérique - samedi 27 janvier 2024", "2024-01-27"],
  ["21 AOÛT 2022", "2022-08-21"],
  ["1er déc. 2023", "2023-12-01"],
  ["par la rédaction, le 9 décembre 2024 à 11h20", "2024-12-09"],
  ["Date 10/2/2024 2:03:11 PM", "2024-10-02"],
  ["Update: 25 Apr 2025, 01:17 AM", "2025-04-25"],
  ["2024-02-29 12:00", "2024-02-29"],
  ["2023-02-29", null],
  ["24 juin, 09:14", null],
  ["lu 2 318 fois", null],
])("the day of « %s » is %s", (line, day) => {
  expect(edtfOf(readHeaderDays(line).find(({ year }) => year !== null))).toBe(day);
});
