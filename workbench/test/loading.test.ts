import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isSkipped } from "./chromium.ts";
import { workbenchSuite } from "./workbench-suite.ts";

/** Bytes of gzipped script that the first page may need, in the longest of the three languages. */
const firstLoadMax = 98 * 1024;

describe.skipIf(isSkipped())("the scripts of the pages", () => {
  const bench = workbenchSuite();

  /** Holds back the script of a page until the answer is called. */
  async function holdBack(script: string): Promise<() => void> {
    const doors: (() => void)[] = [];
    const opened = new Promise<void>((resolve) => doors.push(resolve));
    await bench.page.route(`**/assets/${script}-*.js`, async (route) => {
      await opened;
      await route.continue();
    });
    return () => doors.forEach((open) => open());
  }

  function personsLink(): ReturnType<typeof bench.page.getByRole> {
    return bench.page.getByRole("navigation").getByRole("link", { name: "Persons" });
  }

  test("stay small for the first page: nothing of the server or of other pages is in them", async () => {
    const sizes: Promise<number>[] = [];
    bench.page.on("response", (response) => {
      if (response.url().endsWith(".js"))
        sizes.push(response.body().then((code) => gzipSync(code).length));
    });
    await bench.page.addInitScript(`localStorage.setItem("chancery.language", "ru")`);
    await bench.go("/");
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50 * 1024);
    expect(total).toBeLessThan(firstLoadMax);
  });

  test("are waited for on the page before, and then the new page has the focus and is named", async () => {
    await bench.go("/");
    await bench.page.locator(".line").first().waitFor();
    const open = await holdBack("persons-page");
    await personsLink().click();
    await bench.page.locator("main[aria-busy='true']").waitFor();
    expect(await bench.page.locator(".line").count()).toBeGreaterThan(0);
    expect(await bench.page.locator("main .loading").count()).toBe(0);
    open();
    await bench.page.getByRole("heading", { name: "Persons", exact: true }).waitFor();
    await expect.poll(() => bench.page.locator(":focus").getAttribute("id")).toBe("main");
    expect(await bench.page.title()).toBe("Persons · Chancery");
    await expect.poll(() => bench.page.locator("[data-page-title]").textContent()).toBe("Persons");
    expect(await bench.page.locator("main").getAttribute("aria-busy")).toBe("false");
  });

  test("that cannot be had are told of, and other pages are there all the same", async () => {
    await bench.go("/");
    await bench.page.route("**/assets/persons-page-*.js", (route) => route.abort());
    await personsLink().click();
    await bench.page.getByRole("alert").waitFor();
    await bench.page.getByRole("navigation").getByRole("link", { name: "Documents" }).click();
    await bench.page.getByRole("heading", { name: "Documents", exact: true }).waitFor();
    expect(await bench.page.getByRole("alert").count()).toBe(0);
    bench.troubles.length = 0;
  });

  test("of a language are loaded when it is chosen", async () => {
    await bench.go("/");
    const open = await holdBack("fr");
    await bench.page.getByRole("button", { name: "Français" }).click();
    expect(await bench.page.evaluate("document.documentElement.lang")).toBe("en");
    open();
    await bench.page.getByRole("heading", { name: "Rencontres", exact: true }).waitFor();
    expect(await bench.page.evaluate("document.documentElement.lang")).toBe("fr");
  });
});
