import type { EncounterFormat, FormatFamily } from "../../../core/vocabulary.ts";
import type { Setting } from "./setting.ts";
import { pin, type Weight, weight } from "./weight.ts";

/** What formats, numbers and copies say of two tellings. */
export function weighKind(one: Setting, other: Setting): readonly Weight[] {
  return [
    ...weighFormats(one, other),
    ...weighRegion(one, other),
    ...weighOrdinals(one, other),
    ...weighCopies(one, other),
  ];
}

function weighFormats(one: Setting, other: Setting): readonly Weight[] {
  const [here, there] = [one.format, other.format];
  if (here === there)
    return weight(formatPoints(here), "both are told as one kind: {format}", { format: here });
  const formats = { format: here, format2: there };
  if (isContrast(here, there)) return weight(-1.5, "{format} is not {format2}", formats);
  if (here === "tour" || there === "tour") return weight(-1, "{format} or {format2}", formats);
  if (one.family === other.family) return weight(0.8, "{format} and {format2} are alike", formats);
  const points = neighbours.get(pairKey(one.family, other.family)) ?? -6;
  return weight(points, "{format} or {format2}", formats);
}

function formatPoints(format: EncounterFormat): number {
  if (telling.has(format)) return 2;
  return usual.has(format) ? 0.8 : 1.5;
}

/** Formats that say no more than that people met. */
const usual: ReadonlySet<EncounterFormat> = new Set(["talks", "bilateral-meeting"]);

/** Formats that two parties rarely hold twice in short time. */
const telling: ReadonlySet<EncounterFormat> = new Set([
  "summit",
  "ministerial-conference",
  "commission-session",
  "political-consultations",
  "signing-ceremony",
  "press-conference",
  "message",
  "tour",
  "credentials",
  "state-visit",
]);

function isContrast(one: EncounterFormat, other: EncounterFormat): boolean {
  return contrasts.has(pairKey(one, other));
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Formats of one family that reporters tell apart: two parts of one whole, a whole and its part. */
const contrasts: ReadonlySet<string> = new Set(
  (
    [
      ["tete-a-tete", "enlarged-talks"],
      ["plenary", "panel"],
      ["summit", "ministerial-conference"],
      ["credentials", "ceremony"],
      ["credentials", "signing-ceremony"],
      ["commission-session", "working-group"],
      ["telephone-call", "video-conference"],
    ] as const satisfies readonly (readonly [EncounterFormat, EncounterFormat])[]
  ).map(([one, other]) => pairKey(one, other)),
);

/** Families that one reporter takes for another. */
const neighbours: ReadonlyMap<string, number> = new Map(
  (
    [
      ["talks", "commission", -0.5],
      ["talks", "visit", -1.5],
      ["talks", "press", -3],
      ["conference", "commission", -2],
      ["conference", "conference-part", -2],
      ["message", "remote", -1],
      ["ceremony", "community", -3],
    ] as const satisfies readonly (readonly [FormatFamily, FormatFamily, number])[]
  ).map(([one, other, points]) => [pairKey(one, other), points]),
);

/** One state hardly hosts two summits with one region in short time. */
function weighRegion(one: Setting, other: Setting): readonly Weight[] {
  if (one.format !== other.format || !telling.has(one.format)) return [];
  const common = [...one.parties].some(
    (party) => party.startsWith("region:") && other.parties.has(party),
  );
  return common ? weight(3, "a conference with the same region") : [];
}

/** "The second summit": the same number of one row is the same occasion, whatever its date. */
function weighOrdinals(one: Setting, other: Setting): readonly Weight[] {
  const [here, there] = [one.words.ordinal, other.words.ordinal];
  if (here === null || there === null || one.family !== other.family) return [];
  if (one.family !== "conference" && one.family !== "commission") return [];
  return here === there
    ? pin(3, "both are number {number}", { number: here })
    : weight(-6, "number {number} is not number {number2}", { number: here, number2: there });
}

function weighCopies(one: Setting, other: Setting): readonly Weight[] {
  const copies = one.record.voice === other.record.voice && one.format === other.format;
  return copies ? pin(5, "copies of one text") : [];
}
