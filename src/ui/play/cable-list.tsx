import type { ComponentChild, JSX } from 'preact';
import { PartyMark } from '../atoms/party-mark.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { Cable } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { paperSlip, signposted } from './aside.ts';

/** Where a cable stands in the record. */
export const cableId = (id: string): string => `cable-${id}`;

/** Lines below a cable, with what of the record they name. */
export const detailOf = ({ detail = '', signposts }: Cable, lines = detail): ComponentChild =>
  signposts ? <signposted.Part text={lines} signposts={signposts} /> : lines;

/** Cables as they come in, one a line, oldest first. */
export function CableList(properties: {
  readonly cables: readonly Cable[];
  /** They are the record, in which one can be looked up. */
  readonly record?: boolean;
  /** What stands by its headline alone, until one asks for the rest. */
  readonly brief?: ReadonlySet<Cable>;
}): JSX.Element {
  const { cables, record = false, brief } = properties;
  return (
    <ol class="cables">
      {cables.map((cable) => (
        <li key={cable.id} class={`cable ${cable.kind}`} {...(record && { id: cableId(cable.id), tabIndex: -1 })}>
          <span class="cable-by">{cable.by && <PartyMark party={cable.by} />}</span>
          {brief?.has(cable) === true ? (
            <details class="cable-brief">
              <summary>
                <Headline cable={cable} />
              </summary>
              <Below cable={cable} />
              {cable.paper && <paperSlip.Part paper={cable.paper} />}
            </details>
          ) : (
            <div>
              <Headline cable={cable} />
              <Below cable={cable} />
              {cable.paper && <paperSlip.Part paper={cable.paper} />}
            </div>
          )}
          <StandingMark standing={cable.standing} />
        </li>
      ))}
    </ol>
  );
}

/** How numbers moved by it. */
export const Figures = ({ cable: { figures } }: { readonly cable: Cable }): JSX.Element | null =>
  figures === undefined ? null : <p class="cable-figures">{figures}</p>;

const Below = ({ cable }: { readonly cable: Cable }): JSX.Element => (
  <>
    {cable.detail !== undefined && <p class="cable-detail">{detailOf(cable)}</p>}
    <Figures cable={cable} />
  </>
);

function Headline({ cable }: { readonly cable: Cable }): JSX.Element {
  const { say } = useWords();
  return (
    <span class="cable-text">
      {cable.secret === true && <span class="mark mark-secret">{say('cable.secretly')}</span>}
      {cable.who !== undefined && <span class="cable-who">{cable.who}: </span>}
      {cable.text}
    </span>
  );
}
