import { party, type PartyItem } from "../../mention/party/party.ts";
import type { Argument, VerbItem } from "../clause/clause.ts";
import type { Slot } from "../clause/words.ts";
import type { Context } from "../context.ts";
import { occasionWords } from "./words-of.ts";

/** How far back a pronoun reaches for whom it means, in tokens. */
const reachTokensMax = 70;

/** « l'a reçu », « leur a remis »: whom the pronoun inside a verb means, where no phrase says it. */
export function cliticArguments(
  context: Context,
  head: VerbItem,
  filled: readonly Argument[],
): readonly Argument[] {
  const { clitic } = head.value;
  const known =
    clitic === null ? undefined : occasionWords(context.mentions.language).clitics.get(clitic);
  if (known === undefined || filled.some(({ slot }) => slot === known.slot)) return [];
  const subject = filled.find(({ slot }) => slot === "subject")?.party ?? null;
  const found = otherBefore(context, head.from, { subject, plural: known.plural });
  return found === null ? [] : [{ slot: known.slot satisfies Slot, party: found }];
}

/** The last person before a token who is not the subject. */
function otherBefore(
  { mentions, discourse }: Context,
  end: number,
  { subject, plural }: { readonly subject: PartyItem | null; readonly plural: boolean },
): PartyItem | null {
  const own = subject === null ? undefined : discourse.referents.get(subject);
  const found = mentions.lattice
    .all(party, Math.max(0, end - reachTokensMax), end)
    .findLast((item) => {
      const persons = discourse.referents.get(item)?.persons ?? [];
      return (
        persons.length > 1 === plural &&
        persons.length > 0 &&
        !persons.some((person) => own?.persons.includes(person))
      );
    });
  return found ?? null;
}
