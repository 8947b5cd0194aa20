import type { Stance } from "../../../core/vocabulary.ts";
import type { Saying, SayingWords } from "../words.ts";

/** Verbs of saying, by what they take and what they do. One line: stance, takes, lemmas. */
const table: readonly (readonly [stance: Stance, takes: string, lemmas: string])[] = [
  [
    "states",
    "clause",
    "dire déclarer affirmer indiquer expliquer préciser ajouter estimer répondre constater poursuivre conclure croire juger considérer noter observer soutenir remarquer répéter confier lancer marteler reconnaître concéder admettre avouer insister argumenter plaider raconter témoigner écrire résumer commenter rétorquer relever prévenir faire-savoir faire-valoir faire-remarquer assurer s'exclamer s'expliquer tempérer renchérir enchaîner glisser nuancer arguer avancer",
  ],
  [
    "states",
    "clause thing",
    "rappeler souligner confirmer réaffirmer réitérer mentionner évoquer exprimer signaler mettre-en-avant mettre-en-exergue détailler exposer présenter faire-état manifester marquer partager traduire",
  ],
  ["announces", "clause thing", "annoncer révéler informer dévoiler communiquer"],
  ["pledges", "clause act thing", "promettre garantir s'engager"],
  [
    "praises",
    "clause thing act",
    "saluer louer féliciter se-féliciter remercier se-réjouir apprécier vanter magnifier complimenter applaudir",
  ],
  [
    "criticises",
    "clause thing act",
    "déplorer regretter condamner dénoncer critiquer fustiger accuser reprocher s'inquiéter protester s'indigner avertir blâmer",
  ],
  [
    "requests",
    "clause thing act",
    "demander solliciter réclamer exhorter appeler plaider souhaiter proposer inviter-à encourager recommander prier exiger suggérer",
  ],
  ["denies", "clause thing act", "démentir nier réfuter rejeter contester"],
  ["invites", "thing act", "inviter convier"],
];

function sayingVerbs(): ReadonlyMap<string, Saying> {
  const verbs = new Map<string, Saying>();
  for (const [stance, takes, lemmas] of table)
    for (const lemma of lemmas.split(" "))
      verbs.set(lemma.replaceAll("-", " "), { stance, takes: takes.split(" ") as Saying["takes"] });
  return verbs;
}

/** How French reports what is said. */
export const frenchSayings: SayingWords = {
  verbs: sayingVerbs(),
  clauseOpeners: new Set(["que", "qu'"]),
  linkers: new Set(["de", "d'", "du", "des", "à", "sur", "pour"]),
  sources: [["selon"], ["d'", "après"], ["à", "en", "croire"], ["pour"]],
  thingEnds: [
    ["avant", "de"],
    ["avant", "d'"],
    ["tout", "en"],
    ["ajoutant"],
    ["soulignant"],
    ["estimant"],
    ["précisant"],
    ["citant"],
    ["évoquant"],
  ],
  pledgeWords: new Set([
    "continuerons",
    "continuera",
    "poursuivrons",
    "allons",
    "ferons",
    "soutiendrons",
    "aiderons",
    "livrerons",
    "resterons",
  ]),
};
