import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/cli/scenario-files.ts';
import type { GameRecord } from '../../src/kernel/record.ts';
import { readRecord } from '../../src/scenario/read-record.ts';
import { edited, firstSteps } from '../fixtures/first-steps.ts';
import { run } from '../fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('how a command is called', () => {
  it.each([
    [['dance']],
    [['check']],
    [['check', 'no_such_scenario']],
    [['play', 'first_steps']],
    [['play', 'first_steps', '--as', 'nobody']],
    [['play', 'first_steps', '--as', 'skerry', '--level', 'godlike']],
    [['play', 'first_steps', '--as', 'skerry', '--length', 'short']],
    [['play', 'first_steps', '--as', 'skerry', '--script', 'nowhere.txt']],
    [['simulate', 'first_steps', '--games', 'many']],
    [['simulate', 'first_steps', '--minds', 'oracle']],
    [['simulate', 'first_steps', '--minds', 'toString']],
    [['simulate', 'first_steps', '--assumption', 'none_such']],
    [['replay', 'nowhere.json']],
    [['graph', 'first_steps', '--format', 'oil']],
  ])('%j is wrong usage', async (words) => {
    const { code, remarked } = await run(words);
    expect(code).toBe(2);
    expect(remarked).not.toBe('');
  });

  it.each([
    [['help', 'nix'], 'There is no command “nix”: check, play, '],
    [['play', 'first_steps', '--as', 'skerry,skerry'], '“skerry” is named twice. There are skerry, holm.'],
    [['simulate', 'first_steps', '--minds', 'nobody=strict'], 'No mind plays “nobody”. Minds play: skerry, holm.'],
    [['simulate', 'korea_2018', '--minds', 'japan=strict'], 'No mind plays “japan”. Minds play: us, rok, dprk.'],
    [['simulate', 'first_steps', '--minds', 'holm=easy,holm=easy'], '“holm” is named twice. Minds play: skerry, holm.'],
    [['simulate', 'first_steps', '--minds', 'easy,strict'], 'Two minds for everybody: easy, strict.'],
  ])('%j names the mistake and what there is', async (words, sentence) => {
    const { code, printed, remarked } = await run(words);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(remarked.startsWith(sentence)).toBe(true);
  });

  it('a script that is not there is missed before the game is told', async () => {
    const { code, printed } = await run(['play', 'first_steps', '--as', 'skerry', '--script', 'nowhere.txt']);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
  });

  it('“help” tells of all commands, and of one that is named', async () => {
    expect((await run(['help'])).printed).toBe((await run(['--help'])).printed);
    const { code, printed } = await run(['help', 'graph']);
    expect({ code, printed }).toEqual({ code: 0, printed: (await run(['graph', '--help'])).printed });
  });

  it.each([[], ['check'], ['play'], ['simulate'], ['replay'], ['graph']])(
    'every command says how: %s',
    async (...command) => {
      const { code, printed } = await run([...command, '--help']);
      expect(code).toBe(0);
      expect(printed).toContain(command.length === 0 ? 'Commands' : '--json');
    },
  );
});

describe('check', () => {
  it('finds nothing in the first scenario that ships, and says what it checked', async () => {
    const { code, json } = await run(['check', 'first_steps', '--json']);
    expect(code).toBe(0);
    expect(json).toEqual({
      ok: true,
      problems: [],
      tests: [{ id: 'pilots_prepare', passed: true, detail: expect.any(String) as string }],
      citations: expect.any(Object) as object,
    });
  });

  it('names file, line and column, and a hint, and fails', async () => {
    const zip = zipSync({
      'scenario.yaml': strToU8(edited('lighthouse, catch_count', 'lighthuose, catch_count').get('scenario.yaml') ?? ''),
    });
    const { code, json } = await run(['check', write('broken.zip', zip), '--json']);
    expect(code).toBe(1);
    expect(json).toMatchObject({ ok: false, tests: [] });
    expect(json['problems']).toContainEqual({
      code: 'unknown_name',
      severity: 'error',
      file: expect.stringMatching(/broken\.zip\/scenario\.yaml$/) as string,
      line: expect.any(Number) as number,
      column: expect.any(Number) as number,
      message: expect.stringContaining('lighthuose') as string,
      hint: expect.stringContaining('lighthouse') as string,
    });
  });

  it('names the items that cite a fact', async () => {
    const facts =
      'sources: { log: { title: A log } }\nfacts: { F1: { text: A lamp went out, source: log, mark: fact } }\nevents: {';
    const files = edited('events: {', facts);
    const scenario = (files.get('scenario.yaml') ?? '').replace('call_back: { by:', 'call_back: { cites: [F1], by:');
    const { json } = await run(['check', write('cited.yaml', scenario), '--json']);
    expect(json['citations']).toEqual({ F1: ['moves.call_back'] });
  });

  it('shows a frame of the source to who reads', async () => {
    const text = edited('lighthouse, catch_count', 'lighthuose, catch_count').get('scenario.yaml') ?? '';
    const { printed } = await run(['check', write('broken.yaml', text)]);
    expect(printed).toMatch(/broken\.yaml:\d+:\d+ error unknown_name/);
    expect(printed).toMatch(/\n\s+\|\s+\^/);
  });
});

