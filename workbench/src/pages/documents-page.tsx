import type { ReactNode } from "react";

export function DocumentsPage(): ReactNode {
  return <h1>…</h1>;
}
