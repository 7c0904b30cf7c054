import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A block of the author's guide between fences. */
export interface Fence {
  /** What stands behind the opening fence: `diff first_steps`. */
  readonly info: string;
  readonly text: string;
  readonly line: number;
  /** The headings it stands under, by level: the third of them is that of `###`. */
  readonly under: readonly string[];
}

/** A table of the guide that says, in a comment before it, what it is a table of. */
export interface Table {
  /** What the comment says: `keys of calendar`. */
  readonly about: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** The first line below it that says something. */
  readonly next: string;
  readonly under: readonly string[];
}

export interface Guide {
  readonly headings: readonly Heading[];
  readonly fences: readonly Fence[];
  readonly tables: readonly Table[];
  /** Where its links lead. */
  readonly links: readonly string[];
}

const FENCE = /^```(.*)$/;
const HEADING = /^(#{1,6}) (.*)$/;
const ABOUT = /^<!-- (.*) -->$/;

/** The author's guide, taken apart. */
export function readGuide(): Guide {
  const lines = readFileSync(resolve(import.meta.dirname, '../../scenarios/README.md'), 'utf8').split('\n');
  const headings: Heading[] = [];
  const fences: Fence[] = [];
  const tables: Table[] = [];
  let under: string[] = [];
  let about: string | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const fence = FENCE.exec(line)?.[1];
    const heading = HEADING.exec(line);
    if (fence !== undefined) {
      const end = lines.indexOf('```', index + 1);
      fences.push({ info: fence, text: lines.slice(index + 1, end).join('\n'), line: index + 1, under });
      index = end;
    } else if (heading !== null) {
      const [, signs = '', text = ''] = heading;
      under = [...under.slice(0, signs.length - 1), text];
      const next = lines.slice(index + 1).find((each) => each.trim() !== '') ?? '';
      headings.push({ level: signs.length, text, next, under });
    } else if (line.startsWith('|') && about !== undefined) {
      const end = lines.findIndex((each, place) => place > index && !each.startsWith('|'));
      tables.push({ about, rows: lines.slice(index + 2, end).map(cellsOf) });
      about = undefined;
      index = end - 1;
    } else if (line !== '') {
      about = ABOUT.exec(line)?.[1];
    }
  }
  const links = lines.flatMap((line) => [...line.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link));
  return { headings, fences, tables, links };
}

/** A | within a cell is written \|. */
function cellsOf(row: string): string[] {
  const cells = row.replaceAll('\\|', '\u0000').split('|').slice(1, -1);
  return cells.map((cell) => cell.replaceAll('\u0000', '|').trim());
}

/** What stands between backticks in a text. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
