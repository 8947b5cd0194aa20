import type { OccasionRule } from "../occasion.ts";
import { agreesByTelephone } from "./agrees-by-telephone.ts";
import { addressesParliament } from "./addresses-parliament.ts";
import { callsTogether } from "./calls-together.ts";
import { expectedIn } from "./expected-in.ts";
import { invitedTo } from "./invited-to.ts";
import { meetsCommunity } from "./meets-community.ts";
import { wasWithUs } from "./was-with-us.ts";
import { putsSignature } from "./puts-signature.ts";
import { signsAt } from "./signs-at.ts";
import { departs } from "./departs.ts";
import { handsOver } from "./hands-over.ts";
import { laysStone } from "./lays-stone.ts";
import { severalCountries } from "./several-countries.ts";
import { tours } from "./tours.ts";
import { welcomes } from "./welcomes.ts";
import { calls } from "./calls.ts";
import { meets } from "./meets.ts";
import { receivedBy } from "./received-by.ts";
import { receives } from "./receives.ts";
import { staysIn } from "./stays-in.ts";
import { talksAlone } from "./talks-alone.ts";
import { talksTogether } from "./talks-together.ts";
import { talksWith } from "./talks-with.ts";
import { visits } from "./visits.ts";
import { withDelegations } from "./with-delegations.ts";

/** Russian encounter rules, in the order they are tried. */
export const russianOccasionRules: readonly OccasionRule[] = [
  agreesByTelephone,
  talksAlone,
  withDelegations,
  meetsCommunity,
  receives,
  receivedBy,
  meets,
  calls,
  callsTogether,
  talksWith,
  talksTogether,
  tours,
  severalCountries,
  welcomes,
  visits,
  staysIn,
  departs,
  wasWithUs,
  expectedIn,
  invitedTo,
  putsSignature,
  signsAt,
  addressesParliament,
  handsOver,
  laysStone,
];
