import type { ReactNode } from "react";

export function DossierPage(): ReactNode {
  return <h1>…</h1>;
}
