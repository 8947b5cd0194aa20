import type { ReactNode } from "react";
import type {
  DocumentPage,
  SupportedSpan,
  Zone,
  ZoneKind,
} from "../../../../src/contract/contract.ts";
import { useSpeech } from "../../words/speech.tsx";
import { paragraphsOf, segmentsOf, type Segment } from "./segments.ts";
import type { Range } from "./selection.ts";

/** Evidence may rest on these alone; the others are set aside by name. */
const article: ReadonlySet<ZoneKind> = new Set<ZoneKind>(["title", "dateline", "body", "caption"]);

/** Lines that say where the text comes from stay open; the rest opens when one asks. */
const short: ReadonlySet<ZoneKind> = new Set<ZoneKind>(["byline", "publication", "notice"]);

interface Drawn {
  readonly spans: readonly SupportedSpan[];
  readonly chosen: readonly Range[];
}

/** The canonical text in its zones, with the evidence drawn into it. */
export function DocumentText({
  page,
  spans,
  chosen,
}: Drawn & { readonly page: DocumentPage }): ReactNode {
  const { words } = useSpeech();
  return (
    <section className="document-text" aria-label={words.document.text}>
      {page.zones.map((zone) => (
        <ZoneText key={zone.start} page={page} zone={zone} spans={spans} chosen={chosen} />
      ))}
    </section>
  );
}

function ZoneText({
  page: { text, document },
  zone,
  ...drawn
}: Drawn & { readonly page: DocumentPage; readonly zone: Zone }): ReactNode {
  const { words } = useSpeech();
  const paragraphs = paragraphsOf(text, zone);
  if (paragraphs.length === 0) return null;
  const drawnParagraphs = paragraphs.map((paragraph) => (
    <p key={paragraph.start} lang={document.language}>
      {segmentsOf(paragraph, drawn.spans, drawn.chosen).map((segment) => (
        <SegmentText key={segment.start} segment={segment} />
      ))}
    </p>
  ));
  if (article.has(zone.kind))
    return <div className={`zone zone-${zone.kind}`}>{drawnParagraphs}</div>;
  return (
    <details className="zone noise" open={short.has(zone.kind)}>
      <summary title={words.document.noise}>{words.document.zone[zone.kind]}</summary>
      {drawnParagraphs}
    </details>
  );
}

/** Words on which records rest are a link to themselves, so that they can be chosen and shared. */
function SegmentText({ segment }: { readonly segment: Segment }): ReactNode {
  const { text, spans, chosen } = segment;
  const [innermost] = spans;
  const mark = chosen ? { "data-chosen": "" } : {};
  if (innermost === undefined)
    return chosen ? (
      <mark className="chosen" tabIndex={-1} {...mark}>
        {text}
      </mark>
    ) : (
      text
    );
  return (
    <a
      href={`#${innermost.start}-${innermost.end}`}
      className={classOf(segment)}
      aria-current={chosen ? "true" : undefined}
      {...mark}
    >
      {text}
    </a>
  );
}

function classOf({ spans, chosen }: Segment): string {
  const onlyPersons = spans.every(({ supports }) =>
    supports.every(({ entry }) => entry.kind === "person"),
  );
  return ["evidence-words", onlyPersons ? "persons-only" : "", chosen ? "chosen" : ""]
    .filter((name) => name !== "")
    .join(" ");
}
