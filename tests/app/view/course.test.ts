import { expect, it } from 'vitest';
import { courseOf } from '../../../src/app/view/course.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { at } from '../../../src/kit/never.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));

it('a course names what it counts twice and what drifts from it, as the scenario has them', () => {
  const deed = rulebook.deeds.find(({ id }) => id === 'us.mandate.peace_first');
  if (!deed) throw new Error('There is no such course');
  const { course } = courseOf(names, deed.party, deed);
  expect(course?.counts).toEqual(['An end of the war', 'Relations', 'The Americans held', 'The day']);
  expect(course?.against).toHaveLength(new Set(course?.against).size);
  expect(course?.against).toContain(names.text('moves.strong_path.text'));
});

it('nothing else is a course', () => {
  const { deeds } = rulebook;
  const courses = deeds.filter((deed) => courseOf(names, Math.max(0, deed.party), deed).course !== undefined);
  const given = rulebook.parties.flatMap(({ mandates }) => mandates);
  expect(courses.map(({ kind }) => kind)).toEqual(given.map(() => 'mandate'));
  expect(at(courses, 0).party).toBeGreaterThanOrEqual(0);
});
