import type { JSX } from 'preact';
import { Tick } from '../atoms/tick.tsx';
import { useWords } from '../voice.ts';

/** Persons by name, or by a general word and a number. */
export function GeneralNames(properties: { readonly on: boolean; readonly onSet: (on: boolean) => void }): JSX.Element {
  const { on, onSet } = properties;
  const { say } = useWords();
  return <Tick on={on} name={say('common.general')} about={say('common.generalAbout')} onSet={onSet} />;
}
