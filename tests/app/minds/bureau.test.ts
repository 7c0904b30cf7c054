import { describe, expect, it } from 'vitest';
import { openBureau, type Bureau } from '../../../src/app/minds/bureau.ts';
import { newGame, resumeGame, type Playing } from '../../../src/app/open-game.ts';
import { mindOf } from '../../../src/minds/mind-of.ts';
import { persona } from '../../../src/minds/persona.ts';
import type { GameRecord } from '../../../src/kernel/record.ts';
import { rulebookOf } from '../../../src/rules/compile.ts';
import type { Decision } from '../../../src/rules/game.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { createWords } from '../../../src/words/words.ts';
import { shippedScenario } from '../../fixtures/shipped.ts';
import { acrossTheWall, puppet } from './in-process.ts';

const never = () => () => {};
const bureau = (): Bureau => openBureau({ away: acrossTheWall, here: puppet().open, wait: never });

function playing(id: string, thinks: Bureau = bureau()): Playing {
  const scenario = shippedScenario(id);
  const rulebook: Playing['rulebook'] = async (assumption) =>
    Promise.resolve(rulebookOf(scenario, assumption === '' ? {} : { assumption }));
  return { scenario, rulebook, bureau: thinks };
}

/** What a person might do: anything sensible, the same each time. */
function sensible(session: Session): Decision {
  const question = session.question();
  if (question === undefined) throw new Error('Nobody is asked');
  const view = session.view(question.seat);
  const luck = (): number => 0.5;
  return question.kind === 'answer'
    ? persona('strict').respond(view, question, luck)
    : persona('strict').choose(view, question, luck);
}

async function playOut(session: Session): Promise<GameRecord> {
  await session.settled();
  while (!session.ended()) {
    const { seat = -1 } = session.question() ?? {};
    session.sit(seat);
    expect(session.decide(sensible(session))).toBeUndefined();
    await session.settled();
  }
  return session.record();
}

describe('a game whose house thinks elsewhere', () => {
  it.each([
    ['first_steps', 'skerry', 'normal', 'full'],
    ['camp_david_1978', 'israel', 'strict', 'full'],
    ['korea_2018', 'rok', 'easy', 'full'],
  ] as const)('is, entry by entry, the game that it thinks at the table: %s', async (id, chair, level, length) => {
    const open = await newGame(playing(id), { scenario: id, chairs: [chair], level, length, seed: '' }, 'seed');
    const record = await playOut(open.session);
    const { rulebook } = open;
    const mind = { kind: 'mind', level, mind: mindOf(level) } as const;
    const chairs = Object.fromEntries(
      Object.entries(record.seats).map(([party, sitter]) => [
        party,
        sitter === 'human' ? ({ kind: 'human' } as const) : mind,
      ]),
    );
    const at = createSession({ rulebook, seed: 'seed', chairs, rest: mindOf('normal') });
    expect(await playOut(at)).toEqual(record);
    expect(record.end).toBeDefined();
  });

  it('begins a short game where its line leads, and cannot be taken back to before', async () => {
    const id = 'camp_david_1978';
    const game = { scenario: id, chairs: ['egypt'], level: 'normal', length: 'short', seed: '' } as const;
    const { session, scenario, rulebook } = await newGame(playing(id), game, 'short');
    await session.settled();
    expect(session.position().state[rulebook.layout.turn]).toBe(scenario.calendar.short?.from);
    expect(session.canUndo()).toBe(false);
  });

  it('goes on from its record, without a word from anybody about what was decided', async () => {
    const silent = puppet();
    const first = await newGame(
      playing('first_steps'),
      { scenario: 'first_steps', chairs: ['skerry'], level: 'normal', length: 'full', seed: '' },
      'x',
    );
    const record = await playOut(first.session);
    const words = await createWords('en');
    const elsewhere = openBureau({ away: silent.open, here: silent.open, wait: never });
    const resumed = await resumeGame(playing('first_steps', elsewhere), record, words);
    if (!resumed.ok) throw new Error(resumed.failure);
    expect(resumed.value.session.ended()).toBe(true);
    expect(silent.heard.flat().map(({ kind }) => kind)).toEqual(['game']);
  });

  it('hears nobody any more once it is left', async () => {
    const slow = puppet();
    const thinks = openBureau({ away: slow.open, here: slow.open, wait: never });
    const { session, close } = await newGame(
      playing('first_steps', thinks),
      { scenario: 'first_steps', chairs: ['holm'], level: 'normal', length: 'full', seed: '' },
      'x',
    );
    expect(session.question()).toBeUndefined();
    close();
    slow.say({ kind: 'answer', id: 1, answer: { kind: 'decide', decision: { kind: 'orders', deeds: [] } } });
    await Promise.resolve();
    expect(session.record().entries).toEqual([]);
    expect(session.failure()).toBeUndefined();
    expect(slow.heard[0]?.map(({ kind }) => kind)).toEqual(['game', 'task', 'cancel', 'close']);
  });

  it('says when thinking stopped, and goes on when it is asked to', async () => {
    const away = puppet();
    const thinks = openBureau({ away: away.open, here: acrossTheWall, wait: never });
    away.say({ kind: 'ready' });
    const { session } = await newGame(
      playing('first_steps', thinks),
      { scenario: 'first_steps', chairs: ['holm'], level: 'normal', length: 'full', seed: '' },
      'x',
    );
    away.die();
    away.say({ kind: 'ready' });
    away.die();
    await expect(session.settled()).rejects.toThrow('gone');
    expect(session.failure()).toBeInstanceOf(Error);
    expect(session.record().entries).toEqual([]);
    session.retry();
    expect(session.failure()).toBeUndefined();
    await session.settled();
    expect(session.question()).toMatchObject({ kind: 'orders', seat: 1 });
  });
});
