import type { JSX } from 'preact';
import type { AnswerView } from '../port/table.ts';
import { Signposted } from '../play/signposted.tsx';
import { useWords } from '../voice.ts';

/** The last exchange at a table: what was offered, what was said, and the reasons this seat may know. */
export function LastWord({ answer }: { readonly answer: AnswerView }): JSX.Element {
  const { say } = useWords();
  const said = answer.own
    ? say(answer.accepts ? 'table.youYes' : 'table.youNo')
    : say(answer.accepts ? 'table.lastYes' : 'table.lastNo', { party: answer.by.name });
  const whole = answer.called && !answer.own ? `${said} ${say('table.calledToSign')}` : said;
  return (
    <section data-look="reasons" class={`last-word ${answer.accepts ? 'yes' : 'no'}`} aria-label={say('table.last')}>
      <p class="last-said">{answer.stale ? say('table.lastTime', { said: whole }) : whole}</p>
      <p class="note">{answer.put ? say('table.lastPut', { party: answer.put.name }) : say('table.lastPutOwn')}</p>
      <ul class="last-offer">
        {answer.offer.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
      {answer.reasons.length > 0 && (
        <>
          <h3>{say('table.why')}</h3>
          <ul class="reasons">
            {answer.reasons.map((reason) => (
              <li key={reason}>
                <Signposted text={reason} signposts={answer.signposts ?? []} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
