export { Board } from './board.tsx';
export { Codex } from './codex.tsx';
export { LedgerPage } from './ledger.tsx';
export { Log } from './log.tsx';
export { Preconditions } from './preconditions.tsx';
export { Promises } from './promises.tsx';
