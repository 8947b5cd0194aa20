import type { Stance } from "../../../core/vocabulary.ts";
import { phrases } from "../../word-lists.ts";
import type { SayingWords } from "../words.ts";

/** What a plain saying does, by the words in it. */
export const englishCues: SayingWords["cues"] = [
  [
    "praises",
    phrases(
      `gratitude | grateful | his thanks | her thanks | their thanks | our thanks | its thanks | my thanks | thanks for | many thanks |
       thank | appreciation | congratulations | congratulate | tribute |
       condolences | satisfaction | satisfied | delighted | pleased | honoured | honored | proud | glad |
       admiration | excellent | appreciated | appreciates | we commend | we welcome | we applaud | joy`,
    ),
  ],
  [
    "criticises",
    phrases(
      `concern over | concern about | concern at | concern that | our concern | his concern | her concern |
       their concern | deep concern | serious concern | grave concern | great concern | with concern |
       concerned about | concerned over | concerned by | concerned at | concerned that | worried | indignation | disappointed | dissatisfaction | we condemn | we regret |
       unacceptable | it is no use | we cannot accept | cannot be accepted | we reject`,
    ),
  ],
  [
    "pledges",
    phrases(
      `ready to | prepared to | stands ready | readiness | willingness | willing to | committed to | we pledge |
       i promise | we promise | commitment | we will | i will | we shall | will be at`,
    ),
  ],
  [
    "requests",
    phrases(
      `we ask | we call on | we urge | we need | the wish that | the hope that | help us | we request |
       i appeal | i urge | we expect`,
    ),
  ],
  ["invites", phrases("invite you | we invite | an invitation")],
  [
    "denies",
    phrases("nothing to do with | no truth in | is not true | are not true | there was no plan"),
  ],
];

/** Nouns that a clause fills, and what they make of it: "the hope that …", "concern that …". */
export const englishAttitudes: ReadonlyMap<string, Stance> = new Map([
  ...["hope", "wish", "desire", "expectation"].map((noun) => [noun, "requests"] as const),
  ...["concern", "fear", "fears", "regret"].map((noun) => [noun, "criticises"] as const),
  ...["satisfaction", "appreciation", "joy"].map((noun) => [noun, "praises"] as const),
  ...["view", "belief", "conviction", "confidence", "opinion", "understanding"].map(
    (noun) => [noun, "states"] as const,
  ),
]);
