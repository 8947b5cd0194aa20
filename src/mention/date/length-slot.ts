import type { DateValue, DurationValue, TimeUnit } from "./date-value.ts";
import { digitsAt, readCount } from "./number-slots.ts";
import type { Scan } from "./scan.ts";
import { readUnit } from "./unit-slot.ts";
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
  return readParts(scan, at, partsMax);
}

function readParts(scan: Scan, at: number, most: number): number {
  const end = readPart(scan, at);
  const part = scan.value;
  if (end === -1 || !isDuration(part)) return -1;
  const next = most === 1 ? -1 : readParts(scan, afterJoint(scan, end), most - 1);
  scan.value = next !== -1 && isDuration(scan.value) ? joined(part, scan.value) : part;
  return next === -1 ? end : next;
}

function isDuration(value: number | DateValue): value is DurationValue {
  return typeof value === "object" && value.kind === "duration";
}

/** One length and what is added to it. */
function joined({ unit, count, more }: DurationValue, rest: DurationValue): DurationValue {
  const all = more === undefined || more === null ? rest : joined(more, rest);
  return { kind: "duration", unit, count, more: all };
}

function afterJoint(scan: Scan, at: number): number {
  const comma = scan.folded(at) === "," ? at + 1 : at;
  return scan.class(comma, "joint") === undefined ? comma : comma + 1;
}

/** One number with its unit, and a half of it. */
function readPart(scan: Scan, at: number): number {
  const counted = readAmount(scan, at);
  if (counted === -1 || typeof scan.value !== "number") return -1;
  const amount = scan.value;
  const before = afterHalf(scan, counted);
  const named = readUnit(scan, before);
  const unit = timeUnits[named === -1 ? -1 : scan.value];
  if (unit === undefined) return -1;
  const end = before > counted ? named : afterHalf(scan, named);
  const halved = before > counted || end > named || amount % 1 === 0.5;
  const more = halved ? (halves[unit] ?? null) : null;
  scan.value = { kind: "duration", unit, count: Math.floor(amount), more };
  return end;
}

/** "two", "2.5", "half a", «полтора». */
function readAmount(scan: Scan, at: number): number {
  const half = scan.class(at, "halves");
  if (half !== undefined) {
    scan.value = half / 2;
    return scan.class(at + 1, "number") === 1 ? at + 2 : at + 1;
  }
  const fraction = readFraction(scan, at);
  return fraction === -1 ? readWhole(scan, at) : fraction;
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

/** "two and a half years", « deux ans et demi », «два с половиной года»: the token after the half. */
function afterHalf(scan: Scan, at: number): number {
  const after = scan.class(at, "joint") === undefined ? at : at + 1;
  const half = scan.class(after, "number") === 1 ? after + 1 : after;
  return half > at && scan.class(half, "halves") === 1 ? half + 1 : at;
}
