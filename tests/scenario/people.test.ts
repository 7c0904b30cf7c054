import { describe, expect, it } from 'vitest';
import { unnaming } from '../../src/scenario/people.ts';

const texts = new Map([
  ['people.ada.name', 'Ada Byron-King (A. B.)'],
  ['people.ada.general', 'the engineer'],
  ['people.ada_alone.name', 'Ada'],
  ['people.ada_alone.general', 'she who reckons'],
  ['people.jun.name', '전우치'],
  ['people.jun.general', '도사'],
]);
const unnamed = unnaming(texts, {
  ada_alone: { name: 'Ada' },
  ada: { name: 'Ada Byron-King (A. B.)' },
  jun: { name: 'Jeon Woo-chi' },
});

describe('where nobody is to be named', () => {
  it.each([
    [
      'the longest name that fits is replaced',
      'They asked Ada Byron-King (A. B.) twice.',
      'They asked the engineer twice.',
    ],
    ['whose it is stays', 'It is Ada’s.', 'It is she who reckons’s.'],
    ['a sentence keeps its capital', 'Ada came. Ada went.', 'She who reckons came. She who reckons went.'],
    ['a colon begins no sentence', 'Two: Ada, and Ada.', 'Two: she who reckons, and she who reckons.'],
    ['no other word that holds a name is touched', 'Adam met Nevada.', 'Adam met Nevada.'],
    ['a particle of Korean may follow', '어제 전우치가 왔다.', '어제 도사가 왔다.'],
    [
      'a title that says just that goes with its name',
      'It was Engineer Ada Byron-King (A. B.).',
      'It was the engineer.',
    ],
    ['so does one with an article', 'The engineer Ada Byron-King (A. B.) came.', 'The engineer came.'],
    ['and one behind the name', '어제 전우치 도사가 왔다.', '어제 도사가 왔다.'],
    ['a title left in the own language of the scenario names nobody', '《Jeon Woo-chi Comes》', '《도사 Comes》'],
    ['another title stays', 'Our engineers met Doctor Ada.', 'Our engineers met Doctor she who reckons.'],
    ['a text without names stays', 'The boats are in.', 'The boats are in.'],
  ])('%s', (_, text, instead) => {
    expect(unnamed(text)).toBe(instead);
  });

  it('all stays where a scenario lists nobody', () => {
    expect(unnaming(texts, {})('Ada came.')).toBe('Ada came.');
  });
});
