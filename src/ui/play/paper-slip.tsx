import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../atoms/dialog.tsx';
import { Icon } from '../atoms/icon.tsx';
import { ENVELOPE } from '../atoms/late-icons.ts';
import { PartyMark } from '../atoms/party-mark.tsx';
import { ReadAloud } from '../atoms/read-aloud.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { Paper, PaperView } from '../port/paper.ts';
import { useWords } from '../voice.ts';
import { Glossed } from './glossed.tsx';

/** What opens a document, and the document once it is open. */
export function PaperSlip({ paper }: { readonly paper: Paper }): JSX.Element {
  const { say } = useWords();
  const [open, setOpen] = useState<PaperView>();
  return (
    <>
      <button
        type="button"
        class="paper-slip"
        aria-haspopup="dialog"
        onClick={() => {
          // What does not come is asked for again by the next press.
          paper.bring().then(setOpen, () => undefined);
        }}
      >
        <Icon of={ENVELOPE} />
        {say(`paper.read.${paper.form}`)}
      </button>
      {open && (
        <Dialog title={say(`paper.name.${paper.form}`)} look="paper" onClose={() => setOpen(undefined)}>
          <PaperSheet paper={open} form={paper.form} />
        </Dialog>
      )}
    </>
  );
}

function PaperSheet({ paper, form }: { readonly paper: PaperView; readonly form: Paper['form'] }): JSX.Element {
  const { say, date } = useWords();
  const { by, head, to, signed, standing } = paper;
  return (
    <article class={`document is-${form}`}>
      <header class="paper-head">
        {by && <PartyMark party={by} size={22} />}
        <p class="paper-from">{head ?? by?.name}</p>
        <p class="paper-date">{date(paper.date)}</p>
      </header>
      {to !== undefined && <p class="paper-to">{to}</p>}
      <div class="paper-text">
        <Glossed paragraphs={paper.paragraphs} words={paper.words} />
      </div>
      {signed !== undefined && <p class="paper-signed">{signed}</p>}
      <footer class="paper-foot">
        <StandingMark standing={standing} />
        <p class="note">{say(`paper.${standing.mark}`)}</p>
        <ReadAloud />
      </footer>
    </article>
  );
}
