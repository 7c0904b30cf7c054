import { describe, expect, it } from 'vitest';
import { endedTask } from '../../../src/app/view/ended.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { counselOf } from '../../../src/app/minds/counsel.ts';
import { playView, type Aids } from '../../../src/app/view/play-view.ts';
import { reasonsOf } from '../../../src/app/view/reasons.ts';
import { whyClosed } from '../../../src/app/view/unmet-text.ts';
import { storyOf } from '../../../src/app/view/story.ts';
import { debrief } from '../../../src/debrief/debrief.ts';
import { mindLuck } from '../../../src/kernel/mind-luck.ts';
import { persona } from '../../../src/minds/persona.ts';
import type { Decision } from '../../../src/rules/game.ts';
import type { Chair } from '../../../src/session/chair.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import type { MoveView } from '../../../src/ui/port/move.ts';
import type { PlayView } from '../../../src/ui/port/play.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();

/** Where a view says nothing, or says the name of a sentence in its place. */
function gaps(thing: unknown, path = ''): string[] {
  if (typeof thing === 'string') {
    return thing === '' ||
      /undefined|NaN|\{\{|(?:^|[ “‘])(?:cable|play|table|orders|dossier|ending|refusal|unmet|common)\.[a-z]+/.test(
        thing,
      )
      ? [`${path}: ${thing}`]
      : [];
  }
  if (typeof thing === 'number') return Number.isFinite(thing) ? [] : [`${path}: ${thing}`];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, part]) => gaps(part, `${path}.${key}`));
}

/** Plays a chair as its persona would, and calls `look` at every question and at the end. */
function playAs(id: string, chair: string, look: (session: Session, seat: number) => void): void {
  const { rulebook } = shipped(id);
  const mind = persona();
  const chairs = rulebook.parties.map((party): [string, Chair] => [
    party.id,
    party.id === chair ? { kind: 'human' } : { kind: 'mind', level: 'normal', mind },
  ]);
  const session = createSession({ rulebook, chairs: Object.fromEntries(chairs), rest: mind, seed: 'a walk' });
  const seat = rulebook.parties.findIndex((party) => party.id === chair);
  for (let question = session.question(); question; question = session.question()) {
    look(session, seat);
    const luck = mindLuck('a walk', chair)(session.view(seat).state[rulebook.layout.turn] ?? 1);
    const decision: Decision =
      question.kind === 'answer'
        ? mind.respond(session.view(seat), question, luck)
        : mind.choose(session.view(seat), question, luck);
    expect(session.decide(decision)).toBeUndefined();
  }
  look(session, seat);
}

/** What of the news speaks to its reader: a newspaper names everybody. What is said in quotes is somebody's. */
function spokenTo({ news }: PlayView): string[] {
  const lines = news.flatMap(({ who = '', text, detail = '' }) => [who, text, ...detail.split('\n')]);
  return lines.filter((line) => /\b(?:you|your|we|our)\b|우리|당신/iu.test(line.replaceAll(/[“‘][^”’]*[”’]/gu, '')));
}

/** What is suggested: five or six moves where so many can be ordered, at most two of a group, and all of them can be. */
function expectFewAndOpen(moves: readonly MoveView[]): void {
  const first = moves.filter((move) => move.suggested);
  expect(first.length).toBeLessThanOrEqual(6);
  const isOpen = ({ forms, line }: MoveView): boolean =>
    line !== true && forms.some((form) => form.refusal === undefined);
  expect(first.length).toBeGreaterThanOrEqual(Math.min(5, moves.filter(isOpen).length));
  expect(first.filter((move) => move.forms.every((form) => form.refusal !== undefined))).toEqual([]);
  const groups = [...Map.groupBy(first, (move) => move.group).values()];
  expect(groups.filter((group) => group.length > 2)).toEqual([]);
}

