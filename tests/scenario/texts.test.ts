import { describe, expect, it } from 'vitest';
import { textsIn, textsOf } from '../../src/scenario/texts.ts';
import { small, smallScenario } from '../fixtures/small-scenario.ts';

const PARTS = `
gauges: { heat: { start: 4, bands: { 0: Cold, 50: Hot } } }
moves: { call: { by: north, text: Call, about: By telephone, choose: { how: [softly, firm] } } }
lesson: { glossary: { due: What is owed }, discuss: [ { text: Why? } ] }
`;

describe('texts', () => {
  it('are all that a player may read, names that nobody wrote too', () => {
    expect(Object.fromEntries(textsOf(smallScenario(PARTS)))).toEqual({
      title: 'Small',
      'calendar.word': 'Week',
      'parties.north.name': 'North',
      'parties.south.name': 'South',
      'gauges.heat.name': 'Heat',
      'gauges.heat.bands.0': 'Cold',
      'gauges.heat.bands.50': 'Hot',
      'moves.call.text': 'Call',
      'moves.call.about': 'By telephone',
      'moves.call.names.how.softly': 'Softly',
      'endings.over.text': 'Over',
      'lesson.glossary.due': 'What is owed',
      'lesson.terms.due': 'Due',
      'lesson.discuss.0.text': 'Why?',
    });
  });
});

describe('a translation', () => {
  const KOREAN = `
title: 작은 것
gauges.heat: { name: 열기, bands: { 0: 차다 } }
moves.call.names.how.softly: 살살
lesson: { discuss: [ { text: 왜? } ] }
`;
  it('may write its paths as maps, as lists, or joined by dots', () => {
    const { scenario, problems } = small(PARTS, { 'lang/ko.yaml': KOREAN });
    expect(scenario?.translations['ko']).toEqual({
      title: '작은 것',
      'gauges.heat.name': '열기',
      'gauges.heat.bands.0': '차다',
      'moves.call.names.how.softly': '살살',
      'lesson.discuss.0.text': '왜?',
    });
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'missing_text',
        '9 texts are not translated: calendar.word, parties.north.name, parties.south.name, gauges.heat.bands.50, ' +
          'moves.call.text, moves.call.about, endings.over.text, lesson.glossary.due, lesson.terms.due.',
      ],
    ]);
  });
  it('stands in for the texts it has; the others stay as they are', () => {
    const { scenario } = small(PARTS, { 'lang/ko.yaml': KOREAN });
    const texts = scenario && textsIn(scenario, 'ko');
    expect([texts?.get('title'), texts?.get('moves.call.text')]).toEqual(['작은 것', 'Call']);
    expect(scenario && textsIn(scenario, 'sv').get('title')).toBe('Small');
  });
  it.each([
    ['titel: 작은 것', 'unknown_text', 'Did you mean “title”?'],
    ['moves: { call: { by: south } }', 'unknown_text', undefined],
    ["title: ' '", 'empty_text', undefined],
    ['title: [a]', 'unknown_text', 'Did you mean “title”?'],
  ])('%s is %s', (text, code, hint) => {
    const [problem] = small(PARTS, { 'lang/ko.yaml': text }).problems.filter((each) => each.code !== 'missing_text');
    expect([problem?.code, problem?.hint, problem?.file, problem?.line]).toEqual([code, hint, 'lang/ko.yaml', 1]);
  });
  it('into the language of the scenario is not read', () => {
    expect(small(PARTS, { 'lang/en.yaml': 'title: Other' }).problems).toMatchObject([{ code: 'unknown_file' }]);
  });
});

describe('the text of a document', () => {
  const paths = (document: string): readonly string[] =>
    [...textsOf(smallScenario(`${PARTS}documents: { letter: ${document} }`)).keys()].filter((path) =>
      path.startsWith('documents.'),
    );
  it('stands there with its head, its address and its name', () => {
    expect(paths('{ with: [moves.call], head: North, to: South, text: We call., signed: The office }')).toEqual([
      'documents.letter.head',
      'documents.letter.to',
      'documents.letter.text',
      'documents.letter.signed',
    ]);
  });
  it('may be another for each value of a choice', () => {
    expect(paths('{ with: [moves.call], text: { how: { softly: Please., firm: Now. } } }')).toEqual([
      'documents.letter.text.how.softly',
      'documents.letter.text.how.firm',
    ]);
  });
});
