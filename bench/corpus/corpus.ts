import { makeOccasions, type Occasion } from "./occasion.ts";
import { type Random, seededRandom } from "./random.ts";
import { type Slots, slotsOf, writeDate } from "./slots.ts";
import { english, french, russian, type Templates } from "./templates.ts";

/** One document of the corpus, as a file would hold it. */
export interface CorpusDocument {
  /** `000123-fr.txt`. */
  readonly file: string;
  readonly text: string;
  /** The number of the occasion that it tells. */
  readonly occasion: number;
  /** The file that it repeats almost word for word; null where it is an original. */
  readonly copyOf: string | null;
}

export interface CorpusOptions {
  readonly documents: number;
  readonly seed: number;
  /** How many of a hundred documents repeat another; 8 unless told. */
  readonly copies?: number;
}

const languages = { fr: french, en: english, ru: russian };
type Language = keyof typeof languages;
const codes: readonly Language[] = ["fr", "en", "ru"];

/** Occasions of which something is still being written, so that one is told over a while. */
const openOccasions = 40;

/**
 * Invents documents in three languages: encounters told by several of them, persons who come
 * again over the years, and copies. The same options give the same documents, to the byte.
 */
export function* makeCorpus({
  documents,
  seed,
  copies = 8,
}: CorpusOptions): Generator<CorpusDocument> {
  const random = seededRandom(seed);
  const occasions = makeOccasions(random);
  const open: Occasion[] = Array.from({ length: openOccasions }, () => nextOf(occasions));
  const told: CorpusDocument[] = [];
  for (let number = 1; number <= documents; number++) {
    const original = random.percent(copies) && told.length > 0 ? random.pick(told) : null;
    if (original !== null) {
      yield copy(original, number, random);
      continue;
    }
    const at = random.whole(0, open.length - 1);
    const occasion = open[at] ?? nextOf(occasions);
    const document = tell(occasion, number, random);
    // Of each occasion two to three documents tell on the average.
    if (random.percent(42)) open[at] = nextOf(occasions);
    remember(told, document);
    yield document;
  }
}

function nextOf(occasions: Generator<Occasion>): Occasion {
  const { value, done } = occasions.next();
  if (done === true) throw new RangeError("No further occasion.");
  return value;
}

/** A few recent originals, of which copies are made. */
function remember(told: CorpusDocument[], document: CorpusDocument): void {
  told.push(document);
  if (told.length > 100) told.shift();
}

function tell(occasion: Occasion, number: number, random: Random): CorpusDocument {
  const language = random.pick(codes);
  const templates = languages[language];
  const slots = slotsOf(occasion, language, random);
  const publisher = fill(random.pick(templates.publishers), slots);
  const published = writeDate({ ...occasion, day: Math.min(28, occasion.day + 1) }, language);
  const title = fill(random.pick(templates.titles), slots);
  const paragraphs = paragraphsOf(occasion, { templates, slots }, random);
  const page = { publisher, published, title, paragraphs, templates };
  const html = random.percent(15);
  return {
    file: `${fileNumber(number)}-${language}.${html ? "html" : "txt"}`,
    text: html ? asHtml(page) : asText(page),
    occasion: occasion.number,
    copyOf: null,
  };
}

interface Telling {
  readonly templates: Templates;
  readonly slots: Slots;
}

function paragraphsOf(
  { form, expert, signed }: Occasion,
  { templates, slots }: Telling,
  random: Random,
): readonly string[] {
  const say = (list: readonly string[]): string =>
    fill(random.pick(list), { ...slots, ...figures(templates, random) });
  const lead = `${say(templates.leads[form])} ${say(templates.topics)}`;
  const undertaking = [say(templates.commitments), ...(signed ? [say(templates.agreements)] : [])];
  const present = expert === null ? [] : [say(templates.experts)];
  const background = Array.from({ length: random.whole(2, 5) }, () =>
    Array.from({ length: random.whole(2, 4) }, () => say(templates.background)).join(" "),
  );
  return [
    lead,
    [say(templates.statements), ...present].join(" "),
    undertaking.join(" "),
    ...background,
  ];
}

function figures({ words }: Templates, random: Random): Slots {
  const figure = (): string => String(random.whole(13, 997));
  return {
    a: figure(),
    b: figure(),
    c: figure(),
    one: random.pick(words),
    two: random.pick(words),
  };
}

function fill(template: string, slots: Slots): string {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_slot, name: string) => {
    const words = slots[name];
    if (words === undefined) throw new RangeError(`No words for {${name}} in: ${template}`);
    return words;
  });
  // French: « de » and « le » are one word.
  return filled.replaceAll(/\bde le\b/g, "du").replaceAll(/\bde les\b/g, "des");
}

interface PageParts {
  readonly publisher: string;
  readonly published: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly templates: Templates;
}

function asText({ publisher, published, title, paragraphs, templates }: PageParts): string {
  const own = { publisher, published };
  const { byline, notice } = templates;
  return [publisher, title, fill(byline, own), ...paragraphs, fill(notice, own), ""].join("\n\n");
}

function asHtml({ publisher, published, title, paragraphs, templates }: PageParts): string {
  const own = { publisher, published };
  const body = paragraphs.map((words) => `<p>${words}</p>`).join("\n");
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title} | ${publisher}</title></head>
<body><header><nav><a href="/">${publisher}</a></nav></header>
<main><article><h1>${title}</h1>
<p class="byline">${fill(templates.byline, own)}</p>
${body}
</article></main>
<footer><p>${fill(templates.notice, own)}</p></footer></body></html>
`;
}

/** Another paper prints the same: under its own name, with a word more at the end. */
function copy(
  { file, text, occasion }: CorpusDocument,
  number: number,
  random: Random,
): CorpusDocument {
  const name = `${fileNumber(number)}-copy-of-${file}`;
  const words = random.pick(["Agency report.", "From the wires.", "Dispatch."]);
  const changed = file.endsWith(".html")
    ? text.replace("</article>", `<p>${words}</p></article>`)
    : `${text}${words}\n`;
  return { file: name, text: changed, occasion, copyOf: file };
}

function fileNumber(number: number): string {
  return String(number).padStart(6, "0");
}
