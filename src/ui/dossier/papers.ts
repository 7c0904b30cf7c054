export { Board } from './board.tsx';
export { LedgerPage } from './ledger.tsx';
export { Preconditions } from './preconditions.tsx';
export { Promises } from './promises.tsx';
