import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { linePlayer } from '../../src/minds/line-player.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import type { Line, LineStep } from '../../src/scenario/study.ts';
import { EVERYTHING } from '../../src/session/chronicle.ts';
import type { Cue } from '../../src/session/cue.ts';
import { createSession } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const [EGYPT, ISRAEL, US] = [0, 1, 2];

const move = (party: string, name: string, ...choices: string[]): LineStep => ({
  kind: 'move',
  party,
  move: name,
  choices,
});

/** What each of the three and who sees everything knows of a game played by a line. */
function known(turns: Line['turns'], force: Record<string, string> = {}): (seat: number) => readonly string[] {
  const line: Line = { turns, force: {}, length: 'full' };
  // People sit everywhere, and what they do is read from the line.
  const session = createSession({
    rulebook,
    seed: 'known',
    force,
    chairs: { egypt: { kind: 'human' }, israel: { kind: 'human' }, us: { kind: 'human' } },
    rest: nothingMind,
    opening: { mind: linePlayer(rulebook, line).mind(), until: 99 },
    watched: true,
  });
  return (seat) => session.cues(seat).flatMap((cue) => sentence(cue) ?? []);
}

/** The cues this file is about, said short. */
function sentence(cue: Cue): string | undefined {
  switch (cue.kind) {
    case 'deed':
      return `${cue.turn} ${at(rulebook.deeds, cue.deed).id}${cue.secret ? ' in secret' : ''}${cue.veiled === true ? ' somehow' : ''}`;
    case 'asking':
      return `${cue.turn} ${at(rulebook.deeds, cue.deed).id}?`;
    case 'leak':
      return `${cue.turn} leak of ${at(rulebook.deeds, cue.deed).id}`;
    case 'offer':
      return `${cue.turn} offer of ${at(rulebook.parties, cue.party).id}${cue.public ? ' in public' : ''}`;
    case 'answer':
      return `${cue.turn} ${at(rulebook.parties, cue.party).id} ${cue.accepts ? 'accepts' : 'refuses'}`;
    case 'signed':
      return `${cue.turn} ${cue.inForce ? 'signed' : 'agreed'}`;
    case 'promise':
      return `${cue.turn} ${at(rulebook.parties, cue.party).id} ${at(rulebook.promises, cue.promise).id} ${cue.status}`;
    case 'heard':
      return `${cue.turn} heard ${at(rulebook.issues, cue.issue).id} ${cue.level}`;
    case 'summit':
      return `${cue.turn} ${at(rulebook.summits, cue.summit).id} ${cue.status}`;
    case 'ending':
      return `${cue.turn} ${at(rulebook.endings, cue.ending).id}`;
    default:
      return undefined;
  }
}

const SECRET_VISIT = { 3: [move('egypt', 'visit_quietly', 'aide', 'secret', 'no_ask')] };
const VISIT = 'egypt.visit_quietly.aide.secret.no_ask';

describe('a secret deed', () => {
  const kept = known(SECRET_VISIT, { 'leak.visit_quietly': 'kept' });

  it('is known to who did it and to who was asked', () => {
    expect(kept(EGYPT)).toEqual(expect.arrayContaining([`3 ${VISIT}?`, `3 ${VISIT} in secret`]));
    expect(kept(ISRAEL)).toEqual(expect.arrayContaining([`3 ${VISIT}?`, `3 ${VISIT} in secret`]));
  });

  it('is known to nobody else', () => {
    expect(kept(US).join()).not.toContain('visit');
  });

  it('is known to all from the turn it leaks', () => {
    const leaked = known(SECRET_VISIT, { 'leak.visit_quietly': 'leaks' });
    expect(leaked(US)).toContain(`3 leak of ${VISIT}`);
    expect(leaked(US)).not.toContain(`3 ${VISIT} in secret`);
  });
});

describe('a deed that is neither public nor secret', () => {
  const seen = known({ 1: [move('egypt', 'demand', 'act')], 2: [move('us', 'gloss', 'warm')] });

  it('is known to who did it', () => {
    expect(seen(EGYPT)).toContain('1 egypt.demand.act');
  });
  it('is known to who it is addressed to, who hears what it makes of it', () => {
    expect(seen(EGYPT)).toEqual(expect.arrayContaining(['2 us.gloss.plain somehow', '2 heard palestine 1']));
  });
  it('is known as it was worded to who did it and to who sees everything', () => {
    expect(seen(US)).toContain('2 us.gloss.warm');
    expect(seen(EVERYTHING)).toContain('2 us.gloss.warm');
  });
});

describe('an offer', () => {
  const offer = (open: boolean): Line['turns'] => ({
    2: [
      {
        kind: 'offer',
        at: 'cabin',
        by: 'israel',
        package: { palestine: 'named' },
        vague: [],
        warm: [],
        public: open,
        answers: { egypt: 'accept' },
      },
    ],
  });

  it('is known at its table alone', () => {
    const told = known(offer(false));
    for (const seat of [EGYPT, ISRAEL]) {
      expect(told(seat)).toEqual(expect.arrayContaining(['2 offer of israel', '2 egypt accepts', '2 agreed']));
    }
    expect(told(US).join()).not.toContain('offer');
    expect(told(US)).not.toContain('2 agreed');
  });

  it('is known to all when it is public', () => {
    expect(known(offer(true))(US)).toEqual(expect.arrayContaining(['2 offer of israel in public', '2 egypt accepts']));
  });
});

describe('who sees everything', () => {
  const told = known({ ...SECRET_VISIT, 4: [move('israel', 'vow', 'firm')] }, { 'leak.visit_quietly': 'kept' });

  it('sees secrets, promises from their making to their end, and the ending', () => {
    expect(told(EVERYTHING)).toEqual(
      expect.arrayContaining([
        `3 ${VISIT} in secret`,
        '4 israel no_new_houses made',
        '9 israel no_new_houses broken',
        '13 no_text',
      ]),
    );
  });

  it('sees summits sit, end and be missed', () => {
    expect(told(EVERYTHING)).toEqual(expect.arrayContaining(['7 lawn sits', '7 lawn held', '13 east_room missed']));
  });
});
