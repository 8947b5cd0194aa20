import { tableOf } from "../../../core/table.ts";
/** Closed classes of English words that stand in or around a verb group. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a modal does to the verb after it. */
export const modals: ReadonlyMap<string, "future" | "conditional" | "can" | "must"> = tableOf({
  will: "future",
  shall: "future",
  ll: "future",
  would: "conditional",
  should: "conditional",
  may: "can",
  might: "can",
  can: "can",
  could: "can",
  cannot: "can",
  must: "must",
});

export const haves: ReadonlySet<string> = set("have has had having");
export const dos: ReadonlySet<string> = set("do does did");
export const bes: ReadonlySet<string> = set("be is are was were am been being");

/** Before the "'t" of a denial: "didn't". */
export const denied: ReadonlyMap<string, string> = tableOf({
  didn: "did",
  doesn: "does",
  don: "do",
  isn: "is",
  aren: "are",
  wasn: "was",
  weren: "were",
  hasn: "has",
  haven: "have",
  hadn: "had",
  won: "will",
  wouldn: "would",
  couldn: "could",
  shouldn: "should",
});

export const denials: ReadonlySet<string> = set("not never hardly scarcely");

/** Adverbs that stand inside a verb group; words in -ly are adverbs there as well. */
export const adverbs: ReadonlySet<string> = set(`
  also already still just now last then ever always often soon even further again all both each once twice
  together later earlier there therefore thus however today yesterday tomorrow himself herself
  themselves itself currently since first jointly so well`);

/** Adjectives and participles between "be" and "to" that make a modal of it. */
export const stateModals: ReadonlyMap<string, "must" | "can" | "want" | "future" | "fail"> =
  tableOf({
    due: "must",
    set: "must",
    expected: "must",
    scheduled: "must",
    slated: "must",
    supposed: "must",
    poised: "must",
    bound: "must",
    planned: "must",
    likely: "must",
    billed: "must",
    able: "can",
    willing: "want",
    ready: "want",
    keen: "want",
    eager: "want",
    unable: "fail",
    about: "future",
    going: "future",
  });

/** A word after which a noun stands, and no finite verb. */
export const determiners: ReadonlySet<string> = set(`
  the a an this these those his her its their our my your of in on at by with for from into during
  after before between its any some no every each several many few two three four five six seven eight
  nine ten next new`);

/** Adjectives and nouns before a noun that is written like a verb: "peace talks", "state visits". */
export const beforeNouns: ReadonlySet<string> = set(`
  first second third last joint bilateral official working regional upcoming forthcoming recent future
  further high level peace trade state`);

/** Present forms that are nouns as often as verbs. */
export const nounForms: ReadonlySet<string> = set(`
  visits talks calls hosts tours leads works plans reports reviews exports imports shares costs aims
  stops moves needs supplies funds grants awards requests demands changes studies orders issues drafts
  fights deals marks attacks returns contacts signals hints benefits states notes heads names answers
  comments concerns contacts covers quotes claims remarks questions queries ships trains
  houses finances rests reaches stays touches looks turns times rises falls cuts
  seals honours honors inks documents forms counts promises pledges vows appeals offers hopes
  wishes thanks supports aids exchanges cables relays cries drives flies sails docks
  lands heads journeys passes crosses minds uses presents records results lies sets means
  objects projects credits debates lists stands plays waits links travels fires repairs
  upgrades purchases delays halts breaks schedules focus increases boosts steps
  advances raises centres centers`);

/** Bare forms that are nouns or adjectives far more often than present plurals. */
export const nounBases: ReadonlySet<string> = set(`
  visit talk call host tour lead work plan report review export import share cost aim stop move need
  supply fund grant award request demand change study order issue draft fight deal mark attack return
  contact signal hint benefit state note head name answer comment concern cover quote claim remark
  ship train house finance rest reach stay touch look turn time rise fall cut seal honour honor ink
  form count promise pledge vow appeal offer hope wish thank support aid exchange cable drive fly sail
  dock land journey pass cross mind use present record result lie set object project credit debate list
  stand play wait link travel fire repair upgrade purchase delay halt break schedule focus increase boost
  step advance raise center centre welcome open close complete direct found initial light right dress
  water lay chair wind post print store matter air trade love like let live mean set caution fault
  award follow voice outline market charter lament stress address design commission sponsor collect
  question feel table reply launch phone telephone email relay separate`);

/** Nouns that are written as gerunds. */
export const nounGerunds: ReadonlySet<string> = set(`
  meeting signing opening closing building training briefing planning funding financing engineering
  mining farming housing broadcasting shipping understanding hearing standing holding finding spending
  gathering beginning sitting landing offering reading setting turning saying being
  following visiting outgoing working leading living ruling sharing trading manufacturing quarrying
  banking crossing growing existing neighbouring neighboring including regarding concerning according
  pending processing drafting printing wedding teaching fighting killing`);

/** Participles that are adjectives before a noun far more often than finite pasts. */
export const adjectives: ReadonlySet<string> = set(
  "united armed given limited detailed renewed shared",
);
