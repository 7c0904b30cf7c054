import type { JSX } from 'preact';
import { useOwnId } from '../atoms/own-id.ts';
import { Points } from '../atoms/points.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import { Vignette } from '../gallery/vignette.tsx';
import type { EndingView, StoryLine } from '../port/ending.ts';
import type { HouseGames } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { oddsText } from './line-to-send.ts';
import { decidingMoments } from './moments.ts';
import { ownOf, sidesOf } from './sides.ts';

/** Terms of the score told at once: those that weigh most. */
const MOST_TERMS = 4;

/** The front page of the last day: how it ended, what decided it, and what it was worth. */
export function Verdict(properties: {
  readonly ending: EndingView;
  /** What comes of it where the house plays. */
  readonly house: HouseGames | undefined;
  readonly onLook: (cable: string) => void;
}): JSX.Element {
  const { ending, house, onLook } = properties;
  const { say, hundredths } = useWords();
  const sides = sidesOf(ending);
  const several = sides.length > 1;
  const beside = [
    ...(ending.rare ? [say('ending.rare')] : []),
    ...(house === undefined ? [] : [oddsText(say, hundredths(house.odds))]),
  ];
  return (
    <article class="sheet front-page verdict">
      <header>
        <Vignette of={pictureOf(ending.story)} />
        <div>
          <p class="headline">{ending.text}</p>
          {beside.length > 0 && <p class="note">{beside.join(' · ')}</p>}
          <StandingMark standing={ending.standing} />
        </div>
      </header>
      <div class={several ? 'verdict-columns several' : 'verdict-columns'}>
        <Why ending={ending} onLook={onLook} />
        {sides.map((side, index) => (
          <Scored key={index} ending={side} named={several} house={house?.chairs[index]} />
        ))}
      </div>
      {several && <Grounds ending={ending} />}
    </article>
  );
}

/** While the papers are gone through nothing is drawn yet; where they tell nothing, the days have passed. */
function pictureOf(story: EndingView['story']): Parameters<typeof Vignette>[0]['of'] {
  if (story === 'coming') return 'blank';
  return story === 'failed' ? 'time' : story.picture;
}

function Why({
  ending,
  onLook,
}: {
  readonly ending: EndingView;
  readonly onLook: (cable: string) => void;
}): JSX.Element {
  const { say } = useWords();
  const { story, about } = ending;
  const told = typeof story === 'string' ? undefined : story;
  const moments = told ? decidingMoments(told) : [];
  return (
    <div class="why">
      {about !== '' && <p class="lead">{about}</p>}
      {story === 'coming' && (
        <p class="note" aria-busy="true">
          {say('ending.coming')}
        </p>
      )}
      {moments.length > 0 && (
        <>
          <h3>{say('ending.moments')}</h3>
          <ol class="moments">
            {moments.map((line) => (
              <li key={line.text}>
                <Moment line={line} onLook={onLook} />
              </li>
            ))}
          </ol>
        </>
      )}
      {told?.otherwise !== undefined && <p class="note">{told.otherwise}</p>}
    </div>
  );
}

function Moment({ line, onLook }: { readonly line: StoryLine; readonly onLook: (cable: string) => void }): JSX.Element {
  const { when, cable, text } = line;
  const inside = (
    <>
      <span class="moment-when">{when}</span>
      <span>{text}</span>
    </>
  );
  if (cable === undefined) return <p class="moment">{inside}</p>;
  return (
    <button type="button" class="moment" onClick={() => onLook(cable)}>
      {inside}
    </button>
  );
}

/** What every score is counted in, and how the world worked. */
function Grounds({ ending }: { readonly ending: EndingView }): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <p class="note">{say('ending.scoreAbout')}</p>
      {ending.world && (
        <p class="note">{say('ending.world', { name: ending.world.name, count: ending.world.others })}</p>
      )}
    </>
  );
}

/** `named`: several played at this screen, and each score stands under its name. */
function Scored(properties: {
  readonly ending: EndingView;
  readonly named: boolean;
  readonly house: HouseGames['chairs'][number] | undefined;
}): JSX.Element | null {
  const { ending, named, house } = properties;
  const id = useOwnId();
  const { say, signed, hundredths } = useWords();
  const own = ownOf(ending);
  const told = typeof ending.story === 'string' ? undefined : ending.story;
  const tookOver = told?.tookOver;
  if (!own) return null;
  const heaviest = ending.terms
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, MOST_TERMS);
  const rest = ending.terms.filter((term) => !heaviest.includes(term)).reduce((sum, { points }) => sum + points, 0);
  return (
    <section class="scored" aria-labelledby={id}>
      <h3 id={id}>{named ? say('ending.scoreOf', { party: own.party.name }) : say('ending.yourScore')}</h3>
      <p class="scored-sum">
        <Points value={own.points} />
      </p>
      {tookOver && <p>{say('ending.tookOver', { stood: signed(tookOver.stood), since: signed(tookOver.since) })}</p>}
      {told?.before !== undefined && <p class="note">{say('ending.paidBefore', { points: signed(told.before) })}</p>}
      {house && (
        <p>
          {say(named ? 'ending.houseOf' : 'ending.house', { mean: signed(house.mean), below: hundredths(house.below) })}
        </p>
      )}
      {!named && <p class="note">{say('ending.scoreAbout')}</p>}
      {ending.mandate !== undefined && <p class="note">{say('ending.under', { mandate: ending.mandate })}</p>}
      {!named && ending.world && (
        <p class="note">{say('ending.world', { name: ending.world.name, count: ending.world.others })}</p>
      )}
      {ending.tookBack !== undefined && <p class="note">{say('ending.tookBack', { count: ending.tookBack })}</p>}
      <dl class="sum">
        {[...heaviest, ...(Math.abs(rest) > 0.05 ? [{ name: say('ending.otherTerms'), points: rest }] : [])].map(
          ({ name, points }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Points value={points} />
              </dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
