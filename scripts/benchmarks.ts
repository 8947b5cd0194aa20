import { printMeasured, type Measured } from "./measured.ts";
import { measureExpressions } from "./score-dates.ts";
import { measureNames } from "./score-names.ts";
import { measurePages } from "./score-pages.ts";
import { measureQuotes } from "./score-quotes.ts";
import { measureRelations } from "./score-re3d.ts";
import { measureSentences } from "./score-sentences.ts";
import { measureTimeBank } from "./score-timebank.ts";
import { benchmarkFloors } from "./floors.ts";

/** Every figure on third-party benchmarks, in the order of the stages that they measure. */
function measureBenchmarks(): readonly Measured[] {
  return [
    ...measurePages(),
    ...measureSentences(),
    ...measureExpressions(),
    ...measureTimeBank(),
    ...measureNames(),
    ...measureQuotes(),
    ...measureRelations(),
  ];
}

/** Prints the table of benchmarks; where `held`, says which figures fall below their floors. */
export function scoreBenchmarks({ held }: { readonly held: boolean }): void {
  const measured = measureBenchmarks();
  printMeasured(measured);
  if (!held) return;
  for (const floor of benchmarkFloors) {
    const own = measured.find(
      ({ benchmark, figure }) => benchmark === floor.benchmark && figure === floor.figure,
    );
    if (own?.value === null) continue;
    const holds = own !== undefined && own.value >= floor.value;
    console.log(
      `${holds ? "holds" : "FALLS"}: ${floor.benchmark} ${floor.figure} ${own?.value.toFixed(3) ?? "not measured"} (floor ${floor.value})`,
    );
    if (!holds) process.exitCode = 1;
  }
}
