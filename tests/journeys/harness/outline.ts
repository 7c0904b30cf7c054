/** A line of an accessibility tree as Playwright writes it, and what stands below it. */
export interface Outline {
  readonly role: string;
  readonly name: string;
  /** `[level=2]`, `[checked]` and the like. */
  readonly marks: readonly string[];
  readonly below: Outline[];
}

const LINE =
  /^- (?<role>[\w/]+)(?: (?:"(?<name>(?:[^"\\]|\\.)*)"|\/(?<pattern>.*?)\/(?= |:|$)))?(?<marks>(?: \[[^\]]+\])*):?/;

/** Reads the lines that name a role; what is only text is left away. A name between slashes is a pattern. */
export function outlineOf(text: string): readonly Outline[] {
  const top: Outline = { role: 'page', name: '', marks: [], below: [] };
  const open: { readonly depth: number; readonly part: Outline }[] = [{ depth: -1, part: top }];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const depth = line.search(/\S/);
    const plain = line
      .trim()
      .replace(/^- '(.*)'(:.*)?$/, '- $1$2')
      .replaceAll("''", "'");
    const found = LINE.exec(plain)?.groups;
    if (!found || found['role'] === 'text') continue;
    const name = found['pattern'] === undefined ? (found['name'] ?? '') : `/${found['pattern']}/`;
    const part = { role: found['role'] ?? '', name, marks: found['marks']?.match(/\[[^\]]+\]/g) ?? [], below: [] };
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    (open.at(-1)?.part ?? top).below.push(part);
    open.push({ depth, part });
  }
  return top.below;
}

const every = (parts: readonly Outline[]): Outline[] => parts.flatMap((part) => [part, ...every(part.below)]);

function fits(wanted: Outline, part: Outline): boolean {
  const pattern = /^\/(.*)\/$/.exec(wanted.name)?.[1];
  const named =
    pattern === undefined ? wanted.name === '' || wanted.name === part.name : new RegExp(pattern).test(part.name);
  return named && wanted.role === part.role && wanted.marks.every((mark) => part.marks.includes(mark));
}

/** What of an outline is missing in a page: each line must come after the one before it, and below the one it stands below. */
export function missingIn(page: readonly Outline[], wanted: readonly Outline[], path = ''): readonly string[] {
  const parts = every(page);
  const missing: string[] = [];
  let from = 0;
  for (const one of wanted) {
    const where = `${path}${one.role} ${one.name}`.trim();
    const candidates = parts.slice(from).filter((part) => fits(one, part));
    const whole = candidates.find((part) => missingIn(part.below, one.below).length === 0) ?? candidates[0];
    if (!whole) missing.push(where);
    else {
      missing.push(...missingIn(whole.below, one.below, `${where} > `));
      from = parts.indexOf(whole) + 1;
    }
  }
  return missing;
}
