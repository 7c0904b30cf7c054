import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useAnnounce } from '../atoms/announcer.tsx';
import { PartyName } from '../atoms/party-mark.tsx';
import type { LessonView } from '../port/lesson.ts';
import { useWords } from '../voice.ts';

/** An address that means the machine itself. */
const LOCAL = /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])[:/]/;

/** The same game from each chair, to be sent; or how to come to it by hand. */
export function ClassLinks(properties: { readonly links: LessonView['links']; readonly seed: string }): JSX.Element {
  const { links, seed } = properties;
  const { say } = useWords();
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const copy = async (link: string): Promise<void> => {
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    const outcome = say(copied ? 'lesson.links.copied' : 'lesson.links.byHand');
    setSaid(outcome);
    announce(outcome);
  };
  if (links.length === 0) return <p>{say('lesson.links.none', { seed: seed === '' ? '…' : seed })}</p>;
  return (
    <>
      <p>{say('lesson.links.about')}</p>
      <ul class="class-links">
        {links.map(({ party, link }) => (
          <li key={party.id}>
            <PartyName party={party} /> <code>{link}</code>
            <button type="button" class="button quiet" onClick={() => void copy(link)}>
              {say('lesson.links.copy', { party: party.name })}
            </button>
          </li>
        ))}
      </ul>
      {said !== '' && <p class="note">{said}</p>}
      {links.some(({ link }) => LOCAL.test(link)) && <p class="note">{say('lesson.links.local')}</p>}
      <p>{say('lesson.links.score')}</p>
    </>
  );
}
