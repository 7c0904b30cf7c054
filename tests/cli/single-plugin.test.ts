import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { onePage, singlePlugin } from '../../src/cli/single-plugin.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <script src="./assets/dress-1.js"></script>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-1.css">
  </head>
  <body></body>
</html>`;
const inside = (program: string): string =>
  onePage({ page, dress: 'wear()', program, css: 'p{color:red}', licences: 'MIT --> and so on' });
const sha = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('the one file asks for nothing and lets nothing be asked for', () => {
  const whole = inside('play()');
  expect(whole).not.toContain('assets/');
  expect(whole).toContain("default-src 'none'");
  expect(whole).not.toContain('unsafe');
});

it('its policy knows exactly the program and the styles inside, whatever stands in a text of the program', () => {
  const whole = inside('say("</script><!-- $& \r\n")');
  const program = /<script type="module">([\s\S]*?)<\/script>/.exec(whole)?.[1];
  expect(program).toBe('say("<\\/script><\\!-- $& \n")');
  expect(whole).toContain(`script-src ${sha('wear()')} ${sha(program)}`);
  expect(whole.indexOf('<script>wear()</script>')).toBeLessThan(whole.indexOf('<style>'));
  expect(whole).toContain(`style-src ${sha(/<style>([\s\S]*?)<\/style>/.exec(whole)?.[1])}`);
});

it('licences stand in it as a remark that nothing in them closes', () => {
  expect(/<!--([\s\S]*?)-->/.exec(inside('play()'))?.[1]).toContain('and so on');
});

it('a worker comes out of the file itself', () => {
  const code = "const w = new Worker(new URL('./think.ts', import.meta.url), { type: 'module' });";
  expect(singlePlugin().transform(code, '/house/src/app/port.ts')).toBe(
    "import InsideWorker0 from './think.ts?worker&inline';\nconst w = new InsideWorker0();",
  );
});

it('a worker asked for in other words is refused, for it would not come', () => {
  const code = 'const w = new Worker(address);';
  expect(() => singlePlugin().transform(code, '/house/src/app/port.ts')).toThrow('/house/src/app/port.ts');
});
