import type { JSX } from 'preact';
import { Signposted } from '../play/signposted.tsx';
import type { NeedView } from '../port/dossier.ts';
import { useWords } from '../voice.ts';

/** How a part of a condition stands; of one that does not hold, how it would have to, and who could change it. */
export function NeedLine({ need }: { readonly need: NeedView }): JSX.Element {
  const { say } = useWords();
  const { is, wanted, ways } = need;
  const stands = [
    ...(is === '' ? [] : [say('dossier.need.is', { is })]),
    ...(wanted === undefined ? [] : [say('dossier.need.wanted', { wanted })]),
  ].join(' ');
  return (
    <>
      {stands !== '' && <p class="note">{stands}</p>}
      {ways.map(({ text, signposts }) => (
        <p key={text} class="way">
          <Signposted text={text} signposts={signposts} />
        </p>
      ))}
    </>
  );
}
