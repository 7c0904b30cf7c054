import { createInterface } from 'node:readline';

/** Where a command reads and writes. */
export interface Terminal {
  /** A line of what was asked for. */
  readonly print: (line: string) => void;
  /** A line beside it: progress, faults. */
  readonly remark: (line: string) => void;
  /** The next line that is typed; undefined when there is no more. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  /** Takes everything off the screen, what was scrolled away too; nothing where the output goes elsewhere. */
  readonly clear: () => void;
  /** Whether somebody sits there. */
  readonly interactive: boolean;
  /** Stops reading. */
  readonly close: () => void;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // Who reads only the head of what is written closes the pipe; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  let lines: AsyncIterator<string> | undefined;
  let reader: ReturnType<typeof createInterface> | undefined;
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    remark: (line) => void process.stderr.write(`${line}\n`),
    async ask(prompt) {
      reader ??= createInterface({ input: process.stdin, terminal: false });
      lines ??= reader[Symbol.asyncIterator]();
      process.stdout.write(prompt);
      const next = await lines.next();
      return next.done === true ? undefined : next.value;
    },
    clear: () => void (process.stdout.isTTY && process.stdout.write('\u001b[2J\u001b[3J\u001b[H')),
    interactive: process.stdin.isTTY && process.stdout.isTTY,
    close: () => reader?.close(),
  };
}

/** Says how far a long run has come, at most every tenth of it. */
export function progress({ remark }: Terminal, what: string, of: number): (done: number) => void {
  let said = 0;
  return (done) => {
    const tenth = Math.floor((10 * done) / of);
    if (tenth <= said || done >= of) return;
    said = tenth;
    remark(`${what}: ${done} of ${of}`);
  };
}
