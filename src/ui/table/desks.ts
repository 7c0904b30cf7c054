export { AnswerDesk } from './answer-desk.tsx';
export { OfferDesk } from './offer-desk.tsx';
