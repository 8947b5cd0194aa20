import { cueOfLine, type LineCue } from "./line-cues.ts";
import type { ZoneKind } from "./text.ts";
import { isName, isProse, isTitleLike, namesPaper, opensLower, wordsIn } from "./line-shapes.ts";

/** A block's words, and whether an empty line stands before it. */
export interface BlockLine {
  readonly line: string;
  readonly apart: boolean;
}

interface Judged extends BlockLine {
  readonly cue: LineCue | null;
  readonly prose: boolean;
}

/**
 * Labels the blocks of a page.
 *
 * @returns One kind for each block.
 */
export function labelBlocks(blocks: readonly BlockLine[]): ZoneKind[] {
  const far = blocks.length - edgeBlocks;
  const judged = blocks.map((block, at) =>
    at >= edgeBlocks && at < far ? asProse(block) : judge(block),
  );
  const borders = findBorders(judged);
  const labels: ZoneKind[] = judged.map(() => "body");
  labelHead(judged, borders, labels);
  labelMiddle(judged, borders, labels);
  labelTail(judged, borders, labels);
  return labels;
}

/** In a text longer than any page, lines farther than this from both ends are not judged. */
const edgeBlocks = 4000;

function asProse(block: BlockLine): Judged {
  return { prose: true, cue: null, ...block };
}

function judge(block: BlockLine): Judged {
  const cue = cueOfLine(block.line);
  const prose = isProse(block.line) && (cue === null || !cue.strong);
  // A weak cue bows to a paragraph that reads like the article.
  return { prose, cue: prose && block.line.length > 160 ? null : cue, ...block };
}

/** Where the article's paragraphs begin and end, and where the readers' comments begin. */
interface Borders {
  readonly first: number;
  readonly last: number;
  readonly comments: number;
}

function findBorders(judged: readonly Judged[]): Borders {
  const plain = ({ prose, cue }: Judged): boolean => prose && cue === null;
  const first = judged.findIndex(plain);
  if (first < 0) return { first: judged.length, last: judged.length, comments: judged.length };
  const heading = judged.findIndex(
    ({ cue }, at) => at > first && cue !== null && opensComments(cue),
  );
  const comments = heading < 0 ? judged.length : heading;
  return { first, last: judged.findLastIndex((one, at) => at < comments && plain(one)), comments };
}

function opensComments({ kind, heads }: LineCue): boolean {
  return heads && (kind === "comments" || kind === "sharing");
}

function labelHead(judged: readonly Judged[], { first }: Borders, labels: ZoneKind[]): void {
  const title = findTitle(judged, first);
  for (let at = 0; at < first; at += 1) {
    const one = judged[at];
    if (one === undefined) continue;
    if (at === title) labels[at] = "title";
    else labels[at] = one.cue === null ? headKind(one, { at, title }) : kindInHead(one.cue);
  }
}

function kindInHead({ kind }: LineCue): ZoneKind {
  return kind === "comments" ? "sharing" : kind;
}

