import { scatter, seedOf, type Corner } from '../brush.ts';

/** How many points a signature has. */
const POINTS = 90;

/**
 * A signature nobody ever wrote: loops that grow smaller, and a stroke below. On a field of 1 × 1, from left to right, the same for the
 * same name.
 */
export function flourish(name: string): readonly Corner[] {
  const thrown = scatter(seedOf(name) + 11);
  const loops = 3 + Math.floor(thrown() * 3);
  const tall = 0.22 + thrown() * 0.12;
  const lean = 0.08 + thrown() * 0.05;
  const turn = thrown() * Math.PI;
  const written = Array.from({ length: POINTS }, (_, index) => {
    const share = index / (POINTS - 1);
    const angle = turn + share * loops * Math.PI * 2;
    const size = tall * (1 - share * 0.62) * (0.75 + 0.25 * Math.sin(share * 9 + turn));
    return { x: 0.12 + share * 0.72 + Math.cos(angle) * lean * (1 - share * 0.4), y: 0.42 + Math.sin(angle) * size };
  });
  const under = Array.from({ length: 24 }, (_, index) => {
    const share = index / 23;
    return { x: 0.86 - share * 0.78, y: 0.9 + Math.sin(share * 3) * 0.05 - share * 0.06 };
  });
  return [...written, ...under].map(({ x, y }) => ({ x: clamp(x), y: clamp(y) }));
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));
