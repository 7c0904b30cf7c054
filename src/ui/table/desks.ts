export { AnswerDesk } from './answer-desk.tsx';
export { StageDesk } from './stage-desk.tsx';
export { OfferDesk } from './offer-desk.tsx';
