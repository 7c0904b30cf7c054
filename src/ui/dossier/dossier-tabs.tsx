import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlayView } from '../port/play.ts';
import { fetchLate } from '../../words/late.ts';
import { later } from '../later.tsx';
import { useWords } from '../voice.ts';

const PAGES = ['board', 'preconditions', 'promises', 'ledger', 'log', 'codex'] as const;
type Page = (typeof PAGES)[number];

const bring = async () => {
  const [papers] = await Promise.all([import('./papers.ts'), fetchLate()]);
  return papers;
};
const board = later(async () => (await bring()).Board);
const preconditions = later(async () => (await bring()).Preconditions);
const promises = later(async () => (await bring()).Promises);
const codex = later(async () => (await bring()).Codex);
const record = later(async () => (await bring()).Log);
const ledger = later(async () => (await bring()).LedgerPage);

/** Pages on which something stands, in their order; the board is always there. A page comes when it first matters. */
export function pagesOf({
  dossier,
  log,
  codex: explains,
}: Pick<PlayView, 'dossier' | 'log' | 'codex'>): readonly Page[] {
  const { preconditions: bars, promises: words, ledger: book } = dossier;
  const holds: Readonly<Record<Page, boolean>> = {
    board: true,
    preconditions: !!dossier.needs?.open || bars.some(({ state }) => state !== 'none'),
    promises: words.length > 0,
    ledger: [book.given, book.got, book.promised, book.read, papersIn(log)].some((column) => column.length > 0),
    log: log.length > 0,
    codex: explains !== undefined,
  };
  return PAGES.filter((page) => holds[page]);
}

const papersIn = (log: PlayView['log']): PlayView['log'] => log.filter(({ paper }) => paper);

/** Fetches all pages ahead: what is looked up in the record finds it drawn as soon as it is turned to. */
export function fetchPapers(): void {
  for (const page of [board, preconditions, promises, ledger, record, codex]) page.fetch();
}

/** A cable to be looked up in the record; again each time. */
export interface Looked {
  readonly cable: string;
  readonly times: number;
}

/** The file on the desk: up to six pages behind tabs, moved between with the arrow keys. */
export function DossierTabs(properties: {
  readonly view: PlayView;
  readonly looked?: Looked | undefined;
  /** Stands below the board. */
  readonly places?: ComponentChildren;
}): JSX.Element {
  const { view, looked, places } = properties;
  const { say } = useWords();
  const [wanted, setPage] = useState<Page>('board');
  const [sought, setSought] = useState<string>();
  const pages = pagesOf(view);
  // What was taken back may have been all that stood on a page.
  const page = pages.includes(wanted) ? wanted : 'board';
  useEffect(() => {
    if (!looked) return;
    setPage('log');
    setSought(looked.cable);
  }, [looked]);
  const { dossier } = view;
  const counts: Partial<Record<Page, number>> = { preconditions: dossier.needs?.open ?? 0 };
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = pages[(pages.indexOf(page) + by + pages.length) % pages.length] ?? page;
    setPage(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <section class="dossier" aria-label={say('dossier.title')}>
      <div class="tabs" data-look="dossier" role="tablist" aria-label={say('dossier.title')}>
        {pages.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === page}
            aria-controls="dossier-page"
            tabIndex={name === page ? 0 : -1}
            onClick={() => setPage(name)}
            onKeyDown={step}
          >
            {say(name === 'log' ? 'play.log' : `dossier.${name}`)}
            {(counts[name] ?? 0) > 0 && <span class="count">{counts[name]}</span>}
          </button>
        ))}
      </div>
      {/* The page scrolls by itself, so the keyboard must be able to reach it. */}
      <div class="dossier-page" id="dossier-page" role="tabpanel" aria-labelledby={`tab-${page}`} tabIndex={0}>
        {page === 'board' && <board.Part dossier={dossier} />}
        {page === 'board' && places}
        {page === 'preconditions' && <preconditions.Part dossier={dossier} />}
        {page === 'promises' && <promises.Part dossier={dossier} word={view.clock.word} />}
        {page === 'ledger' && <ledger.Part ledger={dossier.ledger} papers={papersIn(view.log)} />}
        {page === 'log' && <record.Part view={view} sought={sought} onFound={() => setSought(undefined)} />}
        {page === 'codex' && <codex.Part words={view.codex?.() ?? []} />}
      </div>
    </section>
  );
}
