import type { PartTold } from '../../debrief/why-ended.ts';
import { at } from '../../kit/never.ts';
import type { Lexicon } from './lexicon.ts';
import { anyOf, boundText, gaugeText } from './unmet-text.ts';
import { NEGATED } from '../../rules/comparison.ts';

/** Who broke an issue, for a part that says somebody did. */
export type Breakers = (issue: number) => readonly number[];

/** A part of what an ending asks, as it stands at the end; undefined where no words say it. */
export function partText(lexicon: Lexicon, part: PartTold, breakers: Breakers): string | undefined {
  const { rulebook, words } = lexicon;
  const { about, value, holds } = part;
  if (about === undefined) return undefined;
  const { say } = words;
  switch (about.kind) {
    case 'held':
      return say(`ending.story.part.${value === 0 ? 'metNot' : 'met'}`, { name: lexicon.summit(about.summit) });
    case 'walked': {
      const { name: party } = lexicon.party(about.party);
      return say(`ending.story.part.${holds ? 'walked' : 'walkedNot'}`, { party });
    }
    case 'vague':
      return say(`ending.story.part.${holds ? 'vague' : 'vagueNot'}`, { name: lexicon.issue(about.issue) });
    case 'broken': {
      const by = breakers(about.issue).map((party) => lexicon.party(party).name);
      const name = lexicon.issue(about.issue);
      return value === 0
        ? say('ending.story.part.brokenNot', { name })
        : say('ending.story.part.broken', { name, party: words.list(by) });
    }
    case 'copies': {
      const copy = at(at(rulebook.tracks, about.track).copies, 0);
      const name = lexicon.text(`tracks.${at(rulebook.tracks, about.track).id}.name`);
      return say('ending.story.part.count', { name, count: value, state: lexicon.state(copy, about.state) });
    }
    case 'turn':
      return lexicon.turn(value);
    default:
      return say('ending.story.part.stands', { name: nameOf(lexicon, about), is: standsAt(lexicon, about, value) });
  }
}

/** A part that was wanting: what it would have had to be, and what it was. */
export function wantingText(lexicon: Lexicon, part: PartTold): string | undefined {
  const { about, operator, than, value, holds } = part;
  if (about === undefined || operator === undefined || than === undefined) return undefined;
  const { say } = lexicon.words;
  if (about.kind === 'held')
    return say(`ending.story.part.${holds ? 'heldNot' : 'held'}`, { name: lexicon.summit(about.summit) });
  if (about.kind === 'vague')
    return say(`ending.story.part.${holds ? 'vagueNot' : 'vague'}`, { name: lexicon.issue(about.issue) });
  if (about.kind === 'broken' && holds) return say('ending.story.part.brokenNot', { name: lexicon.issue(about.issue) });
  if (about.kind !== 'state' && about.kind !== 'gauge' && about.kind !== 'level') return undefined;
  const meant = holds ? NEGATED[operator] : operator;
  const wanted =
    about.kind === 'gauge' || meant === '!='
      ? boundText(lexicon, meant, about.kind === 'gauge' ? String(than) : standsAt(lexicon, about, than))
      : meant === '=='
        ? anyOf(lexicon, [standsAt(lexicon, about, than)])
        : boundText(lexicon, meant, anyOf(lexicon, [standsAt(lexicon, about, than)]));
  const stands = standsAt(lexicon, about, value);
  const is = about.kind === 'gauge' ? stands : anyOf(lexicon, [stands]);
  return say('ending.story.part.wanted', { name: nameOf(lexicon, about), wanted, is });
}

type Standing = Extract<NonNullable<PartTold['about']>, { kind: 'state' | 'level' | 'heard' | 'gauge' }>;

function nameOf(lexicon: Lexicon, about: Standing): string {
  if (about.kind === 'state') return lexicon.copy(about.copy);
  return about.kind === 'gauge' ? lexicon.gauge(about.gauge) : lexicon.issue(about.issue);
}

function standsAt(lexicon: Lexicon, about: Standing, value: number): string {
  if (about.kind === 'state') return lexicon.state(about.copy, value);
  return about.kind === 'gauge' ? gaugeText(lexicon, about.gauge, value) : lexicon.level(about.issue, value);
}
