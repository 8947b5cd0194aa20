import { foldMarks } from "../fold.ts";

/**
 * Spellings of one given name that lie too far apart for their sounds to say so.
 *
 * Source: by hand, after the usual spellings of the press of the three languages.
 */
const rows = [
  "mohamed mohammed mohamad mohammad muhammad muhammed muhamad muhammadu mouhamed mouhammad мохаммед мохамед мухаммед мухаммад мохаммад мухамед",
  "alexandre alexander aleksandr alexandr александр",
  "petr piotr pyotr петр",
  "fedor fyodor fiodor федор",
  "semyon semion semen semjon семен",
  "artem artyom artiom артем",
  "george джордж",
  "georges жорж",
  "georgy gueorgui georgi guiorgui georgii гeoргий георгий",
  "william уильям вильям",
  "john джон",
  "james джеймс",
  "michael майкл микаэль",
  "david давид дэвид",
  "charles шарль чарльз чарлз",
  "jean жан",
  "joseph жозеф джозеф йозеф",
  "guillaume гийом",
  "jacques жак",
  "hugues юг",
  "henri анри",
  "henry генри",
  "herbert герберт",
  "hans ганс ханс",
  "helmut гельмут хельмут",
  "heinrich генрих хайнрих",
  "wilhelm вильгельм",
  "yusuf yousuf youssouf youssef yousef yusef youcef yussuf юсуф юсеф юссеф юссуф",
  "hussein hocine husain husayn hossein houssein hussain husein хусейн хуссейн хосейн гусейн хоссейн",
  "abdallah abdullah abdulla abdoullah abdellah абдалла абдулла абделла абдаллах абдуллах",
  "abdel abdul abdoul abdal абдель абдул абдуль абдел",
  "cheikh cheick sheikh sheik shaykh cheikhou шейх шеик",
  "souleymane suleiman suleyman sulayman sulaiman slimane soleiman soulaimane сулейман солейман слиман",
  "ahmad ahmed ахмед ахмад",
  "osman usman ousmane othman uthman osmane осман усман",
  "eugene эжен юджин",
  "peter петер питер",
  "paul поль пол пауль",
  "richard ришар ричард рихард",
  "robert робер роберт",
  "albert альбер альберт",
  "edouard эдуар",
  "edward эдвард эдуард",
  "francois франсуа",
  "benoit бенуа",
  "louis луи льюис",
  "thomas тома томас",
  "patrick патрик",
  "vincent венсан винсент",
  "laurent лоран",
  "antoine антуан",
  "bernard бернар бернард",
  "gerard жерар герард",
  "martin мартен мартин",
  "christian кристиан",
  "etienne этьен",
  "julien жюльен",
  "justin жюстен джастин",
  "lucien люсьен",
  "sebastien себастьен",
  "giovanni джованни",
  "giuseppe джузеппе",
  "jorge хорхе жоржи",
  "joao жоао жуан",
  "jose хосе жозе",
  "ali али",
  "said saeed saied saiid саид саед",
  "faisal faycal feisal faysal fayssal фейсал файсал фейсаль",
  "noureddine nureddin nuraddin noreddine нуреддин нуриддин",
] as const;

const groups: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row, group) => row.split(" ").map((word): [string, number] => [word, group])),
);

/** Whether two words are spellings of one given name that the table knows. */
export function areOneName(one: string, other: string): boolean {
  const group = groups.get(one);
  return group !== undefined && group === groups.get(other);
}

/** The first spelling of a given name that the table knows; the word itself elsewhere. */
export function nameOfTable(word: string): string {
  const group = groups.get(word);
  return group === undefined ? word : (rows[group]?.split(" ")[0] ?? word);
}

/** Given names that sound alike and are two: those of a man and of a woman, those of brothers. */
const apartRows: readonly (readonly [string, string])[] = [
  ["louis луи", "louise луиза"],
  ["jean жан", "jeanne жанна"],
  ["michel", "michele"],
  ["andre", "andree"],
  ["pascal", "pascale"],
  ["serge серж", "sergei sergey serguei сергей"],
  ["salah салах", "saleh салех"],
  ["mamadou мамаду", "mahamadou махамаду"],
  ["amadou амаду", "hamadou хамаду"],
  ["seydou сейду", "saidou саиду"],
  ["hassan hasan хасан", "hussein hocine hossein хусейн"],
  ["abdallah abdullah абдалла абдулла", "abdoulaye абдулай"],
  ["ibrahim ибрагим ибрахим", "ibrahima ибрахима"],
];

