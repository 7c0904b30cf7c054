import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { CONCESSIONS, SEATS } from '../party.ts';
import { effects } from './effect-form.ts';
import { item } from './item.ts';
import { amount, byId, expression, id, ids, listOf, odds, points, text, whole, written } from './part.ts';

const keeps = z.strictObject({ plain: odds, watched: odds });
const KEEPS = 'Chance, 0 to 1, to keep what nobody (plain) or somebody (watched) can check.';

const weighs = byId(amount(-20, 20), BOUNDS.issues)
  .exactOptional()
  .meta({ description: 'Factor on the points of the party, by issue; 1 where none stands.' });

const watches = byId(amount(-10, 10), BOUNDS.gauges)
  .exactOptional()
  .meta({ description: 'Points a rise of ten is worth to the adviser, by gauge; 0 where none stands.' });

const constituency = item({
  name: text.exactOptional(),
  share: amount(0, 100).meta({ description: 'Hundredths of the whole.' }),
  needs: expression.exactOptional().meta({ description: 'Points it must see in a package to be content.' }),
  weighs,
  veto: z.boolean().exactOptional().meta({ description: 'No package passes without it.' }),
});

const kind = item({
  name: text.exactOptional(),
  prior: odds.meta({ description: 'Odds that this is the true kind; those of a party add up to 1.' }),
  keeps: keeps.exactOptional().meta({ description: KEEPS }),
  outside: expression.exactOptional().meta({ description: 'What no deal is worth to this kind.' }),
  points: byId(byId(points, BOUNDS.levels), BOUNDS.issues)
    .exactOptional()
    .meta({ description: 'Points by issue and level, where they differ.' }),
  refuses: expression.exactOptional().meta({ description: 'True of a package this kind never signs.' }),
});

const priced = z.strictObject({ points, do: effects.exactOptional() });

const mandates = z.strictObject({
  by: whole(1, BOUNDS.turns).meta({ description: 'One is chosen by the end of this turn.' }),
  revise: priced.exactOptional().meta({ description: 'What it costs to choose another one.' }),
  drift: priced.exactOptional().meta({ description: 'What each act against it costs.' }),
  any: byId(
    item({
      text,
      counts: ids.meta({ description: 'Issues whose points count double.' }),
      against: listOf(
        written(/^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/, 'Write a move, move.choice, or issue.level.'),
        BOUNDS.names,
      )
        .exactOptional()
        .meta({ description: 'Moves (MOVE, MOVE.CHOICE) and levels (ISSUE.LEVEL) that are drift.' }),
    }),
    BOUNDS.mandates,
    1,
  ),
});

export const parties = byId(
  item({
    name: text.exactOptional(),
    home: id.exactOptional().meta({ description: 'A place.' }),
    seat: z.enum(SEATS).exactOptional().meta({
      description:
        'playable, minded (plays, is not offered first), or reactive (only answers). Minded where it is left out.',
    }),
    capacity: whole(0, 9)
      .exactOptional()
      .meta({ description: 'Orders a turn; 1 where it is left out, 0 for reactive parties.' }),
    temper: z
      .strictObject({
        concedes: z.enum(CONCESSIONS).exactOptional().meta({ description: 'When it gives way: early, steady, late.' }),
        loss_aversion: amount(1, 5).exactOptional().meta({ description: 'Factor on losses, 1 to 5.' }),
        mood: amount(0, 20).exactOptional().meta({ description: 'Greatest swing in points.' }),
      })
      .exactOptional(),
    audience: amount(0, 100)
      .exactOptional()
      .meta({ description: 'Points lost when a firm public promise is broken on the last day.' }),
    fooled: amount(0, 100).exactOptional().meta({ description: 'Points lost when the other side does not keep.' }),
    outside: expression
      .exactOptional()
      .meta({ description: 'What no deal is worth in points, before the price of leaving.' }),
    keeps: keeps.exactOptional().meta({ description: `${KEEPS} For a party without kinds.` }),
    passes_with: amount(0, 100)
      .exactOptional()
      .meta({ description: 'Share content constituencies must hold; 50 where it is left out.' }),
    constituencies: byId(constituency, BOUNDS.constituencies)
      .exactOptional()
      .meta({ description: 'Who at home must be content with a package.' }),
    advisers: byId(item({ name: text.exactOptional(), weighs, watches }), BOUNDS.advisers)
      .exactOptional()
      .meta({ description: 'Who gives ranges before a move.' }),
    mandates: mandates
      .exactOptional()
      .meta({ description: 'Strategies of which one is chosen; the score counts its issues double.' }),
    kinds: byId(kind, BOUNDS.kinds)
      .exactOptional()
      .meta({ description: 'What the party may really want; one is drawn, the others hold odds.' }),
    meeting: z
      .union([expression, byId(expression, BOUNDS.kinds)])
      .exactOptional()
      .meta({ description: 'What a held main summit is worth by itself: one number, or one a kind.' }),
    means_it: ids.exactOptional().meta({ description: 'Kinds whose odds are the fourth number in view.' }),
    hosts: z.boolean().exactOptional(),
  }),
  BOUNDS.parties,
  1,
).meta({ description: 'Who takes part. They resolve in this order.' });
