import { officialVisit } from "./official-visit.fixture.ts";
import { audience } from "./audience.fixture.ts";
import { talks } from "./talks.fixture.ts";
import { commission } from "./commission.fixture.ts";
import { forum } from "./forum.fixture.ts";
import { phoneCall } from "./phone-call.fixture.ts";
import { message } from "./message.fixture.ts";
import { postponedVisit } from "./postponed-visit.fixture.ts";
import { deniedMeeting } from "./denied-meeting.fixture.ts";
import { signing } from "./signing.fixture.ts";
import { consultations } from "./consultations.fixture.ts";
import { plannedVisit } from "./planned-visit.fixture.ts";
import { margins } from "./margins.fixture.ts";
import type { ParallelTruth } from "./parallel-truth.fixture.ts";

/** Every encounter that is told in all three languages. */
export const parallelTruths: readonly ParallelTruth[] = [
  officialVisit,
  audience,
  talks,
  commission,
  forum,
  phoneCall,
  message,
  postponedVisit,
  deniedMeeting,
  signing,
  consultations,
  plannedVisit,
  margins,
];
