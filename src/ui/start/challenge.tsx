import type { JSX } from 'preact';
import { Icon } from '../atoms/icon.tsx';
import { ARROW } from '../atoms/icons.ts';
import { PartyName } from '../atoms/party-mark.tsx';
import type { PartyView } from '../port/play.ts';
import type { PlayLevel } from '../port/start.ts';
import { useWords } from '../voice.ts';

/** One card: somebody has sent this chair and this luck. Or it says which file is wanting, or that the link is not whole. */
export function ChallengeCard(
  properties: { readonly onLater: () => void } & (
    | {
        readonly view: {
          readonly title: string;
          readonly party: PartyView;
          readonly level: PlayLevel;
          /** In words. */
          readonly length: string;
          readonly seed: string;
          /** The view of the world it assumes, by name; absent where its scenario has none. */
          readonly world?: string;
          /** Whose link it is: one for a class fixes what it names, and only one that brings a score is a challenge. */
          readonly by: 'class' | 'somebody' | 'challenger';
          /** It goes with hints. */
          readonly hints: boolean;
          /** Points to be beaten. */
          readonly score?: number;
          /** Nothing in the link says whether it came whole. */
          readonly unchecked: boolean;
          /** It opens with the brief in plain words. */
          readonly plain: boolean;
          /** It opens with persons called by general words. */
          readonly unnamed: boolean;
        };
        readonly onTake: () => void;
      }
    | { readonly missing?: string }
  ),
): JSX.Element {
  const { say, signed } = useWords();
  const { onLater } = properties;
  const taken = 'view' in properties ? properties : undefined;
  const missing = 'missing' in properties ? properties.missing : undefined;
  const by = taken?.view.by ?? 'somebody';
  const wanting = (): string =>
    missing === undefined ? say('start.challenge.cut') : say('start.challenge.missing', { scenario: missing });
  return (
    <section class="challenge sheet" aria-labelledby="challenge">
      <h2 id="challenge">{say(`start.challenge.title.${by}`)}</h2>
      {taken ? (
        <>
          <p>
            {say(`start.challenge.about.${by}`, {
              title: taken.view.title,
              level: say(`start.levels.${taken.view.level}`),
            })}
          </p>
          <p>{say('start.made', { length: taken.view.length, seed: taken.view.seed })}</p>
          {taken.view.world !== undefined && <p>{say('play.world', { name: taken.view.world })}</p>}
          {by === 'class' && <p>{say('start.challenge.fixed')}</p>}
          {taken.view.hints && <p>{say('start.challenge.hints')}</p>}
          {taken.view.plain && <p>{say('start.challenge.plain')}</p>}
          {taken.view.unnamed && <p>{say('start.challenge.unnamed')}</p>}
          {taken.view.score !== undefined && (
            <p>
              <strong>{say('start.toBeat', { points: signed(taken.view.score) })}</strong>
            </p>
          )}
        </>
      ) : (
        <p>{wanting()}</p>
      )}
      {taken?.view.unchecked === true && <p class="note">{say('start.challenge.unchecked')}</p>}
      <div class="desk-buttons">
        {taken && (
          <button type="button" class="button seal" onClick={taken.onTake}>
            <span>
              {say('start.challenge.take')} <Icon of={ARROW} />
            </span>
            <PartyName party={taken.view.party} />
          </button>
        )}
        <button type="button" class="button quiet" onClick={onLater}>
          {say(by === 'class' ? 'start.challenge.own' : 'start.challenge.later')}
        </button>
      </div>
    </section>
  );
}
