import { expect, test } from "vitest";
import { readMoment } from "./moment.ts";

test.each([
  ["0", { kind: "sequence", sequence: 0 }],
  ["2031", { kind: "sequence", sequence: 2031 }],
  ["2031-03-05", { kind: "instant", instant: "2031-03-05T23:59:59.999Z" }],
  ["2031-03-05T10:00Z", { kind: "instant", instant: "2031-03-05T10:00:00.000Z" }],
  ["2031-03-05T10:00:07.5Z", { kind: "instant", instant: "2031-03-05T10:00:07.500Z" }],
])("%s is a moment", (words, moment) => {
  expect(readMoment(words)).toEqual(moment);
});

test.each([
  "",
  "-1",
  "yesterday",
  "2031-13-05",
  "2031-03",
  "2031-03-05T25:00Z",
  "2031-03-05T10:00",
])("“%s” is none", (words) => {
  expect(readMoment(words)).toBeNull();
});
