export { Foresight } from './forecast-record.tsx';
export { Menu } from './menu.tsx';
export { NumberTerms } from './number-terms.tsx';
