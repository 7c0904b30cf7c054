import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReadAloud } from '../../../src/ui/atoms/read-aloud.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper, Paper } from '../paper.ts';

const NONE = 'This device has no voice';
type Heard = (event: { readonly error: string }) => void;

let voices: string[] = [];
let fails: Heard | undefined;

beforeEach(() => {
  fails = undefined;
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices.map((lang) => ({ lang })),
    speak: () => undefined,
    cancel: () => undefined,
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      addEventListener(kind: string, heard: Heard): void {
        if (kind === 'error') fails = heard;
      }
    },
  );
  // Nothing stands around the button here.
  Object.assign(Paper.prototype, { closest: () => null });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Paper.prototype, 'closest');
});

const pressed = async (): Promise<Paper> => {
  const words = await createWords('en');
  const paper = onPaper((parent) => render(h(Voice.Provider, { value: words }, h(ReadAloud, {})), parent));
  await vi.advanceTimersByTimeAsync(100);
  paper.all('button')[0]?.press();
  await vi.advanceTimersByTimeAsync(100);
  return paper;
};

it('reads as long as there is a voice for the language', async () => {
  voices = ['ko-KR', 'en-GB'];
  const paper = await pressed();
  await vi.advanceTimersByTimeAsync(5000);
  expect(paper.text).toBe('Stop reading');
});

it.each([[[]], [['ko-KR']]])('says so where the device has no voice for the language: only %j', async (others) => {
  voices = others;
  const paper = await pressed();
  expect(paper.text).not.toContain(NONE);
  await vi.advanceTimersByTimeAsync(5000);
  await vi.waitFor(() => expect(paper.text).toContain(NONE));
  expect(paper.text).toContain('Read aloud');
});

it('says so where a voice fails, and not where it was hushed', async () => {
  voices = ['en-GB'];
  const paper = await pressed();
  fails?.({ error: 'canceled' });
  await vi.advanceTimersByTimeAsync(100);
  expect(paper.text).toBe('Read aloud');
  paper.all('button')[0]?.press();
  await vi.advanceTimersByTimeAsync(100);
  fails?.({ error: 'synthesis-failed' });
  await vi.advanceTimersByTimeAsync(100);
  await vi.waitFor(() => expect(paper.text).toContain(NONE));
});
