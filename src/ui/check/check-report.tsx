import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemSentences } from '../../words/problems.ts';
import { Scale } from '../atoms/scale.tsx';
import type { CheckView } from '../port/check.ts';
import { useWords } from '../voice.ts';
import { Chart } from './chart.tsx';

/** What the checker found: problems with their places, tests, how games ended, the statechart. */
export function CheckReport({ check }: { readonly check: CheckView }): JSX.Element {
  const { say, hundredths } = useWords();
  const played = check.endings.reduce((sum, { count }) => sum + count, 0);
  const report = useRef<HTMLDivElement>(null);
  const { state } = check;
  useEffect(() => {
    if (state !== 'reading') return undefined;
    // What was dropped above is told far below: it comes into view as it is read, and as there is more of it. Then the hand has it.
    const item = report.current?.closest('li');
    item?.scrollIntoView();
    return () => item?.scrollIntoView();
  }, [state]);
  return (
    <div class="check" ref={report}>
      <p class={`check-state ${errorsIn(check) > 0 ? 'bad' : ''}`}>
        <Verdict check={check} />
      </p>
      {check.problems.length > 0 && <Problems check={check} />}
      {check.tests.length > 0 && (
        <details class="drawer">
          <summary>{say('check.tests')}</summary>
          <ul class="lines">
            {check.tests.map((test) => (
              <li key={test.id} class={test.passed ? '' : 'bad'}>
                <span>{test.id}</span>
                <span>
                  {say(test.passed ? 'check.passed' : 'check.failed')} {test.detail}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {check.endings.length > 0 && (
        <details class="drawer">
          <summary>{say('check.games', { played, of: check.of })}</summary>
          <ul class="lines gauges">
            {check.endings.map(({ id, text, count }) => (
              <li key={id}>
                <span>{text}</span>
                <Scale value={(100 * count) / Math.max(1, played)} />
                <span>{say('common.odds', { n: hundredths(count / Math.max(1, played)) })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {check.chart.length > 0 && <Chart regions={check.chart} />}
    </div>
  );
}

const errorsIn = (check: CheckView): number => check.problems.filter(({ severity }) => severity === 'error').length;

function Verdict({ check }: { readonly check: CheckView }): JSX.Element {
  const { say } = useWords();
  if (check.failure !== undefined) return <>{say('check.failure', { message: check.failure })}</>;
  if (check.state === 'reading') return <>{say('check.reading')}</>;
  const errors = errorsIn(check);
  const all = check.problems.length;
  if (!check.plays) {
    return (
      <>
        {say('check.errors', { count: errors })} {all > errors && say('check.besides', { count: all - errors })}
      </>
    );
  }
  if (check.state === 'playing') return <>{say('check.playing', { games: check.games, of: check.of })}</>;
  return <>{all === 0 ? say('check.fine') : say('check.warnings', { count: all })}</>;
}

function Problems({ check }: { readonly check: CheckView }): JSX.Element {
  const { say, language } = useWords();
  const [sentences, setSentences] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    let wanted = true;
    void problemSentences(language).then((found) => wanted && setSentences(found));
    return () => {
      wanted = false;
    };
  }, [language]);
  return (
    <ol class="problems" aria-label={say('check.problems')}>
      {check.problems.map((problem) => (
        <li
          key={`${problem.code} ${problem.file} ${problem.line} ${problem.column} ${problem.path}`}
          class={problem.severity}
        >
          <p>
            <strong>{say(`check.${problem.severity}`)}</strong>{' '}
            {problem.file !== '' && (
              <code>{problem.frame === '' ? problem.file : `${problem.file}:${problem.line}:${problem.column}`}</code>
            )}{' '}
            {sentences[problem.code] ?? <span lang="en">{problem.message}</span>}{' '}
            <code class="code">{problem.code}</code>
          </p>
          {/* What was found, name by name, is said in English, as the author's guide is. */}
          {sentences[problem.code] !== undefined && <p lang="en">{problem.message}</p>}
          {problem.frame.trim() !== '' && <Listing text={problem.frame} />}
          {problem.all && (
            <details class="drawer">
              <summary>{say('check.all', { count: problem.all.length })}</summary>
              <Listing text={problem.all.join('\n')} />
            </details>
          )}
          {problem.hint !== undefined && (
            <p class="hint" lang="en">
              {problem.hint}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Lines of a file as they stand. Where they are longer than the page is broad they scroll, which a keyboard must reach. */
// oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached (axe: scrollable-region-focusable)
const Listing = ({ text }: { readonly text: string }): JSX.Element => <pre tabIndex={0}>{text}</pre>;
