import type { Rulebook } from '../rulebook.ts';
import type { Bench } from './bench.ts';
import { checkCitations } from './checks/citations.ts';
import { checkDocuments } from './checks/documents.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkEndings } from './checks/endings.ts';
import { checkEvents } from './checks/events.ts';
import { checkGauges } from './checks/gauges.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkIdle } from './checks/idle.ts';
import { checkLeaving } from './checks/leaving.ts';
import { checkLegality } from './checks/legality.ts';
import { checkLines } from './checks/lines.ts';
import { checkMap } from './checks/map.ts';
import { checkMatters } from './checks/matters.ts';
import { checkParties } from './checks/parties.ts';
import { checkPromises } from './checks/promises.ts';
import { checkStudy } from './checks/study.ts';
import { checkSummits } from './checks/summits.ts';
import { checkTakenNames } from './checks/taken-names.ts';
import { checkTracks } from './checks/tracks.ts';
import { checkUnused } from './checks/unused.ts';

/** What is only wrong about a scenario as a whole, once every name is known to stand for something. */
export function checkMeaning(bench: Bench, rulebook: Rulebook): void {
  checkTakenNames(bench);
  checkDuplicates(bench);
  checkParties(bench, rulebook);
  checkGauges(bench);
  checkTracks(bench, rulebook);
  checkMatters(bench, rulebook);
  checkPromises(bench, rulebook);
  checkLegality(bench, rulebook);
  checkEvents(bench, rulebook);
  checkSummits(bench, rulebook);
  checkLeaving(bench);
  checkEndings(bench, rulebook);
  checkCitations(bench);
  checkDocuments(bench, rulebook);
  checkLines(bench, rulebook);
  checkStudy(bench, rulebook);
  checkGlossary(bench);
  checkMap(bench);
  checkIdle(bench, rulebook);
  checkUnused(bench);
}