describe('play', () => {
  const script = write('script.txt', 'send_pilot\ndone # the first week\n\n# from here on by itself\nauto all\n');

  it('plays a whole game from a script', async () => {
    const { code, json } = await run([
      'play',
      'first_steps',
      '--as',
      'skerry',
      '--seed',
      's',
      '--script',
      script,
      '--json',
    ]);
    expect(code).toBe(0);
    expect(Object.keys(json)).toEqual(['record', 'ending', 'scores', 'turns']);
    expect(json).toMatchObject({
      ending: expect.any(String) as string,
      scores: { skerry: expect.any(Number) as number },
    });
    const turns = json['turns'] as { turn: number; date: string; lines: string[] }[];
    expect(turns.map(({ turn, date }) => `${turn} ${date}`)).toContain('2 2031-04-14');
    expect(turns[0]?.lines.join()).toContain('Send a pilot');
    expect(readRecord(JSON.stringify(json['record'])).ok).toBe(true);
  });

  it('ends a game whose script ends early, doing nothing more', async () => {
    const idle = write('idle.txt', 'done\n');
    const { json } = await run(['play', 'first_steps', '--as', 'skerry', '--script', idle, '--json']);
    expect(json['ending']).not.toBeNull();
  });

  it('says which line of a script could not be played, and why', async () => {
    const wrong = write('wrong.txt', 'send_pilot\ncall_back\n');
    const { code, remarked } = await run(['play', 'first_steps', '--as', 'skerry', '--script', wrong]);
    expect(code).toBe(1);
    expect(remarked).toContain(`${wrong}:2:1 error line_illegal`);
  });

  it('is played by typing: looking, ordering, taking back, offering, saving', async () => {
    const saved = join(folder, 'saved.json');
    const typed = [
      'help',
      'status',
      'moves',
      '2',
      'wave_through',
      'drop 1',
      'promise_to_come',
      'drop 1',
      'skerry.promise_to_come hedged',
      'done',
      'undo',
      'done',
      'offer lighthouse=lit_in_winter',
      'undo',
      'nonsense',
      `save ${saved}`,
      'quit',
    ];
    const { code, printed } = await run(['play', 'first_steps', '--as', 'skerry', '--seed', 's'], typed);
    expect(code).toBe(0);
    expect(printed).toContain('Week 1 of 6');
    expect(printed).toContain('Sail home for good (leave): It is Week 1, must be Week 3 or later. (turn >= 3)');
    expect(printed).toContain("ordered: Let the other island's boats pass");
    expect(printed).toContain('Say which: promise_to_come <strength> (strength: hedged, firm).');
    expect(printed).toContain('“nonsense” is no move that is open to you.');
    const record = readRecord(readFileSync(saved, 'utf8'));
    expect(record.ok && record.value.entries[0]).toMatchObject({
      kind: 'order',
      deeds: ['skerry.promise_to_come.hedged'],
    });
  });

  it('takes offers and answers as they are typed, and refuses them in a sentence', async () => {
    const typed = [
      'done',
      'done',
      'refuse',
      'done',
      'weigh fishing=shared lighthouse=lit_in_winter',
      'offer fishing=wide_open',
      'offer moon=full',
      'offer fishing=shared~coldly',
      'offer',
      'offer fishing=shared~warm lighthouse=lit_in_winter public',
      'done',
      'quit',
    ];
    const { printed } = await run(['play', 'first_steps', '--as', 'skerry', '--seed', 'offers'], typed);
    expect(printed).toMatch(/Worth [−-]?[\d.]+ points to you/);
    expect(printed).toContain('fishing has no level “wide_open”: closed, shared, open.');
    expect(printed).toContain('There is no issue “moon”');
    expect(printed).toContain('A clause is worded plain, warm or vague, not “coldly”.');
    expect(printed).toContain('An offer must say something.');
    expect(printed).toMatch(/Skerry: an offer: .*worded warmly/);
    expect(printed).toMatch(/Your analysts: to them it was worth -?\d+ to -?\d+ points\./);
  });

  it('starts a short game on its own turn', async () => {
    const { printed } = await run(['play', 'camp_david_1978', '--as', 'egypt', '--length', 'short'], ['quit']);
    expect(printed).toContain('Day 8, 1978-09-12 – Egypt');
  });
});

