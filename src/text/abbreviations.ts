import type { Language } from "../core/language.ts";

/** Abbreviations of one language, in lower case and without their last point. */
interface Abbreviations {
  /** They stand before a name or a number, and never close a sentence. */
  readonly leading: readonly string[];
  /** They may close a sentence, when a word follows that usually opens one. */
  readonly closing: readonly string[];
  /** Words that usually open a sentence, capitalised. */
  readonly openers: readonly string[];
  /** Small words that have a capital only where a sentence begins, even behind no stop. */
  readonly heads?: readonly string[];
  /** Whether the items of a long list end in semicolons and stand alone, as in French minutes. */
  readonly lists?: true;
}

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

const tables: Readonly<Record<Language, Abbreviations>> = {
  fr: {
    leading: words(`m mm mme mmes mlle mlles me mgr dr drs pr prof st ste s.e s.e.m s.m s.a s.a.r
      s.exc s.ém exc gal gén col cdt cne cpt lt adj sgt amb av bd boul fg pl rte n no nº vol chap
      art al p pp cf ch éd ed fig ill réf tél tel trad dir dép env min max ap apr jc j.-c hab anc
      ex vs th ph chr ch jos hab prés sén min secr gouv dépt ing cap capt pr`),
    closing: words(`etc s.a s.a.r.l s.a.s inc ltd av.j.-c apr.j.-c j.-c jr sr p.-s n.d.l.r ndlr
      c.-à-d i.e e.g a.m p.m suiv sq u.s u.s.a`),
    openers: words(`Le La Les L’ L' Un Une Des Ce Cette Ces Cet Il Elle Ils Elles On Nous Vous Je Tu
      En Dans À A Au Aux Pour Par Sur Selon Mais Or Car Et De Du Son Sa Ses Leur Leurs Après Avant
      Depuis Lors Quant Si Une C’est C'est D’ D' Toutefois Cependant Ainsi Enfin Aujourd’hui`),
    heads: words(`Le La Les L’ L' Un Une Des Ce Cette Ces Cet Il Elle Ils Elles Au Aux Dans Lors
      Selon Mais Après Depuis Plusieurs Leur Leurs Dès D’ D' C’ C' Cela
      En De Trois Quatre Cinq Six Sept Huit Neuf Dix Onze Douze Seuls Seules`),
    lists: true,
  },
  en: {
    leading:
      words(`mr mrs ms mx messrs dr prof rev hon gen lt col maj capt cmdr adm sgt cpl pvt brig
      gov sen rep pres amb eng engr arch hon'ble st mt ft fr sr hrh no nos vol pp p fig figs cf vs v viz approx est dept
      univ assn bros al op art arts sec ch ed eds tr trans ill par para jan feb mar apr jun jul aug
      sep sept oct nov dec mon tue tues wed thu thurs fri supt det insp pfc esq gens cols sens reps
      ave blvd rd hwy msgr ex div ariz calif mich minn tex wash wis colo conn fla mass pa`),
    closing: words(`etc inc ltd co corp plc bros jr sr esq u.s u.k u.n e.u u.s.a u.s.s.r d.c a.m p.m
      ph.d m.d b.a m.a m.sc b.sc i.e e.g a.d b.c b.c.e c.e et al n.y l.a st ave blvd rd ft oz lb in
      yr yrs hr hrs min mins al`),
    openers: words(`The A An This That These Those He She It They We I You In On At By For From With
      When While After Before As But And Or So If There Here His Her Its Their Our My Your Who What
      Where Why How To Of However Meanwhile According Since Although Then Now Not No Yes All Some
      Many Most Both Each Other Another Such One Two More`),
  },
  ru: {
    leading: words(`г гр гг-н г-н г-жа им ул пр просп пл пер д корп стр кв оф обл р-н с пос дер ст
      о-в оз акад проф доц канд чл.-корр ген полк подп майор кап лейт адм м р б н нач зам зав пом
      рис табл гл см ср напр т п пп ч № тел св прот архим иером еп о ред изд вып кн сб пер
      авт сост ком респ а янв февр фев мар апр авг сент сен окт нояб ноя дек т.н т.е т.к к.м
      к.т.н д.т.н к.э.н д.э.н к.ю.н д.ю.н к.и.н д.и.н нем англ фр франц лат греч исп итал яп кит
      тыс млн млрд трлн экз кв куб`),
    closing: words(`т.д т.п т.ч др пр г гг в вв н.э руб коп долл тыс млн млрд трлн км м см кг
      л ч мин сек чел и.о у.е с.г т.г р`),
    openers:
      words(`В На С По Он Она Они Оно Мы Я Вы Это Этот Эта Эти Как Также Однако При Но И А Для
      За Из К От До О Об После Кроме Между Тем Так Все Если Когда Что Кто Там Тогда Позже Ранее Сейчас Среди
      Под Согласно Напомним Отметим Впрочем Его Её Ее Их Наш Свою Сам`),
  },
};

/** A language's abbreviations, ready to be asked. */
export interface AbbreviationSets {
  readonly leading: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly lists: boolean;
}

function gather(languages: readonly Language[]): AbbreviationSets {
  const pick = (kind: Exclude<keyof Abbreviations, "lists">): ReadonlySet<string> =>
    new Set(languages.flatMap((language) => tables[language][kind] ?? []));
  return {
    leading: pick("leading"),
    closing: pick("closing"),
    openers: pick("openers"),
    heads: pick("heads"),
    lists: languages.every((language) => tables[language].lists === true),
  };
}

const sets: Readonly<Record<Language, AbbreviationSets>> = {
  fr: gather(["fr"]),
  en: gather(["en"]),
  ru: gather(["ru"]),
};
const every = gather(["fr", "en", "ru"]);

/** The abbreviations of a language; those of all three together for any other. */
export function abbreviationsOf(language: string): AbbreviationSets {
  return sets[language as Language] ?? every;
}
