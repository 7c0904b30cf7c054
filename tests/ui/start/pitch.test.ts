import { describe, expect, it } from 'vitest';
import { pitchOf } from '../../../src/ui/start/pitch.ts';

const tenWords = 'One two three four five six seven eight nine ten.';

describe('what a chair is offered with', () => {
  it('is whole where it is short', () => {
    expect(pitchOf('You lead. They follow.')).toBe('You lead. They follow.');
  });
  it('ends with the last sentence that fits into thirty words', () => {
    expect(pitchOf(`${tenWords} ${tenWords} ${tenWords} More.`)).toBe(`${tenWords} ${tenWords} ${tenWords}`);
    expect(pitchOf(`${tenWords} ${tenWords} Two more words and then eight more to come here.`)).toBe(
      `${tenWords} ${tenWords} Two more words and then eight more to come here.`,
    );
    expect(pitchOf(`${tenWords} ${tenWords} Two more words and then nine more to come here again.`)).toBe(
      `${tenWords} ${tenWords}`,
    );
  });
  it('is the first sentence, however long', () => {
    const long = `${'word '.repeat(40).trim()}.`;
    expect(pitchOf(`${long} And more.`)).toBe(long);
  });
  it('goes over the ends of paragraphs and closing marks', () => {
    expect(pitchOf('You can say "only if". Wait.\n\nThen go.')).toBe('You can say "only if". Wait. Then go.');
  });
  it('is nothing where nothing is said', () => {
    expect(pitchOf('')).toBe('');
  });
});
