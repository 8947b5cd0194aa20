import type { RegisterSource } from "../register/source.ts";
import type { StoredReading } from "../store/store.ts";

/** The sources of a register as they would be with these Readings in the place of theirs. */
export function withReadings(
  sources: readonly RegisterSource[],
  readings: readonly StoredReading[],
): readonly RegisterSource[] {
  const anew = new Map(readings.map((stored) => [stored.capture, stored]));
  return sources.map((source) => {
    const stored = anew.get(source.capture);
    if (stored === undefined) return source;
    // A text is kept apart from its Reading, as the store keeps it.
    const { text: _text, ...reading } = stored.reading;
    return { ...source, text: stored.text, zones: stored.zones, reading };
  });
}
