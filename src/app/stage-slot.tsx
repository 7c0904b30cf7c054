import { h, type ComponentProps, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StageHost } from './stage-host.tsx';

let host: typeof StageHost | undefined;

/** Keeps the place of the stage until it has come; what the first decision needs is fetched before it. */
export function StageSlot(properties: ComponentProps<typeof StageHost>): JSX.Element {
  const { onFailure } = properties;
  const [here, setHere] = useState(host !== undefined);
  useEffect(() => {
    if (here) return;
    const bring = async (): Promise<void> => {
      try {
        host = (await import('./stage-host.tsx')).StageHost;
        setHere(true);
      } catch {
        onFailure();
      }
    };
    void bring();
  }, [here, onFailure]);
  return host ? h(host, properties) : <figure class="play-stage" />;
}
