import { z } from 'zod';
import { scenarioForm } from './scenario-form.ts';

/** The form of scenario.yaml as JSON Schema (draft 7), for the completion and the hints of editors. */
export function scenarioSchema(): object {
  const schema = z.toJSONSchema(scenarioForm, { target: 'draft-7', io: 'input' });
  return { ...schema, title: 'Summitry scenario, format 1' };
}
