import type { JSX } from 'preact';
import { ChallengeCard } from '../ui/start/challenge.tsx';
import { challengeIn } from './challenge-link.ts';
import { lengthText } from './length-text.ts';
import { shelfIdsOf, shelfOf } from './library.ts';
import type { Page } from './page.ts';
import { startIntents } from './start-intents.ts';

/** The game that the address of the page names, as the shelf has it. */
export function Challenged({ page }: { readonly page: Page }): JSX.Element | null {
  const challenge = challengeIn(location.search);
  if (!challenge) return null;
  const putAside = (): void => page.putChallengeAside();
  if (challenge === 'cut') return <ChallengeCard onLater={putAside} />;
  const { house, words } = page;
  const ids = shelfIdsOf(challenge.scenario, house.scenarios());
  const scenario = shelfOf(house.scenarios(), words).find(({ id, chairs }) => ids.includes(id) && chairs.length > 0);
  const chair = scenario?.chairs.find(({ party }) => party.id === challenge.chair);
  if (!scenario) return <ChallengeCard missing={challenge.scenario} onLater={putAside} />;
  const { chair: _, assumption, unchecked, score, set, forClass, ...game } = challenge;
  const known = scenario.assumptions.find(({ id }) => id === assumption);
  const strange = (assumption !== undefined && !known) || (game.length === 'short' && !scenario.lengths.short);
  if (!chair || strange) return <ChallengeCard onLater={putAside} />;
  const meant = {
    ...game,
    sent: true,
    scenario: scenario.id,
    ...(known && { assumption: known.id }),
    ...(forClass && { fixed: true as const }),
  };
  return (
    <ChallengeCard
      view={{
        title: scenario.title,
        party: chair.party,
        level: game.level,
        length: lengthText(scenario, game.length, words),
        seed: game.seed,
        unchecked: unchecked === true,
        ...(known && { world: known.name }),
        by: forClass ? 'class' : score === undefined ? 'somebody' : 'challenger',
        hints: game.hints === true,
        plain: set.reading === 'basic',
        unnamed: set.general === true,
        ...(score !== undefined && { score }),
      }}
      onTake={() => {
        page.set(set);
        startIntents(page).begin(meant);
      }}
      onLater={putAside}
    />
  );
}
