import { describe, expect, it } from 'vitest';
import { run } from '../fixtures/run-command.ts';

interface Written {
  readonly id: string;
  readonly figures: readonly {
    readonly id: string;
    readonly value: number;
    readonly low: number | null;
    readonly met?: boolean;
  }[];
}

const lab = (...words: string[]) => run(['lab', 'first_steps', '--games', '6', '--seed', 'cli', ...words]);

describe('lab', () => {
  it('says what it measures, each number with its interval and its goal, and how many goals are met', async () => {
    const { code, printed, remarked } = await lab('--workers', '1', '--report', 'outcomes');
    expect(code).toBe(0);
    expect(printed).toContain('The Light on the Rock: reports on 6 games, seed cli');
    expect(printed).toMatch(
      /(met|MISSED)\??\s+\d\.\d{3} \(\d\.\d{3} to \d\.\d{3}\)\s+the main summit is held; goal 0.3 to 0.7/,
    );
    expect(printed).toMatch(/\d of \d goals met/);
    expect(remarked).toContain('outcomes: games: ');
  });

  it('writes the same as data, in which what nothing is known of is null', async () => {
    const { json } = await lab('--workers', '1', '--report', 'outcomes,departures', '--json');
    const reports = json['reports'] as Written[];
    expect(reports.map(({ id }) => id)).toEqual(['outcomes', 'departures']);
    const figures = reports.flatMap((report) => report.figures);
    expect(figures.find(({ id }) => id === 'held')).toMatchObject({ unit: 'share', least: 0.3, most: 0.7 });
    expect(figures.find(({ id }) => id === 'per_game')?.low).toBeNull();
    expect(json).toMatchObject({ scenario: 'first_steps', seed: 'cli', games: 6 });
  });

  it('comes to the same in several threads as in one', async () => {
    const one = await lab('--workers', '1', '--report', 'outcomes,zones', '--json');
    const two = await lab('--workers', '2', '--report', 'outcomes,zones', '--json');
    expect(two.json).toEqual(one.json);
  });

  it('names the reports there are where another is asked for', async () => {
    const { code, remarked } = await lab('--report', 'weather');
    expect(code).toBe(2);
    expect(remarked).toContain('There is no report “weather”: ranges, strength, outcomes,');
  });

  it('seats who is named where a report asks who plays, in several threads too', async () => {
    const beliefs = (...words: string[]) => lab('--report', 'beliefs', '--json', ...words);
    const personas = await beliefs('--workers', '1');
    const easy = await beliefs('--workers', '1', '--minds', 'easy');
    expect(easy.json).not.toEqual(personas.json);
    expect((await beliefs('--workers', '2', '--minds', 'easy')).json).toEqual(easy.json);
  });

  it('says for which reports that is, where none of those asked for is one', async () => {
    const { code, remarked } = await lab('--report', 'zones', '--minds', 'strict');
    expect(code).toBe(2);
    expect(remarked).toContain('None of these reports asks who plays; --minds is for characters, beliefs.');
    expect((await lab('--report', 'beliefs', '--minds', 'weather')).remarked).toContain(
      'It is one of: persona, easy, normal, strict.',
    );
  });

  it('keeps to the views of the world that are named', async () => {
    const camp = (assumptions: string) =>
      run([
        'lab',
        'camp_david_1978',
        '--games',
        '4',
        '--workers',
        '1',
        '--report',
        'outcomes',
        '--json',
        '--assumptions',
        assumptions,
      ]);
    const reports = (await camp('interests_decide')).json['reports'] as Written[];
    const ids = reports.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(ids).toContain('held.interests_decide');
    expect(ids).not.toContain('held.host_matters');
    const { code, remarked } = await camp('weather');
    expect(code).toBe(2);
    expect(remarked).toContain('There is no assumption “weather”: host_matters, interests_decide.');
  });
});
