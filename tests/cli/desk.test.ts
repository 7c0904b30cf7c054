import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { edited } from '../fixtures/first-steps.ts';
import { run } from '../fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const SKERRY = ['play', 'first_steps', '--as', 'skerry', '--seed', 'desk'];

/** What is asked of who types, and what may be answered. */
const ASKED = /Your orders|yours to offer|accept or refuse|Answer with one|do one of these|^ +\d+ {2}\S/m;

describe('what is typed at', () => {
  it('says of every move that is not open which condition does not hold, also where several have the same', async () => {
    const passage = 'send_pilot: { by: [skerry, holm],';
    const same = edited(passage, `${passage} when: turn >= 3,`).get('scenario.yaml') ?? '';
    const { printed } = await run(['play', write('same.yaml', same), '--as', 'skerry'], ['moves', 'quit']);
    expect(printed).toContain(
      'Send a pilot to plan the meeting (send_pilot): It is Week 1, must be Week 3 or later. (turn >= 3)',
    );
    expect(printed).toContain('Sail home for good (leave): It is Week 1, must be Week 3 or later. (turn >= 3)');
  });

  it('says where the track stands that a move would shift', async () => {
    const { printed } = await run(SKERRY, ['moves', 'quit']);
    expect(printed).toMatch(/\(call_back\): The boats: it is “In port”, must be “On the water”\./);
  });

  it('says beside which order another cannot stand, and which track both move', async () => {
    const passage = 'do: [ add: { tension: -8 } ]';
    const both = edited(passage, 'do: [ shift: { boats: in_port -> on_the_water } ]').get('scenario.yaml') ?? '';
    const { printed } = await run(
      ['play', write('both.yaml', both), '--as', 'skerry'],
      ['put_to_sea', 'wave_through', 'quit'],
    );
    expect(printed).toContain(
      'It cannot go together with “Send the boats out to show them”, which is ordered already: both move “The boats”.',
    );
  });

  it('asks nothing once a persona decides all the rest', async () => {
    const { printed } = await run(SKERRY, ['auto all']);
    const [asked = '', ...rest] = printed.split('\n\n').slice(1);
    expect(asked).toMatch(ASKED);
    expect(rest.join('\n\n')).toContain('Week 3, ');
    expect(rest.join('\n\n')).not.toMatch(ASKED);
  });

  it('asks nothing once a script has come to its end', async () => {
    const { printed } = await run([...SKERRY, '--script', write('short.txt', 'send_pilot\ndone\n')]);
    const [, after = ''] = printed.split('Week 3, ');
    expect(after).toMatch(/ {2}Skerry: -?[\d.]+ points/);
    expect(after).not.toMatch(ASKED);
  });

  it('tells all of the last turn before the ending', async () => {
    const passage = 'news: Skerry sails home for good, when: turn >= 3,';
    const soon = write('soon.yaml', edited(passage, passage.replace('3', '1')).get('scenario.yaml') ?? '');
    const { printed } = await run(['play', soon, '--as', 'skerry'], ['leave', 'done']);
    expect(printed).toMatch(/Skerry: Sail home for good \[invented\]\n.*Gone home\n[^]*\nOne island sails home/);
  });
});
