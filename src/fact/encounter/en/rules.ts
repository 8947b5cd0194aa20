import type { OccasionRule } from "../occasion.ts";
import { calls } from "./calls.ts";
import { callsOn } from "./calls-on.ts";
import { isIn } from "./is-in.ts";
import { laysStone } from "./lays-stone.ts";
import { meetsCommunity } from "./meets-community.ts";
import { meets } from "./meets.ts";
import { putsSignature } from "./puts-signature.ts";
import { receivedBy } from "./received-by.ts";
import { receives } from "./receives.ts";
import { talksWith } from "./talks-with.ts";
import { visits } from "./visits.ts";
import { welcomedBy } from "./welcomed-by.ts";

/** English encounter rules, in the order they are tried. */
export const englishOccasionRules: readonly OccasionRule[] = [
  meetsCommunity,
  receives,
  receivedBy,
  welcomedBy,
  meets,
  talksWith,
  visits,
  isIn,
  calls,
  callsOn,
  laysStone,
  putsSignature,
];
