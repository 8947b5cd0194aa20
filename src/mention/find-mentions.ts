import { isLanguage, type Language } from "../core/language.ts";
import { finish, type Steps } from "../core/steps.ts";
import { Gazetteer } from "../grammar/gazetteer.ts";
import { Lattice } from "../grammar/lattice.ts";
import { readTokensOf, type Tokens } from "../grammar/tokens.ts";
import type { LexiconKind } from "../lexicon/kinds.ts";
import { lexiconEntries } from "../lexicon/lexicon.ts";
import { isArticle, type CanonicalText, type Sentence } from "../text/text.ts";
import type { Mentions, SentenceWindow } from "./mentions.ts";
import { mentionFinders } from "./finders.ts";

/**
 * Finds what a document mentions: names of the lexicons, dates, offices, persons, verbs, parties.
 *
 * Only the article's own zones are read. A text in another language than ours has no mentions.
 */
export function findMentions(canonical: CanonicalText): Mentions {
  return finish(findMentionsInSteps(canonical));
}

/** Finds what a document mentions in steps: one for each kind of find. */
export function* findMentionsInSteps(canonical: CanonicalText): Steps<Mentions> {
  yield;
  const language = isLanguage(canonical.language) ? canonical.language : "en";
  const sentences = isLanguage(canonical.language)
    ? canonical.sentences.filter(({ zone }) => isArticle(zone))
    : [];
  const tokens = readTokensOf(canonical.text, sentences);
  const lattice = new Lattice(tokens);
  const mentions = { canonical, language, lattice, sentences: windowsOf(tokens, sentences) };
  for (const window of mentions.sentences)
    gazetteerOf(language).annotate(lattice, window.from, window.to);
  for (const find of mentionFinders[language]) {
    yield;
    find(mentions);
  }
  return mentions;
}

function windowsOf(tokens: Tokens, sentences: readonly Sentence[]): readonly SentenceWindow[] {
  let at = 0;
  return sentences.map((sentence, index) => {
    const from = at;
    while (at < tokens.starts.length && (tokens.starts[at] ?? 0) < sentence.end) at++;
    return { sentence, index, from, to: at };
  });
}

const gazetteers = new Map<Language, Gazetteer>();

/** The lexicons of a language as one trie, built at the first document. */
export function gazetteerOf(language: Language): Gazetteer {
  const known = gazetteers.get(language);
  if (known !== undefined) return known;
  const gazetteer = new Gazetteer(
    lexiconEntries(language).map((entry) => ({
      form: titles.has(entry.kind) ? withoutCapitals(entry.form) : entry.form,
      kind: entry.kind,
      value: entry,
    })),
  );
  gazetteers.set(language, gazetteer);
  return gazetteer;
}

/** Kinds that are written with capitals or without: « Ministre des affaires étrangères ». */
const titles: ReadonlySet<LexiconKind> = new Set(["office", "portfolio", "rank", "honorific"]);

/** Small letters, but for abbreviations: « PDG », « M. ». */
function withoutCapitals(form: string): string {
  if (!/\p{Lu}\p{Ll}/u.test(form)) return form;
  return form.replaceAll(/\p{Lu}\p{Ll}[\p{L}]*/gu, (word) => word.toLowerCase());
}
