import { describe, expect, it } from 'vitest';
import type { Backstage } from '../../../src/app/view/backstage.ts';
import { pictureOf } from '../../../src/app/view/ending-matter.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { playView } from '../../../src/app/view/play-view.ts';
import { closingOf, stageSightOf, tableOf } from '../../../src/app/view/stage-sight.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { mindLuck } from '../../../src/kernel/mind-luck.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import type { EndingView } from '../../../src/ui/port/ending.ts';
import { EMPTY_DRAFT, type PlayView } from '../../../src/ui/port/play.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const words = await createWords('en');
await fetchLate();

/** Plays a chair as its persona would, and looks at the stage at every question. */
function looks(id: string, chair: string): readonly { readonly view: PlayView; readonly backstage: Backstage }[] {
  const { scenario, rulebook } = shipped(id);
  const names = lexicon(scenario, rulebook, words);
  const mind = persona();
  const session = createSession({ rulebook, chairs: { [chair]: { kind: 'human' } }, rest: mind, seed: 'a stage' });
  const seat = rulebook.parties.findIndex((party) => party.id === chair);
  const seen: { readonly view: PlayView; readonly backstage: Backstage }[] = [];
  for (let question = session.question(); question; question = session.question()) {
    const position = { rulebook, state: session.view(seat).state, evaluator: flatEvaluator(rulebook) };
    const known = session.cues(seat).length;
    seen.push({
      view: playView(names, session, seat, { seen: Math.max(0, known - 20) }),
      backstage: { lexicon: names, position, seat, question, cues: [...session.cues(seat)] },
    });
    const luck = mindLuck('a stage', chair)(position.state[rulebook.layout.turn] ?? 1);
    const view = session.view(seat);
    session.decide(question.kind === 'answer' ? mind.respond(view, question, luck) : mind.choose(view, question, luck));
  }
  return seen;
}

describe.each([
  ['first_steps', 'skerry'],
  ['camp_david_1978', 'egypt'],
  ['korea_2018', 'us'],
])('the stage of %s', (id, chair) => {
  const seen = looks(id, chair);
  const sights = seen.map(({ view, backstage }) => ({
    view,
    backstage,
    sight: stageSightOf(backstage, view, EMPTY_DRAFT),
  }));

  it('has every place on the map at every moment, and the leaf of its turn', () => {
    for (const { view, backstage, sight } of sights) {
      expect(sight.map.spots.map((spot) => spot.id)).toEqual(Object.keys(backstage.lexicon.scenario.places));
      expect(sight.map.leaf).toMatchObject({ turn: view.clock.turn, turns: view.clock.turns });
    }
  });
  it('has a table while one sits there, and the hand is on it while one offers', () => {
    expect(sights.map(({ sight }) => sight.table?.lays)).toEqual(
      sights.map(({ view: { task } }) => (task.kind === 'offer' ? true : task.kind === 'answer' ? false : undefined)),
    );
  });
  it('has the own side first at a table, and every card once', () => {
    const tables = sights.flatMap(({ sight }) => sight.table ?? []);
    expect(tables.length).toBeGreaterThan(0);
    for (const { sides, cards } of tables) {
      expect(sides.map(({ own }) => own)).toEqual(sides.map((_, index) => index === 0));
      expect(new Set(cards.map(({ issue }) => issue)).size).toBe(cards.length);
    }
  });
  it('shows which of its cards are agreed already, in the words of the desk', () => {
    for (const { view, sight } of sights) {
      const { task } = view;
      const issues = task.kind === 'offer' || task.kind === 'answer' ? task.table.issues : [];
      const said = sight.table?.cards.map(({ agreed }) => agreed?.text) ?? [];
      const known = sight.table?.cards.map(({ issue }) => issues.find((one) => one.issue === issue)) ?? [];
      expect(said).toEqual(
        known.map((issue) => issue?.agreed && words.say('table.agreed', { level: issue.agreed.name })),
      );
    }
  });
  it('shows on its cards what lies in the draft', () => {
    const offers = seen.flatMap(({ view, backstage }) => {
      if (view.task.kind !== 'offer') return [];
      const open = view.task.table.issues.find(({ state }) => state === 'open');
      const level = open?.levels.find((one) => one.level !== open.today)?.level;
      return open && level !== undefined ? [{ view, backstage, issue: open.issue, level }] : [];
    });
    for (const { view, backstage, issue, level } of offers) {
      const clauses = [{ issue, level, wording: 'plain' as const }];
      const { table } = stageSightOf(backstage, view, { ...EMPTY_DRAFT, clauses });
      const laid = table?.cards.filter((card) => card.laid !== undefined);
      expect(laid?.map((card) => [card.issue, card.laid?.level])).toEqual([[issue, level]]);
    }
  });
  it('shows on its cards what was offered', () => {
    const answers = sights.flatMap(({ view, sight }) =>
      view.task.kind === 'answer' ? [{ cards: sight.table?.cards ?? [], clauses: view.task.offer.clauses }] : [],
    );
    for (const { cards, clauses } of answers) {
      const laid = cards.flatMap((card) => (card.laid ? [card.issue] : []));
      expect(new Set(laid)).toEqual(new Set(clauses.map(({ issue }) => issue)));
    }
  });
  it('sees a table once more that closed, and whether what lay there was signed', () => {
    const closings = sights.flatMap(({ sight: { table }, backstage }, index) => {
      const next = sights[index + 1];
      const at = tableOf(backstage);
      if (!table || at === undefined || !next || tableOf(next.backstage) === at) return [];
      const closing = closingOf(next.backstage, table, at);
      const since = next.backstage.cues.slice(backstage.cues.length);
      const decided = since.filter(
        (cue) =>
          (cue.kind === 'signed' && cue.table === at) || (cue.kind === 'answer' && cue.table === at && !cue.accepts),
      );
      return [{ closing, decided, cards: table.cards }];
    });
    expect(closings.some(({ closing }) => closing !== undefined)).toBe(true);
    for (const { closing, decided, cards } of closings) {
      const answer = decided.at(-1)?.kind;
      expect(closing?.last).toBe(answer && (answer === 'signed' ? 'signed' : 'refused'));
      expect(closing?.cards ?? cards).toBe(cards);
    }
  });
  it('has a front page dated as the paper beside it: by its week, where not all of it need have been on the first day', () => {
    const { unit } = shipped(id).scenario.calendar.turn;
    const datelines = sights.flatMap(({ sight }) => sight.front?.dateline ?? []);
    const dated = unit === 'week' ? /^week of \d+ [A-Z][a-z]+ \d{4}$/ : /^\d+ [A-Z][a-z]+ \d{4}$/;
    expect(datelines.filter((dateline) => !dated.test(dateline))).toEqual([]);
  });
  it('has a front page as long as there is news, with a line of it', () => {
    const lines = sights.map(({ view, sight }) => ({
      headline: sight.front?.headline,
      // What is a secret is painted for nobody.
      news: view.news
        .filter(({ secret }) => secret !== true)
        .map(({ who, text }): string | undefined => (who === undefined ? text : `${who}: ${text}`)),
    }));
    expect(lines.filter(({ headline, news }) => (headline === undefined) !== (news.length === 0))).toEqual([]);
    expect(lines.filter(({ headline, news }) => news.length > 0 && !news.includes(headline))).toEqual([]);
  });
  it('heads columns of a newspaper with two more lines of the news at most, none twice, and no other sheet', () => {
    for (const { view, sight } of sights) {
      const { front } = sight;
      const news = view.news.map(({ who, text }) => (who === undefined ? text : `${who}: ${text}`));
      const also = front?.also ?? [];
      expect(also.filter((line) => !news.includes(line))).toEqual([]);
      expect(new Set([front?.headline, ...also]).size).toBe(also.length + 1);
      expect(also.length).toBeLessThanOrEqual(front?.kind === 'paper' ? 2 : 0);
    }
    expect(sights.some(({ sight }) => sight.front?.also?.length === 2)).toBe(true);
  });
});

