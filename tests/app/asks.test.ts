import { describe, expect, it } from 'vitest';
import { askedPlaces, askingOf, openAsks, takerOf } from '../../src/app/asks.ts';
import { lexicon } from '../../src/app/view/lexicon.ts';
import { createWords } from '../../src/words/words.ts';
import { shipped } from './shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));

describe('a choice that lies open', () => {
  it('is asked for on the map where its options are places, or parties with a home', () => {
    const asks = openAsks();
    const { mapped } = askingOf(asks, names);
    expect(mapped(['rok', 'china'])).toBe(true);
    expect(mapped(['singapore', 'open'])).toBe(true);
    expect(mapped(['plain', 'vague'])).toBe(false);
    expect(askingOf(asks, names)).toBe(askingOf(asks, names));
  });

  it('rings the places of its options and takes what is picked as the option it is, until it is closed', () => {
    const asks = openAsks();
    let changes = 0;
    asks.watch(() => (changes += 1));
    const taken: string[] = [];
    const close = asks.ask({ options: ['rok', 'japan', 'nobody'], take: (option) => taken.push(option) });
    expect([...askedPlaces(names, asks.open())]).toEqual(['seoul', 'tokyo']);
    takerOf(names, asks.open(), 'tokyo')?.();
    expect(taken).toEqual(['japan']);
    expect(takerOf(names, asks.open(), 'washington')).toBeUndefined();
    close();
    expect(askedPlaces(names, asks.open()).size).toBe(0);
    expect(changes).toBe(2);
  });

  it('that was opened last is asked first', () => {
    const asks = openAsks();
    const taken: string[] = [];
    asks.ask({ options: ['china'], take: () => taken.push('first') });
    asks.ask({ options: ['beijing'], take: () => taken.push('last') });
    takerOf(names, asks.open(), 'beijing')?.();
    expect(taken).toEqual(['last']);
  });
});
