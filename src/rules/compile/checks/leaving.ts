import type { Expression, Tree } from '../../../scenario/expression.ts';
import type { Bench } from '../bench.ts';

/** Leaving breaks promises; a price of leaving that does not name their cost forgets it. */
export function checkLeaving({ findings, scenario }: Bench): void {
  for (const [id, { terms }] of Object.entries(scenario.walkAways)) {
    const promises = Object.values(scenario.promises).some(({ by, holds }) => by.includes(id) && holds !== undefined);
    if (!promises || Object.values(terms).some((term) => names(term, `cost.${id}`))) continue;
    findings.add('leaving_forgets_promises', `walk_away.${id}`, `No term of leaving names cost.${id}.`, {
      hint: `Add a term, as said_in_public: cost.${id}, or broken promises cost nothing.`,
    });
  }
}

function names({ tree }: Expression, name: string): boolean {
  const search = (part: Tree): boolean => {
    switch (part.kind) {
      case 'name':
        return part.path.join('.') === name;
      case 'unary':
        return search(part.operand);
      case 'binary':
        return search(part.left) || search(part.right);
      case 'choice':
        return search(part.test) || search(part.yes) || search(part.no);
      case 'call':
        return part.arguments.some(search);
      default:
        return false;
    }
  };
  return search(tree);
}
