import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** Where a choice can be made beside its card: on the map, if that is there. */
export interface Asking {
  /** Whether any of some options, by id, is a place on the map or at home in one. */
  readonly mapped: (options: readonly string[]) => boolean;
  /** Has them picked there from now on; returns how to stop that. */
  readonly ask: (options: readonly string[], take: (option: string) => void) => () => void;
}

export const Asked = createContext<Asking | undefined>(undefined);

/** Has a choice picked on the map, too, for as long as it lies open; false where none of it is there. */
export function useAsking(options: readonly string[], take: (option: string) => void): boolean {
  const asking = useContext(Asked);
  const mapped = asking?.mapped(options) === true;
  useEffect(() => (mapped ? asking.ask(options, take) : undefined));
  return mapped;
}
