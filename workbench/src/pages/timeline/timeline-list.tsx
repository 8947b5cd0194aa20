import type { ReactNode } from "react";
import type { TimelineLine } from "../../../../src/contract/contract.ts";
import { calendarWords } from "../../../../src/core/edtf-calendar.ts";
import { useSpeech } from "../../words/speech.tsx";
import { groupByTime, type YearGroup } from "./group-by-time.ts";
import { LineItem } from "./line-item.tsx";

/** The lines under their years and months. */
export function TimelineList({ lines }: { readonly lines: readonly TimelineLine[] }): ReactNode {
  return groupByTime(lines).map((group) => <Year key={group.year ?? "undated"} group={group} />);
}

function Year({ group: { year, months } }: { readonly group: YearGroup }): ReactNode {
  const { words } = useSpeech();
  return (
    <section className="year">
      <h2>{year ?? words.timeline.undated}</h2>
      {months.map(({ month, lines }) => (
        <section key={month ?? "year"} className="month">
          {year === null ? null : <MonthName month={month} />}
          <ol>
            {lines.map((line) => (
              <LineItem key={line.id} line={line} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function MonthName({ month }: { readonly month: number | null }): ReactNode {
  const { words, language } = useSpeech();
  if (month === null) return <h3>{words.timeline.wholeYear}</h3>;
  return <h3>{calendarWords[language].month(month, "nominative")}</h3>;
}
