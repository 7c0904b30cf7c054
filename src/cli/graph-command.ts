import { chartOf } from '../machine/chart.ts';
import { mermaidOf } from '../machine/mermaid.ts';
import { compactJson } from './compact-json.ts';
import { openNamed } from './open-scenario.ts';
import type { Terminal } from './terminal.ts';

export interface GraphOptions {
  readonly format: string;
  readonly json?: boolean;
}

/** Writes the statechart of a scenario: for a viewer of XState charts, or as mermaid text. */
export function graphCommand(terminal: Terminal, name: string, { format, json = false }: GraphOptions): 0 {
  const { scenario, rulebook } = openNamed(name);
  if (format === 'xstate') terminal.print(compactJson(chartOf(rulebook, scenario)));
  else if (json) terminal.print(JSON.stringify({ mermaid: mermaidOf(rulebook, scenario) }, undefined, 1));
  else terminal.print(mermaidOf(rulebook, scenario));
  return 0;
}
