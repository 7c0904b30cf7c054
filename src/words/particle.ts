import { josa } from 'es-hangul';

const PAIRS = ['이/가', '을/를', '은/는', '으로/로', '와/과', '이나/나', '이라/라', '이에요/예요'] as const;
type Pair = (typeof PAIRS)[number];

/** How a closing digit is read aloud; it decides the particle. */
const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

function isPair(text: string): text is Pair {
  return PAIRS.some((pair) => pair === text);
}

/**
 * A syllable that ends as the last sound of the word does in Korean. Of Latin words only the closing letter is known:
 * l, m and n close a syllable (워싱턴), other letters are read open (유나이티드 스테이츠).
 */
function lastSound(word: string): string {
  const last = word.replaceAll(/[^\p{L}\p{N}]/gu, '').at(-1) ?? '';
  if (/[0-9]/.test(last)) return DIGITS[Number(last)] ?? '이';
  if (/l/i.test(last)) return '일';
  if (/[mn]/i.test(last)) return '인';
  return /[a-z]/i.test(last) ? '이' : last;
}

/** The word followed by the particle of the pair that its last sound asks for; throws for an unknown pair. */
export function withParticle(word: string, pair: string): string {
  if (!isPair(pair)) throw new Error(`Unknown pair of particles: ${pair}`);
  const sound = lastSound(word);
  return sound === '' ? word : word + josa.pick(sound, pair);
}
