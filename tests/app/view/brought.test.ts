import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { storyOf } from '../../../src/app/view/story.ts';
import { debrief } from '../../../src/debrief/debrief.ts';
import { readRecord } from '../../../src/scenario/read-record.ts';
import { decidingMoments } from '../../../src/ui/play/moments.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const words = await createWords('en');

describe.each(['first_steps', 'camp_david_1978', 'korea_2018'])('the first screen of each ending of %s', (id) => {
  const { scenario, rulebook } = shipped(id);
  const names = lexicon(scenario, rulebook, words);
  const folder = resolve(import.meta.dirname, '../../../scenarios', id, 'records');
  const games = readdirSync(folder).map((file) => {
    const reading = readRecord(readFileSync(resolve(folder, file), 'utf8'));
    if (!reading.ok) throw new Error(`${file} is no record`);
    const told = debrief(reading.value, rulebook);
    const story = storyOf({ lexicon: names, seat: 0, cableOf: (scene) => String(scene) }, told);
    return { file, told, story, moments: decidingMoments(story) };
  });

  it('repeats no condition of the ending as its reason: it says who did or agreed what', () => {
    for (const { file, told, story, moments } of games) {
      const conditions = told.why.parts.flatMap(({ about }, index) =>
        about !== undefined && ['held', 'state', 'level', 'vague', 'gauge'].includes(about.kind) ? [index] : [],
      );
      const repeated = conditions.map((index) => story.rests[index]?.text);
      const said = moments.filter(({ text, word }) => word === undefined && repeated.includes(text));
      expect(said, file).toEqual([]);
      for (const { text } of moments) expect(text, file).not.toBe('');
    }
  });

  it('says yes to whom, and to what, where a signature brought it about', () => {
    const yes = games.flatMap(({ told, story }) =>
      told.why.parts.some(({ by }) => by?.kind === 'yes') ? [story.brought ?? []] : [],
    );
    for (const lines of yes) expect(lines.map(({ text }) => text).join()).toMatch(/ said yes to .+: ./);
  });

  it('names what was agreed for leaders and stands in none of their texts', () => {
    for (const { file, told, story, moments } of games) {
      const { leftOut } = told.why;
      const signed = told.signatures.filter(({ summit }) => summit === rulebook.mainSummit);
      const inText = new Set(signed.flatMap((one) => one.package.map(({ issue }) => issue)));
      for (const { issue } of leftOut.flatMap(({ clauses }) => clauses)) {
        expect(inText, file).not.toContain(issue);
        expect(story.leftOut?.text, file).toContain(names.issue(issue));
      }
      const isWanting = leftOut.some(({ text }) => text);
      const lead = moments.some(({ text }) => text === story.leftOut?.text && text.includes(', not in the text: '));
      expect(lead, file).toBe(isWanting);
    }
  });
});
