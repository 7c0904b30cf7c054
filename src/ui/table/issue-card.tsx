import type { JSX } from 'preact';
import { useOwnId } from '../atoms/own-id.ts';
import { PartyMark } from '../atoms/party-mark.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import { WORDINGS, type Wording } from '../port/wording.ts';
import type { IssueView, LevelView } from '../port/table.ts';
import { isLong } from '../long.ts';
import { useWords } from '../voice.ts';

export interface Laid {
  readonly issue: number;
  readonly level: number;
  readonly wording: Wording;
}

/** In which words an issue may be offered: what is prepared, as it was agreed; what is not, at a summit vaguely. */
function openWordings({ state, agreed }: IssueView): readonly Wording[] {
  if (state === 'prepared' && agreed) return [agreed.wording];
  return state === 'vague_only' ? ['vague'] : WORDINGS;
}

/** Levels that may be laid: of what is prepared the one agreed, else all but what holds today. */
function openLevels({ state, agreed, levels, today }: IssueView): readonly LevelView[] {
  if (state === 'prepared' && agreed) return levels.filter(({ level }) => level === agreed.level);
  return levels.filter(({ level }) => level !== today);
}

/** Another level of an issue, in the words chosen so far where they are open to it. */
function worded(issue: IssueView, level: number, laid: Laid | undefined): Laid {
  const open = openWordings(issue);
  return { issue: issue.issue, level, wording: open.find((one) => one === laid?.wording) ?? open[0] ?? 'plain' };
}

/** One issue that may be laid on the table: how far, and, where there is a more and a less to be read, in which words. */
export function IssueCard(properties: {
  readonly issue: IssueView;
  readonly laid: Laid | undefined;
  readonly onLay: (clause: Laid | undefined) => void;
}): JSX.Element {
  const { issue, laid, onLay } = properties;
  const { say, signed, list } = useWords();
  const id = useOwnId();
  const named = (level: LevelView): string => {
    const watched = level.watched ? `, ${say('table.watched')}` : '';
    return `${level.name} (${signed(level.points)}${watched})`;
  };
  const today = issue.levels.find((level) => level.level === issue.today)?.name ?? '';
  const agreed = issue.levels.find((level) => level.level === issue.agreed?.level);
  const lies = issue.levels.find((level) => level.level === laid?.level);
  // A list that is folded cuts long names off.
  const chosen = lies && isLong(named(lies)) ? named(lies) : undefined;
  const givers = issue.givers.map((party) => party.name);
  return (
    <li class={`issue-card ${laid ? 'laid' : ''} ${issue.state}`}>
      <div class="issue-head">
        <h4>
          <label for={id}>{issue.name}</label>
        </h4>
        <p class="issue-givers">
          {issue.givers.map((party) => (
            <PartyMark key={party.id} party={party} size={12} />
          ))}
          {givers.length === 0
            ? say('table.nobodyGives')
            : say('table.gives', { names: list(givers), count: givers.length })}
          {' · '}
          {say('dossier.standsNow', { level: today })}
          {agreed && <> · {say('table.agreed', { level: agreed.name })}</>}
        </p>
      </div>
      {issue.state === 'closed' ? (
        <p class="reason">{issue.refusal}</p>
      ) : (
        <div class="issue-lay">
          <select
            id={id}
            value={laid ? String(laid.level) : ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onLay(value === '' ? undefined : worded(issue, Number(value), laid));
            }}
          >
            <option value="">{say('table.leaveOut')}</option>
            {openLevels(issue).map((level) => (
              <option key={level.level} value={String(level.level)}>
                {named(level)}
              </option>
            ))}
          </select>
          {chosen !== undefined && (
            <p class="note chosen" aria-hidden="true">
              {chosen}
            </p>
          )}
          {laid && issue.ordered && <WordingField issue={issue} laid={laid} onLay={onLay} />}
        </div>
      )}
      {laid && issue.state !== 'open' && (
        <p class="note">{say(issue.state === 'prepared' ? 'table.preparedNote' : 'table.vagueOnly')}</p>
      )}
      <StandingMark standing={issue.standing} />
    </li>
  );
}

function WordingField(properties: {
  readonly issue: IssueView;
  readonly laid: Laid;
  readonly onLay: (clause: Laid) => void;
}): JSX.Element {
  const { issue, laid, onLay } = properties;
  const { say } = useWords();
  const id = useOwnId();
  const open = openWordings(issue);
  return (
    <fieldset class="choice segments">
      <legend class="visually-hidden">
        {say('table.wording')}: {issue.name}
      </legend>
      {open.map((wording) => (
        <label key={wording} title={say(`table.wordingAbout.${wording}`)}>
          <input
            type="radio"
            name={id}
            checked={laid.wording === wording}
            onChange={() => onLay({ ...laid, wording })}
          />
          <span>{say(`table.wordings.${wording}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
