import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { OverviewAnswer } from "../../src/contract/contract.ts";

const root = join(import.meta.dirname, "..", "..");

/** A Chancery that is open on the sample record, with a register of its own. */
export interface OpenChancery {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the workbench, reads the sample record and serves both, as `chancery open` does. */
export async function openChancery(): Promise<OpenChancery> {
  buildWorkbench();
  const folder = await mkdtemp(join(tmpdir(), "chancery-browser-"));
  const register = join(folder, "register.db");
  const server = spawn(
    process.execPath,
    ["--import", "tsx", "src/cli/main.ts", "open", "--port", "0", "--register", register],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
  const address = await addressIn(server.stdout);
  await untilRead(address);
  const close = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { address, close };
}

/** As users get it: Vitest's own NODE_ENV would build React for developers. */
function buildWorkbench(): void {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const config = join(root, "workbench", "vite.config.ts");
  execFileSync(process.execPath, [vite, "build", "--config", config, "--logLevel", "error"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "inherit",
  });
}

function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    output.on("data", (chunk) => {
      said += String(chunk);
      const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    output.on("end", () => reject(new Error(`the server ended without an address: ${said}`)));
  });
}

/* oxlint-disable no-await-in-loop -- it asks again until the answer says so. */
async function untilRead(address: string): Promise<void> {
  for (;;) {
    // A server that reads lets a connection that waits go: then it is asked anew.
    const answer = await fetch(`${address}/api/overview`).catch(() => null);
    const overview = answer === null ? null : ((await answer.json()) as OverviewAnswer);
    if (overview?.reading === null && overview.documents > 0) return;
    await wait(200);
  }
}
