import { describe, expect, it } from 'vitest';
import { lexicon } from '../../src/app/view/lexicon.ts';
import { textsIn } from '../../src/scenario/texts.ts';
import { createWords } from '../../src/words/words.ts';
import { shipped } from '../app/shipped.ts';

/** People of the years that are played, by the part of a name that stands for nothing else. */
const NAMED = {
  en: /\b(Trump|Kim|Moon|Chung|Pompeo|Clapper|Yun|Cha|Ashley|Abe|Xi|Bolton|Pence|Mount|Sadat|Begin|Carter|Dayan|Vance)\b/,
  ko: /트럼프|김정은|김씨|김영철|김학송|김상덕|김동철|토니 김|문재인|정의용|폼페이오|클래퍼|조셉|빅터|애슐리|아베|시진핑|볼턴|펜스|사다트|베긴|카터/,
};
/** Whether a text ends in a consonant, on which the particle after it depends. */
const closed = (text: string): boolean => (text.charCodeAt(text.length - 1) - 0xac00) % 28 !== 0;

describe.each(['first_steps', 'camp_david_1978', 'korea_2018'])('where nobody is to be named, %s', (id) => {
  const { scenario, rulebook } = shipped(id);

  it.each(['en', 'ko'] as const)('names nobody: %s', async (language) => {
    const names = lexicon(scenario, rulebook, await createWords(language), { general: true });
    const read = [...textsIn(scenario, language).keys()].filter((path) => !/^people\.\w+\.name$/.test(path));
    const naming = read.map((path) => `${path}: ${names.text(path)}`).filter((text) => NAMED[language].test(text));
    expect(naming).toEqual([]);
  });

  it('keeps the particles of Korean fitting', () => {
    const texts = textsIn(scenario, 'ko');
    const people = Object.keys(scenario.people).map((person) => `people.${person}`);
    const unlike = people.filter(
      (path) => closed(texts.get(`${path}.name`) ?? '') !== closed(texts.get(`${path}.general`) ?? ''),
    );
    expect(unlike).toEqual([]);
  });
});

describe('in spring 2018', () => {
  it.each(['en', 'ko'])('everybody listed is named in some text: %s', (language) => {
    const { scenario } = shipped('korea_2018');
    const texts = [...textsIn(scenario, language)].filter(([path]) => !path.startsWith('people.'));
    const names = Object.keys(scenario.people).map(
      (person) => textsIn(scenario, language).get(`people.${person}.name`) ?? '',
    );
    expect(names.filter((name) => !texts.some(([, text]) => text.includes(name)))).toEqual([]);
  });
});
