import { useWords } from '../voice.ts';

/** Odds that lie between two, each 0 to 1, as bare hundredths, for a line that says once what they are. */
export function useHundredths(): (span: { readonly low: number; readonly high: number }) => string {
  const { hundredths } = useWords();
  return (span) => [...new Set([hundredths(span.low), hundredths(span.high)])].join('–');
}

/** Says odds that lie between two, each 0 to 1, in hundredths. */
export function useOdds(): (span: { readonly low: number; readonly high: number }) => string {
  const { say, hundredths } = useWords();
  return (span) => {
    const [low, high] = [hundredths(span.low), hundredths(span.high)];
    return low === high ? say('common.odds', { n: low }) : say('common.oddsRange', { low, high });
  };
}
