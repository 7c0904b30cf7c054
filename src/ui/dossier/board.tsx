import type { JSX } from 'preact';
import { Scale } from '../atoms/scale.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { Dossier, SummitView, TrackView } from '../port/dossier.ts';
import { dayOfTurn } from '../day.ts';
import { useWords } from '../voice.ts';

/** What is always shown: tracks, what stands on each issue, summits, the weather, the lines. */
export function Board({ dossier }: { readonly dossier: Dossier }): JSX.Element {
  const { say } = useWords();
  return (
    <>
      {dossier.board.length > 0 && (
        <>
          <h3>{say('dossier.board')}</h3>
          {dossier.board.map((track) => (
            <TrackLine key={track.id} track={track} />
          ))}
        </>
      )}
      {dossier.summits.length > 0 && (
        <>
          <h3>{say('dossier.summits')}</h3>
          <ul class="lines">
            {dossier.summits.map((summit) => (
              <SummitLine key={summit.name} summit={summit} />
            ))}
          </ul>
        </>
      )}
      <h3>{say('dossier.stands')}</h3>
      <ul class="lines">
        {dossier.issues.map((issue) => (
          <li key={issue.name} class={issue.moved ? 'moved' : ''}>
            <span>{issue.name}</span>
            <span>
              {issue.level}
              {issue.agreed && <em class="tag">{say('dossier.standsAgreed', { level: issue.agreed.level })}</em>}
            </span>
          </li>
        ))}
      </ul>
      {dossier.gauges.length > 0 && (
        <>
          <h3>{say('dossier.gauges')}</h3>
          <ul class="lines gauges">
            {dossier.gauges.map((gauge) => (
              <li key={gauge.id}>
                <span>{gauge.name}</span>
                <Scale value={gauge.value} />
                <span>
                  {Math.round(gauge.value)}
                  {gauge.band !== undefined && ` · ${gauge.band}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Channels dossier={dossier} />
    </>
  );
}

function TrackLine({ track }: { readonly track: TrackView }): JSX.Element {
  const { say } = useWords();
  return (
    <div class="track">
      <p class="track-name">
        {track.name} <StandingMark standing={track.standing} />
      </p>
      {track.copies.map((copy) => (
        <div key={copy.name} class="track-copy">
          {copy.name !== track.name && <span class="copy-name">{copy.name}</span>}
          <ol class="states">
            {track.states.map((state, index) => (
              <li
                key={state}
                class={index === copy.state ? 'here' : ''}
                aria-current={index === copy.state ? 'step' : undefined}
              >
                {state}
                {index === copy.state && <span class="visually-hidden"> ({say('dossier.here')})</span>}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function SummitLine({ summit }: { readonly summit: SummitView }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const when = summit.date === undefined ? '' : dayOfTurn(words, summit.date, summit.unit);
  const state = summit.state === 'ahead' && summit.place === undefined ? 'ahead_nowhere' : summit.state;
  return (
    <li>
      <span>{summit.name}</span>
      <span>{say(`dossier.summit.${state}`, { when, place: summit.place ?? '' })}</span>
    </li>
  );
}

function Channels({ dossier }: { readonly dossier: Dossier }): JSX.Element | null {
  const { say } = useWords();
  if (dossier.channels.length === 0) return null;
  return (
    <>
      <h3>{say('dossier.channels')}</h3>
      <ul class="lines">
        {dossier.channels.map((channel) => (
          <li key={channel.name} class={channel.open ? 'moved' : ''}>
            <span>{channel.name}</span>
            <span>{say(channel.open ? 'dossier.open' : 'dossier.closed')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
