import type { DateRule } from "../rule.ts";
import { calendarRules } from "./calendar.ts";
import { combinedRules } from "./combined.ts";
import { countedRules } from "./counted.ts";

/** All French date rules. Where two read the same words, the earlier one is kept. */
export const frenchDateRules: readonly DateRule[] = [
  ...countedRules,
  ...calendarRules,
  ...combinedRules,
];
