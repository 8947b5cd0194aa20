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
  const { prefix, quote, suffix } = evidence;
  return (
    <blockquote className="quotation">
      <p lang={language}>
        {prefix === "" ? null : <span className="around">…{fromWord(prefix)}</span>}
        <mark>{quote}</mark>
        {suffix === "" ? null : <span className="around">{toWord(suffix)}…</span>}
      </p>
      <Link href={wordsAddress(evidence)} className="show-words">
        {words.record.openDocument}
      </Link>
    </blockquote>
  );
}

/** The words around are cut after so many letters; half a word says nothing. */
function fromWord(prefix: string): string {
  return prefix.replace(/^\S*\s+(?=\S)/, "");
}

function toWord(suffix: string): string {
  return suffix.replace(/(?<=\S)\s+\S*$/, "");
}
