import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { ReasonedButton } from '../../../src/ui/atoms/reasoned-button.tsx';
import { onPaper, type Paper } from '../paper.ts';

const drawn = (onPress: () => unknown, reason?: string): Paper =>
  onPaper((parent) => render(h(ReasonedButton, { onPress, reason, children: 'Send' }), parent));
const button = (paper: Paper): Paper | undefined => paper.all('button')[0];
const looks = (paper: Paper): string | undefined => button(paper)?.attributes.get('class');

it('what is answered later stays pressed until it is', async () => {
  let answer = (): void => undefined;
  const paper = drawn(async () => new Promise<void>((resolve) => void (answer = resolve)));
  expect(looks(paper)).toBe('button plain');
  button(paper)?.press();
  await vi.waitFor(() => expect(looks(paper)).toBe('button plain sent'));
  answer();
  await vi.waitFor(() => expect(looks(paper)).toBe('button plain'));
});

it('with a reason against it, pressing does nothing', () => {
  const onPress = vi.fn<() => void>();
  button(drawn(onPress, 'Not yet.'))?.press();
  expect(onPress).not.toHaveBeenCalled();
  button(drawn(onPress))?.press();
  expect(onPress).toHaveBeenCalledOnce();
});
