import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/cli/scenario-files.ts';
import type { GameRecord } from '../../src/kernel/record.ts';
import { run } from '../fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'forking-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);
const read = (path: string): GameRecord => JSON.parse(readFileSync(path, 'utf8')) as GameRecord;

const RECORD = file('whole.json');
const script = file('all.txt');
writeFileSync(script, 'auto all\n');
const { json: played } = await run([
  'play',
  'first_steps',
  '--as',
  'skerry',
  '--seed',
  'fork',
  '--script',
  script,
  '--json',
]);
writeFileSync(RECORD, JSON.stringify(played['record']));

describe('a fork', () => {
  it('is the record up to the first decision of a turn', async () => {
    const out = file('third.json');
    const { code, printed } = await run(['replay', RECORD, '--fork', '3', '--out', out]);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: `written: ${out}. It goes on from the start of Week 3: play --from ${out}`,
    });
    const [whole, forked] = [read(RECORD), read(out)];
    expect(forked.entries).toEqual(whole.entries.filter(({ turn }) => turn < 3));
    expect(forked).toMatchObject({ seed: whole.seed, seats: whole.seats });
    expect(forked.end).toBeUndefined();
    expect((await run(['replay', out])).printed).toContain('The record matches as far as it goes.');
  });

  it('is played on from that turn, by whoever sits down to it', async () => {
    const out = file('fork.json');
    await run(['replay', RECORD, '--fork', '3', '--out', out]);
    const after = file('after.json');
    const typed = ['wave_through', 'done', `save ${after}`, 'quit'];
    const { code, printed } = await run(['play', '--from', out, '--as', 'skerry'], typed);
    expect(code).toBe(0);
    expect(printed).toContain('Week 3, 2031-04-21 – Skerry');
    expect(printed).not.toContain('Week 1 of 6');
    const { entries, seats } = read(after);
    expect(seats).toMatchObject({ skerry: 'human' });
    expect(entries.find(({ turn, seat }) => turn === 3 && seat === 'skerry')).toMatchObject({
      kind: 'order',
      deeds: ['skerry.wave_through'],
    });
    expect((await run(['replay', after])).printed).toContain('The record matches as far as it goes.');
  });

  it('of a line of history goes on too', async () => {
    const out = file('history.json');
    const history = join(SHIPPED, 'korea_2018', 'history.yaml');
    expect((await run(['replay', history, '--fork', '5', '--out', out, '--json'])).json).toMatchObject({
      forked: 5,
      file: out,
    });
    expect((await run(['play', '--from', out, '--as', 'us'], ['quit'])).printed).toContain(
      'Week 5, 2018-04-02 – United States',
    );
  });

  it.each([
    [['replay', RECORD, '--fork', '3'], 'A fork needs both: --fork TURN --out FILE.'],
    [['replay', RECORD, '--fork', '9', '--out', file('none.json')], 'The game does not come to Week 9'],
    [['play'], 'Say what you play: a scenario, or --from a saved game.'],
  ])('asked for wrongly says how: %j', async (words, sentence) => {
    const { code, remarked } = await run(words);
    expect(code).toBe(2);
    expect(remarked).toContain(sentence);
    expect(existsSync(file('none.json'))).toBe(false);
  });
});

describe('a record made under something else', () => {
  it('says under what, to a program too', async () => {
    const old = file('old.json');
    writeFileSync(old, JSON.stringify({ ...read(RECORD), rules: 0, textHash: 'x' }));
    const { json, remarked } = await run(['replay', old, '--json']);
    expect(json['differences']).toContain('older_rules');
    expect(remarked).toContain('The record was played under older rules.');
    expect((await run(['replay', RECORD, '--json'])).json['differences']).not.toContain('older_rules');
  });
});
