import type { AsOf } from "../contract/contract.ts";
import { type Moment, readMoment } from "../core/moment.ts";

/** The moment that a request asks for; none for the present. The contract has read it once. */
export function momentIn({ asOf }: AsOf): Moment | undefined {
  return asOf === undefined ? undefined : (readMoment(asOf) ?? undefined);
}
