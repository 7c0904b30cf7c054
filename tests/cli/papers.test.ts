import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/cli/lexicon.ts';
import { openNamed } from '../../src/cli/open-scenario.ts';
import { papersOf, wrapped } from '../../src/cli/papers.ts';
import type { Cue } from '../../src/session/cue.ts';
import { run } from '../fixtures/run-command.ts';

const { scenario, rulebook } = openNamed('camp_david_1978', {});
const lexicon = lexiconOf(scenario, rulebook);
const seatOf = (id: string): number => rulebook.parties.findIndex((party) => party.id === id);
const cueOf = (id: string): Cue => {
  const deed = rulebook.deeds.find((one) => one.id === id);
  if (deed === undefined) throw new Error(id);
  return { turn: 4, kind: 'deed', party: deed.party, deed: deed.index, asked: -1, secret: false };
};
const TOLD = [cueOf('israel.vow.firm'), cueOf('israel.leave')];

describe('a letter', () => {
  it('lies open to those who read it, and to nobody else before the game is over', () => {
    const cuesRead = (seat: string, over: boolean) => papersOf(lexicon, TOLD, seatOf(seat), over).map(({ cue }) => cue);
    expect(cuesRead('israel', false)).toEqual([0, 1]);
    expect(cuesRead('egypt', false)).toEqual([0]);
    expect(cuesRead('egypt', true)).toEqual([0, 1]);
  });

  it('says what was chosen to be said, with its letterhead, its day, who signs and its mark', () => {
    const [firm] = papersOf(lexicon, TOLD, seatOf('egypt'));
    expect(firm?.title).toBe('Day 4, 1978-09-08: statement, Jerusalem');
    expect(firm?.lines[0]).toBe('Jerusalem, 1978-09-08');
    expect(firm?.lines.join(' ')).toContain('Nothing new will be built.');
    expect(firm?.lines.slice(-3)).toEqual(["The Prime Minister's office", '', '[invented]']);
    const [hedged] = papersOf(lexicon, [cueOf('israel.vow.hedged')], seatOf('egypt'));
    expect(hedged?.lines.join(' ')).not.toContain('Nothing new will be built.');
  });

  it('is shown as fact, with what it cites, from the day on which that was known', () => {
    const cited = {
      ...scenario,
      facts: { ...scenario.facts, F9: { text: 'A letter went', mark: 'fact' as const, known: '1978-09-10' } },
      documents: Object.fromEntries(
        Object.entries(scenario.documents).map(([id, one]) => [id, { ...one, mark: 'fact' as const, cites: ['F9'] }]),
      ),
    };
    const markIn = (cues: readonly Cue[], over = false): string | undefined =>
      papersOf(lexiconOf(cited, rulebook), cues, seatOf('egypt'), over)[0]?.lines.at(-1);
    const first = cueOf('israel.vow.firm');
    expect(markIn([first])).toBe('[interpretation]');
    expect(markIn([first, { ...cueOf('israel.leave'), turn: 6 }])).toBe('[fact, F9]');
    expect(markIn([first], true)).toBe('[fact, F9]');
  });

  it('without a letterhead is named after who writes it, where another one does what it goes with', () => {
    const [, known] =
      Object.entries(scenario.documents).find(([, { with: carried }]) => carried.includes('moves.vow')) ?? [];
    if (known === undefined) throw new Error('Nothing goes with it');
    const { head: _, ...bare } = known;
    const titleOf = (document: typeof known): string | undefined =>
      papersOf(lexiconOf({ ...scenario, documents: { bare: document } }, rulebook), TOLD, seatOf('egypt'))[0]?.title;
    expect(titleOf(bare)).toContain('Israel');
    expect(titleOf({ ...bare, by: 'us' })).toContain('United States');
  });

  it('is set in lines of at most 76 letters, paragraphs apart', () => {
    const text = `${'word '.repeat(60)}\n\nend`;
    expect(Math.max(...wrapped(text).map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(wrapped(text).slice(-2)).toEqual(['', 'end']);
    expect(wrapped(text).join(' ').split(/\s+/)).toHaveLength(61);
  });
});

describe('who plays in the terminal', () => {
  const ISRAEL = ['play', 'camp_david_1978', '--as', 'israel', '--seed', 'looking'];

  it('is told where there is something to read, and reads it', async () => {
    const { printed } = await run(ISRAEL, ['read', 'vow firm', 'done', 'pass', 'read', 'read 1', 'read 9', 'quit']);
    expect(printed).toContain('There is no letter to read yet.');
    expect(printed).toMatch(/Promise to build nothing new.*\n\s+\(“read 1” opens what was written\)/);
    expect(printed).toMatch(/^ {2}1 {2}Day 1, 1978-09-05: statement, Jerusalem$/m);
    expect(printed).toMatch(/^ {2}\| Jerusalem, 1978-09-05$/m);
    expect(printed).toMatch(/There is no letter 9: (they are 1 to|there is only) /);
  });

  it('has words explained, and is told where a fact stands that is known by then', async () => {
    const us = ['play', 'korea_2018', '--as', 'us', '--seed', 'looking'];
    const { printed } = await run(us, ['words armis', 'words zebra', 'sources r1', 'sources', 'sources Z9', 'quit']);
    expect(printed).toMatch(/^ {2}Armistice: An agreement to stop shooting\./m);
    expect(printed).toContain('“zebra” is not explained.');
    expect(printed).toMatch(/^ {2}R1, fact: .* \(.*\)$/m);
    expect(printed).toContain('Say which: sources');
    expect(printed).toContain('No fact that is known by now is called that.');
  });
});
