import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { complaint, type Complaint } from './complaint.ts';
import { openForm } from './open-form.ts';
import { byId, expression, id, ids, mapOf, whole, written } from './part.ts';
import { EFFECT_IN_WORDS } from './types-in-words.ts';

const turns = whole(1, BOUNDS.laterTurns);

/** In an effect the name of a choice of the move may stand for what was chosen. */
const orChoice = id;

const shift = mapOf(
  written(/^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?$/, 'Write a track, track.copy, track.each or track.choice.'),
  written(
    /^ *[a-z][a-z0-9_]*(?: *\| *[a-z][a-z0-9_]*)* *-> *[a-z][a-z0-9_]* *$/,
    'Write the states it may stand in, an arrow, and where it goes: FROM | FROM -> TO.',
  ),
  BOUNDS.effects,
  1,
);

const evidence = z
  .strictObject({
    about: orChoice.meta({ description: 'The party it tells something about.' }),
    right: expression.exactOptional().meta({ description: 'Odds, 0 to 1, that the signal points at the true kind.' }),
    says: byId(expression, BOUNDS.kinds, 1)
      .exactOptional()
      .meta({ description: 'What the act itself says: a weight above 0 by kind.' }),
    known_to: ids.exactOptional().meta({ description: 'Who sees it; everyone where this is left out.' }),
  })
  .refine(({ right, says }) => (right === undefined) !== (says === undefined), {
    params: {
      code: 'bad_form',
      hint: '"right" is for a signal that is drawn, "says" for weights by kind.',
    } satisfies Complaint,
    message: 'Evidence has either "right" or "says".',
  });

const outcome = z
  .strictObject({
    chance: expression.exactOptional().meta({ description: '0 to 1.' }),
    get do() {
      return effects.exactOptional();
    },
    get rest() {
      return effects.exactOptional();
    },
  })
  .superRefine((one, context) => {
    const keys = Object.keys(one).toSorted().join(' ');
    if (['do', 'chance do', 'rest'].includes(keys)) return;
    const hint = 'Write { chance: 0.5, do: [ … ] }, or { rest: [ … ] }.';
    context.addIssue(
      complaint({ code: 'bad_form', hint }, 'An outcome has "do", or "rest" for what the others leave.'),
    );
  });

/** A map in the place of a list only lacks its brackets; whatever else it is must be told what an effect looks like. */
function noEffect({ code, input }: z.core.$ZodRawIssue): string | undefined {
  return code === 'invalid_type' && typeof input !== 'object' && input !== undefined ? EFFECT_IN_WORDS : undefined;
}

const effect = z
  .strictObject(
    {
      add: byId(expression, BOUNDS.gauges, 1)
        .exactOptional()
        .meta({ description: 'Adds to gauges, which stay within 0 to 100: add: { danger: 8 }.' }),
      shift: shift.exactOptional().meta({
        description:
          'Moves tracks: shift: { talks: together | apart -> packing }. Legal only while each stands in a listed state.',
      }),
      put: byId(orChoice, BOUNDS.issues, 1)
        .exactOptional()
        .meta({ description: 'Puts an issue at a level by own decision, without a signature.' }),
      promise: byId(orChoice, BOUNDS.promises, 1)
        .exactOptional()
        .meta({ description: 'Makes promises: silent, hedged or firm, or a choice.' }),
      told: byId(orChoice, BOUNDS.parties, 1)
        .exactOptional()
        .meta({ description: 'Tells a party of an issue before it is signed.' }),
      need: z
        .strictObject({ party: orChoice, points: expression, turns })
        .exactOptional()
        .meta({ description: 'Moves what every constituency of a party needs, for some turns.' }),
      give: z
        .strictObject({ to: orChoice, from: orChoice, points: expression, if: expression.exactOptional() })
        .exactOptional()
        .meta({ description: 'A side payment in points; with "if", due once that holds.' }),
      pay: byId(expression, BOUNDS.parties, 1)
        .exactOptional()
        .meta({ description: 'Points a party pays for good: pay: { PARTY: 4 }.' }),
      evidence: evidence.exactOptional().meta({ description: 'A signal about the kind of a party.' }),
      reading: z
        .strictObject({ of: orChoice, from: orChoice, to: orChoice, as: orChoice, level: id.exactOptional() })
        .exactOptional()
        .meta({ description: 'A message about an issue, worded plain, warm or vague, or as a choice says.' }),
      bar: byId(orChoice, BOUNDS.preconditions, 1)
        .exactOptional()
        .meta({ description: 'Sets the bar of a precondition; "none" means met.' }),
      trigger: id.exactOptional().meta({ description: 'An event that happens at once.' }),
      later: z
        .strictObject({
          turns,
          get do() {
            return effects;
          },
        })
        .exactOptional()
        .meta({ description: 'Effects put off by some turns.' }),
      if: z
        .strictObject({
          that: expression,
          get then() {
            return effects;
          },
          get else() {
            return effects.exactOptional();
          },
        })
        .exactOptional()
        .meta({ description: 'Effects under a condition: if: { that: danger > 50, then: [ … ], else: [ … ] }.' }),
      odds: byId(outcome, BOUNDS.outcomes, 1).exactOptional().meta({
        description: 'One outcome is drawn: { moved: { chance: 0.7, do: [ … ] }, cold: { rest: [ … ] } }.',
      }),
      capacity: openForm({ turns }, expression)
        .exactOptional()
        .meta({ description: 'Adds to the orders parties have, for some turns: capacity: { PARTY: -1, turns: 2 }.' }),
      close: id.exactOptional().meta({ description: 'Closes a move for the rest of the game.' }),
      bridge: id.exactOptional().meta({ description: 'The mover lays one package before both sides of a summit.' }),
    },
    { error: noEffect },
  )
  .superRefine((one, context) => {
    const kinds = Object.keys(one);
    if (kinds.length === 1) return;
    const message =
      kinds.length === 0 ? 'An effect is missing here.' : `Here stand ${kinds.length} effects in one item.`;
    const hint = 'Write one effect an item, each after its own dash or comma.';
    context.addIssue(complaint({ code: 'one_effect', hint }, message));
  })
  .meta({ id: 'effect', minProperties: 1, maxProperties: 1, description: 'One thing that happens.' });

export const effects: z.ZodArray<typeof effect> = z
  .array(effect, { error: noEffect })
  .max(BOUNDS.effects)
  .meta({ id: 'effects', description: 'What happens; all of it reads the state before.' });

export type EffectForm = z.infer<typeof effect>;

/** Who is asked first, and the moves it may answer with. */
export const asks = byId(ids, BOUNDS.parties, 1).meta({
  description: 'Who is heard first, and the moves it may answer with: { PARTY: [MOVE, pass] }.',
});
