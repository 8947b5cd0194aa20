import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { answerProblem, stop } from "./problems.ts";

/** The most that a request may send: a decision is a few hundred bytes. */
export const bodyBytesMax: number = 256 * 1024;

/** Headers that keep a browser from doing with our pages what we did not mean. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  crossOriginEmbedderPolicy: false,
  referrerPolicy: "no-referrer",
  strictTransportSecurity: false,
  xFrameOptions: "DENY",
});

/** Stops a request that sends more than we read. */
export const limitBody: MiddlewareHandler = bodyLimit({
  maxSize: bodyBytesMax,
  onError: (context) => answerProblem(tooLarge(), context),
});

function tooLarge(): unknown {
  try {
    return stop({
      code: "API-413",
      message: `Unexpected size of the request, expected at most ${bodyBytesMax} bytes.`,
      next: "Send less at a time.",
    });
  } catch (cause) {
    return cause;
  }
}

/**
 * Refuses a Host that is not ours. A page of another site can make its own name point at this
 * machine (DNS rebinding), and its scripts would then read the register as if they were ours.
 *
 * @param names - Names that we answer to, beside addresses written as numbers.
 */
export function checkHost(names: readonly string[]): MiddlewareHandler {
  const known = new Set(["localhost", ...names.map((name) => name.toLowerCase())]);
  return async (context, next) => {
    const host = context.req.header("host") ?? new URL(context.req.url).host;
    const name = host.replace(/:\d+$/, "").toLowerCase();
    if (!known.has(name) && isIP(name.replace(/^\[|\]$/g, "")) === 0)
      stop({
        code: "API-403",
        message: `Unexpected host "${host.slice(0, 100)}", expected the address that the server printed.`,
        next: "Open the printed address, or start the server with --host and this name.",
      });
    await next();
  };
}

/** Lets only our own pages, and programs that are no browser, send anything: JSON, same origin. */
export const checkSender: MiddlewareHandler = async (context, next) => {
  const { req } = context;
  if (req.method !== "GET" && req.method !== "HEAD") {
    if (isForeign(req)) stop(foreign);
    if (!/^application\/json\s*(?:;|$)/i.test(req.header("content-type") ?? "")) stop(noJson);
  }
  await next();
};

interface Asked {
  readonly header: (name: string) => string | undefined;
  readonly url: string;
}

function isForeign(request: Asked): boolean {
  const site = request.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin") return true;
  const origin = request.header("origin");
  const host = request.header("host") ?? new URL(request.url).host;
  return origin !== undefined && hostOf(origin) !== host;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

const foreign = {
  code: "API-403",
  message: "Unexpected sender from another site, expected the workbench itself.",
  next: "Decide in the workbench, or send the request from a program that is no browser.",
} as const;

const noJson = {
  code: "API-415",
  message: "Unexpected kind of content, expected application/json.",
  where: "the header Content-Type",
  next: "Send JSON, and say so in the header.",
} as const;
