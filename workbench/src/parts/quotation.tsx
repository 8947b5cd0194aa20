import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Evidence } from "../../../src/contract/contract.ts";
import { useSpeech } from "../words/speech.tsx";

/** The address of some words of a document. */
export function wordsAddress({
  document,
  start,
  end,
}: Pick<Evidence, "document" | "start" | "end">): string {
  return `/documents/${document}#${start}-${end}`;
}

/** Words of a source with the words around them, and the way to their document. */
export function QuotationBlock({
  evidence,
  language,
}: {
  readonly evidence: Evidence;
  readonly language: string | undefined;
}): ReactNode {
  const { words } = useSpeech();
  const { prefix, quote, suffix, sentence } = evidence;
  return (
    <blockquote className="quotation">
      <p lang={language}>
        {sentence === undefined ? (
          <>
            {prefix === "" ? null : <span className="around">…{fromWord(prefix)}</span>}
            <mark>{quote}</mark>
            {suffix === "" ? null : <span className="around">{toWord(suffix)}…</span>}
          </>
        ) : (
          <MarkedSentence before={sentence.before} stretch={quote} after={sentence.after} />
        )}
      </p>
      <Link href={wordsAddress(evidence)} className="show-words">
        {words.record.openDocument}
      </Link>
    </blockquote>
  );
}

/** A sentence, and the stretch of it that says something; unmarked where that is all of it. */
export function MarkedSentence({
  before,
  stretch,
  after,
}: {
  readonly before: string;
  readonly stretch: string;
  readonly after: string;
}): ReactNode {
  if (before === "" && after === "") return stretch;
  return (
    <>
      {before === "" ? null : <span className="around">{before}</span>}
      <mark>{stretch}</mark>
      {after === "" ? null : <span className="around">{after}</span>}
    </>
  );
}

/** The words around are cut after so many letters; half a word says nothing. */
function fromWord(prefix: string): string {
  return prefix.replace(/^\S*\s+(?=\S)/, "");
}

function toWord(suffix: string): string {
  return suffix.replace(/(?<=\S)\s+\S*$/, "");
}
