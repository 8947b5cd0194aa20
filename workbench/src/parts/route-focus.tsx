import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { onPageTitle, pageTitle } from "./page-title.ts";

/**
 * After a change of page, moves the focus to the page and the view to its top, as a browser does
 * when it loads one, and says the title of the new page once it has one. The first page keeps what the
 * browser itself did.
 *
 * @param path - Of the page that is shown; while another is on its way, still of the one before.
 */
export function RouteFocus({ path }: { readonly path: string }): ReactNode {
  const title = useSyncExternalStore(onPageTitle, pageTitle);
  const [moved, setMoved] = useState(false);
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    setMoved(true);
    document.getElementById("main")?.focus({ preventScroll: true });
    if (location.hash === "") scrollTo({ top: 0 });
  }, [path]);
  return (
    <p className="visually-hidden" role="status" data-page-title="">
      {moved ? title : null}
    </p>
  );
}
