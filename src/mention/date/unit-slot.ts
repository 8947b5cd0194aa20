import type { Scan } from "./scan.ts";
import { timeUnits } from "./words.ts";

const day = timeUnits.indexOf("day");
const week = timeUnits.indexOf("week");
const weekend = timeUnits.indexOf("weekend");
const workday = timeUnits.indexOf("workday");
const workweek = timeUnits.indexOf("workweek");

/** A unit of time, of which working days and weeks have two words: "business days", « jours ouvrables ». */
export function readUnit(scan: Scan, at: number): number {
  const working = scan.class(at, "working") === undefined ? at : at + 1;
  const unit = scan.class(working, "unit");
  if (unit === undefined) return -1;
  const end = isWorking(scan, working) ? working + 2 : working + 1;
  scan.value = end - at === 1 ? unit : workingUnit(unit);
  const joined = unit === weekend && scan.folded(end) === "-"; // "weekend-long"
  return scan.value === -1 || joined ? -1 : end;
}

/** Whether « ouvrable » follows the unit. */
function isWorking(scan: Scan, at: number): boolean {
  return scan.class(at, "unit") === day && scan.class(at + 1, "working") !== undefined;
}

function workingUnit(unit: number): number {
  if (unit === day) return workday;
  return unit === week ? workweek : -1;
}
