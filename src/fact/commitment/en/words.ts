import { phrases, wordSet } from "../../word-lists.ts";
import { undertakingsOf } from "../undertakings-of.ts";
import type { UndertakingWords } from "../words.ts";

/** Verbs of undertaking. Each line: kind | status | what follows (`clause`, `thing`, link words) | lemmas. */
const verbs = `
agreed-action | agreed | clause to on | agree
decision | agreed | to clause on | decide resolve
pledge | announced | to clause thing | promise pledge vow
pledge | announced | to clause | undertake
pledge | announced | to thing | commit
offer | announced | to thing | offer
pledge | announced | thing | allocate earmark disburse
decision | agreed | +to +with | direct instruct task mandate charge
request | announced | thing clause for | request seek
request | announced | for clause +to | ask appeal
request | announced | clause +to | urge
request | announced | +to | call_on call_upon
request | announced | clause thing | propose suggest
`;

/** How English tells undertakings. */
export const englishUndertakings: UndertakingWords = {
  verbs: undertakingsOf(verbs),
  giving: wordSet(
    `supply provide grant finance fund build construct train send deliver offer allocate disburse mobilise mobilize
     equip dispatch pay invest lend donate support reopen import open promote
     exempt waive lift write_off restore print share`,
  ),
  gaining: wordSet("benefit receive obtain get"),
  promising: wordSet("promise pledge"),
  raising: wordSet("raise increase double triple bring expand"),
  quotas: wordSet("quota quotas scholarship scholarships grants places flights"),
  upTo: wordSet("to"),
  wills: wordSet("will intention determination commitment readiness undertaking pledge promise"),
  promises: {
    nouns: wordSet("word promise pledge undertaking assurance assurances guarantee guarantees"),
    given: wordSet("give make offer"),
    got: wordSet("get obtain receive secure win extract"),
  },
  givenWith: phrases(
    "with an | with a | with the | made a | made an | gave an | gave a | exchanged a | in a | including a",
  ),
  laidDown: wordSet("is are shall"),
  founding: new Set([
    "set up",
    "establish",
    "create",
    "launch",
    "form",
    "institute",
    "open",
    "build",
  ]),
  planning: wordSet("plan intend"),
  asking: wordSet("wish request desire"),
  theirs: wordSet("their"),
  impersonal: wordSet("it"),
  partners: wordSet("with"),
  together: wordSet("together jointly"),
  vagueActs: wordSet(
    `strengthen deepen consolidate expand develop intensify raise boost diversify enhance promote improve extend
     continue work build explore cooperate collaborate consult maintain elevate increase broaden foster bolster
     reinforce advance`,
  ),
  vagueThings: wordSet(
    `relations relationship relationships ties support cooperation partnership partnerships friendship dialogue collaboration exchanges efforts
     solidarity fraternity bonds links exchanges`,
  ),
  acts: wordSet(
    `launch opening delivery grant dispatch donation construction increase tonnes tons scholarships million billion
     reopening creation financing loan cancellation installation training establishment`,
  ),
  grounds: phrases("under the terms of | in accordance with | pursuant to | in line with"),
  statuses: [
    ["done", phrases("promise kept | promises kept | kept its word | kept his word")],
    [
      "stalled",
      phrases(
        `at a standstill | gathering dust | still waiting | dead letter | yet to materialise | yet to materialize |
         has stalled | have stalled | has yet to | have yet to`,
      ),
    ],
    ["abandoned", phrases("abandoned | shelved | scrapped")],
  ],
  nearStatuses: [
    [
      "done",
      phrases(
        `has already | have already | were delivered | was delivered | were handed over | was handed over |
         were granted | was granted | have been delivered | has been delivered | have been granted |
         has been granted | have been handed over | has been handed over`,
      ),
    ],
    ["under-way", phrases("under way | underway | in progress")],
  ],
  asFollows: phrases("as follows | the following | on the following | on the following points"),
  bullets: wordSet("- – — • · * ‑ ▪ ►"),
};
