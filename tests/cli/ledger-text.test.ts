import { describe, expect, it } from 'vitest';
import { run } from '../fixtures/run-command.ts';

const HEADING = 'What each was told and heard, promised and hid, and what came of it';

describe('the ledger in the terminal', () => {
  it('tells of a line of history what was heard, what was said, and what came of it', async () => {
    const { printed } = await run(['replay', 'scenarios/korea_2018/history.yaml']);
    const [, ledger = ''] = printed.split(HEADING);
    expect(ledger).toMatch(
      /Week 1, .*: Denuclearisation, told by South Korea, for North Korea: United States heard “(.*)”; what was said is “(?!\1)/,
    );
    expect(ledger).toMatch(/Readings met in Week \d+.*: South Korea owed for [\d.]+ points between them\./);
    expect(ledger).toMatch(/United States promised \(hedged\): .* It was broken in Week 12, .*, for [\d.]+ points\./);
    expect(ledger).toMatch(/United States, in secret: .* It is not known\./);
    expect(ledger).toMatch(/signed in the words of South Korea: North Korea read “.*”; what was said is “.*”/);
  });

  it('tells who broke what was signed', async () => {
    const { printed } = await run(['replay', 'scenarios/korea_2018/records/paper.json']);
    expect(printed.split(HEADING)[1]).toMatch(/signed in the words of .*: .* read “.*Broken by North Korea\./);
  });

  it('says in the first week that nothing was said, and later what the seat knows', async () => {
    const play = ['play', 'camp_david_1978', '--as', 'egypt', '--seed', 'ledger'];
    const empty = await run(play, ['ledger', 'quit']);
    expect(empty.printed).toContain('Nothing was said yet that could be held against anybody.');
    const said = await run(play, ['announce firm', 'done', 'ledger', 'quit']);
    expect(said.printed).toMatch(/Day 1, .*: Egypt promised \(firm\): I will stay to the end\. It stands\./);
  });

  it('stands whole at the end of a game, with what nobody knew', async () => {
    const { printed } = await run(['play', 'camp_david_1978', '--as', 'egypt', '--seed', 'ledger'], ['auto all']);
    expect(printed).toContain(HEADING);
  });
});
