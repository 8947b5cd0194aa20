// Starts the built program on the bundled record with an empty cache, as somebody does for the first
// time, and says how long the first page and the whole record take.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const firstPageMsMax = 3000;
const cache = mkdtempSync(join(tmpdir(), "chancery-opens-"));
const started = performance.now();
const program = spawn(process.execPath, ["dist/cli/main.js", "open", "--port", "0"], {
  cwd: join(import.meta.dirname, ".."),
  env: { ...process.env, XDG_CACHE_HOME: cache },
  stdio: ["ignore", "pipe", "inherit"],
});
const ended = new Promise((resolve) => program.once("exit", resolve));

/** The address that the program prints. */
function address() {
  return new Promise((resolve, reject) => {
    let said = "";
    program.stdout.on("data", (words) => {
      said += words;
      const found = /http:\/\/[\d.a-z]+:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    program.once("exit", () => reject(new Error(`it ended without an address: ${said}`)));
  });
}

/** The page as a browser loads it: the page, what it names, and the first answer of the API. */
async function loadPage(url) {
  const page = await (await fetch(url)).text();
  const parts = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
  if (!parts.some((path) => path.endsWith(".js"))) throw new Error("the workbench is not built");
  await Promise.all([...parts, "/api/overview", "/api/encounters"].map((path) => load(url, path)));
}

async function load(url, path) {
  const answer = await fetch(new URL(path, url));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  await answer.arrayBuffer();
}

async function wholeRecord(url) {
  for (;;) {
    const overview = await (await fetch(new URL("/api/overview", url))).json();
    if (overview.reading === null) return overview.documents;
    await wait(50);
  }
}

try {
  const url = await address();
  await loadPage(url);
  const firstPageMs = Math.round(performance.now() - started);
  const documents = await wholeRecord(url);
  const recordMs = Math.round(performance.now() - started);
  console.log(`first page ${firstPageMs} ms, all ${documents} documents ${recordMs} ms`);
  if (firstPageMs > firstPageMsMax || documents === 0) process.exitCode = 1;
} finally {
  program.kill("SIGINT");
  await ended;
  rmSync(cache, { recursive: true, force: true });
}