describe('simulate', () => {
  it('plays short games from where their line leads', async () => {
    const { json } = await run([
      'simulate',
      'camp_david_1978',
      '--games',
      '5',
      '--length',
      'short',
      '--minds',
      'nothing',
      '--json',
    ]);
    expect(json).toMatchObject({ games: 5, moves: { 'us.shuttle': 1, 'us.part_them': 1 } });
  });

  it('counts endings, moves, lengths and scores', async () => {
    const words = [
      'simulate',
      'first_steps',
      '--games',
      '20',
      '--seed',
      'x',
      '--minds',
      'persona,holm=nothing',
      '--json',
    ];
    const { code, json } = await run(words);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      scenario: 'first_steps',
      games: 20,
      seed: 'x',
      lengths: { 6: expect.any(Number) as number },
    });
    const endings = json['endings'] as { count: number; low: number; high: number; share: number }[];
    expect(endings.reduce((sum, { count }) => sum + count, 0)).toBe(20);
    for (const { low, share, high } of endings) expect(low <= share && share <= high).toBe(true);
    expect((json['moves'] as Record<string, number>)['holm.send_pilot']).toBe(0);
    expect(Object.keys(json['moves'] as object).filter((id) => id.startsWith('event.'))).toEqual([]);
    expect(Object.keys(json['events'] as object)).toEqual(['event.torn_nets']);
    expect((await run(words)).printed).toBe((await run(words)).printed);
  });

  it('tells how far a long run is, beside its result', async () => {
    const { remarked } = await run(['simulate', 'first_steps', '--games', '40', '--minds', 'random']);
    expect(remarked.split('\n').at(0)).toBe('games: 4 of 40');
  });
});

describe('replay', () => {
  it('says that a record matches, and tells its turns', async () => {
    const record = join(SHIPPED, 'first_steps', 'records', 'light_and_fish.json');
    const { code, json } = await run(['replay', record, '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      matches: true,
      first: null,
      ending: 'light_and_fish',
      tracks: { boats: expect.any(String) as string },
    });
    expect(json['turns']).toHaveLength(6);
  });

  const SHIPPED_RECORD = readFileSync(join(SHIPPED, 'first_steps', 'records', 'light_and_fish.json'), 'utf8');
  const shipped = JSON.parse(SHIPPED_RECORD) as GameRecord;
  const [opening] = shipped.entries;
  const last = shipped.entries.at(-1);
  if (opening === undefined || last === undefined) throw new Error('A shipped record has entries.');

  it.each([
    [
      'another state',
      { turns: shipped.turns.map((turn) => (turn.turn === 4 ? { ...turn, digest: '0123456789abcdef' } : turn)) },
      { turn: 3, why: 'state' },
      'what came of it is not what stands in the record',
    ],
    [
      'another seat',
      { entries: [{ ...opening, seat: 'holm' }, ...shipped.entries.slice(1)] },
      { turn: 1, why: 'question' },
      'somebody else is asked there, or something else, than in the record',
    ],
    [
      'a name that is not there',
      { force: { no_such_chance: 'happens' } },
      { turn: 1, why: 'unknown' },
      'the record names what the scenario does not have',
    ],
    [
      'what was not possible',
      {
        entries: [
          { turn: 1, seat: 'skerry', kind: 'order', deeds: ['skerry.put_to_sea', 'skerry.put_to_sea'] },
          ...shipped.entries.slice(1),
        ],
      },
      { turn: 1, why: 'refused' },
      'what was decided then is not possible there',
    ],
    [
      'more than a game',
      { entries: [...shipped.entries, last] },
      { turn: last.turn, why: 'over' },
      'the game is over there, and the record goes on',
    ],
    [
      'less than a game',
      { entries: shipped.entries.slice(0, 2), turns: shipped.turns.slice(0, 1) },
      { turn: 1, why: 'not_over' },
      'the record ends there as a finished game, and the game goes on',
    ],
  ])('names the first turn that differs, and why: %s', async (_, change, first, sentence) => {
    const file = write('other.json', JSON.stringify({ ...shipped, ...change }));
    const { code, json, remarked } = await run(['replay', file, '--json']);
    expect({ code, matches: json['matches'], first: json['first'] }).toEqual({ code: 1, matches: false, first });
    expect(remarked).toContain(`Turn ${first.turn} is the first that differs: ${sentence}.`);
    expect((await run(['replay', file])).printed).toContain(sentence);
  });

  it('finds the scenario of a history beside it, and plays the line as it stands', async () => {
    const { code, json, remarked } = await run(['replay', join(SHIPPED, 'korea_2018', 'history.yaml'), '--json']);
    expect(remarked).toBe('The line history is played as it stands.');
    expect({ code, matches: json['matches'] }).toEqual({ code: 0, matches: true });
  });

  it('takes a record of a scenario that is not shipped', async () => {
    const scenario = write('mine.yaml', firstSteps().get('scenario.yaml') ?? '');
    const record = join(SHIPPED, 'first_steps', 'records', 'half_a_deal.json');
    const { code, printed } = await run(['replay', record, '--scenario', scenario]);
    expect(code).toBe(0);
    expect(printed).toContain('The record matches.');
  });

  it('refuses what is no record', async () => {
    const { code, remarked } = await run(['replay', write('no.json', '{"format": 1}')]);
    expect(code).toBe(1);
    expect(remarked).toContain('is no record');
  });
});

describe('graph', () => {
  it('writes a chart for a viewer, or as text', async () => {
    expect((await run(['graph', 'first_steps', '--json'])).json).toMatchObject({ id: 'first_steps', type: 'parallel' });
    expect((await run(['graph', 'first_steps', '--format', 'mermaid'])).printed).toContain('stateDiagram-v2');
  });
});
