import type { ReactNode } from "react";
import { asOf, lookAt } from "../client/as-of.ts";
import { locales, useSpeech } from "../words/speech.tsx";

/** Says that one looks at the past, and leads back. */
export function PastBanner(): ReactNode {
  const { deciding, language } = useSpeech();
  if (asOf === null) return null;
  return (
    <div className="past-banner" role="status">
      <span>{deciding.past.banner(sayMoment(asOf, { language, ...deciding.past }))}</span>
      <button type="button" className="link" onClick={() => lookAt(null)}>
        {deciding.past.back}
      </button>
    </div>
  );
}

function sayMoment(
  moment: string,
  {
    language,
    afterDecision,
  }: { readonly language: "fr" | "en" | "ru"; readonly afterDecision: (n: number) => string },
): string {
  if (/^\d+$/.test(moment)) return afterDecision(Number(moment));
  const style = moment.includes("T")
    ? ({ dateStyle: "long", timeStyle: "short" } as const)
    : ({ dateStyle: "long", timeZone: "UTC" } as const);
  return new Intl.DateTimeFormat(locales[language], style).format(new Date(moment));
}
