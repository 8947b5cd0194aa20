import type { AsOf } from "../contract/contract.ts";
import type { IsoDay } from "../core/edtf.ts";
import { type Moment, readMoment } from "../core/moment.ts";

/** The moment that a request asks for; none for the present. The contract has read it once. */
export function momentIn({ asOf }: AsOf): Moment | undefined {
  return asOf === undefined ? undefined : (readMoment(asOf) ?? undefined);
}

/** The day from which one looks: that of the moment that is asked for, or today. */
export function dayAsked(asOf: string | undefined, now: string): IsoDay {
  const moment = asOf === undefined ? null : readMoment(asOf);
  return moment?.kind === "instant" ? moment.instant.slice(0, 10) : now.slice(0, 10);
}
