import type { JSX } from 'preact';
import type { Cable, PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { ReadAloud } from '../atoms/read-aloud.tsx';
import { PartyMark } from '../atoms/party-mark.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import { paragraphsOf } from './paragraphs.ts';
import { CableList, detailOf, Figures } from './cable-list.tsx';
import { paperSlip } from './aside.ts';
import { AT_TABLE, layOut, NARROW, WIDE } from './lead.ts';
import { withStandfirst } from './standfirst.ts';
import { useNarrow } from './use-narrow.ts';
import { dayOfTurn } from '../day.ts';

/** What happened since this seat last decided, as a front page: one story leads, and what has room stands beside it. */
export function News({ view }: { readonly view: PlayView }): JSX.Element | null {
  const words = useWords();
  const { say } = words;
  const narrow = useNarrow();
  const sits = view.task.kind === 'offer' || view.task.kind === 'answer';
  const page = layOut(view.news, narrow ? NARROW : sits ? AT_TABLE : WIDE);
  // Before anything has happened the sheet says how things stand.
  const opens = view.log.length === 0;
  // Between two offers no newspaper comes out unless there is news.
  if (!page && !opens && sits) return null;
  return (
    <section class="sheet news" data-look="news" aria-labelledby="news">
      <header class="letterhead">
        {/* The first sheet is no newspaper: it speaks to the chair. */}
        <p class="masthead">{say(opens ? 'play.brief' : 'stage.masthead.paper')}</p>
        <span class="dateline">{dayOfTurn(words, view.clock.date, view.numbers.left.unit)}</span>
        <ReadAloud />
      </header>
      {/* One line below the masthead is no chapter; to a reader of headings it is. */}
      <h2 id="news" class={opens ? 'visually-hidden' : 'kicker'}>
        {say(opens ? 'play.begins' : 'play.news')}
      </h2>
      {opens && (
        <details class="earlier">
          <summary>{say('play.wholeBrief')}</summary>
          {paragraphsOf(view.brief).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      )}
      {!page && !opens && <p class="quiet-wires">{say('play.newsNone')}</p>}
      {page && <Lead {...page.lead} narrow={narrow} />}
      {page && page.open.length > 0 && (
        <div class="news-columns">
          <CableList cables={page.open} brief={page.brief} />
        </div>
      )}
      {page && page.folded.length > 0 && (
        <details class="earlier">
          <summary>{say('play.newsMore', { count: page.folded.length })}</summary>
          <CableList cables={page.folded} />
        </details>
      )}
    </section>
  );
}

/**
 * The story on top: in a newspaper, as a telegram of who walks away, or as a text that was signed. What has no room of it unfolds in it:
 * from its headline where nothing else of it stands there, else behind its last line.
 */
export function Lead(properties: {
  readonly cable: Cable;
  readonly lines: readonly string[];
  readonly left: readonly string[];
  readonly counted: boolean;
  readonly narrow: boolean;
}): JSX.Element {
  const { cable, lines, left, counted, narrow } = properties;
  const { say } = useWords();
  const { head, rest } = narrow ? withStandfirst(cable.text) : { head: cable.text };
  const clauses = lines.slice(0, cable.clauses ?? 0);
  const headline = (
    <h3 class="headline">
      {cable.secret === true && <span class="mark mark-secret">{say('cable.secretly')}</span>}
      {cable.who !== undefined && <span class="cable-who">{cable.who}: </span>}
      {head}
    </h3>
  );
  const figures = <Figures cable={cable} />;
  const waits = left.length > 0 || (!counted && cable.figures !== undefined);
  const folded = (
    <>
      {left.map((line) => (
        <p key={line}>{detailOf(cable, line)}</p>
      ))}
      {!counted && figures}
    </>
  );
  const unfolds = lines.length === 0 && waits;
  return (
    <article class={`lead-story ${cable.form ?? 'story'} ${cable.kind}`}>
      <div class="lead-head">
        {cable.by && <PartyMark party={cable.by} size={18} />}
        {unfolds ? (
          <details class="cable-brief">
            <summary>{headline}</summary>
            {rest !== undefined && <p class="standfirst">{rest}</p>}
            {folded}
          </details>
        ) : (
          headline
        )}
        <StandingMark standing={cable.standing} />
      </div>
      {rest !== undefined && !unfolds && <p class="standfirst">{rest}</p>}
      {clauses.length > 0 && (
        <ol class="clauses">
          {clauses.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {lines.slice(clauses.length).map((line) => (
        <p key={line}>{detailOf(cable, line)}</p>
      ))}
      {counted && figures}
      {!unfolds && waits && (
        <details class="earlier">
          <summary>{say('play.newsRest')}</summary>
          {folded}
        </details>
      )}
      {cable.paper && <paperSlip.Part paper={cable.paper} />}
    </article>
  );
}
