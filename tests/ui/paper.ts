/** As much of a document as Preact asks for, so that parts can be put up without a browser. */
export class Paper {
  readonly nodeType = 1;
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly attributes = new Map<string, string>();
  readonly style = { setProperty: (): void => undefined };
  private readonly heard = new Map<string, (event: object) => void>();
  childNodes: Paper[] = [];
  parentNode: Paper | null = null;
  readonly localName: string;
  data = '';

  constructor(localName: string) {
    this.localName = localName;
  }
  get firstChild(): Paper | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): Paper | null {
    const row = this.parentNode?.childNodes ?? [];
    return row[row.indexOf(this) + 1] ?? null;
  }
  insertBefore(child: Paper, before: Paper | null): Paper {
    child.parentNode?.removeChild(child);
    const place = before === null ? -1 : this.childNodes.indexOf(before);
    this.childNodes.splice(place < 0 ? this.childNodes.length : place, 0, child);
    child.parentNode = this;
    return child;
  }
  appendChild(child: Paper): Paper {
    return this.insertBefore(child, null);
  }
  removeChild(child: Paper): void {
    this.childNodes = this.childNodes.filter((one) => one !== child);
    child.parentNode = null;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  addEventListener(kind: string, heard: (event: object) => void): void {
    this.heard.set(kind, heard);
  }
  removeEventListener(kind: string): void {
    this.heard.delete(kind);
  }
  /** As a pointer or a key would. */
  press(): void {
    this.heard.get('click')?.call(this, { type: 'click' });
  }
  /** All elements below of this name. */
  all(localName: string): Paper[] {
    return this.childNodes.flatMap((one) => [...(one.localName === localName ? [one] : []), ...one.all(localName)]);
  }
  /** What can be read on it. */
  get text(): string {
    return this.data + this.childNodes.map(({ text }) => text).join('');
  }
}

const desk = {
  createElementNS: (_: string, name: string) => new Paper(name),
  createElement: (name: string) => new Paper(name),
  createTextNode: (data: string) => Object.assign(new Paper('#text'), { data }),
};

/** Puts up what `render` renders, on paper. */
export function onPaper(render: (parent: Element) => void, paper = new Paper('main')): Paper {
  Object.assign(globalThis, { document: desk });
  // The door: paper stands in for the element.
  render(paper as unknown as Element);
  return paper;
}
