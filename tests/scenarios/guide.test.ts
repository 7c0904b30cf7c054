import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemText } from '../../src/cli/problem-text.ts';
import { scenarioFiles } from '../../src/cli/scenario-files.ts';
import { CODES as PLAYING } from '../../src/lab/codes.ts';
import { CODES as MEANING } from '../../src/rules/compile/codes.ts';
import { MOST_VARIANTS } from '../../src/rules/compile/plan.ts';
import { STRENGTHS } from '../../src/rules/layout.ts';
import { promiseCost } from '../../src/rules/promises.ts';
import { BOUNDS } from '../../src/scenario/bounds.ts';
import { CODES as READING } from '../../src/scenario/codes.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { BROKEN_FILES } from '../fixtures/broken-files.ts';
import { BROKEN } from '../fixtures/broken-scenarios.ts';
import { codesIn, readGuide, type Fence } from './guide.ts';
import { checked, extended, mistaken, ownFiles, played, testedIn, withFile, worthAtStart } from './guide-examples.ts';
import { keysOfFormat } from './guide-schema.ts';

const guide = readGuide();
const CODES: ReadonlyMap<string, { readonly severity: string }> = new Map(
  Object.entries({ ...READING, ...MEANING, ...PLAYING }),
);
const smallest = guide.fences.find(({ info }) => info === 'yaml smallest')?.text ?? '';

/** Fences of one kind, with what stands behind the kind: the scenario or file they are about. */
function fences(kind: string): (readonly [about: string, fence: Fence])[] {
  return guide.fences
    .filter(({ info }) => info.startsWith(`${kind} `))
    .map((fence) => [fence.info.slice(kind.length + 1), fence] as const);
}

