import type { Random } from "./random.ts";

/** Words for one thing in each language. */
export interface Words {
  readonly fr: string;
  readonly en: string;
  readonly ru: string;
}

/** A state as the templates need it. */
export interface State {
  readonly code: string;
  /** "le Chili", "Chile", "Чили". */
  readonly name: Words;
  /** The adjective: masculine French, English, masculine Russian. */
  readonly adjective: Words & { readonly frFeminine: string };
  /** Russian genitive of the name. */
  readonly ruOf: string;
  /** The capital; Russian as it stands after « в ». */
  readonly capital: Words;
}

/** `code|le Chili|Chile|Чили|Чили|chilien|chilienne|Chilean|чилийский|Santiago|Santiago|Сантьяго`. */
const rows = `
CL|le Chili|Chile|Чили|Чили|chilien|chilienne|Chilean|чилийский|Santiago|Santiago|Сантьяго
FI|la Finlande|Finland|Финляндия|Финляндии|finlandais|finlandaise|Finnish|финский|Helsinki|Helsinki|Хельсинки
NP|le Népal|Nepal|Непал|Непала|népalais|népalaise|Nepalese|непальский|Katmandou|Kathmandu|Катманду
KE|le Kenya|Kenya|Кения|Кении|kényan|kényane|Kenyan|кенийский|Nairobi|Nairobi|Найроби
UY|l’Uruguay|Uruguay|Уругвай|Уругвая|uruguayen|uruguayenne|Uruguayan|уругвайский|Montevideo|Montevideo|Монтевидео
NO|la Norvège|Norway|Норвегия|Норвегии|norvégien|norvégienne|Norwegian|норвежский|Oslo|Oslo|Осло
PT|le Portugal|Portugal|Португалия|Португалии|portugais|portugaise|Portuguese|португальский|Lisbonne|Lisbon|Лиссабоне
AM|l’Arménie|Armenia|Армения|Армении|arménien|arménienne|Armenian|армянский|Erevan|Yerevan|Ереване
PE|le Pérou|Peru|Перу|Перу|péruvien|péruvienne|Peruvian|перуанский|Lima|Lima|Лиме
GH|le Ghana|Ghana|Гана|Ганы|ghanéen|ghanéenne|Ghanaian|ганский|Accra|Accra|Аккре
MA|le Maroc|Morocco|Марокко|Марокко|marocain|marocaine|Moroccan|марокканский|Rabat|Rabat|Рабате
TZ|la Tanzanie|Tanzania|Танзания|Танзании|tanzanien|tanzanienne|Tanzanian|танзанийский|Dodoma|Dodoma|Додоме
MN|la Mongolie|Mongolia|Монголия|Монголии|mongol|mongole|Mongolian|монгольский|Oulan-Bator|Ulaanbaatar|Улан-Баторе
EE|l’Estonie|Estonia|Эстония|Эстонии|estonien|estonienne|Estonian|эстонский|Tallinn|Tallinn|Таллине
BO|la Bolivie|Bolivia|Боливия|Боливии|bolivien|bolivienne|Bolivian|боливийский|La Paz|La Paz|Ла-Пасе
RS|la Serbie|Serbia|Сербия|Сербии|serbe|serbe|Serbian|сербский|Belgrade|Belgrade|Белграде
`;

export const states: readonly State[] = rows.trim().split("\n").map(toState);

function toState(row: string): State {
  const cells = row.split("|");
  const at = (index: number): string => cells[index] ?? "";
  return {
    code: at(0),
    name: { fr: at(1), en: at(2), ru: at(3) },
    ruOf: at(4),
    adjective: { fr: at(5), frFeminine: at(6), en: at(7), ru: at(8) },
    capital: { fr: at(9), en: at(10), ru: at(11) },
  };
}

/** An office; Russian in the nominative and in the genitive. */
export interface Office extends Words {
  readonly ruOf: string;
  /** « ministre … », without whose: French needs « du Chili » after it. */
  readonly key: string;
}

