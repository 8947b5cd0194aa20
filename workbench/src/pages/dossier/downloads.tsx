import type { ReactNode } from "react";
import type { Dossier } from "../../../../src/contract/contract.ts";
import { dossierJson } from "../../../../src/export/dossier-json.ts";
import { inThePast } from "../../client/as-of.ts";
import { useSpeech } from "../../words/speech.tsx";
import { toSearch, type Question } from "./question.ts";

/** What desk officers take along first: a Word file, then a page, then Markdown. */
const files = ["docx", "html", "md"] as const;

/** Print it, or take it along as a file. */
export function Downloads({
  question,
  dossier,
}: {
  readonly question: Question;
  readonly dossier: Dossier;
}): ReactNode {
  const { words, language } = useSpeech();
  const name = `dossier-${question.a}-${question.b}`.replaceAll(":", "-");
  const addressOf = (format: string): string => {
    const search = toSearch(question);
    search.set("format", format);
    search.set("language", language);
    return inThePast(`/api/dossier?${search.toString()}`);
  };
  return (
    <p className="downloads">
      <button type="button" className="button primary" onClick={() => print()}>
        {words.dossier.print}
      </button>
      {files.map((format) => (
        <a key={format} className="button" href={addressOf(format)} download={`${name}.${format}`}>
          {words.dossier[format]}
        </a>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => save(`${name}.json`, dossierJson(dossier))}
      >
        {words.dossier.json}
      </button>
    </p>
  );
}

/** Hands the browser a file, within the rights of the pages that it quotes. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
