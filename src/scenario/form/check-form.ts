import { z } from 'zod';
import { fail, succeed, type Result } from '../../kit/result.ts';
import type { Finding } from '../problem.ts';
import { findingsOf } from './findings.ts';
import { rangeMark } from './range.ts';
import { scenarioForm, type ScenarioForm } from './scenario-form.ts';

/** The one door for unknown data: either it has the form of a scenario, or everything is said that keeps it from it. */
export function checkForm(data: unknown): Result<ScenarioForm, readonly Finding[]> {
  const reading = scenarioForm.safeParse(data, {
    // Compiled checks need `new Function`, which the page's policy forbids.
    jitless: true,
    reportInput: true,
    // Where a form has nothing to add, nothing is said: the sentences are ours.
    error: ({ code, inst }) =>
      code === 'unrecognized_keys' && inst instanceof z.ZodObject
        ? Object.keys(inst.shape).join(' ')
        : code === 'invalid_type'
          ? rangeMark(inst)
          : '',
  });
  return reading.success ? succeed(reading.data) : fail(findingsOf(reading.error.issues));
}
