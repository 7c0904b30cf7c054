import type { ComponentChildren, JSX } from 'preact';
import { SIGNS } from '../atoms/signs.ts';
import { useWords } from '../voice.ts';

const PLAN = ['practice', 'game', 'talk'] as const;
const WAYS = ['two', 'plain', 'names', 'calm'] as const;
const MARKS = ['fact', 'interpretation', 'invented'] as const;

/** Behind the address of the page: no map. */
const NO_STAGE = '?stage=off';

/** What holds of every scenario. `length`: of the game that is played; `children`: the addresses of it. */
export function ClassManual(properties: {
  readonly length: string;
  /** What a kept game is called as a file. */
  readonly file: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { length, file, children } = properties;
  const { say } = useWords();
  return (
    <>
      <h3>{say('lesson.plan.title')}</h3>
      <dl class="class-plan">
        {PLAN.map((part) => (
          <div key={part}>
            <dt>{say(`lesson.plan.${part}`)}</dt>
            <dd>{say(`lesson.plan.${part}About`, { length })}</dd>
          </div>
        ))}
      </dl>
      <h3>{say('lesson.links.title')}</h3>
      {children}
      <h3>{say('lesson.ways.title')}</h3>
      <ul>
        {WAYS.map((way) => (
          <li key={way}>{say(`lesson.ways.${way}`, { address: NO_STAGE })}</li>
        ))}
      </ul>
      <h3>{say('lesson.home.title')}</h3>
      <p>{say('lesson.home.about')}</p>
      <h3>{say('lesson.marks.title')}</h3>
      <p>{say('lesson.marks.about')}</p>
      <ul class="class-marks">
        {MARKS.map((mark) => (
          <li key={mark}>
            {SIGNS[mark]} <strong>{say(`common.mark.${mark}`)}.</strong> {say(`common.markMeans.${mark}`)}
          </li>
        ))}
      </ul>
      <p>{say('common.markWeight')}</p>
      <h3>{say('lesson.paper.title')}</h3>
      <p>{say('lesson.paper.print')}</p>
      <p>{say('lesson.paper.file', { file })}</p>
    </>
  );
}
