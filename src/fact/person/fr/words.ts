import { frenchVerbs } from "../../../mention/verb/fr/verbs.ts";
import type { Described, PersonWords } from "../words.ts";

const diplomats = [
  "ambassador",
  "special-envoy",
  "minister",
  "deputy-minister",
  "spokesperson",
] as const;
const leaders = ["head-of-state", "head-of-government"] as const;
const soldiers = ["military-commander", "head-of-state", "minister"] as const;

/** French words for persons without a name. */
export const frenchPersonWords: PersonWords = {
  described: new Map<string, Described>([
    ...each("diplomate", diplomats),
    ...each("dirigeant dirigeante leader homme souverain monarque chef", leaders),
    ...each("officier général colonel capitaine amiral commandant", soldiers),
    ...each("émissaire envoyé envoyée", ["special-envoy", "minister", "ambassador"] as const),
    ...each("parlementaire député députée élu", [
      "speaker-of-parliament",
      "member-of-parliament",
    ] as const),
    ...each("hôte visiteur visiteuse invité invitée", "guest" as const),
    ...each("responsable personnalité intéressé officiel orateur", "anyone" as const),
  ]),
  ours: new Set(["notre", "nos"]),
  company: new Set(
    "accompagné accompagnée accompagnés entouré entourée flanqué flanquée assisté assistée comprend comprenait composée composé dont".split(
      " ",
    ),
  ),
  side: new Set(["côté"]),
  deeds: new Set([
    ...frenchVerbs.say,
    ...frenchVerbs.meet,
    ...frenchVerbs.receive,
    ...frenchVerbs.praise,
    ...frenchVerbs.criticise,
    ...frenchVerbs.ask,
    ...frenchVerbs.promise,
    ...frenchVerbs.chair,
    ...frenchVerbs.agree,
    ...frenchVerbs.remote,
  ]),
};

function each<Value>(words: string, value: Value): readonly (readonly [string, Value])[] {
  return words.split(" ").map((word) => [word, value]);
}
