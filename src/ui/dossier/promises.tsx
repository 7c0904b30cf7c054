import type { JSX } from 'preact';
import { PartyMark } from '../atoms/party-mark.tsx';
import type { Dossier } from '../port/dossier.ts';
import { useWords } from '../voice.ts';

/** What was promised, how firmly, what became of it, and what breaking it would cost now. */
export function Promises({ dossier, word }: { readonly dossier: Dossier; readonly word: string }): JSX.Element {
  const { say, amount } = useWords();
  if (dossier.promises.length === 0) return <p>{say('common.nothing')}</p>;
  return (
    <ul class="promises">
      {dossier.promises.map((promise) => (
        <li key={promise.by.id + promise.text} class={promise.status}>
          <PartyMark party={promise.by} />
          <div>
            <p>
              “{promise.text}”{promise.redLine && <em class="tag">{say('dossier.redLine')}</em>}
            </p>
            <p class="note">
              {[
                promise.by.name,
                say(`dossier.strength.${promise.strength}`),
                promise.due === undefined ? undefined : say('dossier.due', { word, turn: promise.due }),
                promise.status === 'live' && promise.price > 0
                  ? say('dossier.promisePrice', { points: amount(promise.price) })
                  : undefined,
              ]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </p>
          </div>
          <strong class={`stamp ${promise.status}`}>{say(`dossier.status.${promise.status}`)}</strong>
        </li>
      ))}
    </ul>
  );
}
