import type { ReactNode } from "react";

export function PersonsPage(): ReactNode {
  return <h1>…</h1>;
}
