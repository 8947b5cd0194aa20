/**
 * Scores what is read from web pages on the benchmarks in ../shared (or CHANCERY_SHARED): main
 * content and publication day.
 *
 * Usage: npx tsx scripts/score-pages.ts [--errors]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readText } from "../src/text/read-text.ts";
import type { CanonicalText } from "../src/text/text.ts";

const shared = process.env["CHANCERY_SHARED"] ?? join(import.meta.dirname, "../../shared");
const showErrors = process.argv.includes("--errors");

interface WebPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly date?: string;
  readonly must_include?: readonly string[] | null;
  readonly must_exclude?: readonly string[] | null;
}

interface ArticlePage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly article_body: string;
}

function read<T>(suite: string): T[] {
  const file = join(shared, "benchmarks", suite, "dev.jsonl");
  if (!existsSync(file)) {
    console.log(`skipped ${suite}: ${file} is not there`);
    return [];
  }
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as T);
}

function open(suite: string, html: string): CanonicalText | null {
  const bytes = gunzipSync(readFileSync(join(shared, "benchmarks", suite, html)));
  try {
    return readText({ file: html, bytes, mediaType: "text/html" });
  } catch (cause) {
    if (showErrors) console.log(`${html}: ${String(cause)}`);
    return null;
  }
}

/** The article's own text: paragraphs, without headline and captions. */
function bodyOf(page: CanonicalText | null): string {
  if (page === null) return "";
  return page.zones
    .filter(({ kind }) => kind === "body" || kind === "dateline")
    .map(({ start, end }) => page.text.slice(start, end))
    .join("\n");
}

function fraction(good: number, all: number): string {
  return (all === 0 ? 0 : good / all).toFixed(4);
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

const count = { found: 0, missed: 0, intruding: 0, dates: 0, given: 0, right: 0 };

function scoreWebPages(): void {
  for (const page of read<WebPage>("web-pages")) {
    const canonical = open("web-pages", page.html);
    const body = flat(bodyOf(canonical));
    const wanted = page.must_include ?? [];
    const missing = wanted.filter((one) => !body.includes(flat(one)));
    const intruders = (page.must_exclude ?? []).filter((one) => body.includes(flat(one)));
    count.missed += missing.length;
    count.found += wanted.length - missing.length;
    count.intruding += intruders.length;
    tell(missing.map((one) => `${page.html} missing: ${one}`));
    tell(intruders.map((one) => `${page.html} intruder: ${one}`));
    countDate(page, canonical?.masthead.published ?? null);
  }
  const [precision, recall] = [
    count.found / (count.found + count.intruding),
    count.found / (count.found + count.missed),
  ];
  console.log(
    `web-pages content  P ${precision.toFixed(4)} R ${recall.toFixed(4)} F ${fraction(2 * precision * recall, precision + recall)}`,
  );
  const [right, wrong] = [count.right / count.given, count.right / count.dates];
  console.log(
    `web-pages date     P ${right.toFixed(4)} R ${wrong.toFixed(4)} F ${fraction(2 * right * wrong, right + wrong)}`,
  );
}

function tell(errors: readonly string[]): void {
  if (showErrors) for (const error of errors) console.log(error);
}

function countDate({ html, url, date }: WebPage, published: string | null): void {
  if (date === undefined || date === null) return;
  count.dates += 1;
  if (published !== null) count.given += 1;
  if (published === date) count.right += 1;
  else tell([`${html} ${url} published ${published} instead of ${date}`]);
}

/** Multiset of runs of four words. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  const most = Math.max(1, words.length - 3);
  for (let at = 0; at < most && words.length > 0; at += 1) {
    const run = words.slice(at, at + 4).join(" ");
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function total(runs: ReadonlyMap<string, number>): number {
  return [...runs.values()].reduce((sum, one) => sum + one, 0);
}

function scoreArticleBodies(): void {
  const sums = { precision: 0, recall: 0, pages: 0 };
  for (const page of read<ArticlePage>("article-body")) {
    const [wanted, found] = [
      shingles(page.article_body),
      shingles(bodyOf(open("article-body", page.html))),
    ];
    let both = 0;
    for (const [run, times] of wanted) both += Math.min(times, found.get(run) ?? 0);
    const [precision, recall] = [
      both / Math.max(1, total(found)),
      both / Math.max(1, total(wanted)),
    ];
    sums.precision += precision;
    sums.recall += recall;
    sums.pages += 1;
    if (showErrors && (precision < 0.9 || recall < 0.9))
      console.log(
        `${page.html} ${page.url.slice(0, 80)} P ${precision.toFixed(2)} R ${recall.toFixed(2)}`,
      );
  }
  const [precision, recall] = [sums.precision / sums.pages, sums.recall / sums.pages];
  console.log(
    `article-body       P ${precision.toFixed(4)} R ${recall.toFixed(4)} F ${fraction(2 * precision * recall, precision + recall)}`,
  );
}

scoreWebPages();
scoreArticleBodies();
