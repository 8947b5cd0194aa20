import { phrases } from "../../stretch.ts";
import type { LinkWords } from "../words.ts";

/** How French ties records. */
export const frenchLinks: LinkWords = {
  implements: phrases(
    `en application de | en application du | en application des | en application d' | en exécution de |
     en exécution du | en exécution d' | au titre de | au titre du | conformément à | conformément au |
     pour la mise en œuvre de | pour la mise en œuvre du`,
  ),
  establishes: phrases("en vertu de | en vertu du | en vertu d' | aux termes de | aux termes d'"),
};
