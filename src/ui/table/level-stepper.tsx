import type { JSX } from 'preact';
import { useAnnounce } from '../atoms/announcer.tsx';
import { useOwnId } from '../atoms/own-id.ts';
import { Points } from '../atoms/points.tsx';
import type { IssueView, LevelView } from '../port/table.ts';
import { useWords } from '../voice.ts';
import { countsIn, laidAt, openWordings, staysAgreed, stopOf, stopsOf, type Laid, type Stop } from './stops.ts';

/**
 * How far an issue is taken: a row of stops, one for each level, and where the row has no room, a step less and a step more. Where there
 * is no more and no less, as with a place, each stop stands there by name.
 */
export function LevelStepper(properties: {
  readonly issue: IssueView;
  readonly laid: Laid | undefined;
  /** What it counts in the sum, as it lies, in points; absent while that is not known. */
  readonly counted?: number | undefined;
  readonly onLay: (clause: Laid | undefined) => void;
}): JSX.Element {
  const { issue, laid, counted, onLay } = properties;
  const { say, signed } = useWords();
  const announce = useAnnounce();
  const name = useOwnId();
  const stops = stopsOf(issue);
  const here = stopOf(issue, laid);
  const stays = staysAgreed(issue);
  const points = (level: LevelView): number =>
    (level.level === laid?.level ? counted : undefined) ??
    countsIn(level, laid?.wording ?? openWordings(issue, level.level)[0]);
  const nameOf = ({ level, off }: Stop): string => {
    if (off)
      return stays ? say('table.agreedStays', { level: stays.name }) : say('table.staysOff', { level: level.name });
    const watched = level.watched ? `, ${say('table.watched')}` : '';
    return `${level.name} (${signed(points(level))}${watched})`;
  };
  const lay = (stop: Stop): void => onLay(laidAt(issue, stop, laid));
  const step = (by: 1 | -1): JSX.Element => {
    const next = stops[here + by];
    const label = say(by < 0 ? 'table.less' : 'table.more', { issue: issue.name });
    return (
      <button
        type="button"
        class="button step"
        aria-label={label}
        aria-disabled={next === undefined ? 'true' : undefined}
        onClick={() => {
          if (!next) return;
          lay(next);
          announce(nameOf(next));
        }}
      >
        <span aria-hidden="true">{by < 0 ? '−' : '+'}</span>
      </button>
    );
  };
  return (
    <div class={issue.ordered ? 'stepper' : 'stepper named'}>
      {issue.ordered && step(-1)}
      <fieldset class="stops">
        <legend class="visually-hidden">{say('table.howFar', { issue: issue.name })}</legend>
        {stops.map((stop, index) => (
          <label key={`${stop.level.level} ${stop.off}`} class={stop.off ? 'stop today' : 'stop'} title={nameOf(stop)}>
            <input type="radio" name={name} checked={index === here} onChange={() => lay(stop)} />
            {issue.ordered ? (
              <>
                <span class="pip" />
                <span class="visually-hidden">{nameOf(stop)}</span>
              </>
            ) : (
              <span class="stop-name">{stop.off ? nameOf(stop) : stop.level.name}</span>
            )}
          </label>
        ))}
      </fieldset>
      {issue.ordered && step(1)}
      <Lies stop={stops[here]} points={points} off={nameOf} />
    </div>
  );
}

/** What the chosen stop is called; its radio has said it already. */
function Lies(properties: {
  readonly stop: Stop | undefined;
  /** What a level counts in the words in which it lies. */
  readonly points: (level: LevelView) => number;
  /** What a stop is called that lays nothing. */
  readonly off: (stop: Stop) => string;
}): JSX.Element | null {
  const { stop } = properties;
  const { say } = useWords();
  if (!stop) return null;
  const { level, off } = stop;
  return (
    <p class="lies" aria-hidden="true">
      {off ? (
        <span class="off">{properties.off(stop)}</span>
      ) : (
        <>
          <span>{level.name}</span>
          {level.watched && <em class="tag">{say('table.watched')}</em>}
          <Points value={properties.points(level)} />
        </>
      )}
    </p>
  );
}
