import type { ReactNode } from "react";

export function NotFoundPage(): ReactNode {
  return <h1>…</h1>;
}