function headKind(
  one: Judged,
  { at, title }: { readonly at: number; readonly title: number },
): ZoneKind {
  const { line } = one;
  if (line.startsWith("#")) return "body";
  if (at < title) return at === 0 || opensLower(line) || namesPaper(line) ? "publication" : "title";
  if (/[.!?…]["»”]?$/.test(line) && wordsIn(line) > 4) return "body";
  if (at === 0) return "publication";
  return isName(line) ? "byline" : "title";
}

/** The headline: the first line of the head that is long enough and not the masthead. */
function findTitle(judged: readonly Judged[], first: number): number {
  const fit = ({ line, cue }: Judged): boolean => cue === null && isTitleLike(line);
  const candidates = judged.slice(0, first).flatMap((one, at) => (fit(one) ? [at] : []));
  const long = candidates.filter((at) => wordsIn(judged[at]?.line ?? "") >= headlineWordsMin);
  const mastheads = new Set(candidates.filter((at) => isMasthead(judged, at)));
  const free = long.find((at) => !mastheads.has(at));
  return free ?? long.find((at) => at > 0) ?? candidates.findLast((at) => !mastheads.has(at)) ?? -1;
}

const headlineWordsMin = 4;
const mastheadLinesMax = 4;
const mastheadWordsMax = 8;

/** Whether a line near the top names the paper: a date, a slogan or a menu comes right below it. */
function isMasthead(judged: readonly Judged[], at: number): boolean {
  const [one, below] = [judged[at], judged[at + 1]];
  if (one === undefined || at >= mastheadLinesMax) return false;
  if (namesPaper(one.line)) return true;
  const most = at === 0 ? mastheadWordsMax : mastheadWordsMax - 3;
  if (wordsIn(one.line) > most || below === undefined || below.apart) return false;
  return isDevice(below, at);
}

/** Whether the line below a paper's name is its device: a menu, a date, or at the top a slogan. */
function isDevice(below: Judged, at: number): boolean {
  if (below.cue === null) return at === 0 && !below.prose;
  return below.cue.kind === "navigation" || below.cue.kind === "publication";
}

function labelMiddle(
  judged: readonly Judged[],
  { first, last }: Borders,
  labels: ZoneKind[],
): void {
  let list = false;
  for (let at = first; at <= last; at += 1) {
    const one = judged[at];
    if (one === undefined) continue;
    list = opensRelated(one) || (list && isListed(one, judged[at - 1]));
    labels[at] = list ? "related" : kindAmongParagraphs(one);
  }
}

function opensRelated({ cue }: Judged): boolean {
  return cue?.kind === "related" && cue.heads;
}

function kindAmongParagraphs(one: Judged): ZoneKind {
  const { cue } = one;
  return cue !== null && (cue.strong || isAloneCue(one)) ? cue.kind : "body";
}

/** Captions and updates may stand among the paragraphs. */
function isAloneCue({ cue, line }: Judged): boolean {
  if (cue === null || line.length > 160) return false;
  return cue.kind === "caption" || cue.kind === "advertisement";
}

/** Whether a block goes on with the list that a heading such as "Read also" opened. */
function isListed({ line, apart, prose }: Judged, previous: Judged | undefined): boolean {
  if (/^[>*•→]/.test(line) && line.length < 200) return true;
  if (prose) return false;
  if (!apart || /^[-–]/.test(line)) return true;
  return previous?.cue?.heads === true && !/[.!?…]$/.test(line);
}

function labelTail(
  judged: readonly Judged[],
  { last, comments }: Borders,
  labels: ZoneKind[],
): void {
  let after: ZoneKind | null = null;
  for (let at = last + 1; at < judged.length; at += 1) {
    const one = judged[at];
    if (one === undefined) continue;
    if (at >= comments) after = "comments";
    labels[at] = signsBehindNotice(one, judged[at - 1]) ? "byline" : tailKind(one, after);
    if (at < comments && (startsNoise(one) || isFurniture(one, judged[at - 1]))) {
      if (labels[at] === "body") labels[at] = "related";
      after = "related";
    }
  }
}

/** Longer lines at the foot may still be told by the article. */
const furnitureWordsMax = 8;

/** "Photos", "Suite page 8": a few words that stand apart below the article, no sentence and no item of a list. */
function isFurniture({ line, apart, cue }: Judged, above: Judged | undefined): boolean {
  if (!apart || cue !== null || isName(line) || above?.line.endsWith(":") === true) return false;
  if (/[.!?…;:,»”")]$/.test(line) || /^[\d\-–—•*(«“"]/.test(line)) return false;
  return wordsIn(line) <= furnitureWordsMax;
}

/** A name right behind a notice is the writer's, not another headline. */
function signsBehindNotice({ line, cue }: Judged, previous: Judged | undefined): boolean {
  return previous?.cue?.kind === "notice" && cue === null && isName(line);
}

function startsNoise({ cue }: Judged): boolean {
  const kind = cue?.kind ?? "byline";
  return kind !== "byline" && kind !== "publication" && kind !== "caption";
}

function tailKind({ line, cue }: Judged, after: ZoneKind | null): ZoneKind {
  if (after === "comments") return cue !== null && isKeptInComments(cue) ? cue.kind : "comments";
  if (cue !== null) return cue.kind;
  if (after !== null) return after;
  return isName(line) ? "byline" : "body";
}

function isKeptInComments({ kind, strong }: LineCue): boolean {
  return strong && (kind === "notice" || kind === "related" || kind === "advertisement");
}
