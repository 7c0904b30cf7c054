import type { SideEntry } from '../kernel/record.ts';
import { at } from '../kit/never.ts';
import type { Decision } from '../rules/game.ts';
import type { Refusal } from '../rules/step.ts';
import { silentNote } from '../session/ahead.ts';
import type { Session } from '../session/session.ts';
import type { Said } from '../ui/port/forecast.ts';

/** What these entries are about, by table. */
export const ABOUT = { own: 'yes', analysts: 'yes.analysts', chair: 'other_desk' } as const;

/** What was said of an offer, as it is written into the record before the offer itself. `seat`: whose, by id. */
function asidesOf({ odds, analysts, chair, silent }: Said, turn: number, seat: string): readonly SideEntry[] {
  const made = { turn, seat };
  const text = chair === undefined || chair === 'declined' ? chair : `${chair.yes ? 'yes' : 'no'} ${chair.why}`;
  return [
    ...(odds === undefined ? [] : [{ ...made, kind: 'forecast' as const, about: ABOUT.own, odds }]),
    ...(odds === undefined || analysts === undefined
      ? []
      : [{ ...made, kind: 'forecast' as const, about: ABOUT.analysts, odds: analysts }]),
    ...(text === undefined ? [] : [{ ...made, kind: 'note' as const, about: ABOUT.chair, text }]),
    ...(silent === true ? [silentNote(turn, seat)] : []),
  ];
}

/** Takes a decision of the person who is asked, with what was said of it written down before; or says why not. */
export function decideSaying(session: Session, decision: Decision, said: Said): Refusal | undefined {
  const question = session.question();
  const refusal = session.whyNot(decision);
  if (!question || refusal) return refusal ?? { code: 'not_now' };
  const { layout, parties } = session.rulebook;
  const turn = at(session.position().state, layout.turn);
  for (const entry of asidesOf(said, turn, at(parties, question.seat).id)) session.say(entry);
  return session.decide(decision);
}
