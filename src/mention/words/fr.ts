import type { Word } from "../../grammar/word.ts";
import { classesOf } from "./word-class.ts";

/** Classes of French words that hold phrases together, as bits that add up. */
export const french = {
  /** de, du, des, d' */
  of: 1,
  /** à, au, aux, en, auprès, près */
  at: 2,
  /** le, la, l', les */
  article: 4,
  /** Possessives and demonstratives. */
  pointer: 8,
  /** un, une */
  indefinite: 16,
  /** Ends a noun phrase: a finite verb, an auxiliary, a relative or a conjunction. */
  breaks: 32,
  /** Any word that is written small inside a sentence and never begins a name. */
  function: 64,
  /** A verb of saying, finite. */
  saying: 128,
  /** Before a place: à, dans, vers … */
  locative: 256,
  /** Contracted with the article: du, des, au, aux. */
  contracted: 512,
  plural: 1024,
  feminine: 2048,
  masculine: 4096,
  and: 8192,
  month: 16384,
} as const;

const auxiliaries =
  "a ont avait avaient aura auront aurait est sont était étaient sera seront serait fut furent " +
  "va vont vient viennent doit doivent peut peuvent s' se n' ne y a-t-il";

const sayings =
  "déclare déclaré affirme affirmé souligne souligné indique indiqué précise précisé ajoute ajouté " +
  "annonce annoncé estime estimé explique expliqué rappelle rappelé assure assuré confie confié " +
  "salue salué promet promis lance lancé martèle martelé conclut conclu dit écrit répond répondu " +
  "insiste insisté poursuit poursuivi réaffirme réaffirmé exprime exprimé plaide plaidé reconnaît " +
  "reconnu commente commenté note noté confirme confirmé dénonce dénoncé regrette regretté juge jugé";

const particlesOfSpeech =
  "il elle ils elles on nous vous je tu ce cet cette ces ça cela celui celle ceux celles qui que qu' " +
  "quoi dont où mais ou donc or ni car si comme quand lorsque lorsqu' alors ainsi aussi après avant " +
  "pendant depuis durant dans sur sous par pour avec sans entre vers chez contre selon malgré parmi " +
  "outre dès hors plus moins très trop tout toute tous toutes même mêmes autre autres plusieurs " +
  "certains certaines quelques chaque aucun aucune nul non oui pas ne n' y en à au aux de du des d' le " +
  "la les l' un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs et est sont a ont " +
  "était étaient c' s' se j' m' t' lui eux puis enfin ensuite cependant toutefois pourtant désormais " +
  "hier aujourd'hui demain ici là voici voilà jusqu' jusque afin lors suite grâce concernant quant " +
  "face près auprès environ déjà encore toujours jamais souvent parfois peut-être également notamment " +
  "surtout surnommé né née âgé âgée suivant durant deux trois quatre cinq six sept huit neuf dix onze " +
  "douze treize cent mille premier première second seconde deuxième troisième dernier dernière";

/** What a French word is to a phrase. */
export const frenchClasses: (word: Word) => number = classesOf([
  [french.of, "de du des d'"],
  [french.at, "à au aux en auprès près"],
  [french.article, "le la l' les du des au aux"],
  [french.pointer, "son sa ses leur leurs notre nos votre vos ce cet cette ces mon ma mes"],
  [french.indefinite, "un une"],
  [french.breaks, `${auxiliaries} qui que qu' dont où car mais puis tandis alors lequel laquelle`],
  [french.function, particlesOfSpeech],
  [french.saying, sayings],
  [french.locative, "à au aux en dans vers depuis sur"],
  [french.contracted, "du des au aux"],
  [french.plural, "les des aux ses leurs nos vos ces mes deux trois"],
  [french.feminine, "la sa cette une ma"],
  [french.masculine, "le du au un ce cet"],
  [french.and, "et ou ainsi"],
  [
    french.month,
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi " +
      "mardi mercredi jeudi vendredi samedi dimanche",
  ],
]);

/** Whether the word belongs to one of the classes. */
export function isFrench(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (frenchClasses(word) & bits) !== 0;
}
