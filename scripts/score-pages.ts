/**
 * Scores what is read from web pages on the benchmarks in ../shared (or CHANCERY_SHARED): main
 * content and publication day.
 *
 * Usage: npx tsx scripts/score-pages.ts [--errors]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readText } from "../src/text/read-text.ts";
import type { CanonicalText } from "../src/text/text.ts";
import { f1Of, isStarted, printMeasured, readBenchmark, share, type Measured } from "./measured.ts";
import { sharedFolder } from "./shared.ts";

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

function open(suite: string, html: string): CanonicalText | null {
  const bytes = gunzipSync(readFileSync(join(sharedFolder, "benchmarks", suite, html)));
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

function flat(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** The main content and the day of publication of web pages, and whole article bodies. */
export function measurePages(): readonly Measured[] {
  return [...measureWebPages(), ...measureArticleBodies()];
}

function measureWebPages(): readonly Measured[] {
  const pages = readBenchmark<WebPage>("web-pages");
  const count = { found: 0, wanted: 0, intruding: 0, dates: 0, given: 0, right: 0 };
  for (const page of pages) {
    const canonical = open("web-pages", page.html);
    const body = flat(bodyOf(canonical));
    const wanted = page.must_include ?? [];
    const missing = wanted.filter((one) => !body.includes(flat(one)));
    const intruders = (page.must_exclude ?? []).filter((one) => body.includes(flat(one)));
    count.wanted += wanted.length;
    count.found += wanted.length - missing.length;
    count.intruding += intruders.length;
    tell(missing.map((one) => `${page.html} missing: ${one}`));
    tell(intruders.map((one) => `${page.html} intruder: ${one}`));
    if (typeof page.date === "string") {
      const published = canonical?.masthead.published ?? null;
      count.dates += 1;
      if (published !== null) count.given += 1;
      if (published === page.date) count.right += 1;
      else tell([`${page.html} ${page.url} published ${published} instead of ${page.date}`]);
    }
  }
  const { found, wanted, intruding, right, given, dates } = count;
  return [
    {
      benchmark: "web-pages content",
      figure: "F1",
      value: f1Of(found, found + intruding, wanted),
      target: 0.93,
      cases: pages.length,
    },
    {
      benchmark: "web-pages day of publication",
      figure: "F1",
      value: f1Of(right, given, dates),
      target: 0.93,
      cases: dates,
    },
  ];
}

function tell(errors: readonly string[]): void {
  if (showErrors) for (const error of errors) console.log(error);
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

function measureArticleBodies(): readonly Measured[] {
  const pages = readBenchmark<ArticlePage>("article-body");
  const sums = { precision: 0, recall: 0 };
  for (const page of pages) {
    const { precision, recall } = bodyScore(page);
    sums.precision += precision;
    sums.recall += recall;
    if (precision < 0.9 || recall < 0.9)
      tell([
        `${page.html} ${page.url.slice(0, 80)} P ${precision.toFixed(2)} R ${recall.toFixed(2)}`,
      ]);
  }
  const { precision, recall } = sums;
  return [
    {
      benchmark: "article-body",
      figure: "F1",
      value: share((2 * precision * recall) / (precision + recall), pages.length),
      target: 0.96,
      cases: pages.length,
    },
  ];
}

function bodyScore(page: ArticlePage): { readonly precision: number; readonly recall: number } {
  const wanted = shingles(page.article_body);
  const found = shingles(bodyOf(open("article-body", page.html)));
  let both = 0;
  for (const [run, times] of wanted) both += Math.min(times, found.get(run) ?? 0);
  return {
    precision: both / Math.max(1, total(found)),
    recall: both / Math.max(1, total(wanted)),
  };
}

if (isStarted(import.meta.filename)) printMeasured(measurePages());
