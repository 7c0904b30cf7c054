import type { JSX } from 'preact';
import { Icon } from '../atoms/icon.tsx';
import { ARROW } from '../atoms/icons.ts';
import { Points } from '../atoms/points.tsx';
import type { Weighing } from '../port/table.ts';
import { useWords } from '../voice.ts';

/** The answer of the own side and the odds of a yes in one line, where the whole of it is out of sight, and the way there; the line is silent, for the whole of it is heard. */
export function DeskSum(properties: {
  readonly weighing: Weighing;
  /** The player guesses first: the odds of a yes are not said yet. */
  readonly veiled?: boolean;
  readonly laid: number;
  readonly most: number;
}): JSX.Element {
  const { weighing, laid, most, veiled = false } = properties;
  const { say, hundredths } = useWords();
  const span = (odds: Weighing['yes'] & object): string => {
    const [low, high] = [hundredths(odds.low), hundredths(odds.high)];
    return low === high ? String(low) : say('table.yesSpan', { low, high });
  };
  const { circles, passes, yes } = weighing;
  return (
    <div class="desk-sum">
      <p aria-hidden="true">
        <span>
          {laid}/{most}
        </span>
        <span>
          {say('table.worthShort')} <Points value={weighing.sum.total} />
          {yes && !veiled && <> · {say('table.yesShort', { span: span(yes) })}</>}
        </span>
        {circles.length > 0 && (
          <span class={passes ? 'passes' : 'fails'}>
            <span class="lamps">
              {circles.map(({ name, content }) => (
                <span key={name} class={content ? 'lamp lit' : 'lamp'} />
              ))}
            </span>
            <span class="passing">{say(passes ? 'table.circlesPass' : 'table.circlesFail')}</span>
          </span>
        )}
      </p>
      <button
        type="button"
        class="button small"
        aria-label={say('table.weighing')}
        onClick={({ currentTarget }) =>
          // The desk may stand on the page and beside the stage.
          currentTarget
            .closest('.stage-desk, .offer-desk')
            ?.querySelector('.desk-reading')
            ?.scrollIntoView({ block: 'start' })
        }
      >
        <Icon of={ARROW} />
      </button>
    </div>
  );
}
