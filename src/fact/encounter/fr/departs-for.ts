import { as, either, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb, type VerbGroup } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const leaving = ["partir", "s'envoler", "décoller", "embarquer", "s'embarquer", "quitter"];

const active = (lemmas: readonly string[]): ReturnType<typeof item<VerbGroup>> =>
  item(verb, ({ lemma, voice }) => lemmas.includes(lemma) && voice !== "passive", lemmas);

export const departsFor: OccasionRule = defineRule({
  id: "encounter/fr/departs-for",
  revision: 1,
  because: {
    en: "Who « part pour », « s’envole pour » or « quitte » one country « à destination de » another goes there on a visit.",
    fr: "Qui « part pour », « s’envole pour » un pays, ou en « quitte » un « à destination » d’un autre, s’y rend en visite.",
    ru: "Кто «part pour», «s’envole pour» или «quitte» одну страну «à destination de» другой, тот едет туда с визитом.",
  },
  pattern: either(
    sequence(
      as("trigger", active(leaving)),
      gap({ wordsMax: 7, without: [verb] }),
      phrase("pour", "à destination de", "à destination du", "à destination d'", "vers"),
    ),
    sequence(
      as("trigger", active(["mettre", "prendre"])),
      gap({ wordsMax: 3, without: [verb] }),
      phrase("cap sur", "direction de", "direction du", "route de", "route du"),
    ),
  ),
  make: () =>
    occasion({
      format: "visit",
      roles: { subject: "guest", inviter: "host", company: "member" },
      needs: [["subject"]],
      placeWithin: 10,
      bound: "start",
    }),
  examples: [
    "{guest:Le ministre du Laos} {trigger:s’est envolé} jeudi pour Rabat.",
    "{guest:La présidente du Pérou} {trigger:a quitté} Lima mardi à destination de Rabat.",
  ],
  counterExamples: [["Le ministre du Laos est parti jeudi de Rabat.", "no goal is told"]],
});
