import { h, type ComponentType, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Keeps the place of a part of the page that comes behind what the first decision needs; `waits` stands there until then. */
export function slot<Properties extends object>(
  bring: () => Promise<ComponentType<Properties>>,
  waits: JSX.Element | null,
): (properties: Properties & { readonly onFailure: () => void }) => JSX.Element | null {
  let part: ComponentType<Properties> | undefined;
  return function Slot(properties) {
    const { onFailure } = properties;
    const [here, setHere] = useState(part !== undefined);
    useEffect(() => {
      if (here) return;
      const fetch = async (): Promise<void> => {
        try {
          part ??= await bring();
          setHere(true);
        } catch {
          onFailure();
        }
      };
      void fetch();
    }, [here, onFailure]);
    return part ? h(part, properties) : waits;
  };
}
