import type { DurationValue, TimeUnit } from "./date-value.ts";
import { digitsAt, readCount } from "./number-slots.ts";
import type { Scan } from "./scan.ts";
import { timeUnits } from "./words.ts";

/** Most parts of one length: "2 years 1 month 21 days" has three. */
const partsMax = 5;

/** What half a unit is, in whole units of a smaller kind. Half a day stays within its day. */
const halves: Readonly<Partial<Record<TimeUnit, DurationValue>>> = {
  week: { kind: "duration", unit: "day", count: 3 },
  month: { kind: "duration", unit: "day", count: 15 },
  year: { kind: "duration", unit: "month", count: 6 },
  decade: { kind: "duration", unit: "year", count: 5 },
  century: { kind: "duration", unit: "year", count: 50 },
};

/** A number of units, or several that add up: "5 days", "two and a half years", "1 month 2 days". */
export function readLength(scan: Scan, at: number): number {
  const parts: DurationValue[] = [];
  let end = readPart(scan, at, parts);
  for (let count = 1; end !== -1 && count < partsMax; count++) {
    const next = readPart(scan, afterJoint(scan, end), parts);
    if (next === -1) break;
    end = next;
  }
  const length = parts.reduceRight<DurationValue | null>((more, part) => ({ ...part, more }), null);
  if (end === -1 || length === null) return -1;
  scan.value = length;
  return end;
}

function afterJoint(scan: Scan, at: number): number {
  const comma = scan.folded(at) === "," ? at + 1 : at;
  return scan.folded(comma) === "and" ? comma + 1 : comma;
}

/** Adds what it reads to the parts; −1, and nothing added, where no length stands. */
function readPart(scan: Scan, at: number, parts: DurationValue[]): number {
  const fraction = readFraction(scan, at);
  const end = fraction === -1 ? readWhole(scan, at) : fraction;
  if (end === -1 || typeof scan.value !== "number") return -1;
  const count = scan.value;
  const half = afterHalf(scan, end);
  const unit = timeUnits[scan.class(half, "unit") ?? -1];
  if (unit === undefined) return -1;
  parts.push({ kind: "duration", unit, count: Math.floor(count) });
  const more = half > end || count % 1 === 0.5 ? halves[unit] : undefined;
  if (more !== undefined) parts.push(more);
  return half + 1;
}

/** "two", "12" and "1000". */
function readWhole(scan: Scan, at: number): number {
  const figures = digitsAt(scan, at, { length: 4 });
  if (figures < 1000) return readCount(scan, at);
  scan.value = figures;
  return at + 1;
}

/** "2.5" and "1/2". */
function readFraction(scan: Scan, at: number): number {
  const whole = digitsAt(scan, at, { length: 2 });
  const mark = scan.folded(at + 1);
  if (whole < 0 || !/^[./]$/.test(mark) || !scan.glued(at + 1) || !scan.glued(at + 2)) return -1;
  const part = scan.class(at + 2, "digits");
  if (part === undefined || part === 0 || part > 9) return -1;
  scan.value = mark === "." ? whole + part / 10 : whole / part;
  return at + 3;
}

/** "two and a half years": the token after the half. */
function afterHalf(scan: Scan, at: number): number {
  const a = scan.folded(at) === "and" ? at + 1 : at;
  const half = scan.folded(a) === "a" ? a + 1 : a;
  return half > at && scan.folded(half) === "half" ? half + 1 : at;
}
