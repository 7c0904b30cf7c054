import type { JSX } from 'preact';
import { PartyName } from '../atoms/party-mark.tsx';
import { Sum } from '../atoms/points.tsx';
import { Scale } from '../atoms/scale.tsx';
import type { Numbers } from '../port/numbers.ts';
import type { PlayView } from '../port/play.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from '../voice.ts';
import { goneKey, priceOf, type Which } from './number-names.ts';
import { SinceRead, Told } from './odds-since.tsx';
import { Since, ToRecord } from './since.tsx';
import { TimeTerms } from './time-terms.tsx';

function timeAbout({ stage }: Numbers['left'], { word, turns }: PlayView['clock'], say: Words['say']): string {
  if (stage === 'today') return say('play.numbers.timeToday');
  if (stage === 'over') return say('play.numbers.timeOver');
  return say('play.numbers.timeAbout', { word, turns });
}

/** The terms of one of the four numbers. */
export function NumberTerms({ which, view }: { readonly which: Which; readonly view: PlayView }): JSX.Element {
  const { numbers, clock } = view;
  const words = useWords();
  const { say, hundredths, signed } = words;
  const { leaving, gone, going, meaning } = numbers;
  if (which === 'time') return <TimeTerms view={view} about={timeAbout(numbers.left, clock, say)} />;
  if (which === 'going') {
    if (!going) return <p>{say(numbers.left.stage === 'over' ? 'play.numbers.timeOver' : 'play.numbers.weighing')}</p>;
    return (
      <>
        <Since swing={view.swings?.()?.going} view={view} show={signed}>
          <p>{say('play.numbers.goingAbout')}</p>
        </Since>
        <Sum terms={going.terms} />
        <Tables terms={going.terms} />
        {leaving && !gone && (
          <p>{say('play.numbers.leavingNow', { points: signed(leaving.outside - leaving.price) })}</p>
        )}
      </>
    );
  }
  if (which === 'leaving') {
    if (gone) return <p>{say(`${goneKey(gone, view)}About`, { party: gone.name })}</p>;
    if (!leaving) return <p>{say('play.numbers.noLeaving')}</p>;
    const net = leaving.outside - leaving.price;
    return (
      <>
        <Since swing={view.swings?.()?.leaving} view={view} show={(points) => priceOf(points, words)}>
          <p>{say('play.numbers.leavingAbout')}</p>
          <p>
            <strong>{priceOf(leaving.price, words)}</strong>
          </p>
        </Since>
        <Sum terms={leaving.terms.map(({ name, points }) => ({ name, points: -points }))} />
        <Sum
          terms={[
            { name: say('play.numbers.outside'), points: leaving.outside },
            { name: say('play.numbers.net'), points: net },
          ]}
        />
      </>
    );
  }
  if (!meaning) return <p>{say('play.numbers.nobody')}</p>;
  return (
    <>
      {[meaning, ...meaning.others].map(({ of, odds, kinds }) => (
        <section key={of.id} class="meaning">
          <h3>
            <PartyName party={of} /> {say('common.odds', { n: hundredths(odds) })}
          </h3>
          <p>{say('play.numbers.meaningAbout', { party: of.name })}</p>
          {view.persons?.includes(of.id) === true && <p>{say('play.numbers.person', { party: of.name })}</p>}
          <SinceRead view={view} party={of.id} odds={odds} />
          <ul class="kinds">
            {kinds.map((kind) => (
              <li key={kind.name}>
                <span>
                  {kind.name}
                  {kind.means && <em> · {say('play.numbers.meansIt')}</em>}
                </span>
                <Scale value={kind.odds * 100} tone={kind.means ? 'signal' : 'calm'} />
                <span class="points">{say('common.odds', { n: hundredths(kind.odds) })}</span>
              </li>
            ))}
          </ul>
          <Moved view={view} party={of.id} />
        </section>
      ))}
    </>
  );
}

/** How likely each table comes to anything, and what it would bring. */
function Tables({ terms }: { readonly terms: (Numbers['going'] & object)['terms'] }): JSX.Element | null {
  const { say, hundredths, signed } = useWords();
  const tables = terms.flatMap((term) => (term.if ? [{ name: term.name, ...term.if }] : []));
  if (tables.length === 0) return null;
  return (
    <ul class="lines">
      {tables.map(({ name, sits, agrees, brings }) => (
        <li key={name}>
          {say('play.numbers.table', {
            name,
            sits: say('common.odds', { n: hundredths(sits) }),
            agrees: say('common.odds', { n: hundredths(agrees) }),
            points: signed(brings),
          })}
        </li>
      ))}
    </ul>
  );
}

/** What moved the odds, added up from the first to the last, each with the way to what did it. */
function Moved({ view, party }: { readonly view: PlayView; readonly party: string }): JSX.Element | null {
  const { say, hundredths } = useWords();
  const steps = view.evidence(party).filter(({ from, to }) => hundredths(from) !== hundredths(to));
  if (steps.length === 0) return null;
  return (
    <details class="earlier">
      <summary>{say('play.numbers.moved', { count: steps.length })}</summary>
      <ol class="lines">
        {steps.map((step, index) => (
          <li key={`${index} ${step.text}`}>
            <span>
              {step.text} <ToRecord view={view} turn={step.turn} cable={step.cable} />
              <Told of={step} />
            </span>
            <span class="points">
              {hundredths(step.from)} → {hundredths(step.to)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
