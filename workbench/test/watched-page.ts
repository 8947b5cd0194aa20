import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page whose troubles are written down: errors of scripts, the console, the security policy. */
export interface WatchedPage {
  readonly page: Page;
  readonly troubles: string[];
  readonly close: () => Promise<void>;
}

export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1400, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  return { page, troubles: watch(page), close: () => context.close() };
}

function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`script: ${error.message}`));
  page.on("console", (message) => {
    // The browser itself writes violations of the security policy here, as errors.
    if (["error", "warning"].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      troubles.push(`request: ${request.url()}`);
  });
  return troubles;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {
      readonly target: readonly string[];
      readonly failureSummary: string;
    }[];
  }[];
}

/** What axe finds against WCAG 2.2 A and AA, one line for each rule and place; empty is good. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Through the debugger, not as a script of the page: the page's own policy stays as it is.
  await page.evaluate(axe.source);
  const result = await page.evaluate(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  );
  return (result as AxeResult).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`),
  );
}
