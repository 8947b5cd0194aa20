import { useId, type ReactNode } from "react";
import type { Facet, TimelineFacets } from "../../../../src/contract/contract.ts";
import { useSpeech } from "../../words/speech.tsx";
import type { Filters } from "./filters.ts";

/** One side and the other side: what lies between two parties. */
export function PartyChoice({
  filters,
  change,
  facets,
}: {
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
  readonly facets: TimelineFacets | null;
}): ReactNode {
  const { words } = useSpeech();
  const [one = "", other = ""] = filters.parties;
  const choose = (parties: readonly string[]): void =>
    change({ ...filters, parties: parties.filter((party) => party !== "") });
  return (
    <div className="parties-choice">
      <PartySelect
        label={words.filters.oneSide}
        value={one}
        offered={besides(facets, other)}
        choose={(party) => choose([party, other])}
      />
      <PartySelect
        label={words.filters.otherSide}
        value={other}
        offered={besides(facets, one)}
        choose={(party) => choose([one, party])}
      />
    </div>
  );
}

function PartySelect({
  label,
  value,
  offered,
  choose,
}: {
  readonly label: string;
  readonly value: string;
  readonly offered: Facet;
  readonly choose: (party: string) => void;
}): ReactNode {
  const { words, party, language } = useSpeech();
  const id = useId();
  const named = offered
    .map(({ code, count }) => ({ code, count, name: party(code) }))
    .toSorted((first, second) => first.name.localeCompare(second.name, language));
  const isOffered = value === "" || offered.some(({ code }) => code === value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{words.filters.anyParty}</option>
        {isOffered ? null : <option value={value}>{party(value)}</option>}
        {named.map(({ code, count, name }) => (
          <option key={code} value={code}>
            {name} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}

/** The parties that can stand beside another, with what the two would leave. */
function besides(facets: TimelineFacets | null, other: string): Facet {
  if (facets === null) return [];
  if (other === "") return facets.parties;
  return facets.pairs.flatMap(({ code, count }) => {
    const pair = code.split("+");
    const partner = pair.find((party) => party !== other);
    return pair.includes(other) && partner !== undefined ? [{ code: partner, count }] : [];
  });
}
