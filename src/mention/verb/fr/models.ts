/**
 * The stems from which all forms of a French verb are made.
 *
 * `je`, `il`, `ils` are whole present forms; `nous` is the stem before -ons and -ait; `simple` the
 * passé simple with its vowel (`reçu` + t, rent); `past` the masculine participle.
 */
export interface Stems {
  readonly je: string;
  readonly il: string;
  readonly nous: string;
  readonly ils: string;
  readonly future: string;
  readonly simple: string;
  readonly subjunctive: string;
  readonly past: string;
}

/** Model verbs by the end of the infinitive: je, il, nous, ils, future, simple, subjunctive, past. */
const models: Readonly<Record<string, string>> = {
  ir: "is it iss issent ir i iss i",
  re: "s - - ent r i - u",
  tenir: "tiens tient ten tiennent tiendr tin tienn tenu",
  venir: "viens vient ven viennent viendr vin vienn venu",
  prendre: "prends prend pren prennent prendr pri prenn pris",
  mettre: "mets met mett mettent mettr mi mett mis",
  battre: "bats bat batt battent battr batti batt battu",
  dire: "dis dit dis disent dir di dis dit",
  faire: "fais fait fais font fer fi fass fait",
  voir: "vois voit voy voient verr vi voi vu",
  prévoir: "prévois prévoit prévoy prévoient prévoir prévi prévoi prévu",
  cevoir: "çois çoit cev çoivent cevr çu çoiv çu",
  devoir: "dois doit dev doivent devr du doiv dû",
  pouvoir: "peux peut pouv peuvent pourr pu puiss pu",
  vouloir: "veux veut voul veulent voudr voulu veuill voulu",
  savoir: "sais sait sav savent saur su sach su",
  valoir: "vaux vaut val valent vaudr valu vaill valu",
  falloir: "- faut fall - faudr fallu faill fallu",
  vrir: "vre vre vr vrent vrir vri vr vert",
  ffrir: "ffre ffre ffr ffrent ffrir ffri ffr ffert",
  cueillir: "cueille cueille cueill cueillent cueiller cueilli cueill cueilli",
  partir: "pars part part partent partir parti part parti",
  sortir: "sors sort sort sortent sortir sorti sort sorti",
  sentir: "sens sent sent sentent sentir senti sent senti",
  servir: "sers sert serv servent servir servi serv servi",
  courir: "cours court cour courent courr couru cour couru",
  quérir: "quiers quiert quér quièrent querr qui quièr quis",
  mourir: "meurs meurt mour meurent mourr mouru meur mort",
  uire: "uis uit uis uisent uir uisi uis uit",
  crire: "cris crit criv crivent crir crivi criv crit",
  lire: "lis lit lis lisent lir lu lis lu",
  suffire: "suffis suffit suffis suffisent suffir suffi suffis suffi",
  aître: "ais aît aiss aissent aîtr u aiss u",
  onnaître: "onnais onnaît onnaiss onnaissent onnaîtr onnu onnaiss onnu",
  croître: "crois croît croiss croissent croîtr cru croiss cru",
  mouvoir: "meus meut mouv meuvent mouvr mu meuv mu",
  mentir: "mens ment ment mentent mentir menti ment menti",
  clore: "clos clôt clos closent clor - clos clos",
  naître: "nais naît naiss naissent naîtr naqui naiss né",
  aindre: "ains aint aign aignent aindr aigni aign aint",
  eindre: "eins eint eign eignent eindr eigni eign eint",
  oindre: "oins oint oign oignent oindr oigni oign oint",
  suivre: "suis suit suiv suivent suivr suivi suiv suivi",
  vivre: "vis vit viv vivent vivr vécu viv vécu",
  croire: "crois croit croy croient croir cru croi cru",
  clure: "clus clut clu cluent clur clu clu clu",
  inclure: "inclus inclut inclu incluent inclur inclu inclu inclus",
  plaire: "plais plaît plais plaisent plair plu plais plu",
  vaincre: "vaincs vainc vainqu vainquent vaincr vainqui vainqu vaincu",
  rompre: "romps rompt romp rompent rompr rompi romp rompu",
  soudre: "sous sout solv solvent soudr solu solv solu",
  répartir: "répartis répartit répartiss répartissent répartir réparti répartiss réparti",
};

/** Finds the stems of a verb: -er verbs by rule, others after the model with the longest ending. */
export function stemsOf(infinitive: string): Stems {
  if (infinitive.endsWith("er")) {
    const stems = stemsInEr(infinitive.slice(0, -2));
    const irregular = infinitive.endsWith("envoyer");
    return irregular ? { ...stems, future: infinitive.replace("oyer", "err") } : stems;
  }
  const model = Object.keys(models)
    .filter((ending) => infinitive.endsWith(ending))
    .reduce((best, ending) => (ending.length > best.length ? ending : best), "");
  return stemsAfter(models[model] ?? "", infinitive.slice(0, infinitive.length - model.length));
}

function stemsAfter(model: string, prefix: string): Stems {
  const [je, il, nous, ils, future, simple, subjunctive, past] = model
    .split(" ")
    .map((end) => prefix + end.replace("-", ""));
  const [a = "", b = "", c = "", d = "", e = "", f = "", g = "", h = ""] = [
    je,
    il,
    nous,
    ils,
    future,
    simple,
    subjunctive,
    past,
  ];
  return { je: a, il: b, nous: c, ils: d, future: e, simple: f, subjunctive: g, past: h };
}

function stemsInEr(stem: string): Stems {
  const strong = strongStem(stem);
  const soft = stem.replace(/c$/, "ç").replace(/g$/, "ge");
  return {
    je: `${strong}e`,
    il: `${strong}e`,
    nous: soft,
    ils: `${strong}ent`,
    future: /é[^aeiouy]+$/.test(stem) ? `${stem}er` : `${strong}er`,
    simple: `${soft}a`,
    subjunctive: strong,
    past: `${stem}é`,
  };
}

const doubles = /(?:app|rapp|renouv|niv|ép|chanc|dét)el$|jet$/;

/** The stem before a mute e: « lever » → lèv, « célébrer » → célèbr, « appeler » → appell. */
function strongStem(stem: string): string {
  if (doubles.test(stem)) return stem + stem.slice(-1);
  return stem
    .replace(/e([^aeiouyéèêqgr]|r)$/, "è$1")
    .replace(/é([^aeiouy]{1,2}|gu|qu)$/, "è$1")
    .replace(/(?<=[ou])y$/, "i");
}
