import type { Language } from "../../core/language.ts";
import { englishOccasionRules } from "./en/rules.ts";
import { acceptedAt } from "./fr/accepted-at.ts";
import { addressesCommunity } from "./fr/addresses-community.ts";
import { backFrom } from "./fr/back-from.ts";
import { calls } from "./fr/calls.ts";
import { callsUp } from "./fr/calls-up.ts";
import { departsFor } from "./fr/departs-for.ts";
import { discusses } from "./fr/discusses.ts";
import { expectedAt } from "./fr/expected-at.ts";
import { expectedBy } from "./fr/expected-by.ts";
import { guestOf } from "./fr/guest-of.ts";
import { handsOver } from "./fr/hands-over.ts";
import { laysWreath } from "./fr/lays-wreath.ts";
import { meets } from "./fr/meets.ts";
import { meetsCommunity } from "./fr/meets-community.ts";
import { onTheLine } from "./fr/on-the-line.ts";
import { opensToDelegations } from "./fr/opens-to-delegations.ts";
import { receivedAt } from "./fr/received-at.ts";
import { receivedBy } from "./fr/received-by.ts";
import { receives } from "./fr/receives.ts";
import { setsFoot } from "./fr/sets-foot.ts";
import { shakesHands } from "./fr/shakes-hands.ts";
import { signsAt } from "./fr/signs-at.ts";
import { standsIn } from "./fr/stands-in.ts";
import { startsWorks } from "./fr/starts-works.ts";
import { takesLeave } from "./fr/takes-leave.ts";
import { talksAlone } from "./fr/talks-alone.ts";
import { talksWith } from "./fr/talks-with.ts";
import { turnsToSigning } from "./fr/turns-to-signing.ts";
import { visits } from "./fr/visits.ts";
import { welcomedBy } from "./fr/welcomed-by.ts";
import { welcomes } from "./fr/welcomes.ts";
import type { OccasionRule } from "./occasion.ts";
import { russianOccasionRules } from "./ru/rules.ts";

/** Every encounter rule, in the order they are tried. */
export const occasionRules: Readonly<Record<Language, readonly OccasionRule[]>> = {
  fr: [
    meetsCommunity,
    addressesCommunity,
    receives,
    receivedBy,
    receivedAt,
    guestOf,
    acceptedAt,
    takesLeave,
    expectedBy,
    expectedAt,
    welcomes,
    welcomedBy,
    meets,
    shakesHands,
    opensToDelegations,
    talksWith,
    talksAlone,
    discusses,
    visits,
    departsFor,
    standsIn,
    setsFoot,
    backFrom,
    calls,
    callsUp,
    onTheLine,
    handsOver,
    signsAt,
    startsWorks,
    laysWreath,
    turnsToSigning,
  ],
  en: englishOccasionRules,
  ru: russianOccasionRules,
};
