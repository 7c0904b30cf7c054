import type { JSX } from 'preact';
import { Points } from '../atoms/points.tsx';
import type { Ledger, LedgerLine } from '../port/dossier.ts';
import { CableList } from '../play/cable-list.tsx';
import type { Cable } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** Given, got, promised, how it was read, and the letters and statements that went. */
export function LedgerPage(properties: {
  readonly ledger: Ledger;
  /** Cables that a document went with. */
  readonly papers: readonly Cable[];
}): JSX.Element {
  const { ledger, papers } = properties;
  const { say, amount } = useWords();
  return (
    <div class="ledger">
      <Column title={say('dossier.given')} lines={ledger.given} />
      <Column title={say('dossier.got')} lines={ledger.got} />
      <Column title={say('dossier.promised')} lines={ledger.promised} />
      <section>
        <h3>{say('dossier.read')}</h3>
        {ledger.read.length === 0 ? (
          <p class="note">{say('common.nothing')}</p>
        ) : (
          <ul>
            {ledger.read.map((reading, index) => (
              <li key={`${index} ${reading.issue}`}>
                <strong>{reading.issue}</strong> {reading.text} {reading.came}
                {reading.debt !== undefined && reading.debt > 0 && (
                  <em class="tag">{say('dossier.debt', { points: amount(reading.debt) })}</em>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      {papers.length > 0 && (
        <section>
          <h3>{say('dossier.papers')}</h3>
          <CableList cables={papers} />
        </section>
      )}
    </div>
  );
}

function Column({ title, lines }: { readonly title: string; readonly lines: readonly LedgerLine[] }): JSX.Element {
  const { say } = useWords();
  return (
    <section>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p class="note">{say('common.nothing')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line.text}>
              <span>{line.text}</span>
              {line.points !== undefined && <Points value={line.points} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
