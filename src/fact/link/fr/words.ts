import { phrases } from "../../word-lists.ts";
import type { LinkWords } from "../words.ts";

/** How French ties records. */
export const frenchLinks: LinkWords = {
  implements: phrases(
    `en application de | en application du | en application des | en application d' | en exécution de |
     en exécution du | en exécution d' | au titre de | au titre du | conformément à | conformément au |
     pour la mise en œuvre de | pour la mise en œuvre du`,
  ),
  follows: phrases(
    `fait suite à | fait suite au | font suite à | font suite au | faisait suite à | faisant suite à |
     faisant suite au | dans le prolongement de | dans le prolongement du | dans la continuité de |
     dans la continuité du | dans le droit fil de | dans le droit fil du | dans le sillage de |
     dans le sillage du | dans la foulée de | dans la foulée du`,
  ),
  "established-by": phrases(
    `mise sur pied à la suite de | mis sur pied à la suite de | mise en place à la suite de |
     mis en place à la suite de | créée à la suite de | créé à la suite de | instituée à la suite de |
     mise sur pied lors de | mis sur pied lors de | créée lors de | créé lors de | instituée lors de |
     décidée lors de | décidé lors de | née de | né de | issue de | issu de | convenue lors de`,
  ),
  prepares: phrases(
    `pour préparer | afin de préparer | en vue de préparer | en prélude à | en prélude au |
     préparatoire à | préparatoire au | préparatoires à | en préparation de | en préparation du |
     pour caler | caler le programme de | pour régler les derniers détails de |
     pour finaliser les préparatifs de | pour finaliser les préparatifs du | qui prépare`,
  ),
  establishes: phrases("en vertu de | en vertu du | en vertu d' | aux termes de | aux termes d'"),
};