describe('a secret', () => {
  it('is painted on no front page: what others know, too, stands there', () => {
    const [one] = looks('korea_2018', 'us');
    if (!one) throw new Error('nothing was asked');
    const secret = { id: '0', turn: 1, kind: 'act', text: 'Somebody flies', secret: true, worth: 60 } as const;
    const known = { id: '1', turn: 1, kind: 'act', text: 'Somebody speaks', worth: 40 } as const;
    const painted = (news: PlayView['news']) => stageSightOf(one.backstage, { ...one.view, news }, EMPTY_DRAFT).front;
    expect(painted([secret, known])?.headline).toBe('Somebody speaks');
    expect(painted([secret, known])?.also).toBeUndefined();
    expect(painted([secret])).toBeUndefined();
  });
});

describe('the last front page', () => {
  const { scenario, rulebook } = shipped('korea_2018');
  const names = lexicon(scenario, rulebook, words);
  const [one] = looks('korea_2018', 'us');
  if (!one) throw new Error('nothing was asked');
  const last = (id: string, news: PlayView['news'] = []) => {
    const ending: EndingView = {
      id,
      title: '',
      text: id,
      rare: false,
      standing: { mark: 'invented', cites: [] },
      scores: [],
      terms: [],
      chairs: [],
      story: 'coming',
      turningPoints: [],
    };
    const task: PlayView['task'] = { kind: 'ended', ending, foretold: [] };
    return stageSightOf({ ...one.backstage, lexicon: names }, { ...one.view, news, task }, EMPTY_DRAFT).front;
  };

  it.each(Object.entries(scenario.endings).map(([id, { when }]) => [id, pictureOf(when)] as const))(
    'shows what is engraved for the ending: %s, %s',
    (id, engraved) => {
      const shown = { left: 'departure', broken: 'letter', vague: 'talks', signed: 'handshake' } as const;
      const others = { met: 'meeting', danger: 'alarm', time: 'city' } as const;
      const picture = { ...shown, ...others }[engraved];
      expect(last(id)?.picture).toBe(picture);
      // Also above news of another kind, which head its columns.
      const news = [{ id: '0', turn: 1, kind: 'event', text: 'Rain' }] as const;
      expect(last(id, news)).toMatchObject({ picture, headline: id, also: ['Rain'] });
      // And before the telegram by which it came about, or a text that was signed last.
      for (const form of ['telegram', 'text'] as const) {
        const sheet = last(id, [{ ...news[0], form }]);
        expect(sheet).toMatchObject({ kind: 'paper', picture, headline: id, also: ['Rain'] });
      }
    },
  );
});
