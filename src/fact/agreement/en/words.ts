import { tableOf } from "../../../core/table.ts";
import { phrases, wordSet } from "../../word-lists.ts";
import type { InstrumentWords } from "../words.ts";

/** How English tells instruments. */
export const englishInstruments: InstrumentWords = {
  heads: {
    treaty: ["treaty", "treaties", "pact", "charter"],
    agreement: [
      "agreement",
      "agreements",
      "accord",
      "accords",
      "exchange of notes",
      "exchange of letters",
      "framework agreement",
      "framework agreements",
      "convention",
      "arrangement",
      "cooperation agreement",
      "trade agreement",
    ],
    memorandum: [
      "memorandum",
      "memorandums",
      "memoranda",
      "memorandum of understanding",
      "memoranda of understanding",
      "memorandums of understanding",
      "letter of understanding",
      "memorandum of understandings",
      "memorandums of understandings",
      "MOU's",
      "MoU's",
      "MoU",
      "MoUs",
      "MOU",
      "MOUs",
    ],
    protocol: ["protocol", "protocols", "addendum"],
    roadmap: ["roadmap", "road map", "roadmaps"],
    programme: [
      "action plan",
      "plan of action",
      "cooperation programme",
      "executive programme",
      "work plan",
      "work programme",
      "joint action plan",
    ],
    contract: ["contract", "contracts"],
    "joint-statement": [
      "joint statement",
      "joint communique",
      "joint communiqué",
      "final communique",
      "final communiqué",
      "joint declaration",
      "declaration of intent",
      "letter of intent",
      "letters of intent",
    ],
    other: ["agreed minutes", "minutes of the session", "documents"],
  },
  plurals: wordSet(
    "documents treaties agreements accords memorandums memoranda mous mou's protocols contracts roadmaps arrangements letters deals pacts understandings",
  ),
  domestic: phrases(
    `convention centre | convention center | convention hall | national convention | party convention |
     peace agreement | peace accord | peace accords | peace treaty | ceasefire agreement | employment contract |
     social contract | protocol officer | protocol officers | state protocol | health protocol | charter flight |
     united nations charter | un charter | collective agreement | marriage contract | political agreement |
     transition charter | in agreement`,
  ),
  verbs: tableOf({
    sign: "signed",
    initial: "signed",
    "put their signatures to": "signed",
    ink: "signed",
    conclude: "signed",
    seal: "signed",
    clinch: "signed",
    adopt: "agreed",
    approve: "agreed",
    issue: "agreed",
    release: "agreed",
    finalise: "agreed",
    finalize: "agreed",
    complete: "agreed",
    endorse: "agreed",
    ratify: "ratified",
    negotiate: "under-negotiation",
    discuss: "under-negotiation",
    draft: "proposed",
    prepare: "proposed",
    propose: "proposed",
    submit: "proposed",
    consider: "proposed",
    suspend: "suspended",
    freeze: "suspended",
    "put on hold": "suspended",
    terminate: "terminated",
    denounce: "terminated",
  }),
  cues: [
    [phrases("draft | a draft of"), "proposed"],
    [phrases("on hold | in abeyance | suspension of | suspension of the"), "suspended"],
    [phrases("under negotiation | negotiations on | negotiations are"), "under-negotiation"],
    [phrases("ratified | ratification of | ratification of the"), "ratified"],
    [
      phrases(
        `signing of | signature of | signed | concluded | inked | initialled | put their signatures |
         put their names`,
      ),
      "signed",
    ],
    [
      phrases(
        "in force | into force | under the terms of | pursuant to | within the framework of | under the",
      ),
      "in-force",
    ],
    [phrases("adopted | approved"), "agreed"],
  ],
  complements: wordSet(
    "of on for in between concerning covering to with regarding relating about aimed providing",
  ),
  faint: wordSet(
    `new recent latest said same first second third bilateral joint important historic landmark key major final other
     proposed draft signed existing such`,
  ),
  conditions: wordSet("if unless whether should"),
  verbEnds: wordSet(", ; . : ( by among with in at on during"),
  again: wordSet("this that these those said"),
  definite: wordSet("the"),
  absent: wordSet("no any every without never not possible potential"),
  denies: wordSet("deny refute dismiss"),
  numbers: wordSet(
    "two three four five six seven eight nine ten eleven twelve twenty dozen several",
  ),
  drafts: phrases("draft"),
  oneOf: phrases("including one on | one on | one for | among them one on"),
  theOne: phrases("the one on | that on"),
  partners: wordSet("with"),
};
