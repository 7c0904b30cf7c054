import { describe, expect, it } from 'vitest';
import { playOpening } from '../../../src/app/minds/opening.ts';
import { cut, type GameRecord } from '../../../src/kernel/record.ts';
import { headerOf } from '../../../src/kernel/recorder.ts';
import { linePlayer } from '../../../src/minds/line-player.ts';
import { persona } from '../../../src/minds/persona.ts';
import { beginningOf } from '../../../src/app/seating.ts';
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
  const mind = linePlayer(rulebook, line).mind(persona('normal'));
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
  const played = playOpening(rulebook, { record: fresh, line, until });

  it('is the same played elsewhere as played at the table', () => {
    expect(played).toEqual(session.record());
    expect(played.entries.length).toBeGreaterThan(0);
  });

  it('is not played twice', () => {
    expect(playOpening(rulebook, { record: played, line, until })).toEqual(played);
  });

  it('is left alone where the record does not play', () => {
    const record = cut(played, 2);
    const broken = { ...record, turns: [{ turn: 1, digest: '0000000000000000' }] };
    expect(playOpening(rulebook, { record: broken, line, until })).toBe(broken);
    expect(first).not.toBe('');
  });
});
