import type { JSX } from 'preact';
import type { Keeping } from '../port/table.ts';
import { useWords } from '../voice.ts';
import { useHundredths, useOdds } from './odds.ts';

/** How likely each side is to keep what it would sign, in one line; unfolded, clause by clause. */
export function KeptOrBroken({
  keeping = [],
}: {
  readonly keeping?: readonly Keeping[] | undefined;
}): JSX.Element | null {
  const { say } = useWords();
  const odds = useOdds();
  const bare = useHundredths();
  if (keeping.length === 0) return null;
  const who = keeping.map((side) =>
    side.own
      ? say('table.keepingOwn', { odds: bare(side) })
      : say('table.keepingOther', { party: side.by.name, odds: bare(side) }),
  );
  return (
    <details class="reckoned keeping">
      <summary>{say('table.keeping', { who: who.join(' · ') })}</summary>
      {keeping.map(({ by, clauses }) => (
        <div key={by.id}>
          <p>{by.name}</p>
          <ul class="advisers">
            {clauses.map((clause) => (
              <li key={clause.text}>
                <span>
                  {clause.text} {clause.watched && <em class="tag">{say('table.watched')}</em>}
                </span>
                <span class="points">{odds(clause)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="note">{say('table.keepingAbout')}</p>
    </details>
  );
}