/** Each step begins where the last ended, and the last ends at the odds in view; a step of which no cable tells is left out. */
function expectEvidenceToAddUp({ numbers: { meaning }, evidence }: PlayView): void {
  for (const { of, odds } of meaning ? [meaning, ...meaning.others] : []) {
    const steps = evidence(of.id);
    for (const [index, { to }] of steps.entries())
      expect(Math.abs(to - (steps[index + 1]?.from ?? odds))).toBeLessThan(0.02);
    for (const { text } of steps) expect(text).not.toBe('');
    expect(steps.filter(({ turn }) => turn <= 0)).toEqual([]);
  }
}

/** What the page has come to know beside the game: the staff has spoken, and has gone through the papers at the end. */
function aidsAt(session: Session, seat: number): Aids {
  if (session.ended()) {
    const told = debrief(session.record(), session.rulebook);
    return { seen: 0, endedTask, story: (telling) => storyOf(telling, told) };
  }
  const question = session.question();
  const asks = question?.kind === 'orders' || question?.kind === 'ask' || question?.kind === 'moment';
  const counsel = counselOf(session.view(seat), asks ? question.options : []);
  return { seen: 0, counsel, whyClosed, reasonsOf, ...(counsel.going && { going: counsel.going }) };
}

describe('a whole game, looked at from one chair', () => {
  it.each([
    ['first_steps', 'skerry', 'en'],
    ['first_steps', 'holm', 'ko'],
    ['camp_david_1978', 'us', 'en'],
    ['korea_2018', 'rok', 'ko'],
  ] as const)(
    'leaves nothing unsaid and suggests what can be done: %s, %s, %s',
    { timeout: 60_000 },
    async (id, chair, language) => {
      const words = await createWords(language);
      const { scenario, rulebook } = shipped(id);
      const names = lexicon(scenario, rulebook, words);
      const found = new Set<string>();
      let kinds: string[] = [];
      let times: PlayView['numbers']['left'][] = [];
      playAs(id, chair, (session, seat) => {
        const view = playView(names, session, seat, aidsAt(session, seat));
        kinds = [...kinds, view.task.kind];
        times = [...times, view.numbers.left];
        for (const gap of gaps(view)) found.add(gap);
        for (const line of spokenTo(view)) found.add(`news: ${line}`);
        if (view.task.kind === 'orders') expectFewAndOpen(view.task.moves);
        expectEvidenceToAddUp(view);
      });
      expect([...found]).toEqual([]);
      expect(kinds[0]).toBe('orders');
      expect(kinds.at(-1)).toBe('ended');
      // Time is counted as the start page counts it, with this turn, is today where the leaders sit, and over at the end.
      expect(times[0]).toEqual({
        count: rulebook.turns * scenario.calendar.turn.count,
        unit: scenario.calendar.turn.unit,
      });
      expect(times.filter(({ stage }) => stage === 'over')).toEqual([times.at(-1)]);
    },
  );
});

it.each([
  ['korea_2018', 'us'],
  ['korea_2018', 'rok'],
] as const)(
  'what lies before a reader as a question is not in the newspaper, too, and nothing of it is said twice: %s, %s',
  async (id, chair) => {
    const { scenario, rulebook } = shipped(id);
    const names = lexicon(scenario, rulebook, await createWords('en'));
    let seen = 0;
    let asked = 0;
    const twice: string[] = [];
    playAs(id, chair, (session, seat) => {
      const { task, news } = playView(names, session, seat, { ...aidsAt(session, seat), seen });
      seen = session.cues(seat).length;
      if (task.kind !== 'ask') return;
      asked += 1;
      const abouts = task.options.flatMap(({ about = '' }) => (about === '' ? [] : [about]));
      twice.push(...abouts.filter((about, index) => abouts.indexOf(about) !== index));
      twice.push(...news.flatMap(({ text }) => (text.includes(task.text) ? [`${task.text} / ${text}`] : [])));
    });
    expect(asked).toBeGreaterThan(0);
    expect(twice).toEqual([]);
  },
);
