import type { JSX } from 'preact';
import { StandingMark } from '../atoms/standing-mark.tsx';
import { useAnnounce } from '../atoms/announcer.tsx';
import type { ChoiceView, CourseView, FormView, MoveView } from '../port/move.ts';
import { useWords } from '../voice.ts';
import { Advisers } from './advice.tsx';
import { useAsking } from './asking.ts';
import { ChoiceField } from './choice-field.tsx';
import { Glossed } from './glossed.tsx';

/** What can be chosen about a move, on the card and, where it is there, on the map. */
function Choice(properties: {
  readonly choice: ChoiceView;
  readonly value: string;
  readonly onChoose: (option: string) => void;
}): JSX.Element {
  const { choice, onChoose } = properties;
  const { say } = useWords();
  const announce = useAnnounce();
  const mapped = useAsking(
    choice.options.map(({ id }) => id),
    (option) => {
      onChoose(option);
      announce(choice.options.find(({ id }) => id === option)?.name ?? '');
    },
  );
  return (
    <>
      <ChoiceField {...properties} />
      {mapped && <p class="note">{say('stage.place.orPick')}</p>}
    </>
  );
}

/** What counts twice under a course, and what would be drifting from it. */
function Course({ course: { counts, against } }: { readonly course: CourseView }): JSX.Element {
  const { say } = useWords();
  return (
    <div class="note">
      {counts.length > 0 && <p>{say('orders.courseCounts', { names: counts.join(' · ') })}</p>}
      {against.length > 0 && <p>{say('orders.courseAgainst', { names: against.join(' · ') })}</p>}
    </div>
  );
}

/** What a card keeps folded: the whole text, what can be chosen, who is heard first, every adviser, where it comes from. */
export function Unfolded(properties: {
  readonly move: MoveView;
  readonly form: FormView | undefined;
  readonly picks: Readonly<Record<string, string>>;
  readonly onPick: (picks: Readonly<Record<string, string>>) => void;
  /** The next choice is to be an order beside the one that lies under the seal; absent where there is none or no room. */
  readonly onBeside: (() => void) | undefined;
}): JSX.Element {
  const { move, form, picks, onPick, onBeside } = properties;
  const { say, list } = useWords();
  return (
    <div class="move-more">
      {move.about !== undefined && (
        <Glossed class="move-about" paragraphs={[move.about]} words={move.explained?.() ?? []} />
      )}
      {move.choices.map((choice) => (
        <Choice
          key={choice.id}
          choice={choice}
          value={picks[choice.id] ?? ''}
          onChoose={(option) => onPick({ ...picks, [choice.id]: option })}
        />
      ))}
      {form?.course && <Course course={form.course} />}
      {onBeside && (
        <button type="button" class="button quiet small" onClick={onBeside}>
          {say('drawer.another')}
        </button>
      )}
      {form && form.hears.length > 0 && <p class="note">{say('orders.hears', { names: list(form.hears) })}</p>}
      {form?.advice && <Advisers advice={form.advice} />}
      <StandingMark standing={move.standing} />
    </div>
  );
}
