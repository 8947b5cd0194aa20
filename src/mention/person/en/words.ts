import type { Word } from "../../../grammar/word.ts";
import { askOnce, classesOf } from "../../words/word-class.ts";

/** Classes of English words around a name, as bits that add up. */
export const nameWords = {
  /** Goes with the capitalised word that follows: bin, van, de. */
  particle: 1,
  /** A particle that only names have: bin, Ould, van. */
  strongParticle: 2,
  /** Begins or ends the name of something that is no person: Union, Cup, University. */
  thing: 4,
  /** A noun before a name that says what the person is: actor, brother, named. */
  descriptor: 8,
  /** Follows a person: aged, born. */
  life: 16,
  /** After the name, of things: Street, River, Summit. */
  afterThing: 32,
  /** A title that is a first name as well: Sheikh, Alhaji. */
  titleInName: 64,
  /** A verb as headlines write it, which no name is: "Envoy Receives Minister". */
  headline: 128,
  /** Before a comma and a name: "his counterpart, X". */
  relation: 256,
} as const;

const headlines =
  "pays receives meets sends visits hosts welcomes holds signs arrives calls urges seeks begins starts ends " +
  "concludes attends addresses discusses presents leads leaves departs returns commends lauds praises hails " +
  "thanks congratulates invites assures reaffirms reiterates pledges stresses says tells wants gets makes takes " +
  "gives launches opens inaugurates donates commissions condemns backs eyes vows explores strengthens boosts " +
  "engages appoints accepts delivers announces unveils co-chairs chairs convenes confers bids farewell contractors " +
  "investors delegates envoys ambassadors ministers officials diplomats presidents leaders";

const things =
  "union party council commission cup league championship tour stadium university institute school academy " +
  "bank fund organisation organization association federation confederation republic kingdom state states " +
  "front movement army police guard ministry palace hotel airport station port bridge street avenue road " +
  "square cathedral church mosque temple museum theatre theater opera prize festival journal agency radio " +
  "television group society company club football rugby court tribunal assembly senate parliament chamber " +
  "congress house centre center office committee bureau forum summit conference accord agreement treaty " +
  "convention charter protocol plan programme program project operation mission war battle revolution " +
  "constitution act law code games world euro grand open masters awards the of and for new news times post " +
  "press united city national international airlines air corporation industries motors energy petroleum " +
  "airways foundation college park river lake mount sea ocean gulf island islands cape bay valley mountain " +
  "desert province region district county north south east west western eastern southern northern central " +
  "hospital clinic laboratory observatory rocket satellite project alliance coalition initiative force " +
  "forces battalion brigade regiment division squadron navy gendarmerie customs treasury cnn bbc afp " +
  "reuters twitter facebook google apple microsoft amazon youtube whatsapp telegram linkedin instagram " +
  "airbus boeing christmas easter ramadan eid internet web day days week series research science survey " +
  "studios pictures records entertainment media hezbollah hamas taliban earth moon mars covid islam bible " +
  "quran god allah government government's partnership strategic joint statement declaration memorandum " +
  "action security foreign affairs trade industry tourism agriculture health education finance economic " +
  "development cooperation commerce investment water food defence defense culture sports technology " +
  "innovation digital information communication communications transport infrastructure mining railway " +
  "railways line corridor cyclone hurricane storm mail herald tribune gazette observer courier standard " +
  "guardian independent star daily weekly sunday monday photo file image video read more copyright share " +
  "like follow subscribe email home about contact latest breaking update updated published posted admin " +
  "staff reporter correspondent editor desk bureau agencies caption bilateral permanent special general " +
  "secretary-general supreme high front league assembly community commonwealth cabinet presidency crown " +
  "royal highness majesty excellency mausoleum monument gardens hall hills field camp base zone area " +
  "terminal assistance authority abroad diplomatic consular dam plant mine refinery pipeline gas oil bus train ship vessel state's memorandum mou mous";

const descriptors =
  "actor actress singer footballer player coach director writer author poet painter artist musician " +
  "journalist lawyer judge prosecutor doctor professor researcher historian economist analyst philosopher " +
  "activist opponent candidate mp senator mayor billionaire man woman brother sister son daughter father " +
  "mother wife husband widow uncle cousin nephew niece named called colonel commander captain hostage " +
  "victim suspect chief leader pilot astronaut scientist engineer inventor founder co-founder boss manager " +
  "chairman chairperson president queen king prince princess duke emperor pope cardinal bishop imam sheikh " +
  "compatriot colleague rival friend predecessor successor laureate counterpart host minister secretary " +
  "officer official diplomat envoy commissioner spokesman spokeswoman spokesperson adviser advisor " +
  "negotiator premier businessman businesswoman entrepreneur student teacher farmer";

const classes = classesOf([
  [
    nameWords.particle,
    "bin bint ibn ben ould mint ag el al ad an ar as at ed er es ez ach ech de du des da di do dos das del della " +
      "van von der den ter ten zu la le los las af mac mc abu abou bou y e san santa st saint ap abdel abd ul ur uz oglu oglou ogly qizi kyzy uulu",
  ],
  [
    nameWords.strongParticle,
    "bin bint ibn ben ould mint ag el al van von della dos abu bou da de du ul oglu ogly qizi kyzy uulu",
  ],
  [nameWords.thing, things],
  [nameWords.descriptor, descriptors],
  [
    nameWords.titleInName,
    "sheikh shaikh sheik sultan sidi cherif haji hajji sayyid sayyed sayed syed seyed don al el md mohd sri nana prince",
  ],
  [nameWords.headline, headlines],
  [nameWords.relation, "counterpart host predecessor successor colleague guest deputy"],
  [nameWords.life, "aged born died"],
  [
    nameWords.afterThing,
    "street avenue road square bridge stadium airport university college school hospital centre center museum " +
      "institute foundation prize award village town city region province district river lake mountain park " +
      "dam plant company group firm newspaper magazine channel film album novel hurricane storm cyclone act " +
      "bill cup trophy tournament hall palace hotel camp base island agreement accord treaty declaration " +
      "summit forum conference process plan programme program initiative project deal pact protocol commission " +
      "corporation bank holdings limited ltd inc plc llc industries airlines energy port corridor railway line " +
      "government ministry",
  ],
]);

/** Whether a word belongs to one of the classes. */
export function isNameWord(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (classes(word) & bits) !== 0;
}

/** Whether a word in small letters looks like a noun for a person: "novelist", "negotiator". */
export const looksLikePerson: (word: Word) => boolean = askOnce(
  (word) =>
    word.form === word.lower &&
    word.lower.length > 4 &&
    /(?:ist|ian|man|woman|eer|ator|itor|ainer|inger)$/.test(word.lower),
);
