import { useCallback, useMemo } from "react";
import { useSearchParams } from "wouter";
import { filtersFrom, toSearch, type Filters } from "./filters.ts";

/** The filters that the address carries, and how to change them. */
export function useFilters(): readonly [Filters, (filters: Filters) => void] {
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(() => filtersFrom(search), [search]);
  const change = useCallback((changed: Filters) => setSearch(toSearch(changed)), [setSearch]);
  return [filters, change];
}
