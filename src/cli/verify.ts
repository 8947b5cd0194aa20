import type { Trouble } from "../core/house-error.ts";
import type { Verification } from "../store/store.ts";
import { plainTrouble, showTrouble } from "./show-trouble.ts";
import type { ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { withRegister } from "./with-register.ts";

/** What `verify` may be told. */
export interface VerifyCommand {
  readonly register?: string;
  readonly head?: string;
  readonly json?: boolean;
}

/** `chancery verify`: holds every hash, quotation and row of the log against its proof. */
export function runVerify(options: VerifyCommand, terminal: Terminal): Promise<ExitStatus> {
  return withRegister(options.register, terminal, async (store) => {
    const findings: Trouble[] = [];
    const { head } = options;
    const verification = await store.verify({
      ...(head === undefined ? {} : { head }),
      tell: (finding) => {
        findings.push(finding);
        if (options.json !== true) showTrouble(finding, terminal);
      },
    });
    terminal.out.write(
      options.json === true ? asJson(verification, findings) : layOut(verification),
    );
    return findings.length === 0 ? 0 : 1;
  });
}

function asJson(verification: Verification, findings: readonly Trouble[]): string {
  return `${JSON.stringify({ ...verification, findings: findings.map(plainTrouble) }, null, 2)}\n`;
}

function layOut({ findings, head, ...counts }: Verification): string {
  const { captures, readings, quotations, decisions } = counts;
  const checked = `${captures} captures, ${readings} Readings, ${quotations} quotations, ${decisions} decisions`;
  const outcome = findings === 0 ? "all is well" : `${findings} findings`;
  return `${checked}: ${outcome}.\n  head  ${head}\n`;
}
