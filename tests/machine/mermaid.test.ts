import { describe, expect, it } from 'vitest';
import { mermaidOf } from '../../src/machine/mermaid.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fixtureScenario, rulebookOf, shippedScenario } from '../fixtures/shipped.ts';

const camp = shippedScenario('camp_david_1978');
const linesOf = (scenario: Scenario): string[] => mermaidOf(rulebookOf(scenario), scenario).split('\n');
const lines = linesOf(camp);

const ID = '[A-Za-z]\\w*';
/** What no label or name may hold as it is: what ends it, begins a comment or a tag. Entities are allowed. */
const TEXT = '(?:[^:;#"<{}%`\\\\\\n]|#\\d+;)+';
const GRAMMAR = {
  open: new RegExp(`^  state "${TEXT}" as (${ID}) \\{$`),
  state: new RegExp(`^    state "${TEXT}" as (${ID})$`),
  begins: new RegExp(`^    \\[\\*\\] --> (${ID})$`),
  arrow: new RegExp(`^    (${ID}) --> (${ID}) : ${TEXT.replace('"', '')}$`),
  close: /^ {2}\}$/,
};
const KEYWORDS = /^(?:default|state|note|as|class|classDef|style|click|direction|scale|hide|end|fork|join|choice)$/i;

/** Faults of a diagram against the part of the grammar of state diagrams that it uses; none where it can be drawn. */
function faultsOf([first, title, last, kind, ...rest]: readonly string[]): string[] {
  const faults: string[] = [];
  if (first !== '---' || last !== '---' || !/^title: ".*"$/.test(title ?? '')) faults.push('the title');
  if (kind !== 'stateDiagram-v2') faults.push(`the kind ${kind}`);
  const ids = new Set<string>();
  let open: Set<string> | undefined;
  for (const line of rest.slice(0, -1)) {
    if (/direction\s+(?:TB|BT|RL|LR)/i.test(line)) faults.push(line);
    const [region, state, begins, arrow] = [GRAMMAR.open, GRAMMAR.state, GRAMMAR.begins, GRAMMAR.arrow].map((rule) =>
      rule.exec(line),
    );
    const named = region?.[1] ?? state?.[1];
    if (named !== undefined && (ids.has(named) || KEYWORDS.test(named))) faults.push(`the id ${named}`);
    if (named !== undefined) ids.add(named);
    if (region) open = new Set();
    else if (state) open?.add(named ?? '');
    else if (GRAMMAR.close.test(line)) open = undefined;
    else if (begins || arrow) {
      for (const id of [begins, arrow].flatMap((met) => met?.slice(1) ?? []))
        if (open?.has(id) !== true) faults.push(`an end ${id}`);
    } else faults.push(line);
  }
  if (open !== undefined || rest.at(-1) !== '') faults.push('the end');
  return faults;
}

describe('the chart as mermaid text', () => {
  it.each(['first_steps', 'camp_david_1978', 'korea_2018'])('keeps to the grammar of state diagrams: %s', (id) => {
    const diagram = linesOf(shippedScenario(id));
    expect(faultsOf(diagram)).toEqual([]);
    // Mermaid draws nothing longer, whatever a diagram asks for.
    expect(diagram.join('\n').length).toBeLessThan(50_000);
  });

  it('keeps to it whatever names a scenario has', () => {
    const crossroads = fixtureScenario('crossroads');
    const track = crossroads.tracks['talks'];
    if (track === undefined) throw new Error('no talks');
    const nasty = 'a "b": c; # d <i>{x}</i> %% e\n--> `f` \\ direction TB';
    const tracks = { ...crossroads.tracks, talks: { ...track, name: nasty, stateNames: { on: nasty } } };
    const diagram = linesOf({ ...crossroads, title: nasty, tracks });
    expect(faultsOf(diagram)).toEqual([]);
    expect(diagram.join('\n')).toContain('a #34;b#34;#58; c#59; #35; d #60;i>#123;x#125;#60;/i> #37;#37; e');
  });

  it('would notice a diagram that cannot be drawn', () => {
    const at = lines.findIndex((line) => line.includes('-->') && line.includes(' : '));
    const broken = (change: (line: string) => string) =>
      faultsOf(lines.map((line, index) => (index === at ? change(line) : line)));
    expect(broken((line) => line)).toEqual([]);
    expect(broken((line) => `${line} [a ? 1 : 2]`)).toHaveLength(1);
    expect(broken((line) => `${line}; x`)).toHaveLength(1);
    expect(broken((line) => line.replace(' --> ', ' --> nowhere'))).toHaveLength(1);
    expect(faultsOf(lines.filter((line) => line !== '  }'))).not.toEqual([]);
  });

  it('shows what moves a track, with its guard', () => {
    expect(lines).toContain('    in_talks__together --> in_talks__packing : egypt.pack [turns_left #60; 6]');
    expect(lines).toContain(
      '    in_airfield_etzion__replaced --> in_airfield_etzion__ceded : signed.airfields.given_up',
    );
  });

  it('shows the preconditions of a summit by name', () => {
    expect(lines).toContain(
      '    in_turn__aftermath --> in_turn__summit : open_summit/east_room ' +
        '[summits.east_room.turn && summits.east_room.when && preconditions.palestine_named]',
    );
  });

  it('shows where each region begins, and names it as players read it', () => {
    expect(lines).toContain('  state "The talks" as in_talks {');
    expect(lines).toContain('  state "Airfields#58; Etzion" as in_airfield_etzion {');
    expect(lines).toContain('    [*] --> in_talks__together');
  });

  it('lets the choices of one move share an arrow', () => {
    const shared = linesOf(shippedScenario('korea_2018')).filter((line) => line.includes('rok.deliver.plain'));
    expect(shared).toEqual([
      '    in_road__carried --> in_road__offered : rok.deliver.plain, rok.deliver.warm, rok.deliver.vague [open(relay)]',
    ]);
  });

  it('leaves out what moves nothing', () => {
    expect(lines.filter((line) => line.includes('us.praise'))).toEqual([]);
  });
});
