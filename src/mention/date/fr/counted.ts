import { distance, period } from "../date-value.ts";
import { lengthAway, stretchFromNow } from "../make.ts";
import { says } from "../make-parts.ts";
import { defineDateRule, type DateRule } from "../rule.ts";

/** « hier », « demain », « ce matin »: days counted from the day of publication. */
export const dayWord: DateRule = defineDateRule({
  id: "date/fr/day-word",
  revision: 1,
  because:
    "« hier », « aujourd'hui », « demain » count from the day on which the text was written.",
  level: 0,
  patterns: [
    "<deictic>",
    "avant -? hier",
    "après -? demain",
    "ce jour !-|là",
    "ce moment !là",
    "ce|cet|cette <daypart>",
  ],
  make: (drawn) => {
    const first = drawn.scan.folded(drawn.from);
    if (first === "avant") return period("day", -2);
    return period("day", first === "apres" ? 2 : (drawn.number("deictic") ?? 0));
  },
  examples: [
    "Le ministre est arrivé {date:avant-hier} et repart {date:demain}.",
    "Elle a été reçue {date:ce matin}.",
    "{date:Aujourd'hui}, la commission se réunit.",
  ],
  counterExamples: [["Il se rend à ce bureau.", "no day is named"]],
});

/** « la veille », « le lendemain »: days counted from the date named before. */
export const dayBefore: DateRule = defineDateRule({
  id: "date/fr/day-before",
  revision: 1,
  because:
    "« la veille » and « le lendemain » count from the day that the text has just spoken of.",
  level: 0,
  patterns: [
    "<anaphor>",
    "avant - veille",
    "même jour",
    "ce jour -? là",
    "jour d' avant",
    "jour d' après",
    "jour suivant|précédent",
  ],
  make: (drawn) => {
    const words = drawn.scan.folded(drawn.to - 1);
    if (drawn.scan.folded(drawn.from) === "avant") return period("day", -2, "previous");
    if (words === "avant" || words === "precedent") return period("day", -1, "previous");
    if (words === "apres" || words === "suivant") return period("day", 1, "previous");
    return period("day", drawn.number("anaphor") ?? 0, "previous");
  },
  examples: [
    "La délégation était arrivée la {date:veille}.",
    "Elle est repartie le {date:surlendemain}.",
    "Le {date:même jour}, ils ont signé.",
  ],
  counterExamples: [["La vieille ville a été visitée.", "« vieille » is not « veille »"]],
});

/** « la semaine dernière », « cette année », « le mois prochain ». */
export const countedPeriod: DateRule = defineDateRule({
  id: "date/fr/counted-period",
  revision: 1,
  because:
    "A unit of time with « dernier », « prochain » or « ce » is counted from the present one.",
  level: 0,
  patterns: [
    "<unit> <which>",
    "<which> <unit>",
    "week -? end <which>",
    "ce|cet|cette <unit>",
    "ce|cet|cette week -? end",
    "<unit> d' après|avant",
    "<unit> en cours",
    "<unit> courant|courante",
    "nouvelle <unit>",
  ],
  make: (drawn) => {
    const last = drawn.scan.folded(drawn.to - 1);
    const which = drawn.number("which");
    const unit = drawn.number("unit") === null ? "weekend" : drawn.unit();
    if (unit === "day" && which === null) return null;
    if (last === "avant") return period(unit, -1, "previous");
    if (last === "apres") return period(unit, 1, "previous");
    return period(unit, which ?? 0, /^(suivant|precedent)/.test(last) ? "previous" : "publication");
  },
  examples: [
    "Il s'était rendu à Lima la {date:semaine dernière}.",
    "La session aura lieu le {date:mois prochain}.",
    "Les échanges ont doublé {date:cette année}.",
  ],
  counterExamples: [["Ce jour férié compte.", "a day with « ce » is another rule's"]],
});

/** « il y a deux ans », « dans trois mois ». */
export const distanceFromNow: DateRule = defineDateRule({
  id: "date/fr/distance-from-now",
  revision: 2,
  because:
    "« il y a » counts backwards and « dans » forwards from the day of writing; « dans les » and « dans un délai de » fill the time until then.",
  level: 0,
  patterns: [
    "il y a <length>",
    "il ya <length>",
    "il y a près|plus|moins|environ de? <length>",
    "il y a à peu près <length>",
    "il y a un peu plus|moins de|d' <length>",
    "voici|voilà <length>",
    "dans <length> !de|d'|du|des|où",
    "dans environ|près de? <length>",
    "dans un délai|délais? maximum|maximal? de|d' <length>",
    "dans les <length> !de|d'|du|des|où|qui|précédant|suivant|suivants|écoulés|écoulées",
    "dans les <length> qui viennent",
  ],
  make: (drawn) => {
    if (drawn.scan.folded(drawn.from) !== "dans") return lengthAway(drawn, -1);
    const within = drawn.scan.folded(drawn.from + 1) === "les" || says(drawn, /^delai/);
    return within ? stretchFromNow(drawn, 1) : lengthAway(drawn, 1);
  },
  examples: [
    "L'accord a été conclu {date:il y a deux ans}.",
    "La centrale ouvrira {date:dans trois mois}.",
    "Le barrage a été rempli {date:il y a un an et deux mois}.",
    "Le port a rouvert {date:il y a deux ans et demi}.",
    "La réponse est attendue {date:dans dix jours ouvrables}.",
    "Le consulat ouvrira {date:dans un mois}.",
    "Le consulat ouvrira {date:dans un délai de deux mois}.",
    "Le consulat ouvrira {date:dans les deux mois}.",
  ],
  counterExamples: [
    ["Il y a deux ministres dans la salle.", "ministers are no unit of time"],
    ["La grève a éclaté dans les deux jours suivant l'accord.", "the days follow another one"],
    ["Elle l'a trouvé dans un jour de grande fatigue.", "a day is described, and none is counted"],
  ],
});

