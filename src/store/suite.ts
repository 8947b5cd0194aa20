import { afterAll, beforeAll, describe } from "vitest";
import { suiteOfCaptures, suiteOfCopies, suiteOfReadings } from "./suite-captures.fixture.ts";
import { suiteOfChain, suiteOfGuards, suiteOfLog } from "./suite-log.fixture.ts";
import { suiteOfBackups, suiteOfCopiesAnew } from "./suite-backup.fixture.ts";
import { suiteOfHistory } from "./suite-history.fixture.ts";
import { suiteOfKept } from "./suite-kept.fixture.ts";
import { suiteOfOperations } from "./suite-operations.fixture.ts";
import { suiteOfProof } from "./suite-proof.fixture.ts";
import type { Place, SuiteEngine } from "./suite-place.fixture.ts";
import { suiteOfRegister, suiteOfSearch } from "./suite-search.fixture.ts";

/** The one suite for all engines: the same tests, real databases. */
export function runStoreSuite(engine: SuiteEngine): void {
  describe(`a store on ${engine.name}`, () => {
    // Opened before the first test; none of them looks at it earlier.
    const place = {} as Place;
    beforeAll(async () => {
      Object.assign(place, await engine.create());
    });
    afterAll(() => place.store.close());

    suiteOfCaptures(engine, place);
    suiteOfReadings(place);
    suiteOfCopies(place);
    suiteOfSearch(place);
    suiteOfLog(place);
    suiteOfChain(engine);
    suiteOfGuards(engine, place);
    suiteOfRegister(engine, place);
    suiteOfProof(engine);
    suiteOfBackups(engine);
    suiteOfCopiesAnew(engine);
    suiteOfHistory(engine);
    suiteOfOperations(engine);
    suiteOfKept(engine);
  });
}
