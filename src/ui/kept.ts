import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What is drawn of one thing: kept as long as all it is made of is the same. What is kept the library does not look at again. */
export type Keep = (key: string | number, of: readonly unknown[], draw: () => JSX.Element) => JSX.Element;

/** Keeps elements of a list, each under a key of its own. What they call must be `useLatest`, for they outlive their drawing. */
export function useKept(): Keep {
  const [kept] = useState(() => new Map<string | number, { of: readonly unknown[]; element: JSX.Element }>());
  return (key, of, draw) => {
    const known = kept.get(key);
    if (known?.of.length === of.length && of.every((part, index) => Object.is(part, known.of[index]))) {
      return known.element;
    }
    const element = draw();
    kept.set(key, { of, element });
    return element;
  };
}

/** Always the same function, that does what the latest does. */
export function useLatest<Given extends readonly unknown[], Answer>(
  latest: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const keptRef = useRef(latest);
  // Before the next press, not when there is time for it.
  useLayoutEffect(() => {
    keptRef.current = latest;
  });
  return useCallback((...given: Given) => keptRef.current(...given), []);
}

/** What it was before, until the picture that answers a press is drawn; then what it is now. For what is dear to draw of it. */
export function useAfterPicture<Value>(now: Value): Value {
  const [shown, setShown] = useState<{ readonly value: Value }>({ value: now });
  useEffect(() => {
    setShown((before) => (Object.is(before.value, now) ? before : { value: now }));
  }, [now]);
  return shown.value;
}
