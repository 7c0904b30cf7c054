import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Package } from '../../rules/step.ts';
import { Dialog } from '../atoms/dialog.tsx';
import { useOwnId } from '../atoms/own-id.ts';
import { PartyName } from '../atoms/party-mark.tsx';
import { Points } from '../atoms/points.tsx';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import { SURE, WHYS, type OtherDesk, type OtherReading, type Said, type Why } from '../port/forecast.ts';
import { useWords } from '../voice.ts';
import { paragraphsOf } from './paragraphs.ts';

/** What is said in the other chair, as it is remembered. */
export function saidThere(yes: boolean, sure: number, why: Why): Said {
  return { odds: yes ? sure : 1 - sure, chair: { yes, why } };
}

/** A minute in the chair of the other side, before an offer goes: how things stand, what lies before them, and what they will answer. */
export function OtherDeskDialog(properties: {
  readonly desk: OtherDesk;
  /** The player wished to sit there: nothing is asked first. */
  readonly wished: boolean;
  readonly clauses: Package;
  readonly onSend: (said: Said) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { desk, wished, clauses, onSend, onClose } = properties;
  const { say } = useWords();
  const [sits, setSits] = useState(wished);
  return (
    <Dialog title={say('foresight.chair.title')} look="paper" onClose={onClose}>
      {sits ? (
        <Chair desk={desk} reading={desk.read(clauses)} onSend={onSend} />
      ) : (
        <>
          <p class="chair-ask">{say('foresight.chair.ask', { party: desk.party.name })}</p>
          <p>{say('foresight.chair.askAbout', { party: desk.party.name })}</p>
          <div class="desk-buttons">
            <button type="button" class="button seal" onClick={() => setSits(true)}>
              {say('foresight.chair.take')}
            </button>
            <button type="button" class="button" onClick={() => onSend({ chair: 'declined' })}>
              {say('foresight.chair.decline')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function Chair(properties: {
  readonly desk: OtherDesk;
  readonly reading: OtherReading;
  readonly onSend: (said: Said) => void;
}): JSX.Element {
  const { desk, reading, onSend } = properties;
  const { say, hundredths, amount } = useWords();
  const names = { party: desk.party.name, own: desk.own.name };
  // Nobody is led: what is answered and why stands open until it is said.
  const [yes, setYes] = useState<boolean>();
  const [sure, setSure] = useState<number>(SURE[1]);
  const [why, setWhy] = useState<Why>();
  const said = yes === undefined || why === undefined ? undefined : saidThere(yes, sure, why);
  return (
    <div class="other-desk">
      <p class="chair-ask">
        <PartyName party={desk.party} />
      </p>
      <h3>{say('foresight.chair.now')}</h3>
      {desk.stands().map((text) => (
        <p key={text}>{text}</p>
      ))}
      <details class="earlier">
        <summary>{say('foresight.chair.brief', names)}</summary>
        {paragraphsOf(desk.brief).map((paragraph) => (
          <p key={paragraph} class="other-brief">
            {paragraph}
          </p>
        ))}
      </details>
      <h3>{say('foresight.chair.offer', names)}</h3>
      <p class="note">{say('foresight.chair.offerAbout', names)}</p>
      <Reading reading={reading} />
      <p class="note">{say('foresight.chair.moved', { mood: amount(reading.mood) })}</p>
      <Radios
        legend={say('foresight.chair.answer', names)}
        options={[true, false]}
        chosen={yes}
        nameOf={(one) => say(one ? 'common.yes' : 'common.no')}
        onChoose={(one) => {
          setYes(one);
          setWhy(undefined);
        }}
      />
      <Radios
        legend={say('foresight.chair.sure')}
        options={SURE}
        chosen={sure}
        nameOf={(one) => say('foresight.chair.sureOf', { n: hundredths(one) })}
        onChoose={setSure}
      />
      {yes !== undefined && (
        <Radios
          legend={say('foresight.chair.why')}
          options={WHYS}
          chosen={why}
          nameOf={(one) => say(`table.foretold.${yes ? 'becauseYes' : 'because'}.${one}`)}
          onChoose={setWhy}
        />
      )}
      <div class="desk-buttons">
        <ReasonedButton
          look="seal"
          reason={said ? undefined : say('foresight.chair.first')}
          onPress={() => said && onSend(said)}
        >
          {say('foresight.chair.send')}
        </ReasonedButton>
      </div>
    </div>
  );
}

/** What the offer is worth to each of what they may be, clause by clause. */
function Reading({ reading }: { readonly reading: OtherReading }): JSX.Element {
  const { say, hundredths } = useWords();
  const { kinds, clauses } = reading;
  const rows = [
    ['worth', 'sum'],
    ['counted', 'counted'],
    ['least', 'least'],
    ...(kinds.some(({ home }) => home !== undefined) ? ([['home', 'home']] as const) : []),
    ['instead', reading.leaving ? 'leaving' : 'stays'],
  ] as const;
  return (
    <table class="other-reading">
      <thead>
        <tr>
          <th scope="col">{say('foresight.chair.clause')}</th>
          {kinds.map(({ name, odds }) => (
            <th key={name} scope="col">
              {name}
              <small>{say('foresight.chair.odds', { n: hundredths(odds) })}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clauses.map(({ text, points }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            {kinds.map(({ name }, kind) => (
              <td key={name}>
                <Points value={points[kind] ?? 0} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {rows.map(([row, name]) => (
          <tr key={row}>
            <th scope="row">{say(`foresight.chair.${name}`)}</th>
            {kinds.map((kind) => (
              <td key={kind.name}>
                <Points value={kind[row] ?? 0} />
              </td>
            ))}
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

function Radios<Option extends string | number | boolean>(properties: {
  readonly legend: string;
  readonly options: readonly Option[];
  /** Absent until one is. */
  readonly chosen: Option | undefined;
  readonly nameOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}): JSX.Element {
  const { legend, options, chosen, nameOf, onChoose } = properties;
  const id = useOwnId();
  return (
    <fieldset class="choice segments">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={String(option)}>
          <input type="radio" name={id} checked={option === chosen} onChange={() => onChoose(option)} />
          <span>{nameOf(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
