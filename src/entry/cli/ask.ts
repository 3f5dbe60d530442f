import { createInterface } from 'node:readline/promises';
import { ExitCode } from '../../domain/gate.ts';

/** Asks questions on the terminal, one after the other. */
export interface Terminal {
  /** An answer without the blanks around it; an empty one is the default's. */
  ask(question: string): Promise<string>;
  /** Asks until the answer is yes, no, or nothing. */
  confirm(question: string, byDefault: boolean): Promise<boolean>;
  close(): void;
}

/** Whether somebody is there to answer. */
export function hasTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Opens the terminal. Who ends the input or presses Ctrl-C ends the process: nothing is written without an answer. */
export function openTerminal(): Terminal {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  let open = true;
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    if (!open) return;
    process.stderr.write('\nkempt: interrupted; nothing was written\n');
    process.exit(ExitCode.interrupted);
  });
  const ask = async (question: string): Promise<string> => (await lines.question(`${question} `)).trim();
  return {
    ask,
    async confirm(question, byDefault) {
      for (;;) {
        const answer = (await ask(`${question} [${byDefault ? 'Y/n' : 'y/N'}]`)).toLowerCase();
        if (answer === '') return byDefault;
        if (answer === 'y' || answer === 'yes') return true;
        if (answer === 'n' || answer === 'no') return false;
      }
    },
    close() {
      open = false;
      lines.close();
    },
  };
}
