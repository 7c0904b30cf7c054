import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { linePlayer } from '../../src/minds/line-player.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { mindLuck } from '../../src/kernel/mind-luck.ts';
import type { Line, LineStep } from '../../src/scenario/study.ts';
import type { Cue } from '../../src/session/cue.ts';
import { createSession } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const camp = shippedRulebook('camp_david_1978');
const [EGYPT, ISRAEL, US] = [0, 1, 2];

const gloss = (wording: string): LineStep => ({ kind: 'move', party: 'us', move: 'gloss', choices: [wording] });

/** What three people know of a game played by a line. */
function told(turns: Line['turns']): (seat: number) => readonly Cue[] {
  const line: Line = { turns, force: {}, length: 'full' };
  const session = createSession({
    rulebook: camp,
    seed: 'debts',
    chairs: { egypt: { kind: 'human' }, israel: { kind: 'human' }, us: { kind: 'human' } },
    rest: nothingMind,
    opening: { mind: linePlayer(camp, line).mind(), until: 99 },
  });
  return (seat) => session.cues(seat);
}

const debts = (cues: readonly Cue[]) => cues.filter(({ kind }) => kind === 'debt');
const palestine = camp.issues.findIndex(({ id }) => id === 'palestine');

describe('a debt for a warm word', () => {
  const owed = { kind: 'debt', hearer: EGYPT, issue: palestine };

  it('that another message takes the place of is told to who owed it', () => {
    const seen = told({ 2: [gloss('warm')], 4: [gloss('plain')] });
    expect(debts(seen(US))).toEqual([
      { ...owed, turn: 4, points: expect.any(Number) as number, fate: 'replaced', told: expect.any(Object) as object },
    ]);
    expect([...debts(seen(EGYPT)), ...debts(seen(ISRAEL))]).toEqual([]);
  });
  it('is called at last, and told as that', () => {
    const [debt] = debts(told({ 2: [gloss('warm')] })(US));
    expect(debt).toMatchObject({ ...owed, fate: 'called' });
    const gap = debt?.kind === 'debt' ? debt.told : undefined;
    expect(gap?.heard).toBe((gap?.said ?? 0) + 1);
    expect(gap?.sender).toBeGreaterThanOrEqual(0);
  });
  it('that says the same again is still a debt', () => {
    expect(debts(told({ 2: [gloss('warm')], 4: [gloss('warm')] })(US)).map(({ turn }) => turn)).not.toContain(4);
  });
});

it('no debt goes without a word in whole games', () => {
  const rulebook = shippedRulebook('korea_2018');
  const { layout, issues, parties } = rulebook;
  const seat = parties.findIndex(({ id }) => id === 'rok');
  const mind = persona();
  let gone = 0;
  for (const seed of ['b', 'debts']) {
    const session = createSession({
      rulebook,
      seed,
      chairs: {
        us: { kind: 'mind', level: 'normal', mind },
        rok: { kind: 'human' },
        dprk: { kind: 'mind', level: 'normal', mind },
      },
      rest: mind,
    });
    const owed = (): readonly number[] => {
      const { state } = session.view(seat);
      return [...parties.keys()].flatMap((hearer) =>
        [...issues.keys()].flatMap((issue) => {
          const index = hearer * issues.length + issue;
          const parted = at(state, layout.heard + index) !== at(state, layout.said + index);
          return hearer !== seat && parted && at(state, layout.carrier + index) === seat + 1 ? [index] : [];
        }),
      );
    };
    for (let before = owed(), known = 0, question = session.question(); question; question = session.question()) {
      const luck = mindLuck(seed, 'rok')(at(session.view(seat).state, layout.turn));
      const view = session.view(seat);
      session.decide(
        question.kind === 'answer' ? mind.respond(view, question, luck) : mind.choose(view, question, luck),
      );
      const now = owed();
      const said = session
        .cues(seat)
        .slice(known)
        .flatMap((cue) => (cue.kind === 'debt' ? [cue.hearer * issues.length + cue.issue] : []));
      const silent = before.filter((index) => !now.includes(index) && !said.includes(index));
      expect(silent).toEqual([]);
      gone += said.length;
      known = session.cues(seat).length;
      before = now;
    }
  }
  expect(gone).toBeGreaterThan(0);
});
