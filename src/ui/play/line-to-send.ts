import type { Words } from '../../words/words.ts';
import type { EndingView } from '../port/ending.ts';
import type { Sending } from '../port/play.ts';
import { ownOf, sidesOf } from './sides.ts';

/** Scenario, chair, mandate, score, how many end so, and where the same game is: never what the ending was. */
export function lineToSend(
  { say, signed, hundredths }: Words,
  ending: Pick<EndingView, 'title' | 'scores' | 'mandate' | 'sides'>,
  { house, link }: Sending,
): string {
  const scored = sidesOf(ending).map((side) => {
    const own = ownOf(side);
    return say(side.mandate === undefined ? 'ending.send.scored' : 'ending.send.scoredUnder', {
      party: own?.party.name ?? '',
      points: signed(own?.points ?? 0),
      mandate: side.mandate ?? '',
    });
  });
  return [
    `${say('common.title')} · ${ending.title}`,
    ...scored,
    ...(house === undefined ? [] : [oddsText(say, hundredths(house.odds))]),
    ...(link === undefined ? [] : [link]),
  ].join('\n');
}

/** In how many of 100 games it ends so. `n`: 0 to 100. */
export function oddsText(say: Words['say'], n: number): string {
  return n < 1 ? say('ending.send.oddsFew') : say('ending.send.odds', { n });
}
