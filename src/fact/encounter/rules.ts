import type { Language } from "../../core/language.ts";
import { calls } from "./fr/calls.ts";
import { meetsCommunity } from "./fr/meets-community.ts";
import { meets } from "./fr/meets.ts";
import { receivedBy } from "./fr/received-by.ts";
import { receives } from "./fr/receives.ts";
import { talksWith } from "./fr/talks-with.ts";
import { visits } from "./fr/visits.ts";
import { welcomedBy } from "./fr/welcomed-by.ts";
import type { OccasionRule } from "./occasion.ts";

/** Every encounter rule that is anchored at a verb, in the order they are tried. */
export const occasionRules: Readonly<Record<Language, readonly OccasionRule[]>> = {
  fr: [meetsCommunity, receives, receivedBy, welcomedBy, meets, talksWith, visits, calls],
  en: [],
  ru: [],
};
