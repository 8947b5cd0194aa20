import { phrases } from "../../word-lists.ts";
import type { LinkWords } from "../words.ts";

/** How English ties records. */
export const englishLinks: LinkWords = {
  implements: phrases(
    `pursuant to | in implementation of | in line with | in accordance with | under the | for the implementation of`,
  ),
  establishes: phrases("under | under the terms of"),
  follows: phrases(
    `follows | follows that of | is a follow-up to | as a follow-up to | following up on | comes after |
     took place following | takes place following | is taking place following | comes on the heels of`,
  ),
  "established-by": phrases(
    `set up at | set up during | established at | established during | decided upon at | decided at |
     put on the calendar by | created at | agreed at | born of`,
  ),
  prepares: phrases(
    "to prepare | to get ready | in preparation for | in the run-up to | ahead of | preparatory to",
  ),
};
