import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { playView } from '../../../src/app/view/play-view.ts';
import { whyClosed } from '../../../src/app/view/unmet-text.ts';
import { at } from '../../../src/kit/never.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const voices = { en: await createWords('en'), ko: await createWords('ko') };

/** The closed forms of a chair's orders in a late turn, in which it gave the first orders it could, with the page they stand on. */
function late(party: string, language: 'en' | 'ko') {
  const seat = rulebook.parties.findIndex(({ id }) => id === party);
  const session = createSession({ rulebook, seed: 'since', chairs: { [party]: { kind: 'human' } }, rest: persona() });
  for (let question = session.question(); question !== undefined; question = session.question()) {
    if (question.kind === 'answer') session.decide({ kind: 'answer', accepts: false });
    else if (question.kind !== 'orders') session.decide({ kind: 'pass' });
    else if (at(session.view(seat).state, rulebook.layout.turn) > 8) break;
    else {
      const [first] = question.options.filter((deed) => at(rulebook.deeds, deed).kind === 'move');
      const refused = session.decide({ kind: 'orders', deeds: first === undefined ? [] : [first] });
      if (refused) session.decide({ kind: 'orders', deeds: [] });
    }
  }
  const view = playView(lexicon(scenario, rulebook, voices[language]), session, seat, { seen: 0, whyClosed });
  if (view.task.kind !== 'orders') throw new Error('No orders are asked for');
  const closed = view.task.moves.flatMap(({ forms }) =>
    forms.flatMap(({ refusal, signposts = [] }) => (refusal === undefined ? [] : [{ refusal, signposts }])),
  );
  return { view, closed };
}

describe.each(['us', 'rok'])('why a move of %s is closed', (party) => {
  it('says since when, wherever that is known, and leads to the cable of that very turn', () => {
    const { view, closed } = late(party, 'en');
    const since = closed.filter(({ refusal }) => /So since |It was done in /u.test(refusal));
    expect(since.length).toBeGreaterThan(3);
    for (const { refusal, signposts } of since) {
      const ways = signposts.flatMap((one) => ('cable' in one ? [one] : []));
      expect(ways).toHaveLength(1);
      const [way] = ways;
      expect(refusal).toContain(way?.words);
      const cable = view.log.find(({ id }) => id === way?.cable);
      expect(way?.words).toBe(`Week ${cable?.turn}`);
    }
  });

  it('says of what was done once when that was, and only of that', () => {
    const { closed } = late(party, 'en');
    for (const { refusal } of closed)
      expect(/It was done in /u.test(refusal)).toBe(/^(It can be done only once|It was done this turn)/u.test(refusal));
  });

  it('says so in Korean', () => {
    const since = late(party, 'ko').closed.filter(({ refusal }) => refusal.includes('그렇게 됐습니다.'));
    expect(since.length).toBeGreaterThan(0);
    expect(since.filter(({ refusal }) => !/ \d+주째에 그렇게 됐습니다\./u.test(refusal))).toEqual([]);
  });
});
