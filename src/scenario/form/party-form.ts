import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { CONCESSIONS, SEATS } from '../party.ts';
import { effects } from './effect-form.ts';
import { amount, byId, expression, id, ids, item, listOf, odds, points, text, whole } from './part.ts';

const keeps = z
  .strictObject({ plain: odds, watched: odds })
  .meta({ description: 'Chance, 0 to 1, to keep what nobody / somebody can check.' });

const weighs = byId(amount(-20, 20), BOUNDS.issues).meta({
  description: 'Factor on the points of the party, by issue.',
});

const constituency = item({
  name: text.exactOptional(),
  share: amount(0, 100).meta({ description: 'Hundredths of the whole.' }),
  needs: expression.exactOptional().meta({ description: 'Points it must see in a package to be content.' }),
  weighs: weighs.exactOptional(),
  veto: z.boolean().exactOptional(),
});

const kind = item({
  name: text.exactOptional(),
  prior: odds.meta({ description: 'Odds that this is the true kind; those of a party add up to 1.' }),
  keeps: keeps.exactOptional(),
  outside: expression.exactOptional(),
  points: byId(byId(points, BOUNDS.levels), BOUNDS.issues)
    .exactOptional()
    .meta({ description: 'Points by issue and level, where they differ.' }),
  refuses: expression.exactOptional().meta({ description: 'True of a package this kind never signs.' }),
});

const priced = z.strictObject({ points, do: effects.exactOptional() });

const mandates = z.strictObject({
  by: whole(1, BOUNDS.turns).meta({ description: 'One is chosen by the end of this turn.' }),
  revise: priced.exactOptional(),
  drift: priced.exactOptional(),
  any: byId(
    item({
      text,
      counts: ids.meta({ description: 'Issues whose points count double.' }),
      against: listOf(z.string().regex(/^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/), BOUNDS.names)
        .exactOptional()
        .meta({ description: 'Moves and levels that are drift.' }),
    }),
    BOUNDS.mandates,
    1,
  ),
});

export const parties = byId(
  item({
    name: text.exactOptional(),
    home: id.exactOptional(),
    seat: z.enum(SEATS).exactOptional(),
    capacity: whole(0, 9).exactOptional().meta({ description: 'Orders a turn.' }),
    temper: z
      .strictObject({
        concedes: z.enum(CONCESSIONS).exactOptional(),
        loss_aversion: amount(1, 5).exactOptional(),
        mood: amount(0, 20).exactOptional(),
      })
      .exactOptional(),
    audience: amount(0, 100).exactOptional(),
    fooled: amount(0, 100).exactOptional(),
    outside: expression.exactOptional(),
    keeps: keeps.exactOptional(),
    passes_with: amount(0, 100).exactOptional(),
    constituencies: byId(constituency, BOUNDS.constituencies).exactOptional(),
    advisers: byId(
      item({ name: text.exactOptional(), weighs: weighs.exactOptional() }),
      BOUNDS.advisers,
    ).exactOptional(),
    mandates: mandates.exactOptional(),
    kinds: byId(kind, BOUNDS.kinds).exactOptional(),
    meeting: z
      .union([expression, byId(expression, BOUNDS.kinds)])
      .exactOptional()
      .meta({ description: 'What a held main summit is worth by itself: one number, or one a kind.' }),
    means_it: ids.exactOptional(),
    hosts: z.boolean().exactOptional(),
  }),
  BOUNDS.parties,
  1,
);
