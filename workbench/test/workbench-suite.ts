import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launchChromium } from "./chromium.ts";
import { openChancery, type OpenChancery } from "./open-chancery.ts";
import { sampleAt, type Sample } from "./sample.ts";
import { openPage, type WatchedPage } from "./watched-page.ts";

/** Where pictures of the pages go, for whoever looks at them after a run. */
export const shots: string = join(tmpdir(), "chancery-screenshots");

/** What the browser tests of one file share: a Chancery on the sample, and a new page for each test. */
export interface WorkbenchSuite {
  /** The page of the test that runs. */
  readonly page: Page;
  /** What went wrong on it so far; a test that asks for trouble empties it. */
  readonly troubles: string[];
  readonly address: string;
  readonly sample: Sample;
  /** Goes to a page and waits until it is there. */
  readonly go: (path: string) => Promise<void>;
  /** Opens another page beside it, in a browser of its own. */
  readonly openOther: (options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly shoot: (name: string, whole?: boolean) => Promise<void>;
}

/** Opens the workbench before the tests of a `describe`, and fails each on what its page complains of. */
export function workbenchSuite(): WorkbenchSuite {
  let chancery: OpenChancery;
  let browser: Browser;
  let watched: WatchedPage;

  beforeAll(async () => {
    await mkdir(shots, { recursive: true });
    [chancery, browser] = await Promise.all([openChancery(), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await chancery.close();
  });
  beforeEach(async () => {
    watched = await openPage(browser);
  });
  afterEach(async () => {
    await watched.close();
    if (watched.troubles.length > 0) throw new Error(watched.troubles.join("\n"));
  });

  return {
    get page() {
      return watched.page;
    },
    get troubles() {
      return watched.troubles;
    },
    get address() {
      return chancery.address;
    },
    get sample() {
      return sampleAt(chancery.address);
    },
    go: async (path) => {
      await watched.page.goto(`${chancery.address}${path}`);
      await watched.page.locator("main h1").waitFor();
    },
    openOther: (options) => openPage(browser, options),
    shoot: async (name, whole = false) => {
      await watched.page.screenshot({ path: join(shots, `${name}.png`), fullPage: whole });
    },
  };
}
