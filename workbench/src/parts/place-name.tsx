import type { ReactNode } from "react";
import type { Place } from "../../../src/contract/contract.ts";
import { useSpeech } from "../words/speech.tsx";

/** A place: its name, and its country where that is not said beside it already. */
export function PlaceName({
  place: { name, country },
  besides = [],
}: {
  readonly place: Place;
  readonly besides?: readonly string[];
}): ReactNode {
  const { party } = useSpeech();
  if (country === null) return name ?? "";
  if (name === null) return party(country);
  return besides.includes(country) ? name : `${name}, ${party(country)}`;
}
