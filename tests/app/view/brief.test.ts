import { describe, expect, it } from 'vitest';
import { briefOf, takesOverText } from '../../../src/app/view/brief.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

/** A number of turns, in figures or in words, as how long a whole game would be. */
const SPAN = {
  en: /\b(\d+|ten|eleven|twelve|thirteen|fourteen|fifteen) (days|weeks)\b/iu,
  ko: /\d{2}(주|일)(?!째)|열(두|세|네|다섯) ?주|열(이틀|사흘)/u,
};

describe.each(['first_steps', 'camp_david_1978', 'korea_2018'])('the briefs of %s', (id) => {
  const { scenario, rulebook } = shipped(id);
  const { calendar } = scenario;

  it.each(
    (['en', 'ko'] as const).flatMap((language) =>
      (['full', 'basic'] as const).map((reading) => ({ language, reading })),
    ),
  )(
    'are true of a short game too: none says how long a whole one is ($language, $reading)',
    async ({ language, reading }) => {
      const names = lexicon(scenario, rulebook, await createWords(language), { reading });
      const written = rulebook.parties.filter((party) => names.text(`lesson.brief.${party.id}.${reading}`) !== '');
      const briefs = written.map((party) => briefOf(names, party.id, true));
      expect(briefs.filter((brief) => SPAN[language].test(brief))).toEqual([]);
    },
  );

  it('say of a game that is taken over in which of its turns that is', async () => {
    const names = lexicon(scenario, rulebook, await createWords('en'));
    expect(takesOverText(names, 3)).toContain(`You take over in ${calendar.word} 3 of ${calendar.turns}.`);
  });

  it('begin with how things stand by then where that is written, and only in a game that is taken over', async () => {
    for (const language of ['en', 'ko'] as const) {
      const names = lexicon(scenario, rulebook, await createWords(language));
      for (const { id: party } of rulebook.parties) {
        const later = names.text(`lesson.brief.${party}.later`);
        const full = briefOf(names, party);
        expect(briefOf(names, party, true)).toBe(later === '' ? full : `${later}\n\n${full}`);
      }
    }
  });

  it('say in plain words, too, how things stand by then, wherever that is written and the brief has plain words', async () => {
    for (const language of ['en', 'ko'] as const) {
      const names = lexicon(scenario, rulebook, await createWords(language), { reading: 'basic' });
      const path = (party: string, brief: string): string => names.text(`lesson.brief.${party}.${brief}`);
      for (const { id: party } of rulebook.parties) {
        if (path(party, 'basic') === '' || path(party, 'later') === '') continue;
        expect(path(party, 'later_basic')).not.toBe('');
        expect(briefOf(names, party, true)).toBe(`${path(party, 'later_basic')}\n\n${path(party, 'basic')}`);
      }
    }
  });
});
