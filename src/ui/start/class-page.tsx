import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useOwnId } from '../atoms/own-id.ts';
import { useBrought } from '../brought.ts';
import { Codex } from '../dossier/codex.tsx';
import type { LessonView, LessonWish } from '../port/lesson.ts';
import { LEVELS, type PlayLevel, type StartIntents, type StartView } from '../port/start.ts';
import '../style/class.css';
import { useWords } from '../voice.ts';
import { ClassLinks } from './class-links.tsx';
import { ClassManual } from './class-manual.tsx';
import { Field } from './field.tsx';

/** How to use the page with a class; what the chosen scenario gives for it stands in it. */
export function ClassPage({
  view,
  intents,
}: {
  readonly view: StartView;
  readonly intents: StartIntents;
}): JSX.Element {
  const { say } = useWords();
  const id = useOwnId();
  const playable = view.shelf.filter(({ chairs }) => chairs.length > 0);
  const [scenario, setScenario] = useState(view.front);
  const [level, setLevel] = useState<PlayLevel>('easy');
  const [seed, setSeed] = useState('1');
  const [plain, setPlain] = useState(false);
  const [unnamed, setUnnamed] = useState(view.general);
  const [hints, setHints] = useState(false);
  const brought = useLesson(intents.lesson, { scenario, seed: seed.trim(), level, plain, unnamed, hints });
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (page.current && location.hash === '#class') comeTo(page.current);
  }, []);
  return (
    <div class="class-page" ref={page}>
      <h2 class="visually-hidden">{say('start.class')}</h2>
      <p>{say('lesson.about')}</p>
      <div class="class-choices">
        {playable.length > 1 && (
          <Field
            name={say('start.scenario')}
            options={playable.map((one) => ({ id: one.id, name: one.title }))}
            value={scenario}
            onChoose={setScenario}
          />
        )}
        <Field
          name={say('start.level')}
          options={LEVELS.map((one) => ({ id: one, name: say(`start.levels.${one}`) }))}
          value={level}
          onChoose={(one) => setLevel(LEVELS.find((known) => known === one) ?? 'easy')}
        />
        <label for={id}>
          <span class="field-name">{say('start.seed')}</span>
          <input
            id={id}
            type="text"
            maxLength={40}
            value={seed}
            onInput={(event) => setSeed(event.currentTarget.value)}
          />
        </label>
        <fieldset class="ticks">
          <legend>{say('lesson.alike')}</legend>
          {brought?.writtenPlain === true && (
            <label class="tick">
              <input type="checkbox" checked={plain} onChange={(event) => setPlain(event.currentTarget.checked)} />
              {say('lesson.plain')}
            </label>
          )}
          <label class="tick">
            <input type="checkbox" checked={unnamed} onChange={(event) => setUnnamed(event.currentTarget.checked)} />
            {say('common.general')}
          </label>
          {brought?.hasHints === true && (
            <label class="tick">
              <input type="checkbox" checked={hints} onChange={(event) => setHints(event.currentTarget.checked)} />
              {say('start.withHints')}
            </label>
          )}
        </fieldset>
      </div>
      <ClassManual length={brought?.length ?? say('start.length')} file={brought?.file ?? 'game.json'}>
        <ClassLinks links={brought?.links ?? []} seed={seed.trim()} />
      </ClassManual>
      {brought && brought.questions.length > 0 && (
        <>
          <h3>{say('ending.discuss.title')}</h3>
          <ol class="class-questions">
            {brought.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </>
      )}
      {brought && brought.glossary.length > 0 && (
        <>
          <h3>{say('ending.sheet.words')}</h3>
          <Codex words={brought.glossary} />
        </>
      )}
      <button type="button" class="button" onClick={() => print()}>
        {say('lesson.print')}
      </button>
    </div>
  );
}

/** Whoever came by the address stands where it leads, before its heading: what is folded above and below is passed by. */
function comeTo(page: HTMLElement): void {
  const place = page.parentElement;
  place?.closest('details')?.scrollIntoView();
  place?.focus({ preventScroll: true });
}

/** What the scenario gives, asked for anew with every choice; the general part stands without. */
function useLesson(
  bring: StartIntents['lesson'],
  { scenario, seed, level, plain, unnamed, hints }: LessonWish,
): LessonView | undefined {
  const { language } = useWords();
  const ask = useCallback(
    async () => bring({ scenario, seed, level, plain, unnamed, hints }),
    [bring, scenario, seed, level, plain, unnamed, hints],
  );
  return useBrought(ask, language);
}
