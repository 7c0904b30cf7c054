import { describe, expect, it } from 'vitest';
import { playOpening } from '../../../src/app/minds/opening.ts';
import { cut, type GameRecord } from '../../../src/kernel/record.ts';
import { headerOf } from '../../../src/kernel/recorder.ts';
import { openingMind } from '../../../src/minds/opening-mind.ts';
import { persona } from '../../../src/minds/persona.ts';
import { beginningOf } from '../../../src/session/beginning.ts';
import { createSession } from '../../../src/session/session.ts';
import { shippedRulebook, shippedScenario } from '../../fixtures/shipped.ts';

describe.each(['camp_david_1978', 'korea_2018'])('what comes before a short game of %s', (id) => {
  const scenario = shippedScenario(id);
  const rulebook = shippedRulebook(id, { length: 'short' });
  const beginning = beginningOf(scenario, 'short');
  if (beginning === undefined) throw new Error('There is no short game');
  const { line, until } = beginning;
  const [first = ''] = Object.keys(scenario.parties);
  const chairs = Object.fromEntries(
    rulebook.parties.flatMap(({ id: party, plans }) => (plans ? [[party, { kind: 'human' }] as const] : [])),
  );
  const mind = openingMind(rulebook, beginning);
  const session = createSession({
    rulebook,
    seed: 'o',
    force: line.force,
    chairs,
    rest: persona('normal'),
    opening: { mind, until },
  });
  const header = headerOf(rulebook, { seed: 'o', force: line.force, seats: session.record().seats });
  const fresh: GameRecord = { ...header, entries: [], turns: [] };
  const played = playOpening(rulebook, { record: fresh, ...beginning });

  it('is the same played elsewhere as played at the table', () => {
    expect(played).toEqual(session.record());
    expect(played.entries.length).toBeGreaterThan(0);
  });

  it('is not played twice', () => {
    expect(playOpening(rulebook, { record: played, ...beginning })).toEqual(played);
  });

  it('is left alone where the record does not play', () => {
    const record = cut(played, 2);
    const broken = { ...record, turns: [{ turn: 1, digest: '0000000000000000' }] };
    expect(playOpening(rulebook, { record: broken, ...beginning })).toBe(broken);
    expect(first).not.toBe('');
  });
});
