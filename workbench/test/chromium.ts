import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of a Chromium on this machine; null without. CHROMIUM names another. */
export const chromiumPath: string | null =
  [process.env["CHROMIUM"] ?? "", ...places].find((path) => path !== "" && existsSync(path)) ??
  null;

/** Whether the browser tests stay away. In CI they never do: there a missing browser is an error. */
export function isSkipped(): boolean {
  if (chromiumPath !== null || process.env["CI"] !== undefined) return false;
  console.log("skipped: no Chromium on this machine; install it, or name it with CHROMIUM=…");
  return true;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath === null ? {} : { executablePath: chromiumPath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
