import type { JSX } from 'preact';
import { useOwnId } from '../atoms/own-id.ts';
import { PartyMark } from '../atoms/party-mark.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { IssueView } from '../port/table.ts';
import type { PartyView } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { LevelStepper } from './level-stepper.tsx';
import { givenBy, openWordings, staysAgreed, stopsOf, type Laid } from './stops.ts';

/** One issue that may be laid on the table: how far, and, where there is a more and a less to be read, in which words. */
export function IssueCard(properties: {
  readonly issue: IssueView;
  /** Who sits across. */
  readonly others: readonly PartyView[];
  readonly laid: Laid | undefined;
  /** What it counts in the sum, as it lies, in points; absent while that is not known. */
  readonly counted?: number | undefined;
  /** What of it, as it lies, should not be signed unseen. */
  readonly note?: string | undefined;
  readonly onLay: (clause: Laid | undefined) => void;
}): JSX.Element {
  const { issue, others, laid, counted, note, onLay } = properties;
  const { say, list } = useWords();
  const { agreed } = issue;
  const givers = issue.givers.map((party) => party.name);
  return (
    <li
      data-look={issue.id}
      class={`issue-card ${laid ? 'laid' : ''} ${issue.state} by-${givenBy(issue, others)}`}
      style={{ '--stops': issue.ordered && issue.state !== 'closed' ? stopsOf(issue).length : 0 }}
    >
      <div class="issue-head">
        <h4>{issue.name}</h4>
        <StandingMark standing={issue.standing} />
        <p class="issue-givers">
          {issue.givers.map((party) => (
            <PartyMark key={party.id} party={party} size={12} />
          ))}
          {givers.length === 0
            ? say('table.nobodyGives')
            : say('table.gives', { names: list(givers), count: givers.length })}
          {agreed && (laid !== undefined || !staysAgreed(issue)) && (
            <> · {say('table.agreed', { level: agreed.name })}</>
          )}
        </p>
      </div>
      {issue.state === 'closed' ? (
        <p class="reason">{issue.refusal}</p>
      ) : (
        <LevelStepper issue={issue} laid={laid} counted={counted} onLay={onLay} />
      )}
      {laid && issue.ordered && <WordingField issue={issue} laid={laid} onLay={onLay} />}
      {laid && note !== undefined && <p class="note clause-note">{note}</p>}
      {laid && issue.state !== 'open' && (
        <p class="note">{say(issue.state === 'prepared' ? 'table.preparedNote' : 'table.vagueOnly')}</p>
      )}
    </li>
  );
}

/** Three ways to word it, and what the chosen one risks. */
function WordingField(properties: {
  readonly issue: IssueView;
  readonly laid: Laid;
  readonly onLay: (clause: Laid) => void;
}): JSX.Element {
  const { issue, laid, onLay } = properties;
  const { say } = useWords();
  const id = useOwnId();
  return (
    <div class="wording">
      <fieldset class="choice segments">
        <legend class="visually-hidden">
          {say('table.wording')}: {issue.name}
        </legend>
        {openWordings(issue, laid.level).map((wording) => (
          <label key={wording} title={say(`table.wordingAbout.${wording}`)}>
            <input
              type="radio"
              name={id}
              checked={laid.wording === wording}
              aria-describedby={laid.wording === wording ? `${id}-risk` : undefined}
              onChange={() => onLay({ ...laid, wording })}
            />
            <span class={`worded ${wording}`}>{say(`table.wordings.${wording}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="note risk" id={`${id}-risk`}>
        {say(`table.wordingAbout.${laid.wording}`)}
      </p>
    </div>
  );
}
