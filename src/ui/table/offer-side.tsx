import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useAnnounce } from '../atoms/announcer.tsx';
import { useOwnId } from '../atoms/own-id.ts';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import { ForecastStops } from '../play/forecast-stops.tsx';
import { OtherDeskDialog } from '../play/other-desk.tsx';
import type { OtherDesk, Said } from '../port/forecast.ts';
import type { Draft, PlayIntents, Task } from '../port/play.ts';
import type { Weighing } from '../port/table.ts';
import { areTold } from '../port/wording.ts';
import { useWords } from '../voice.ts';
import { DeskSum } from './desk-sum.tsx';
import { LeaveTable } from './leave-table.tsx';
import { WeighingPanel } from './weighing-panel.tsx';

/** Beside what is laid: what it would mean, how likely a yes is, and the ways to send it. */
export function OfferSide(properties: {
  readonly task: Task & { kind: 'offer' };
  readonly clauses: Draft['clauses'];
  readonly weighing: Weighing;
  /** It is put in public. */
  readonly open: boolean;
  readonly intents: Pick<PlayIntents, 'decide'>;
  readonly onPublish: (open: boolean) => void;
  /** Why it cannot be put, or nothing. */
  readonly onPut: (said: Said) => Promise<string | undefined>;
  /** Stands above what is decided. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { task, clauses, weighing, open, intents, onPublish, onPut, children } = properties;
  const { table } = task;
  const { say, list, amount, series, hundredths } = useWords();
  const announce = useAnnounce();
  const id = useOwnId();
  const [refusal, setRefusal] = useState<{ readonly of: Draft['clauses']; readonly reason: string }>();
  const [odds, setOdds] = useState<number>();
  const [guesses, setGuesses] = useState(false);
  // Whoever guesses does so before the analysts say it.
  const veiled = guesses && odds === undefined;
  const [changes, setChanges] = useState<OtherDesk>();

  const send = async (answer: Promise<string | undefined>): Promise<void> => {
    const reason = await answer;
    setRefusal(reason === undefined ? undefined : { of: clauses, reason });
    if (reason !== undefined) announce(say('play.announce.refused', { reason }));
  };
  const put = async (said: Said): Promise<void> => {
    setChanges(undefined);
    const guess = odds ?? said.odds;
    await send(onPut({ ...said, ...(guess !== undefined && { odds: guess }) }));
  };
  const worded = clauses.flatMap(({ issue, wording }) => {
    const { name, ordered } = table.issues.find((one) => one.issue === issue) ?? {};
    if (name === undefined || !areTold(wording, ordered)) return [];
    return [say('cable.choice', { text: name, choices: say(`table.wordings.${wording}`) })];
  });
  const others = list(table.others.map((party) => party.name));
  return (
    <>
      <div class="desk-reading">
        <h3>{say('table.weighing')}</h3>
        {clauses.length === 0 ? (
          <p class="note">{say('table.packageNone')}</p>
        ) : (
          <WeighingPanel weighing={weighing} veiled={veiled} />
        )}
        {table.publishing !== undefined && (
          <label class="tick" for={id}>
            <input
              id={id}
              type="checkbox"
              checked={open}
              onChange={(event) => onPublish(event.currentTarget.checked)}
            />
            {say('table.public')} ({say('table.publicCost', { points: amount(table.publishing) })})
          </label>
        )}
        {clauses.length > 0 && task.chair?.answersFirst(clauses) === true && (
          <ReasonedButton look="quiet" reason={weighing.refusal} onPress={() => setChanges(task.chair)}>
            {say('foresight.chair.wish')}
          </ReasonedButton>
        )}
        {task.stands && <p class="note">{say('table.stands')}</p>}
      </div>
      {children}
      {/* What is decided keeps to the lower edge, in reach while clauses are laid. */}
      <div class="desk-bar">
        {clauses.length > 0 && (
          <DeskSum weighing={weighing} veiled={veiled} laid={clauses.length} most={table.atMost} />
        )}
        {clauses.length > 0 && guesses && <ForecastStops odds={odds} onSay={setOdds} />}
        <div class="desk-buttons" data-look="table">
          <ReasonedButton
            look="seal"
            reason={weighing.refusal}
            onPress={() => (task.otherDesk?.answersFirst(clauses) === true ? setChanges(task.otherDesk) : put({}))}
          >
            {say('table.offer', { names: others })} {worded.length > 0 && <small>{series(worded)}</small>}
          </ReasonedButton>
          <ReasonedButton onPress={async () => send(intents.decide({ kind: 'pass' }))}>
            {say('table.pass')}
          </ReasonedButton>
          {clauses.length > 0 && (
            <button
              type="button"
              class="button quiet guess"
              aria-expanded={guesses}
              onClick={() => setGuesses(!guesses)}
            >
              {say('foresight.forecast.ask')} {odds !== undefined && hundredths(odds)}
            </button>
          )}
        </div>
        {refusal?.of === clauses && <p class="refused">{refusal.reason}</p>}
      </div>
      {changes && (
        <OtherDeskDialog
          desk={changes}
          wished={changes === task.chair}
          clauses={clauses}
          onSend={(said) => void put(said)}
          onClose={() => setChanges(undefined)}
        />
      )}
      {task.leave && <LeaveTable leave={task.leave} intents={intents} />}
    </>
  );
}