const apartKeys: ReadonlySet<string> = new Set(
  apartRows.flatMap(([here, there]) =>
    here
      .split(" ")
      .flatMap((one) =>
        there.split(" ").flatMap((other) => [`${one} ${other}`, `${other} ${one}`]),
      ),
  ),
);

/** Whether two words are two given names, however alike they sound. */
export function areTwoNames(one: string, other: string): boolean {
  return apartKeys.has(`${one} ${other}`);
}

/**
 * Names that so many persons bear that two of them do not tell who is meant.
 *
 * Source: by hand, after general knowledge of the commonest names of the regions.
 */
const frequent: ReadonlySet<string> = new Set(
  [
    "mohamed mohammed muhammad mohamad ahmed ahmad ali hassan hussein abdallah abdullah ibrahim moussa musa issa omar oumar umar ousmane youssouf yusuf said salah khaled mahmoud mustafa moustapha",
    "мухаммед мохаммед мохамед ахмед али хасан хусейн абдалла абдулла ибрагим ибрахим мусса муса исса омар умар усман юсуф саид салах халед махмуд мустафа",
    "amadou mamadou mahamadou boubacar abdoulaye souleymane seydou adama drissa ibrahima modibo sekou aminata fatoumata mariam awa",
    "амаду мамаду махамаду бубакар абдулай сулейман сейду адама дрисса модибо секу амината фатумата мариам",
    "traore coulibaly diallo keita diarra toure cisse sangare sidibe kone konate dembele camara sissoko maiga ba bah barry sow ndiaye diop fall sy sylla kante ouattara ouedraogo sawadogo",
    "траоре кулибали диалло кейта диарра туре сиссе сисе сангаре сидибе коне конате дембеле камара сиссоко майга ба барри соу ндиай диоп фалль силла канте уаттара уэдраого савадого",
    "alexandre alexander aleksandr sergey sergei serguei vladimir dmitry dmitri andrei andrey mikhail nikolai ivan yuri igor oleg maria anna elena olga",
    "александр сергей владимир дмитрий андрей михаил николай иван юрий игорь олег мария анна елена ольга",
    "ivanov ivanova petrov petrova smirnov kuznetsov popov volkov иванов иванова петров петрова смирнов кузнецов попов волков",
    "jean pierre jacques michel francois paul marie philippe john james david michael robert william smith johnson martin",
    "жан пьер жак мишель франсуа поль мари филипп джон джеймс дэвид майкл роберт уильям смит джонсон мартен",
    "wang li zhang liu chen yang zhao nguyen tran le pham kim lee park ван ли чжан лю чэнь ян чжао нгуен чан ким пак",
  ].flatMap((line) => line.split(" ")),
);

/** Names that are given names more often than family names: their order tells persons apart. */
const given: ReadonlySet<string> = new Set(
  [
    "mohamed mohammed muhammad ahmed ahmad ali hassan hussein abdallah abdullah ibrahim moussa musa issa omar oumar umar ousmane youssouf yusuf said salah khaled mahmoud mustafa moustapha salim karim samir jamal kamal nasser saleh",
    "мухаммед мохаммед мохамед ахмед али хасан хусейн абдалла абдулла ибрагим ибрахим мусса муса исса омар умар усман юсуф саид салах халед махмуд мустафа салим карим самир джамаль камаль насер салех",
    "martin paul thomas robert albert andre bernard simon laurent vincent",
  ].flatMap((line) => line.split(" ")),
);

/** 1 for a rare part of a name, less for one that many bear. */
export function weightOf(word: string): number {
  return frequent.has(foldMarks(word)) ? 0.5 : 1;
}

export function isGivenName(word: string): boolean {
  return given.has(foldMarks(word));
}