/** « un an plus tard », « deux jours avant ». */
export const distanceFromThen: DateRule = defineDateRule({
  id: "date/fr/distance-from-then",
  revision: 1,
  because: "« plus tard » and « auparavant » count from the date named before.",
  level: 0,
  patterns: [
    "<length> plus tard|tôt",
    "<length> auparavant",
    "<length> après|avant !midi|-|la|le|les|l'|son|sa|ses|cette|ce|que|d'",
  ],
  make: (drawn) => {
    const last = drawn.scan.folded(drawn.to - 1);
    const forward = last === "tard" || last === "apres";
    return lengthAway(drawn, forward ? 1 : -1, "previous");
  },
  examples: [
    "{date:Un an plus tard}, le pont était achevé.",
    "{date:Un an et trois mois plus tard}, le second l'était aussi.",
  ],
  counterExamples: [["Il est arrivé plus tard que prévu.", "no length is given"]],
});

/** « les trois prochains jours », « ces deux dernières années ». */
export const runOfPeriods: DateRule = defineDateRule({
  id: "date/fr/run-of-periods",
  revision: 1,
  because:
    "A number with « derniers » or « prochains » names so many whole units beside the present one.",
  level: 0,
  patterns: ["<n> <which> <unit>", "<which> <n> <unit>", "<n> <unit> <which>"],
  make: (drawn) => ({
    kind: "run",
    unit: drawn.unit(),
    count: (drawn.number("which") ?? 1) * (drawn.number("n") ?? 1),
  }),
  examples: ["Les échanges ont doublé en {date:cinq dernières années}."],
  counterExamples: [["Les trois derniers ministres sont venus.", "ministers are no unit of time"]],
});

/** « deux jours »: a length that lies nowhere. */
export const duration: DateRule = defineDateRule({
  id: "date/fr/duration",
  revision: 1,
  because: "A number of units with nothing to count from is a length and no date.",
  level: 0,
  patterns: ["<n> <unit>"],
  make: (drawn) => ({ kind: "duration", unit: drawn.unit(), count: drawn.number("n") ?? 1 }),
  examples: ["Une visite de {date:deux jours} a été annoncée."],
  counterExamples: [["Les deux pays ont signé.", "countries are no unit of time"]],
});

/** « chaque lundi », « tous les ans ». */
export const recurring: DateRule = defineDateRule({
  id: "date/fr/recurring",
  revision: 1,
  because: "« chaque » and « tous les » name something that comes again, and no one day.",
  level: 0,
  patterns: [
    "chaque <unit>",
    "chaque <weekday>",
    "tous|toutes les <n>? <unit>",
    "tous les <weekday>",
    "<n> fois par <unit>",
  ],
  make: () => ({ kind: "recurring" }),
  examples: ["La commission se réunit {date:tous les deux ans}."],
  counterExamples: [["Chaque pays enverra un expert.", "a country is no unit of time"]],
});

/** « désormais », « actuellement ». */
export const vague: DateRule = defineDateRule({
  id: "date/fr/vague",
  revision: 1,
  because: "« désormais » and « actuellement » place something in time without naming a day.",
  level: 0,
  patterns: ["<vague>", "pour le moment", "ce moment là", "heure actuelle"],
  make: () => ({ kind: "vague" }),
  examples: ["La frontière est {date:désormais} ouverte."],
  counterExamples: [["La frontière est ouverte.", "nothing is placed in time"]],
});

/** « le lendemain du 13 mai », « trois jours après le sommet du 2 juin ». */
export const dayBesideDate: DateRule = defineDateRule({
  id: "date/fr/day-beside-date",
  revision: 1,
  because: "« la veille du » and « le lendemain du » count from the date that follows.",
  level: 2,
  patterns: ["<anaphor> du|de|d' <date>", "<length> après|avant le? <date>"],
  make: (drawn) => {
    const of = drawn.date("date");
    if (of === null || of.kind === "duration") return null;
    const counted = drawn.number("anaphor");
    if (counted !== null) return distance("day", counted, of);
    return lengthAway(drawn, says(drawn, /^avant$/) ? -1 : 1, of);
  },
  examples: ["Ils se sont vus au {date:lendemain du 13 mai 2019}."],
  counterExamples: [],
});

export const countedRules: readonly DateRule[] = [
  dayWord,
  dayBefore,
  countedPeriod,
  distanceFromNow,
  distanceFromThen,
  runOfPeriods,
  duration,
  recurring,
  vague,
  dayBesideDate,
];
