import type { IssueView } from '../../src/ui/port/table.ts';
import { WORDINGS } from '../../src/ui/port/wording.ts';

/** An issue of two levels that may be laid. */
export const issue = (index: number, name: string): IssueView => ({
  id: name,
  issue: index,
  name,
  givers: [],
  signers: [],
  ordered: true,
  today: 0,
  levels: [
    { level: 0, name: 'none', points: 0, vague: 0, watched: false, words: WORDINGS },
    { level: 1, name: 'some', points: 1, vague: 0.5, watched: false, words: WORDINGS },
  ],
  state: 'open',
});
