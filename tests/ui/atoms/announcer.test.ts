import { h, render, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { beforeEach, afterEach, expect, it, vi } from 'vitest';
import { Announcer, useAnnounce, useSaid } from '../../../src/ui/atoms/announcer.tsx';
import { onPaper } from '../paper.ts';

let now = 0;
let announce: ((text: string) => void) | undefined;
beforeEach(() => {
  now = 10_000;
  announce = undefined;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** A page on which a notice may stand. */
function Page({ notice }: { readonly notice?: string }): JSX.Element | null {
  const say = useAnnounce();
  useSaid(notice);
  useEffect(() => {
    announce = say;
  }, [say]);
  return null;
}

function open(notice?: string) {
  const paper = onPaper((parent) =>
    render(h(Announcer, { children: h(Page, notice === undefined ? {} : { notice }) }), parent),
  );
  const heard = (): readonly string[] => paper.all('output').map(({ text }) => text);
  return { heard };
}

it('there is one voice, and each sentence takes the place of the last', async () => {
  const { heard } = open();
  await vi.waitFor(() => expect(announce).toBeDefined());
  announce?.('Added: a letter.');
  announce?.('Taken off: a letter.');
  await vi.waitFor(() => expect(heard()).toEqual(['Taken off: a letter.']));
});

it('a notice is heard, and what is said along with it does not take its place', async () => {
  const { heard } = open('There is no room left.');
  await vi.waitFor(() => expect(heard()[0]).toContain('There is no room left.'));
  now += 300;
  announce?.('Week 2: your orders.');
  await vi.waitFor(() => expect(heard()).toEqual(['There is no room left. Week 2: your orders.']));
  announce?.('Added: a letter.');
  await vi.waitFor(() => expect(heard()).toEqual(['Added: a letter.']));
});

it('later than that a notice has been heard', async () => {
  const { heard } = open('There is no room left.');
  await vi.waitFor(() => expect(heard()[0]).toContain('There is no room left.'));
  now += 1500;
  announce?.('Week 2: your orders.');
  await vi.waitFor(() => expect(heard()).toEqual(['Week 2: your orders.']));
});
