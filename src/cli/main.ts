#!/usr/bin/env node
import * as nodeModule from "node:module";
import { processTerminal } from "./terminal.ts";

// From Node 22.1 on, compiled code can be kept between runs; this must come before what it is to keep.
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

const { run } = await import("./run.ts");
process.exitCode = await run(process.argv.slice(2), processTerminal());
