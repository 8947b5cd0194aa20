import type { Citation, Dossier, DossierLine } from "../view/view.ts";
import { quoteWithin, sentenceWithin } from "./quote.ts";

/** Names the shape; a change that breaks readers raises the number. */
const dossierFormat = "chancery-dossier/1";

/**
 * A dossier as it leaves the register: the view, with quotations cut as the rights of their pages
 * ask. Offsets keep pointing at the whole passage; the words around it are left out.
 */
interface ExportedDossier extends Dossier {
  readonly format: typeof dossierFormat;
}

/** Cuts a dossier to what may be given away. */
function exportDossier(dossier: Dossier): ExportedDossier {
  const { question, sources } = dossier;
  return {
    format: dossierFormat,
    question,
    encounters: dossier.encounters.map(withinRights),
    statements: dossier.statements.map(withinRights),
    commitments: dossier.commitments.map(withinRights),
    agreements: dossier.agreements.map(withinRights),
    projects: dossier.projects.map(withinRights),
    sources,
  };
}

/** The exported dossier as indented JSON, with a line break at its end. */
export function dossierJson(dossier: Dossier): string {
  return `${JSON.stringify(exportDossier(dossier), null, 2)}\n`;
}

/** A line as it may leave the register. */
export function withinRights(line: DossierLine): DossierLine {
  const { entry, evidence, source, encounter } = line;
  return {
    ...line,
    entry: { ...entry, caption: quoteWithin({ quote: entry.caption }, source) },
    evidence: cutEvidence(evidence, source),
    encounter:
      encounter === null
        ? null
        : { ...encounter, evidence: cutEvidence(encounter.evidence, source) },
  };
}

function cutEvidence(
  evidence: DossierLine["evidence"],
  source: Citation | null,
): DossierLine["evidence"] {
  if (evidence === null) return null;
  const { sentence, ...quoted } = evidence;
  const { before, stretch, after } = sentenceWithin(evidence, source);
  const rest = sentence === undefined ? {} : { sentence: { before, after } };
  return { ...quoted, quote: stretch, prefix: "", suffix: "", ...rest };
}
