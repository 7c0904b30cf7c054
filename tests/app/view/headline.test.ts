import { expect, it } from 'vitest';
import { headlineOf, inALine } from '../../../src/app/view/headline.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { compile } from '../../../src/rules/compile.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario } = shipped('camp_david_1978');

/** The same with headlines for the moves named, and none for any other. */
function withNews(news: Readonly<Record<string, NonNullable<Scenario['moves'][string]['news']>>>): Scenario {
  const moves: Record<string, Scenario['moves'][string]> = {};
  for (const [id, move] of Object.entries(scenario.moves)) {
    const own = news[id];
    const bare = { ...move };
    delete bare.news;
    moves[id] = own === undefined ? bare : { ...bare, news: own };
  }
  return { ...scenario, moves };
}

async function told(written: Scenario, deed: string, veiled = false): Promise<string> {
  const { rulebook } = compile(written);
  if (!rulebook) throw new Error('It does not compile');
  return inALine(
    headlineOf(lexicon(written, rulebook, await createWords('en')), rulebook.deedById[deed] ?? -1, veiled),
  );
}

it.each<[string, Scenario['moves'][string]['news'], string, string]>([
  ['what the scenario says', 'No more drafts', 'us.stop_line', 'No more drafts'],
  ['its text, by the name of who did it', undefined, 'us.stop_line', 'United States: Carry no more drafts'],
  ['what was chosen', { guest: { egypt: 'A guest is praised' } }, 'us.praise.egypt', 'A guest is praised'],
  [
    'its text where that was not',
    { guest: { egypt: 'Praise' } },
    'us.praise.israel',
    'United States: Praise a guest (Israel)',
  ],
  ['who did it', { by: { israel: 'Israel stays' } }, 'israel.announce.firm', 'Israel stays'],
  ['how it was worded', { wording: { warm: 'Warmly' } }, 'us.gloss.warm', 'Warmly'],
])('a headline is %s', async (_, news, deed, headline) => {
  const id = deed.split('.')[1] ?? '';
  expect(await told(withNews(news === undefined ? {} : { [id]: news }), deed)).toBe(headline);
});

it('but not to whom the wording was veiled', async () => {
  expect(await told(withNews({ gloss: { wording: { warm: 'Warmly' } } }), 'us.gloss.warm', true)).toBe(
    'United States: Tell them how it was meant',
  );
});
