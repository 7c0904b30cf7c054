import type { Finding } from './problem.ts';

/** Warnings that something is missing, or used by nothing: an error elsewhere may be all there is to it. */
const OF_WHAT_IS_MISSING: ReadonlySet<string> = new Set([
  'document_unread',
  'fact_not_cited',
  'gauge_idle',
  'glossary_word_unused',
  'issue_never_changes',
  'leaving_forgets_promises',
  'move_idle',
  'no_way_out',
  'party_idle',
  'promise_never_made',
  'unused',
]);

/**
 * What of some findings is worth telling beside what was told before. While errors stand, a thing may seem idle or cited by nobody
 * only because what names it is mistyped or left out; and where an id stands twice, one of the two was meant to be called otherwise.
 */
export function notHeldBack(found: readonly Finding[], told: readonly Finding[]): readonly Finding[] {
  const broken = [...told, ...found].some(({ severity }) => severity === 'error');
  if (!broken) return found;
  const isDoubled = told.some(({ code }) => code === 'duplicate_key');
  return found.filter(
    ({ code, hint = '' }) =>
      !OF_WHAT_IS_MISSING.has(code) && !(isDoubled && code === 'unknown_name' && !hint.startsWith('Did you mean')),
  );
}
