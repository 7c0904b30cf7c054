import { describe, expect, it } from 'vitest';
import { aheadTold } from '../../../src/app/view/ahead-told.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { bargainOf } from '../../../src/app/view/press-table.ts';
import { playView } from '../../../src/app/view/play-view.ts';
import { reasonsOf } from '../../../src/app/view/reasons.ts';
import { toldAgain } from '../../../src/app/view/told-again.ts';
import { mindLuck } from '../../../src/kernel/mind-luck.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import type { Cable } from '../../../src/ui/port/play.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const voices = await Promise.all((['en', 'ko'] as const).map(createWords));
const names = voices.map((words) => lexicon(scenario, rulebook, words));

/** Every story of every front page of a game that personas play, in both languages. */
function stories(chair: string, seed: string): readonly (readonly Cable[])[] {
  const mind = persona('normal');
  const session = createSession({ rulebook, seed, chairs: { [chair]: { kind: 'human' } }, rest: mind });
  const seat = rulebook.parties.findIndex(({ id }) => id === chair);
  const all = names.map((): Cable[] => []);
  let seen = 0;
  const look = (): void => {
    for (const [index, words] of names.entries())
      all[index]?.push(...playView(words, session, seat, { seen, reasonsOf, toldAgain, bargainOf, aheadTold }).news);
    seen = session.cues(seat).length;
  };
  for (let question = session.question(); question; question = session.question()) {
    look();
    const view = session.view(seat);
    const luck = mindLuck(seed, chair)(view.state[rulebook.layout.turn] ?? 1);
    session.decide(question.kind === 'answer' ? mind.respond(view, question, luck) : mind.choose(view, question, luck));
  }
  look();
  return all;
}

/** What a newspaper says where nobody stirred; the party's name goes before it. */
const LET_BE = names.map(({ words }) => words.printed(words.say('cable.press.letBe', { party: '' })).trim());
/** How a raw state would begin. */
const RAW = names.map(({ issue, rulebook: { issues } }) => issues.map((_, index) => `${issue(index)}: `));

describe.each([
  ['us', '1'],
  ['rok', '2'],
])('in a whole game, %s, seed %s', (chair, seed) => {
  const news = stories(chair, seed);
  const told = (is: (cable: Cable, language: number) => boolean): readonly (string | undefined)[] =>
    news.flatMap((cables, language) => cables.filter((cable) => is(cable, language)).map(({ text }) => text));

  it('there is much to read', () => expect(Math.min(...news.map(({ length }) => length))).toBeGreaterThan(60));

  it('no headline is a change or a raw state', () => {
    expect(told(({ text }) => text.includes('→'))).toEqual([]);
    expect(told(({ text }, language) => RAW[language]?.some((raw) => text.startsWith(raw)) === true)).toEqual([]);
  });

  it('numbers stand apart from the prose, and nothing in brackets within brackets', () => {
    expect(told(({ detail = '' }) => /→/u.test(detail))).toEqual([]);
    expect(told(({ text, detail, figures }) => /\(\(|\([^()]*\(/u.test([text, detail, figures].join('\n')))).toEqual(
      [],
    );
  });

  it('a number is told by how far it moved: stories do not stand in the order of time', () => {
    const numbers = news.flat().flatMap(({ figures = '' }) => figures.split('\u00a0· '));
    expect(numbers.filter((text) => /\d%?(?: in 100)?\s*→/u.test(text))).toEqual([]);
    expect(numbers.filter((text) => /[+−]\d/u.test(text)).length).toBeGreaterThan(20);
  });

  it('that nobody stirred stands last, and only where nothing came of it', () => {
    const stirs = (cable: Cable, language: number): boolean => {
      if (cable.kind !== 'event') return false;
      const lines = cable.detail?.split('\n') ?? [];
      const place = lines.findIndex((line) => line.endsWith(LET_BE[language] ?? '') && line.length < 60);
      return place >= 0 && (cable.figures !== undefined || place < lines.length - 1);
    };
    expect(told(stirs)).toEqual([]);
  });

  it('every story bears a mark', () => expect(told(({ standing }) => standing === undefined)).toEqual([]));
});