/** Lines without their indentation: a quotation stands at the left edge, whatever it is cut out of. */
function flat(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function filesOf(about: string): { id: string; name: string; files: Map<string, string> } {
  const [id = '', ...path] = about.split('/');
  const name = path.length === 0 ? 'scenario.yaml' : path.join('/');
  if (id === 'smallest') return { id, name, files: new Map([[name, smallest]]) };
  return { id, name, files: name === 'scenario.yaml' ? ownFiles(id) : withFile(id, name) };
}

describe('what the guide quotes', () => {
  it('of first_steps is the whole of it, in its order', () => {
    const quoted = fences('yaml').filter(([about]) => about === 'first_steps');
    const whole = ownFiles('first_steps').get('scenario.yaml') ?? '';
    expect(flat(quoted.map(([, { text }]) => text).join('\n'))).toBe(flat(whole));
  });

  const others = fences('yaml').filter(
    ([about]) => /^[a-z0-9_]+(\/.*)?$/.test(about) && !/^(smallest|example|first_steps)$/.test(about),
  );
  it.each(others.map(([about, { text, line }]) => [line, about, text] as const))(
    'in line %i stands in %s',
    (_, about, text) => {
      const { name, files } = filesOf(about);
      // A comment at the end of a line may be left out of a quotation.
      const withoutComments = (all: string): string => flat(all.replaceAll(/ +# .*$/gm, ''));
      expect(withoutComments(files.get(name) ?? '')).toContain(withoutComments(text));
    },
  );

  it('as a problem is what the checker says', () => {
    const shown = guide.fences.find(({ info }) => info === 'text problem');
    const { files, name } = filesOf('first_steps');
    const { first } = checked(files.set(name, (files.get(name) ?? '').replace('audience', 'audiance')));
    expect(shown?.text).toBe(first && problemText(first));
  });
});

describe('what the guide proposes', () => {
  it('as the smallest scenario has no problems', () => {
    expect(checked(new Map([['scenario.yaml', smallest]])).problems).toEqual([]);
  });

  const more = fences('yaml').flatMap(([about, fence]) =>
    about.endsWith(' +') ? [[fence.line, about.slice(0, -2), fence.text] as const] : [],
  );
  it.each(more)('in line %i can be added to %s', (_, id, text) => {
    const files = ownFiles(id);
    const whole = extended(files.get('scenario.yaml') ?? '', text);
    expect(checked(files.set('scenario.yaml', whole)).problems).toEqual([]);
    expect(testedIn(files, text)).toEqual([]);
  });

  it.each(fences('yaml').flatMap(([about, { line, text }]) => (about === 'example' ? [[line, text] as const] : [])))(
    'in line %i is YAML',
    (_, text) => {
      expect(parse(text)).toBeTypeOf('object');
    },
  );

  it('is of a kind that is held to something', () => {
    const known = /^(yaml (smallest|example|first_steps|[a-z0-9_/.]+( \+)?)|diff [a-z0-9_/.]+|text [a-z_]+|sh)$/;
    expect(guide.fences.filter(({ info }) => !known.test(info))).toEqual([]);
  });
});

describe('the codes of the guide', () => {
  const entries = guide.headings.filter(({ level, under }) => level === 4 && under[1]?.startsWith('7. ') === true);

  it('are those of every list of codes', () => {
    const files = readdirSync(resolve(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' });
    const lists = files.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('/codes.ts'));
    expect(lists.toSorted()).toEqual(['lab/codes.ts', 'rules/compile/codes.ts', 'scenario/codes.ts']);
  });

  it('are all there are', () => {
    expect(entries.flatMap(({ text }) => codesIn(text)).toSorted()).toEqual([...CODES.keys()].toSorted());
  });

  it.each(entries)('$text: an error or a warning', ({ text, next }) => {
    const severity = CODES.get(codesIn(text)[0] ?? '')?.severity;
    expect(next.startsWith(severity === 'error' ? '_Error._' : '_Warning._')).toBe(true);
  });

  const examples = fences('diff').map(
    ([about, fence]) => [codesIn(fence.under[3] ?? '')[0] ?? '', about, fence] as const,
  );

  /** What no line of a scenario shows: its fault is one of whole files. */
  const WHOLE = ['no_scenario_file', 'too_big', 'too_many_problems'] as const;

  it('have an example', () => {
    const shown = new Set([...examples.map(([code]) => code), ...Object.keys(BROKEN_FILES), ...WHOLE]);
    expect([...CODES.keys()].filter((code) => !shown.has(code))).toEqual([]);
  });

  it.each(WHOLE)('%s is told as the guide shows', (code) => {
    const shown = guide.fences.find(({ info }) => info === `text ${code}`);
    const problem = readScenario(BROKEN[code].files).problems.find((each) => each.code === code);
    expect(codesIn(shown?.under[3] ?? '')).toEqual([code]);
    // Markdown keeps no spaces at the end of a line.
    expect(shown?.text).toBe(problem && problemText(problem).replaceAll(/ +$/gm, ''));
  });

  it.each(examples)('%s is what comes of the mistake, and nothing else (%s)', (code, about, { text }) => {
    const { files, name } = filesOf(about);
    files.set(name, mistaken(files.get(name) ?? '', text));
    const { problems } = checked(files);
    const said = code in PLAYING && problems.length === 0 ? played(files, /_(unseen|rare)$/.test(code)) : problems;
    expect([...new Set(said.map((problem) => problem.code))], said.map(({ message }) => message).join('\n')).toEqual([
      code,
    ]);
  });
});

describe('files that do not open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(BROKEN_FILES))('are told as the guide shows: %s', (code, { name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    const files = scenarioFiles(join(folder, name));
    if (files.ok || files.failure === 'not_found') throw new Error(`It opens: ${code}`);
    const shown = guide.fences.find(({ info }) => info === `text ${code}`);
    expect(codesIn(shown?.under[3] ?? '')).toEqual([code]);
    expect(shown?.text).toBe(problemText(files.failure));
  });
});

describe('the tables of the guide', () => {
  const format = keysOfFormat();
  const tables = guide.tables.filter(({ about }) => about.startsWith('keys of '));
  const pathsOf = (about: string): string[] =>
    about
      .slice('keys of '.length)
      .split(', ')
      .map((path) => (path === 'the file' ? '' : path));
  // Said once for all items, under marks and citations.
  const everywhere = new Set(['mark', 'cites']);

  it('have every map of the format', () => {
    // Effects have headings.
    const described = tables.flatMap(({ about }) => pathsOf(about)).concat('effect');
    expect(described.toSorted()).toEqual([...format.keys()].toSorted());
  });

  it.each(tables.flatMap(({ about, rows }) => pathsOf(about).map((path) => [path, rows] as const)))(
    '%s: every key, whether it must stand, and its range',
    (path, rows) => {
      const keys = [...(format.get(path) ?? [])].filter(([key]) => path === '' || !everywhere.has(key));
      expect(rows.map(([key = '']) => codesIn(key)[0])).toHaveLength(keys.length);
      for (const [key, { required, range }] of keys) {
        const [, says = '', absent = ''] = rows.find(([name = '']) => codesIn(name)[0] === key) ?? [];
        expect(absent.includes('**must stand**'), key).toBe(required);
        expect(says.replaceAll('−', '-'), key).toContain(range ?? '');
      }
    },
  );

  it('and headings have every effect', () => {
    const effects = guide.headings.filter(({ level, under }) => level === 4 && under[2] === 'Effects');
    expect(effects.flatMap(({ text }) => codesIn(text)).toSorted()).toEqual(
      [...(format.get('effect')?.keys() ?? [])].toSorted(),
    );
  });

  it('give the bounds', () => {
    const said = tableOf('bounds').map(([, most = '', called = '']) => [
      codesIn(called)[0],
      Number(most.replaceAll(',', '')),
    ]);
    expect(Object.fromEntries(said)).toEqual({ ...BOUNDS, allForms: MOST_VARIANTS });
  });

  it('give expressions that can be written', () => {
    const rows = tableOf('expressions over camp_david_1978');
    expect(rows.length).toBeGreaterThan(25);
    const { files, name } = filesOf('camp_david_1978');
    const claims = rows.map(([written = '', , kind = ''], index) => {
      const measure = (codesIn(written)[0] ?? '').replaceAll("'", "''");
      const asked = kind === 'condition' ? `(${measure}) && true ? 1 : 0` : `(${measure}) + 0`;
      return `  e${index}: { text: x, compare: [paid, unpaid], measure: '${kind === 'either' ? measure : asked}', expect: up, at_least: 0, kind: emergent }`;
    });
    const whole = extended(files.get(name) ?? '', `claims:\n${claims.join('\n')}`);
    expect(checked(files.set(name, whole)).problems).toEqual([]);
  });

  it('give the ids that are taken', () => {
    const places: Readonly<Record<string, (id: string) => string>> = {
      'number, gauge, track, issue, choice': (id) => `gauges: { ${id}: { start: 1 } }`,
      'choice, copy of a track': (id) => `tracks: { boats: { each: { ${id}: A boat }, states: [out] } }`,
      party: (id) => `parties: { ${id}: { seat: minded } }`,
      move: (id) => `moves: { ${id}: { by: us, text: Go } }`,
      event: (id) => `events: { ${id}: { text: Rain } }`,
      level: (id) => `issues: { fish: { gives: us, levels: { ${id}: {} } } }`,
      bar: (id) => `preconditions: { fish: { of: us, text: Fish, bar: { ${id}: signed } } }`,
      // In quotes, since null without them is no text to who adds this.
      anything: (id) => `places: { '${id}': { at: [1, 2] } }`,
    };
    const rows = tableOf('reserved ids');
    expect(rows.map(([sort = '']) => sort)).toEqual(Object.keys(places));
    for (const [sort = '', ids = ''] of rows) {
      for (const id of codesIn(ids)) {
        const whole = extended(smallest, places[sort]?.(id) ?? '');
        const codes = checked(new Map([['scenario.yaml', whole]])).problems.map(({ code }) => code);
        expect(codes, `${sort} ${id}`).toEqual(['reserved_id']);
      }
    }
  });
});

function tableOf(about: string): readonly (readonly string[])[] {
  return guide.tables.find((table) => table.about.startsWith(about))?.rows ?? [];
}

describe('what the guide reckons', () => {
  it('of broken promises is what they cost', () => {
    const table = guide.tables.find(({ about }) => about.startsWith('what a broken promise costs'));
    const [audience = 0, day = 0] = [...(table?.about.matchAll(/\d+/g) ?? [])].map(Number);
    expect(table?.rows).toHaveLength(day);
    for (const [week, ...costs] of table?.rows ?? []) {
      const reckoned = ['silent', 'hedged', 'firm'].map((word) =>
        promiseCost(
          STRENGTHS.findIndex((strength) => strength === word),
          audience,
          Number(week) / day,
        ),
      );
      expect(costs.map(Number)).toEqual(reckoned.map((points) => Math.round(points * 10) / 10));
    }
  });

  it('of a package is what it is worth', () => {
    const table = guide.tables.find(({ about }) => about.startsWith('what a package is worth'));
    const [, party = '', clauses = ''] = /worth to (\w+): (.*)/.exec(table?.about ?? '') ?? [];
    const offered = clauses.split(', ').map((clause): [string, string] => {
      const [issue = '', level = ''] = clause.split(' ');
      return [issue, level];
    });
    const { kept, betrayed, odds, value } = worthAtStart('first_steps', party, Object.fromEntries(offered));
    const said = table?.rows.map(([, points = '']) => Number(points.replace('−', '-')));
    expect(said).toEqual([kept, betrayed, Math.round(odds * 100) / 100, Math.round(value * 10) / 10]);
  });

  it('leads wherever its links say', () => {
    const anchors = new Set(guide.headings.map(({ text }) => anchorOf(text)));
    const broken = guide.links.filter((link) => link.startsWith('#') && !anchors.has(link.slice(1)));
    expect(broken).toEqual([]);
  });
});

/** As GitHub names headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9_ -]/g, '')
    .replaceAll(' ', '-');
}
