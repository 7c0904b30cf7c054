/** Words that are read before anybody decides to read on. */
const MOST = 30;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The beginning of a text in whole sentences, of no more than 30 words; its first sentence in any case. */
export function pitchOf(text: string): string {
  const sentences = text.trim().split(/(?<=[.!?…。][”"’')]?)\s+/);
  let pitch = '';
  for (const sentence of sentences) {
    const longer = pitch === '' ? sentence : `${pitch} ${sentence}`;
    if (pitch !== '' && wordsIn(longer) > MOST) break;
    pitch = longer;
  }
  return pitch;
}
