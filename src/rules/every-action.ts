import type { Action } from './deed.ts';

/** Every action that may happen with a list, whatever is drawn or holds. */
export function everyAction(actions: readonly Action[]): Action[] {
  return actions.flatMap((action) => [action, ...branches(action).flatMap(everyAction)]);
}

/** The lists inside an action, of which one happens. */
export function branches(action: Action): (readonly Action[])[] {
  if (action.kind === 'if') return [action.then, action.else];
  return action.kind === 'odds' ? action.outcomes.map(({ actions }) => actions) : [];
}
