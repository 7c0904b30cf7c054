import { describe, expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { pressOf } from '../../../src/app/view/press.ts';
import type { WrittenDocument } from '../../../src/scenario/document.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('camp_david_1978');
const paper = (parts: Pick<WrittenDocument, 'with' | 'text'> & Partial<WrittenDocument>): WrittenDocument => ({
  form: 'letter',
  mark: 'invented',
  cites: [],
  ...parts,
});
const documents = {
  meant: paper({
    with: ['moves.gloss'],
    text: { wording: { plain: 'As it is.', warm: 'As you like it.', vague: 'As it may be.' } },
  }),
  home: paper({ with: ['walk_away.israel'], text: 'We leave.\n\nTonight.', readBy: ['israel'], head: 'The gate' }),
  word: paper({ with: ['moves.vow'], by: 'egypt', form: 'statement', text: { strength: { firm: 'Nothing new.' } } }),
};
const names = lexicon({ ...scenario, documents }, rulebook, await createWords('en'));
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const [egypt, israel, us] = [party('egypt'), party('israel'), party('us')];
const done = (who: number, id: string, more: { readonly veiled?: true } = {}): Cue => ({
  turn: 3,
  kind: 'deed',
  party: who,
  deed: rulebook.deedById[id] ?? -1,
  asked: -1,
  secret: false,
  ...more,
});
const ENDED: Cue = { turn: 4, kind: 'ending', ending: 0 };

async function read(cues: readonly Cue[], seat: number): Promise<readonly (readonly string[])[]> {
  const wires = cablesOf(
    names,
    cues,
    cues.map((_, index) => index),
    seat,
  );
  const papers = wires.flatMap(({ cable }) => (cable.paper ? [cable.paper] : []));
  return (await Promise.all(papers.map(async ({ bring }) => bring()))).map(({ paragraphs }) => paragraphs);
}

describe('a document goes with what was done', () => {
  it('and says what was chosen', async () => {
    expect(await read([done(us, 'us.gloss.warm')], us)).toEqual([['As you like it.']]);
  });
  it('and bears the emblem of who writes it, where another one receives it', async () => {
    const written = async (cue: Cue): Promise<string | undefined> => {
      const [wire] = cablesOf(names, [cue], [0], us);
      return (await wire?.cable.paper?.bring())?.by?.name;
    };
    expect(await written(done(us, 'us.gloss.warm'))).toBe(names.party(us).name);
    expect(await written(done(israel, 'israel.vow.firm'))).toBe(names.party(egypt).name);
  });
  it('for whom its wording is hidden there is none until the game is over', async () => {
    const heard = done(us, 'us.gloss.warm', { veiled: true });
    expect(await read([heard], egypt)).toEqual([]);
    expect(await read([heard, ENDED], egypt)).toEqual([['As you like it.']]);
  });
  it('to whom it is not addressed it is sealed until the game is over', async () => {
    const left = done(israel, 'israel.leave');
    expect(await read([left], israel)).toEqual([['We leave.', 'Tonight.']]);
    expect(await read([left], egypt)).toEqual([]);
    expect(await read([left, ENDED], egypt)).toEqual([['We leave.', 'Tonight.']]);
  });
  it('where the choice that was made has no text, there is none', async () => {
    expect(await read([done(israel, 'israel.vow.hedged')], israel)).toEqual([]);
    expect(await read([done(israel, 'israel.vow.firm')], egypt)).toEqual([['Nothing new.']]);
  });
  it('and not yet with the question whether it shall be', async () => {
    const asking: Cue = { turn: 3, kind: 'asking', party: israel, deed: rulebook.deedById['israel.vow.firm'] ?? -1 };
    expect(await read([asking], egypt)).toEqual([]);
  });
});

it('the newspaper has it where it tells of that', () => {
  const cues = [done(israel, 'israel.leave')];
  const origins = [1];
  const room = { lexicon: names, rulebook, cues, origins, seat: israel, beside: () => [] };
  const [story] = pressOf(room, cablesOf(names, cues, origins, israel));
  expect(story?.paper?.form).toBe('letter');
});

it('an opened document has its head, its day and its mark', async () => {
  const [wire] = cablesOf(names, [done(israel, 'israel.leave')], [1], israel);
  expect(await wire?.cable.paper?.bring()).toMatchObject({
    by: { id: 'israel' },
    head: 'The gate',
    // The third of the days that begin on 5 September.
    date: '1978-09-07',
    standing: { mark: 'invented' },
  });
});
