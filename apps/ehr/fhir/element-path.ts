/** Almost every search parameter of R4 is a plain path, `Observation.code` or `(Condition.onset as dateTime)`: read directly instead of through a FHIRPath engine. */

export interface ElementPath {
  steps: string[];
  /** FHIR type of a choice element, where the expression asks for one. */
  as?: string;
  /** Only references to this type. */
  to?: string;
}

const plain =
  /^\(?(?<path>\w+(?:\.\w+)+?)(?:\s+as\s+(?<as>\w+)|\.(?:as|ofType)\((?<cast>\w+)\))?\)?(?:\.where\(resolve\(\) is (?<to>\w+)\))?$/;

/** The alternatives of an expression that speak of this type; undefined when one of them is more than a path. */
export function elementPaths(expression: string, type: string): ElementPath[] | undefined {
  const found: ElementPath[] = [];
  for (const alternative of expression.split('|').map((text) => text.trim())) {
    const of = /^\(*(\w+)\./.exec(alternative)?.[1];
    if (of !== type && of !== 'Resource' && of !== 'DomainResource') continue;
    const { path, as, cast, to } = plain.exec(alternative)?.groups ?? {};
    if (path === undefined) return undefined;
    const choice = as ?? cast;
    found.push({
      steps: path.split('.').slice(1),
      ...(choice === undefined ? {} : { as: choice }),
      ...(to === undefined ? {} : { to }),
    });
  }
  return found.length > 0 ? found : undefined;
}

export function elementsAt(resource: object, { steps, as, to }: ElementPath): unknown[] {
  let elements: unknown[] = [resource];
  for (const [i, step] of steps.entries()) {
    const wanted = i === steps.length - 1 ? as : undefined;
    elements = elements.flatMap((element) => childrenOf(element, step, wanted));
  }
  if (to === undefined) return elements;
  return elements.filter((element) => (element as { reference?: string }).reference?.includes(`${to}/`));
}

const choices = [
  'Boolean',
  'CodeableConcept',
  'Date',
  'DateTime',
  'Identifier',
  'Instant',
  'Integer',
  'Period',
  'Quantity',
  'Range',
  'Reference',
  'String',
  'Timing',
];

function childrenOf(element: unknown, name: string, as: string | undefined): unknown[] {
  if (element === null || typeof element !== 'object') return [];
  const of = element as Record<string, unknown>;
  if (of[name] !== undefined) return [of[name]].flat();
  const types = as === undefined ? choices : [as.charAt(0).toUpperCase() + as.slice(1)];
  const type = types.find((suffix) => of[`${name}${suffix}`] !== undefined);
  return type === undefined ? [] : [of[`${name}${type}`]].flat();
}
