import type { Store } from "../store/store.ts";
import { openExisting, registerPlace } from "./register-place.ts";
import type { ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Opens the register that was asked for, works with it, and closes it whatever happens.
 *
 * @throws HouseError CLI-008 where it is not there.
 */
export async function withRegister(
  asked: string | undefined,
  terminal: Terminal,
  work: (store: Store) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const store = await openExisting(registerPlace(asked, terminal));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
