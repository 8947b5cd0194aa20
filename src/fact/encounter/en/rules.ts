import type { OccasionRule } from "../occasion.ts";
import { acceptsCredentials } from "./accepts-credentials.ts";
import { acceptsInvitation } from "./accepts-invitation.ts";
import { cameOn } from "./came-on.ts";
import { witnessesExchange } from "./witnesses-exchange.ts";
import { arrives } from "./arrives.ts";
import { backFrom } from "./back-from.ts";
import { calls } from "./calls.ts";
import { callsOn } from "./calls-on.ts";
import { declaresOpen } from "./declares-open.ts";
import { departsFor } from "./departs-for.ts";
import { discusses } from "./discusses.ts";
import { expectedIn } from "./expected-in.ts";
import { handedOverBy } from "./handed-over-by.ts";
import { handsOver } from "./hands-over.ts";
import { inaugurates } from "./inaugurates.ts";
import { isIn } from "./is-in.ts";
import { laysStone } from "./lays-stone.ts";
import { leadsDelegation } from "./leads-delegation.ts";
import { meetsCommunity } from "./meets-community.ts";
import { meets } from "./meets.ts";
import { presentsCredentials } from "./presents-credentials.ts";
import { putsSignature } from "./puts-signature.ts";
import { signsAt } from "./signs-at.ts";
import { receivedBy } from "./received-by.ts";
import { receives } from "./receives.ts";
import { sees } from "./sees.ts";
import { speaksWith } from "./speaks-with.ts";
import { talksAlone } from "./talks-alone.ts";
import { talksWith } from "./talks-with.ts";
import { visits } from "./visits.ts";
import { welcomedBy } from "./welcomed-by.ts";
import { withDelegations } from "./with-delegations.ts";

/** English encounter rules, in the order they are tried. */
export const englishOccasionRules: readonly OccasionRule[] = [
  meetsCommunity,
  presentsCredentials,
  acceptsCredentials,
  receives,
  receivedBy,
  welcomedBy,
  talksAlone,
  withDelegations,
  meets,
  talksWith,
  speaksWith,
  discusses,
  visits,
  arrives,
  cameOn,
  leadsDelegation,
  departsFor,
  expectedIn,
  isIn,
  backFrom,
  calls,
  callsOn,
  laysStone,
  handsOver,
  handedOverBy,
  inaugurates,
  declaresOpen,
  sees,
  putsSignature,
  signsAt,
  witnessesExchange,
  acceptsInvitation,
];