export const offices: readonly Office[] = [
  {
    key: "foreign",
    fr: "ministre des Affaires étrangères",
    en: "Minister of Foreign Affairs",
    ru: "министр иностранных дел",
    ruOf: "министра иностранных дел",
  },
  {
    key: "energy",
    fr: "ministre de l’Énergie",
    en: "Minister of Energy",
    ru: "министр энергетики",
    ruOf: "министра энергетики",
  },
  {
    key: "agriculture",
    fr: "ministre de l’Agriculture",
    en: "Minister of Agriculture",
    ru: "министр сельского хозяйства",
    ruOf: "министра сельского хозяйства",
  },
  {
    key: "health",
    fr: "ministre de la Santé",
    en: "Minister of Health",
    ru: "министр здравоохранения",
    ruOf: "министра здравоохранения",
  },
  {
    key: "transport",
    fr: "ministre des Transports",
    en: "Minister of Transport",
    ru: "министр транспорта",
    ruOf: "министра транспорта",
  },
  {
    key: "trade",
    fr: "ministre du Commerce",
    en: "Minister of Trade",
    ru: "министр торговли",
    ruOf: "министра торговли",
  },
  {
    key: "premier",
    fr: "Premier ministre",
    en: "Prime Minister",
    ru: "премьер-министр",
    ruOf: "премьер-министра",
  },
];

/** An invented person, in an office for a time. */
export interface Person {
  readonly latin: string;
  readonly cyrillic: string;
  readonly woman: boolean;
  readonly state: State;
  readonly office: Office;
}

/** Names that Russian does not decline, so that one form serves every sentence. */
const men = "Timo Тимо,Otto Отто,Bruno Бруно,Marko Марко,Hugo Хуго,Enzo Энцо,Leo Лео,Dario Дарио";
const women = "Ingrid Ингрид,Astrid Астрид,Miriam Мириам,Karin Карин,Helen Хелен,Ruth Рут";
const beginnings = "Ba Ба,Ve Ве,Do До,Ka Ка,Lo Ло,Me Ме,No Но,Pa Па,Ru Ру,So Со,Ta Та,Ze Зе";
const middles = "lan лан,rim рим,tor тор,van ван,dos дос,kel кел,min мин,bar бар,zan зан,gul гул";
const ends = "do до,ri ри,lu лу,mi ми,no но,ku ку,vo во,ti ти,ro ро,su су";

function table(words: string): readonly (readonly [latin: string, cyrillic: string])[] {
  return words.split(",").map((pair) => {
    const [latin = "", cyrillic = ""] = pair.split(" ");
    return [latin, cyrillic];
  });
}

const parts = {
  men: table(men),
  women: table(women),
  family: [beginnings, middles, ends].map(table),
};

/** Invents somebody. */
export function inventPerson(random: Random, state: State, office: Office): Person {
  const woman = random.percent(40);
  const [given, givenRu] = random.pick(woman ? parts.women : parts.men);
  const family = parts.family.map((part) => random.pick(part));
  const [latin, cyrillic] = [0, 1].map((script) => family.map((part) => part[script]).join(""));
  return {
    latin: `${given} ${latin}`,
    cyrillic: `${givenRu} ${cyrillic}`,
    woman,
    state,
    office,
  };
}

const termYears = 4;
/** The years that documents tell of. */
export const firstYear = 2012;
export const lastYear = 2031;

/** Who holds which office of which state in which year. */
export type Holder = (state: State, office: Office, year: number) => Person;

/** Fills every office of every state, with somebody new every few years. */
export function fillOffices(random: Random): Holder {
  const held = new Map<string, Person>();
  for (const state of states)
    for (const office of offices)
      for (let term = 0; term * termYears <= lastYear - firstYear; term++)
        held.set(`${state.code} ${office.key} ${term}`, inventPerson(random, state, office));
  return (state, office, year) => {
    const term = Math.floor((year - firstYear) / termYears);
    const person = held.get(`${state.code} ${office.key} ${term}`);
    if (person === undefined) throw new RangeError(`Nobody holds ${office.key} in ${year}.`);
    return person;
  };
}
