export { Menu } from './menu.tsx';
export { NumberTerms } from './number-terms.tsx';
