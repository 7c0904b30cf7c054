import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { byId, complaint, expression, id, ids, listOf, oneOrMore, points, whole } from './part.ts';

const turns = whole(1, BOUNDS.laterTurns);

/** Where an effect says "or a choice", the name of a choice of the move may stand for what was chosen. */
const orChoice = id;

/** `together | apart -> packing`: the states it may stand in, and the one it goes to. */
export const SHIFT = /^\s*[a-z][a-z0-9_]*(?:\s*\|\s*[a-z][a-z0-9_]*)*\s*->\s*[a-z][a-z0-9_]*\s*$/;
/** A track, or `track.copy`, `track.each`, `track.choice`. */
const TRACK = /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?$/;

const shifts = z
  .record(
    z
      .string()
      .max(2 * BOUNDS.idLength + 1)
      .regex(TRACK),
    z.string().max(BOUNDS.textLength).regex(SHIFT),
  )
  .meta({
    description: 'Moves tracks: "from | from -> to". The move is legal only while each stands in a listed state.',
  });

const evidence = z.strictObject({
  about: orChoice.meta({ description: 'The party it tells something about.' }),
  right: expression.exactOptional().meta({ description: 'Odds, 0 to 1, that the signal points at the true kind.' }),
  says: byId(expression, BOUNDS.kinds, 1).exactOptional().meta({ description: 'Weight, above 0, by kind.' }),
  known_to: ids.exactOptional().meta({ description: 'Who sees it; everyone where this is left out.' }),
});

const outcome = z.strictObject({
  chance: expression.exactOptional(),
  get do() {
    return effects.exactOptional();
  },
  get rest() {
    return effects.exactOptional();
  },
});

const effect = z
  .strictObject({
    add: byId(expression, BOUNDS.gauges, 1)
      .exactOptional()
      .meta({ description: 'Adds to gauges, which stay within 0 to 100.' }),
    shift: shifts.exactOptional(),
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
    pay: byId(expression, BOUNDS.parties, 1).exactOptional().meta({ description: 'Points a party pays for good.' }),
    evidence: evidence
      .refine(({ right, says }) => (right === undefined) !== (says === undefined), {
        params: { code: 'one_effect', hint: 'Keep "right" for a drawn signal, or "says" for weights by kind.' },
        message: 'Evidence has either "right" or "says".',
      })
      .exactOptional()
      .meta({ description: 'A signal about the kind of a party.' }),
    reading: z
      .strictObject({ of: orChoice, from: orChoice, to: orChoice, as: orChoice, level: id.exactOptional() })
      .exactOptional()
      .meta({ description: 'A message of an issue, worded plain, warm or vague, or as a choice says.' }),
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
      .meta({ description: 'Effects under a condition.' }),
    odds: z
      .record(id, outcome)
      .exactOptional()
      .meta({ description: 'One outcome is drawn: { chance, do }, and one { rest } for what the others leave.' }),
    capacity: z
      .object({ turns })
      .catchall(expression)
      .exactOptional()
      .meta({ description: 'Adds to the orders parties have, for some turns.' }),
    close: id.exactOptional().meta({ description: 'Closes a move for the rest of the game.' }),
    bridge: id.exactOptional().meta({ description: 'The mover lays one package before both sides of a summit.' }),
  })
  .superRefine((one, context) => {
    const kinds = Object.keys(one);
    if (kinds.length === 1) return;
    const message =
      kinds.length === 0 ? 'An effect is missing here.' : `Here stand ${kinds.length} effects in one item.`;
    context.addIssue(
      complaint({ code: 'one_effect', hint: 'Write one effect an item, each with its own dash or comma.' }, message),
    );
  })
  .meta({ id: 'effect', minProperties: 1, maxProperties: 1, description: 'One thing that happens.' });

export const effects: z.ZodArray<typeof effect> = listOf(effect, BOUNDS.effects);

export type EffectForm = z.infer<typeof effect>;

/** Who is asked first, and the moves it may answer with. */
export const asks = byId(ids, BOUNDS.parties, 1);

export { oneOrMore, points };
