import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { unmetText, whyClosed } from '../../../src/app/view/unmet-text.ts';
import { at } from '../../../src/kit/never.ts';
import { persona } from '../../../src/minds/persona.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { whyNot } from '../../../src/rules/why-not.ts';
import { createSession } from '../../../src/session/session.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const en = lexicon(scenario, rulebook, await createWords('en'));
const ko = lexicon(scenario, rulebook, await createWords('ko'));
const road = rulebook.copies.findIndex(({ id }) => id === 'road');
const danger = rulebook.gauges.findIndex(({ id }) => id === 'danger');

describe('what is missing for a closed move', () => {
  it('is told by the state that stands and those that would do', () => {
    const unmet = { kind: 'track', copy: road, is: 1, wanted: [2] } as const;
    expect(unmetText(en, unmet)).toBe('The meeting: it is “Before Washington”, must be “Agreed to”.');
    expect(unmetText(ko, unmet)).toContain('필요한 것은');
  });

  it('is told of a number by its band and its bound', () => {
    const unmet = { kind: 'gauge', gauge: danger, is: 55, operator: '<', bound: 50 } as const;
    expect(unmetText(en, unmet)).toMatch(/^.+ is .+ \(55\), must be below 50\.$/);
  });

  it('stands beside every move that a condition or a state closes at the beginning', () => {
    const session = createSession({ rulebook, seed: 'x', chairs: { us: { kind: 'human' } }, rest: persona() });
    const position = { rulebook, state: session.view(0).state, evaluator: flatEvaluator(rulebook) };
    const bare = [en.words.say('refusal.condition'), en.words.say('refusal.wrong_state')];
    const closed = at(rulebook.deedsOf, 0).flatMap((deed) => {
      const refusal = whyNot(position, 0, deed, 'order');
      return refusal?.code === 'condition' || refusal?.code === 'wrong_state'
        ? [whyClosed(en, position, deed, refusal)]
        : [];
    });
    expect(closed.length).toBeGreaterThan(5);
    expect(closed.filter((text) => bare.includes(text))).toEqual([]);
  });
});

describe('persons', () => {
  const general = lexicon(scenario, rulebook, en.words, { general: true });
  const copies = rulebook.copies.flatMap(({ id }, copy) => (id.startsWith('detainee.') ? [copy] : []));

  it('are called by a general word and a number where no persons are to be named', () => {
    expect(copies.map((copy) => general.copy(copy))).toEqual(['An American (1)', 'An American (2)', 'An American (3)']);
    expect(copies.map((copy) => en.copy(copy))).toContain('Kim Hak-song');
    expect(general.choice('moves.any', 'who', 'hak_song')).toBe('An American (1)');
  });
});
