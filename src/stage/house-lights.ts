/** What about the page the stage must follow beside its own size. */
export interface HouseLights {
  /** Called when the colours of the page, or the pixels of the screen, are others. */
  readonly onChange: () => void;
  /** Called when nobody looks any more. */
  readonly onHidden: () => void;
}

const ATTRIBUTES = ['data-theme', 'data-contrast', 'lang'];

/** Watches the page until it is told to stop. */
export function watchHouse({ onChange, onHidden }: HouseLights): () => void {
  const attributes = new MutationObserver(onChange);
  attributes.observe(document.documentElement, { attributes: true, attributeFilter: ATTRIBUTES });
  const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) =>
    window.matchMedia(query),
  );
  for (const scheme of schemes) scheme.addEventListener('change', onChange);
  const hidden = (): void => {
    if (document.hidden) onHidden();
  };
  document.addEventListener('visibilitychange', hidden);
  let screen = watchDensity(onChange);
  function watchDensity(call: () => void): () => void {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const moved = (): void => {
      screen = watchDensity(call);
      call();
    };
    query.addEventListener('change', moved, { once: true });
    return () => query.removeEventListener('change', moved);
  }
  return () => {
    attributes.disconnect();
    for (const scheme of schemes) scheme.removeEventListener('change', onChange);
    document.removeEventListener('visibilitychange', hidden);
    screen();
  };
}
