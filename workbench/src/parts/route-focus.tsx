import { useEffect, useRef } from "react";
import { useLocation } from "wouter";

/**
 * After a change of page, moves the focus to the page and the view to its top, as a browser does
 * when it loads one. The first page keeps what the browser itself did.
 */
export function RouteFocus(): null {
  const [path] = useLocation();
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    document.getElementById("main")?.focus({ preventScroll: true });
    if (location.hash === "") scrollTo({ top: 0 });
  }, [path]);
  return null;
}
