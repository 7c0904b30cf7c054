import { z } from 'zod';
import { rangeMark } from './range.ts';

/**
 * A map with keys of its own beside keys the author chooses, whose values all have one form. A value of another type is
 * most often one of the own keys mistyped: the list of those goes along with the complaint.
 */
export function openForm<Shape extends z.core.$ZodLooseShape, Rest extends z.ZodType>(shape: Shape, rest: Rest) {
  const known = Object.keys(shape).join(' ') + rangeMark(rest);
  return z.object(shape).catchall(rest.clone({ ...rest.def, error: () => known }));
}
