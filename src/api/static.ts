import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { Context } from "hono";
import { stop } from "./problems.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/**
 * Serves the built workbench.
 *
 * Only the files that are in the folder at the start have a name here, so that no path, however
 * written, leads out of it. Every other path without an extension is a page of the workbench.
 */
export function serveWorkbench(folder: string): (context: Context) => Response {
  const names = new Set(namesIn(folder));
  const assets = new Map<string, Asset>();
  const load = (name: string): Asset => {
    const asset = assets.get(name) ?? readAsset(join(folder, name));
    assets.set(name, asset);
    return asset;
  };
  return (context) => {
    const name = nameOf(context.req.path);
    if (names.has(name)) return send(context, name, load(name));
    if (extname(name) !== "") return stop(noFile(context.req.path));
    if (!names.has("index.html")) return notBuilt(context);
    return send(context, "index.html", load("index.html"));
  };
}

/** Paths of files in a folder, with slashes; none where there is no folder. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((path) => path.split(sep).join("/"));
  } catch {
    return [];
  }
}

function nameOf(path: string): string {
  try {
    return decodeURIComponent(path).replace(/^\/+/, "");
  } catch {
    return path;
  }
}

function readAsset(path: string): Asset {
  const bytes = new Uint8Array(readFileSync(path));
  const tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  return { bytes, tag: `"${tag}"` };
}

function send(context: Context, name: string, { bytes, tag }: Asset): Response {
  // The build puts a digest into the name of everything in assets/.
  const lasting = name.startsWith("assets/");
  context.header("ETag", tag);
  context.header("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
  if (context.req.header("if-none-match") === tag) return context.body(null, 304);
  context.header("Content-Type", types[extname(name)] ?? "application/octet-stream");
  return context.body(bytes);
}

function noFile(path: string): Parameters<typeof stop>[0] {
  return {
    code: "API-404",
    message: "Unexpected path, expected a file of the workbench.",
    where: path,
    next: "Open / instead.",
  };
}

function notBuilt(context: Context): Response {
  context.header("Cache-Control", "no-store");
  return context.html(notBuiltPage, 503);
}

const notBuiltPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Chancery: the workbench is not built</title>
<h1>The workbench is not built</h1>
<p>The register is open and the API answers: <a href="/api/overview">/api/overview</a>,
<a href="/api/openapi.json">/api/openapi.json</a>.</p>
<p>To see the workbench, run <code>npm run build</code> in the folder of Chancery, then start it again.</p>
</html>
`;
