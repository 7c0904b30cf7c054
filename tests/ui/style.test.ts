import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const STYLE = resolve(import.meta.dirname, '../../src/ui/style');
const TOKENS = readFileSync(resolve(STYLE, 'tokens.css'), 'utf8');

/** The tokens a rule sets, by the selector as it is written. */
function tokensOf(selector: string): Readonly<Record<string, string>> {
  const block = TOKENS.split(`\n${selector} {`)[1]?.split('\n}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex] as const),
  );
}

const night = tokensOf(':root');
const paper = { ...night, ...tokensOf(":root[data-theme='paper']") };
const more = tokensOf(":root[data-contrast='more']");
const MODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  night,
  paper,
  'night with more contrast': { ...night, ...more },
  'paper with more contrast': { ...paper, ...more, ...tokensOf(":root[data-theme='paper'][data-contrast='more']") },
};

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What is written on what. */
const LETTERS = [
  ...['ink-0', 'ink-1', 'ink-2', 'field'].flatMap((ground) =>
    ['text', 'text-dim', 'gain', 'loss', 'signal-bright'].map((ink) => [ink, ground] as const),
  ),
  ...['paper', 'paper-dim', 'paper-bright'].flatMap((ground) =>
    ['paper-ink', 'paper-note', 'paper-gain', 'paper-loss'].map((ink) => [ink, ground] as const),
  ),
  ['on-signal', 'signal'],
  ['on-signal', 'signal-deep'],
] as const;

/** What must be seen to be used: edges of fields and buttons, the ring around what has the focus. */
const EDGES = [
  ...['ink-0', 'ink-1', 'ink-2', 'field'].flatMap((ground) =>
    ['line-strong', 'focus'].map((edge) => [edge, ground] as const),
  ),
  ['paper-focus', 'paper'],
  ['paper-note', 'paper'],
] as const;

it('the measure gives what the standard gives', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(MODES))('by %s', (_, tokens) => {
  const of = (name: string): string => tokens[name] ?? 'none';
  it.each(LETTERS)('%s can be read on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(EDGES)('%s can be seen on %s', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('more contrast', () => {
  it.each(['night with more contrast', 'paper with more contrast'])('is seven to one: %s', (mode) => {
    const of = (name: string): string => MODES[mode]?.[name] ?? 'none';
    for (const [ink, ground] of LETTERS.filter(([letters]) => letters !== 'on-signal'))
      expect([ink, ground, contrast(of(ink), of(ground)) >= 7]).toEqual([ink, ground, true]);
  });
});

it('what is out of use looks so also under a pointer', () => {
  const rules = readFileSync(resolve(STYLE, 'controls.css'), 'utf8').split('}\n');
  const red = rules.filter((rule) => rule.startsWith('.button.seal') && rule.includes(':hover'));
  expect(red).toHaveLength(1);
  expect(red[0]).toContain("[aria-disabled='true']) {");
});

it('says how a number moved in no colour that would call it good or bad', () => {
  const rule = /\n\.change \{[^}]*\}/u.exec(readFileSync(resolve(STYLE, 'dossier.css'), 'utf8'))?.[0] ?? '';
  expect(rule).toContain('color: var(--text);');
});

it('keeps worth and odds above what is decided at a table, but where the screen is high and wide', () => {
  const sheet = readFileSync(resolve(STYLE, 'weighing.css'), 'utf8');
  const hidden = /@media ([^{]*) \{\s*\.desk-sum \{\s*display: none;/u.exec(sheet)?.[1];
  expect(hidden).toBe('(min-width: 80rem) and (min-height: 56rem)');
});

it('what stays beside a question comes to rest below the note above it and ends where the window does', () => {
  const coach = readFileSync(resolve(STYLE, 'coach.css'), 'utf8');
  const rule =
    /:has\(> \.coach:not\(\.last\)\) :is\(([^)]*)\) \{\s*top: ([\d.]+)rem;\s*max-height: calc\(100dvh - ([\d.]+)rem\)/;
  const [, kept = '', top = '0', left = '0'] = rule.exec(coach) ?? [];
  expect(kept.split(', ')).toEqual(['.offer-desk .desk-weighing', '.orders-side']);
  // Two lines of a hint and its name with the air around them are 5.1rem, less the half that the note rests higher.
  expect(Number(top)).toBeGreaterThanOrEqual(5);
  expect(Number(left)).toBeGreaterThanOrEqual(4.75 + Number(top));
});
