import { badRequest, OperationOutcomeError, validateResource } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { isServed } from './definitions.ts';

/** Structure, cardinality and formats by HL7's StructureDefinitions (about 0.3 ms a resource); code bindings are not looked up. @throws OperationOutcomeError 400 naming each element. */
export function assertValid(resource: Resource): void {
  if (!isServed(resource.resourceType))
    throw new OperationOutcomeError(badRequest(`This hospital keeps no ${resource.resourceType}.`));
  validateResource(resource);
}
