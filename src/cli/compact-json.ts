/** Longest line that is not broken, in UTF-16 units. */
const LINE = 240;

/** JSON for reading: what fits stands on one line, the rest is broken up and indented by one space. */
export function compactJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= LINE) return flat;
  const deeper = `${indent} `;
  const isList = Array.isArray(value);
  const lines = isList
    ? value.map((each) => compactJson(each, deeper))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${compactJson(each, deeper)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.map((line) => `${deeper}${line}`).join(',\n')}\n${indent}${close}`;
}
