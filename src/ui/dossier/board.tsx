import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Scale } from '../atoms/scale.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { Dossier, NeedView, SummitNeeds, SummitView, TrackView } from '../port/dossier.ts';
import { dayOfTurn } from '../day.ts';
import { Onward } from '../table/onward.tsx';
import { useWords } from '../voice.ts';
import { NeedLine } from './need-line.tsx';

/**
 * What is always shown: tracks, summits, what stands on the issues, the weather and the lines that have come to matter. All else stays
 * folded away, laid out when it is first asked for.
 */
export function Board({ dossier }: { readonly dossier: Dossier }): JSX.Element {
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  const issues = dossier.issues.filter(({ aside }) => aside);
  const gauges = dossier.gauges.filter(({ aside }) => aside);
  const isSorted = issues.length + gauges.length > 0;
  const channels = dossier.channels.filter(({ open }) => isSorted && !open);
  return (
    <>
      {dossier.board.length > 0 && (
        <>
          <h3>{say('dossier.board')}</h3>
          {dossier.board.map((track) => (
            <TrackLine key={track.id} track={track} need={wantingOf(dossier, track)} />
          ))}
        </>
      )}
      {dossier.summits.length > 0 && (
        <>
          <h3>{say('dossier.summits')}</h3>
          <ul class="lines">
            {dossier.summits.map((summit) => (
              <SummitLine key={summit.name} summit={summit} needs={dossier.needs} />
            ))}
          </ul>
        </>
      )}
      <Issues issues={dossier.issues.filter(({ aside }) => !aside)} />
      <Gauges gauges={dossier.gauges.filter(({ aside }) => !aside)} />
      <Channels channels={dossier.channels.filter(({ open }) => open || !isSorted)} />
      {isSorted && (
        <details class="drawer" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
          <summary>{say('dossier.counted', { count: issues.length + gauges.length + channels.length })}</summary>
          {opened && (
            <>
              <Issues issues={issues} />
              <Gauges gauges={gauges} />
              <Channels channels={channels} />
            </>
          )}
        </details>
      )}
    </>
  );
}

/** What the main summit wants of a track, where it does not stand so. */
const wantingOf = ({ needs }: Dossier, { id }: TrackView): NeedView | undefined =>
  needs?.parts.find(({ track, holds }) => track === id && !holds);

/** A track on one line: its name, how far it has come, and in what state; several copies as small figures side by side. */
function TrackLine(properties: { readonly track: TrackView; readonly need: NeedView | undefined }): JSX.Element {
  const { track, need } = properties;
  const { say } = useWords();
  const { states, copies } = track;
  const [first, ...others] = copies;
  const fresh = copies.some((copy) => copy.fresh);
  const here = (state: number): boolean => copies.some((copy) => copy.state === state);
  return (
    <details class={fresh ? 'track fresh' : 'track'}>
      <summary>
        <span class="track-name">{track.name}</span>
        {first && others.length === 0 && <Where of={first} states={states} />}
        {others.length > 0 && (
          <span class="figures">
            {copies.map((copy) => (
              <span key={copy.name} class={copy.fresh ? 'figure fresh' : 'figure'}>
                <span class="figure-name">{copy.name}</span>
                <Where of={copy} states={states} />
              </span>
            ))}
          </span>
        )}
        {fresh && <span class="visually-hidden"> ({say('dossier.fresh')})</span>}
      </summary>
      <ol class="states">
        {states.map((state, index) => (
          <li key={state} class={here(index) ? 'here' : ''} aria-current={here(index) ? 'step' : undefined}>
            {state}
          </li>
        ))}
      </ol>
      {need && <NeedLine need={need} />}
      <StandingMark standing={track.standing} />
    </details>
  );
}

/** How far a copy has come, as a row of small circles, and its state in words. */
function Where(properties: {
  readonly of: TrackView['copies'][number];
  readonly states: readonly string[];
}): JSX.Element {
  const { of, states } = properties;
  return (
    <>
      <span class="steps" aria-hidden="true">
        {states.map((state, index) => (
          <i key={state} class={index === of.state ? 'here' : ''} />
        ))}
      </span>
      <span class="track-state">{states[of.state]}</span>
    </>
  );
}

function SummitLine(properties: { readonly summit: SummitView; readonly needs: SummitNeeds | undefined }): JSX.Element {
  const { summit, needs } = properties;
  const words = useWords();
  const { say } = words;
  const when = summit.date === undefined ? '' : dayOfTurn(words, summit.date, summit.unit);
  const state = summit.state === 'ahead' && summit.place === undefined ? 'ahead_nowhere' : summit.state;
  return (
    <li>
      <span>{summit.name}</span>
      <span>
        {say(`dossier.summit.${state}`, { when, place: summit.place ?? '' })}
        {needs?.name === summit.name && needs.warning !== undefined && (
          <strong class="tag would-not">{say('dossier.need.sits')}</strong>
        )}
      </span>
      <Onward ask={summit.onward} />
    </li>
  );
}

function Issues({ issues }: { readonly issues: Dossier['issues'] }): JSX.Element | null {
  const { say } = useWords();
  if (issues.length === 0) return null;
  return (
    <>
      <h3>{say('dossier.stands')}</h3>
      <ul class="lines">
        {issues.map((issue) => (
          <li key={issue.name} class={[...(issue.moved ? ['moved'] : []), ...(issue.fresh ? ['fresh'] : [])].join(' ')}>
            <span>{issue.name}</span>
            <span>
              {issue.level}
              {issue.agreed && <em class="tag">{say('dossier.standsAgreed', { level: issue.agreed.level })}</em>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Gauges({ gauges }: { readonly gauges: Dossier['gauges'] }): JSX.Element | null {
  const { say, signed } = useWords();
  if (gauges.length === 0) return null;
  return (
    <>
      <h3>{say('dossier.gauges')}</h3>
      <ul class="lines gauges">
        {gauges.map((gauge) => (
          <li key={gauge.id}>
            <span>{gauge.name}</span>
            <Scale value={gauge.value} />
            <span>
              {Math.round(gauge.value)}
              {gauge.change !== undefined && <strong class="change"> {signed(gauge.change)}</strong>}
              {gauge.band !== undefined && ` · ${gauge.band}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Channels({ channels }: { readonly channels: Dossier['channels'] }): JSX.Element | null {
  const { say } = useWords();
  if (channels.length === 0) return null;
  return (
    <>
      <h3>{say('dossier.channels')}</h3>
      <ul class="lines">
        {channels.map((channel) => (
          <li key={channel.name} class={channel.open ? 'moved' : ''}>
            <span>{channel.name}</span>
            <span>{say(channel.open ? 'dossier.open' : 'dossier.closed')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
