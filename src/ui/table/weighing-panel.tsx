import type { JSX } from 'preact';
import { Points, Sum } from '../atoms/points.tsx';
import { Scale } from '../atoms/scale.tsx';
import type { Weighing } from '../port/table.ts';
import { useWords } from '../voice.ts';
import { KeptOrBroken } from './kept-or-broken.tsx';
import { useOdds } from './odds.ts';
import { Onward } from './onward.tsx';

/** What a package would mean: worth, the odds of a yes, promises it would break, the circles at home, each by its lamp, the advisers' ranges. */
export function WeighingPanel({
  weighing,
  veiled = false,
}: {
  readonly weighing: Weighing;
  /** The player guesses first: the odds of a yes are not said yet. */
  readonly veiled?: boolean;
}): JSX.Element {
  const { say, signed, ends } = useWords();
  return (
    <section class="weighing" aria-label={say('table.weighing')}>
      <p class="weighing-worth" data-look="worth">
        <span>{say('table.worth')}</span>
        <strong>
          <Points value={weighing.sum.total} />
        </strong>
      </p>
      <AddsUp sum={weighing.sum} />
      <Chances weighing={weighing} veiled={veiled} />
      <KeptOrBroken keeping={weighing.keeping} />
      <p class="note">
        {weighing.sum.rows.some(({ kind }) => kind === 'agreed') &&
          say('table.alone', { points: signed(weighing.worth) })}{' '}
        {weighing.broken !== weighing.kept &&
          say('table.worthAbout', { broken: signed(weighing.broken), kept: signed(weighing.kept) })}{' '}
        {say('table.leavingNow', { points: signed(weighing.leaving) })}
      </p>
      <Onward ask={weighing.onward} lead="table.onwardIf" />
      {weighing.replaces && weighing.replaces.clauses.length > 0 && <Replaces {...weighing.replaces} />}
      {weighing.breaks.length > 0 && (
        <div class="warning">
          <p>{say('table.breaks')}</p>
          <ul>
            {weighing.breaks.map(({ text, points }) => (
              <li key={text}>{say('table.breaksLine', { text, points: signed(-points) })}</li>
            ))}
          </ul>
        </div>
      )}
      <Circles weighing={weighing} />
      {weighing.advisers.length > 0 && (
        <>
          <h4>{say('table.advisers')}</h4>
          <ul class="advisers">
            {weighing.advisers.map((one) => (
              <li key={one.name}>
                <span>{one.name}</span>
                <span class="points">{say('table.adviserSays', ends(one))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <details class="reckoned">
        <summary>{say('table.reckoned')}</summary>
        <p class="note">
          {say('table.reckonedAbout')}{' '}
          {weighing.fear > 1 && say('table.reckonedFear', { times: Number(weighing.fear.toFixed(1)) })}{' '}
          {weighing.fooled > 0 && say('table.reckonedFooled', { points: signed(-weighing.fooled) })}
        </p>
      </details>
    </section>
  );
}

/** How the clauses come to what is shown, where they do not come to it by themselves: line by line, to be added up. */
function AddsUp({ sum: { clauses, rows } }: Pick<Weighing, 'sum'>): JSX.Element | null {
  const { say } = useWords();
  if (rows.length === 0) return null;
  const points = clauses.reduce((all, one) => all + one.points, 0);
  const first = { name: say('table.sum.clauses', { count: clauses.length }), points };
  return <Sum terms={[first, ...rows.map((row) => ({ name: say(`table.sum.${row.kind}`), points: row.points }))]} />;
}

/** What is agreed already and would be so no more; a warning where less is left than before. */
function Replaces({ clauses, before, after }: NonNullable<Weighing['replaces']>): JSX.Element {
  const { say, signed } = useWords();
  return (
    <div class={after < before ? 'warning' : 'replaces'}>
      <p>{say('table.replaces')}</p>
      <ul>
        {clauses.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
      <p>{say('table.replacesWorth', { before: signed(before), after: signed(after) })}</p>
    </div>
  );
}

function Circles({ weighing }: { readonly weighing: Weighing }): JSX.Element | null {
  const { say, signed } = useWords();
  if (weighing.circles.length === 0) return null;
  return (
    <>
      <h4>
        {say('table.circles')}:{' '}
        <span class={weighing.passes ? 'passes' : 'fails'}>
          {say(weighing.passes ? 'table.circlesPass' : 'table.circlesFail')}
        </span>
      </h4>
      <ul class="circles" data-look="home">
        {weighing.circles.map((circle) => (
          <li key={circle.name} class={circle.content ? 'content' : 'discontent'}>
            <span>
              <span class={circle.content ? 'lamp lit' : 'lamp'} /> {circle.name}
              {circle.veto && <em class="tag">{say('table.veto')}</em>}
            </span>
            <span class="points">{signed(circle.points)}</span>
            <span class="needs">
              {say(isJustShort(circle, signed) ? 'table.needsJust' : 'table.needs', { points: signed(circle.needs) })}
              <span class="visually-hidden"> · {say(circle.content ? 'table.content' : 'table.discontent')}</span>
            </span>
            <Scale value={circle.share} tone={circle.content ? 'signal' : 'calm'} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether a circle that is not content reads, as it is shown, as if it were. */
const isJustShort = (
  { content, points, needs }: Weighing['circles'][number],
  show: (points: number) => string,
): boolean => !content && show(points) === show(needs);

function Chances({ weighing, veiled }: { readonly weighing: Weighing; readonly veiled: boolean }): JSX.Element | null {
  const { say, list, series } = useWords();
  const said = useOdds();
  const { needs, yes, each = [], called = [] } = weighing;
  const who = needs.length > 0 && (!yes || needs.length > 1) && (
    <p class="note needs">{say('table.needsYes', { names: list(needs.map(({ name }) => name)) })}</p>
  );
  const why = called.map(({ party, clauses }) => (
    <p key={party.id} class="note">
      {say('table.calledFor', { party: party.name, clauses: series(clauses) })}
    </p>
  ));
  if (!yes || veiled) {
    return (
      <>
        {who}
        {yes && <p class="note">{say('table.guessFirst')}</p>}
        {why}
      </>
    );
  }
  const odds = said(yes);
  return (
    <>
      {who}
      <p class="chances" data-look="odds">
        {say(needs.length > 1 ? 'table.yesAll' : 'table.yes', { odds })}
      </p>
      {each.length > 1 && (
        <ul class="advisers">
          {each.map((one) => (
            <li key={one.party.id}>
              <span>{one.party.name}</span>
              <span class="points">{said(one)}</span>
            </li>
          ))}
        </ul>
      )}
      {why}
    </>
  );
}
