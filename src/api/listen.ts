import { serve, type ServerType } from "@hono/node-server";
import type { Api } from "./context.ts";

/** A server that answers. */
export interface Listening {
  readonly port: number;
  /** Stops answering; open connections are closed. */
  readonly close: () => Promise<void>;
}

/**
 * Listens on a port, or on the next one that is free.
 *
 * @param port - 0 for any free port.
 * @throws the error of the system where the address cannot be used at all.
 */
export async function listen(
  app: Api,
  {
    host,
    port,
    tries = 20,
  }: { readonly host: string; readonly port: number; readonly tries?: number },
): Promise<Listening> {
  try {
    return await listenOn(app, host, port);
  } catch (cause) {
    if (!isTaken(cause) || tries <= 1 || port === 0) throw cause;
    return listen(app, { host, port: port + 1, tries: tries - 1 });
  }
}

function isTaken(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
}

function listenOn(app: Api, hostname: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, hostname, port }, (address) => {
      resolve({ port: address.port, close: () => close(server) });
    });
    server.once("error", reject);
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
