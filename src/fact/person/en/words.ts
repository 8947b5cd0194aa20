import type { RoleCode } from "../../../core/vocabulary.ts";
import { englishVerbs } from "../../../mention/verb/en/verbs.ts";
import type { Described, PersonWords } from "../words.ts";

const diplomats = [
  "ambassador",
  "special-envoy",
  "minister",
  "deputy-minister",
  "spokesperson",
] as const;
const leaders = ["head-of-state", "head-of-government"] as const;

/** English words for persons without a name. */
export const englishPersonWords: PersonWords = {
  homeWeights: { officeWithState: -4, officeWithout: 0, once: true, namesMax: 5 },
  fellows: true,
  journeys: {
    words: setOf(
      "visit visits visited visiting trip tour journey arrive arrives arrived arriving arrival travel travels " +
        "travelled traveled fly flies flew depart departs departed leave leaves left land lands landed",
    ),
    verbs: setOf(
      "visit arrive travel fly depart leave land go come pay make undertake begin start conclude complete end " +
        "embark be wrap wind lead postpone cancel schedule expect set plan announce kick head proceed take",
    ),
    to: setOf("to in for"),
    from: "from",
  },
  described: new Map<string, Described>([
    ...each("diplomat diplomats", diplomats),
    ...each(
      "leader leaders statesman statesmen ruler rulers monarch monarchs sovereign majesty highness",
      leaders,
    ),
    ...each("president presidents", ["head-of-state"] as const),
    ...each("premier premiers", ["head-of-government"] as const),
    ...each("minister ministers", ["minister"] as const),
    ...each("general colonel captain admiral commander officer", [
      "military-commander",
      "head-of-state",
      "minister",
    ] as const),
    ...each("emissary emissaries envoy envoys", [
      "special-envoy",
      "minister",
      "ambassador",
    ] as const),
    ...each("parliamentarian lawmaker mp deputy senator", [
      "speaker-of-parliament",
      "member-of-parliament",
    ] as const),
    ...each("guest guests visitor visitors", "guest" as const),
    ...each(
      "official officials dignitary dignitaries men women interlocutor interlocutors principals negotiator",
      "anyone" as const,
    ),
  ]),
  presidents: setOf("president"),
  monarchs: setOf("king queen sultan emir amir emperor"),
  meetings: setOf(
    "meet met meets receive received call calls called talks meeting meetings invitation",
  ),
  sentFrom: "from",
  principals: setOf("directives instructions directions orders behalf guidance"),
  locatives: setOf("in at"),
  objects: new Set(["him", "them"]),
  both: new Set(["two", "both"]),
  missions: setOf("embassy consulate chancery"),
  houses: setOf("ministry embassy"),
  ours: new Set(["our"]),
  whose: new Set(["his", "her"]),
  belonging: new Set(["of", "'s"]),
  occasions: setOf(
    "invitation visit arrival meeting talks behalf chairmanship leadership presence trip tour stay invite",
  ),
  theirs: new Set(["their"]),
  headed: setOf("led headed represented chaired leading heading"),
  who: new Set(["who"]),
  speaksFor: new Set(["represent"]),
  formerly: new Set(["then"]),
  nowOrThen: setOf("then now currently also"),
  heads: new Set(["head", "lead", "chair", "run"]),
  bodies: new Map<string, RoleCode>([
    ...each(
      "agency institution office directorate organisation organization council service court committee institute commission authority ministry",
      "senior-official" as const,
    ),
    ...each("company group enterprise bank firm chamber corporation", "business-leader" as const),
    ...each("union association federation party foundation", "other" as const),
  ]),
  company: setOf("accompanied flanked comprises comprised comprising"),
  side: new Set([]),
  conveys: new Set(["convey", "deliver", "hand", "hand over", "carry", "transmit"]),
  deeds: new Set([
    ...englishVerbs.say,
    ...englishVerbs.meet,
    ...englishVerbs.receive,
    ...englishVerbs.praise,
    ...englishVerbs.criticise,
    ...englishVerbs.ask,
    ...englishVerbs.promise,
    ...englishVerbs.chair,
    ...englishVerbs.agree,
    ...englishVerbs.remote,
  ]),
};

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

function each<Value>(nouns: string, value: Value): readonly (readonly [string, Value])[] {
  return nouns.split(" ").map((noun) => [noun, value]);
}
