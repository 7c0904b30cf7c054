import { CommanderError } from 'commander';
import { Fault } from './fault.ts';
import { problemData } from './problem-text.ts';
import { program } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line, without the program's name, to its exit code: 0 fine, 1 wrong input, 2 wrong usage. */
export async function runCommandLine(terminal: Terminal, words: readonly string[]): Promise<0 | 1 | 2> {
  let code: 0 | 1 | 2 = 0;
  let json = false;
  const commands = program(terminal, (result) => (code = result));
  for (const command of [commands, ...commands.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.remark(text.trimEnd()),
    });
  }
  commands.hook('preAction', (_, command) => void (json = command.opts()['json'] === true));
  try {
    await commands.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Fault)) throw error;
    terminal.remark(error.message);
    if (json && error.code === 1) terminal.print(problemsAsJson(error));
    return error.code;
  } finally {
    terminal.close();
  }
  return code;
}

/** What a program is told in the place of what it asked for. */
function problemsAsJson({ problems }: Fault): string {
  return JSON.stringify({ ok: false, problems: problems.map(problemData) }, undefined, 1);
}
