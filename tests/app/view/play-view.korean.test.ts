import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../src/session/beginning.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { inheritedLines } from '../../../src/app/view/inherited.ts';
import { playView } from '../../../src/app/view/play-view.ts';
import { reasonsOf } from '../../../src/app/view/reasons.ts';
import { storyOf } from '../../../src/app/view/story.ts';
import { whyClosed } from '../../../src/app/view/unmet-text.ts';
import { debrief } from '../../../src/debrief/debrief.ts';
import { mindLuck } from '../../../src/kernel/mind-luck.ts';
import { openingMind } from '../../../src/minds/opening-mind.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shippedRulebook, shippedScenario } from '../../fixtures/shipped.ts';

await fetchLate();
const words = await createWords('ko');

/** Names that are written in Latin letters in Korean, too. */
const NAMES = /\b(?:CIA|DMZ|GP|FAS|CSIS|JCPOA|CNN|NPR|CBS|ABC|Elite Daily|IRL|HRC|zip)\b/g;

/** Everything that is said in Korean somewhere in a view. */
function sentences(thing: unknown): readonly string[] {
  if (typeof thing === 'string') return /[가-힣]/u.test(thing) ? [thing] : [];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.values(thing).flatMap((part) => sentences(part));
}

/** Every sentence a chair reads in a short game that its persona plays. */
function read(id: string, chair: string): ReadonlySet<string> {
  const scenario = shippedScenario(id);
  const rulebook = shippedRulebook(id, { length: 'short' });
  const begun = beginningOf(scenario, 'short');
  if (!begun) throw new Error(`${id} has no short game`);
  const mind = persona('normal');
  const session = createSession({
    rulebook,
    seed: 'short',
    force: begun.line.force,
    chairs: { [chair]: { kind: 'human' } },
    rest: mind,
    opening: { mind: openingMind(rulebook, begun), until: begun.until },
  });
  const seat = rulebook.parties.findIndex((party) => party.id === chair);
  const names = lexicon(scenario, rulebook, words);
  const all = new Set<string>();
  let seen = 0;
  const look = (): void => {
    const view = playView(names, session, seat, { seen, whyClosed, reasonsOf, inheritedLines });
    for (const one of sentences(view)) all.add(one);
    seen = session.cues(seat).length;
  };
  for (let question = session.question(); question; question = session.question()) {
    look();
    const view = session.view(seat);
    const luck = mindLuck('short', chair)(view.state[rulebook.layout.turn] ?? 1);
    session.decide(question.kind === 'answer' ? mind.respond(view, question, luck) : mind.choose(view, question, luck));
  }
  look();
  const record = session.record();
  const told = debrief(record, rulebook);
  for (const one of sentences(storyOf({ lexicon: names, seat, cableOf: () => undefined }, told))) all.add(one);
  return all;
}

describe.each([
  ['korea_2018', 'rok'],
  ['korea_2018', 'us'],
  ['camp_david_1978', 'egypt'],
])('a short game in Korean, %s as %s', (id, chair) => {
  const said = [...read(id, chair)];

  it('is told at length', () => expect(said.length).toBeGreaterThan(150));

  it('has no word of another language', () =>
    expect(said.filter((text) => /[A-Za-z]{2,}/.test(text.replaceAll(NAMES, '')))).toEqual([]));

  it('has no semicolon', () => expect(said.filter((text) => text.includes(';'))).toEqual([]));
});
