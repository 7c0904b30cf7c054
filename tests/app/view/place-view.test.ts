import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { placeDeeds, placeViews } from '../../../src/app/view/place-view.ts';
import { playView } from '../../../src/app/view/play-view.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import { EMPTY_DRAFT } from '../../../src/ui/port/play.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const session = createSession({ rulebook, chairs: { us: { kind: 'human' } }, rest: persona(), seed: 'a sheet' });
const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
const names = lexicon(scenario, rulebook, await createWords('en'));
const position = { rulebook, state: session.view(seat).state, evaluator: flatEvaluator(rulebook) };
const backstage = { lexicon: names, position, seat, question: session.question(), cues: session.cues(seat) };
const view = playView(names, session, seat, { seen: 0 });
const moves = view.task.kind === 'orders' ? view.task.moves : [];
const deedsAt = (place: string) => placeDeeds(backstage, view, EMPTY_DRAFT, place).moves;

describe('the sheet of a place', () => {
  it('is there for every place, and says who is at home', () => {
    const places = placeViews(backstage);
    expect(places.map(({ id }) => id)).toEqual(Object.keys(scenario.places));
    expect(places.find(({ id }) => id === 'tokyo')?.home.map(({ id }) => id)).toEqual(['japan']);
    expect(places.find(({ id }) => id === 'seoul')?.about[0]).toContain('South Korea');
  });
  it('has the moves that name who is at home there, with those forms first', () => {
    const thanks = deedsAt('tokyo').find(({ id }) => id === 'moves.thank');
    expect(thanks?.forms[0]?.picks).toEqual({ ally: 'japan' });
    const whole = moves.find(({ id }) => id === 'moves.thank');
    expect(thanks?.forms.length).toBe(whole?.forms.length);
  });
  it('has no move that concerns nobody there', () => {
    expect(deedsAt('kuala_lumpur')).toEqual([]);
    for (const place of Object.keys(scenario.places))
      for (const move of deedsAt(place)) expect(moves.map(({ id }) => id)).toContain(move.id);
  });
  it('lets the place be laid on the table only while a package is laid out', () => {
    expect(placeDeeds(backstage, view, EMPTY_DRAFT, 'singapore').levels).toEqual([]);
  });
});
