import { describe, expect, test } from "vitest";
import { readHtml, readText } from "../read-text.ts";
import { isArticle, type CanonicalText, type ZoneKind } from "../text.ts";

const paragraph =
  "La ministre norvégienne du Commerce, Mme Lund, a visité le port de Callao lundi.";

function page(body: string, head = ""): string {
  return `<!doctype html><html><head><title>Essai</title>${head}</head><body>${body}</body></html>`;
}

function kindOf({ text, zones }: CanonicalText, words: string): ZoneKind | undefined {
  const at = text.indexOf(words);
  return at < 0 ? undefined : zones.find(({ start, end }) => start <= at && at < end)?.kind;
}

const article = page(
  `<nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
   <article><h1>Visite au port de Callao</h1>
   <p>${paragraph}</p><p>${paragraph} Elle y a rencontr&eacute; des dockers.</p>
   <figure><figcaption>Le port au matin</figcaption></figure>
   <p>À lire aussi : Un pont s’ouvre à Arica</p><p>${paragraph}</p></article>
   <aside><p>Un autre titre de la journée</p></aside>
   <div id="comments"><p>Anonyme : bravo à tous, continuez comme cela.</p></div>
   <footer>© 2024 Le Phare. Toute reproduction interdite.</footer>`,
  `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Le Phare"},
    {"@type":"NewsArticle","headline":"Visite au port","datePublished":"2024-03-12T08:00:00-05:00",
     "dateModified":"2024-03-14","author":{"name":"Ana Solberg"}}]}</script>`,
);

describe("readHtml", () => {
  const read = readHtml(article);

  test("tells the article from what stands around it", () => {
    expect(kindOf(read, "La ministre norvégienne")).toBe("body");
    expect(kindOf(read, "Visite au port")).toBe("title");
    expect(kindOf(read, "Le port au matin")).toBe("caption");
    const outside = ["Accueil", "Un pont s’ouvre", "Un autre titre", "bravo à tous", "© 2024"];
    expect(outside.filter((words) => isArticle(kindOf(read, words) ?? "body"))).toEqual([]);
  });

  test("decodes entities", () => {
    expect(read.text).toContain("rencontré des dockers");
  });

  test("reads title, writer, day and rights, and publication beats update", () => {
    expect(read.masthead).toMatchObject({
      title: "Visite au port",
      author: "Ana Solberg",
      published: "2024-03-12",
      rights: "reserved",
    });
  });

  test("finds the day in malformed JSON-LD", () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A "b"","datePublished":"2023-05-04"}</script>`;
    expect(readHtml(page(`<p>${paragraph}</p>`, head)).masthead.published).toBe("2023-05-04");
  });

  test.each([
    [`<meta property="article:published_time" content="2022-02-03T10:00:00+01:00">`, "2022-02-03"],
    [`<meta name="DC.date.issued" content="2021-09-08">`, "2021-09-08"],
    [`<link rel="canonical" href="https://example.org/2020/07/06/port.html">`, "2020-07-06"],
  ])("finds the day in %s", (head, day) => {
    expect(readHtml(page(`<p>${paragraph}</p>`, head)).masthead.published).toBe(day);
  });

  test.each([
    [`"2024-03-13T00:40:00Z"`, "2024-03-12", "the reader's own day wins over universal time"],
    [`"2024-03-13T00:40:00-05:00"`, "2024-03-13", "an hour with its zone is the page's own"],
  ])("of an instant %s the day is %s: %s", (instant, day) => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":${instant}}</script>
      <script>window.page = {"dateCreation":"2024-03-12","section":"port"};</script>`;
    expect(readHtml(page(`<p>${paragraph}</p>`, head)).masthead.published).toBe(day);
  });

  test("finds the day in a visible line of publication", () => {
    const body = `<h1>Visite au port de Callao</h1><div class="meta">Publié le 12 mars 2024 à 8h</div><p>${paragraph}</p>`;
    expect(readHtml(page(body)).masthead.published).toBe("2024-03-12");
  });
});

describe("pages that mean harm or are broken", () => {
  test.each([
    ["a script", "<script>alert('mot-secret')</script>"],
    ["a handler", "<img src=x onerror=\"document.write('mot-secret')\">"],
    ["a javascript link", "<a href=\"javascript:alert('mot-secret')\">lien</a>"],
    ["a noscript", "<noscript>mot-secret</noscript>"],
    ["a hidden element", "<p hidden>mot-secret</p><p style='display: none'>mot-secret</p>"],
    ["a comment", "<!-- mot-secret -->"],
    ["a giant attribute", `<p title="mot-secret${"x".repeat(1_000_000)}"></p>`],
  ])("nothing of %s is read", (_, harm) => {
    const { text } = readHtml(page(`<p>${paragraph}</p>${harm}<p>${paragraph}</p>`));
    expect(text).toContain("Callao");
    expect(text).not.toContain("mot-secret");
  });

  test("a hundred thousand nested elements are read flat, with a signal", () => {
    const { text, signals } = readHtml(`${"<div>".repeat(100_000)}${paragraph}`);
    expect(text).toBe(paragraph);
    expect(signals.map(({ code }) => code)).toEqual(["TXT-005"]);
  });

  test("a page with very many neighbours is read whole", () => {
    const { sentences } = readHtml(`<ul>${"<li>Un article.".repeat(20_000)}</ul>`);
    expect(sentences).toHaveLength(20_000);
  });

  test("unterminated tags lose only what they swallow", () => {
    expect(readHtml(`<p>${paragraph}</p><p>Fin.<a href="`).text).toContain(paragraph);
  });

  test("right-to-left marks and null characters do no harm", () => {
    expect(readHtml(page(`<p>\u202e${paragraph}\u0000</p>`)).text).toContain("Callao");
  });

  test("a page that shows nothing is refused with the next step", () => {
    expect(() => readHtml(page("<script>render()</script>"))).toThrow("TXT-004");
  });

  test("a page in windows-1251 is decoded by its own word", () => {
    const source = `<meta charset="windows-1251"><p>Встреча прошла в Осло.</p>`;
    const bytes = Uint8Array.from(source, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    const { text, encoding } = readText({ file: "a.html", bytes, mediaType: "text/html" });
    expect([text, encoding]).toEqual(["Встреча прошла в Осло.", "windows-1251"]);
  });
});
