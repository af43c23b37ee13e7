import { randomUUID } from 'node:crypto';
import {
  badRequest,
  conflict,
  forbidden,
  gone,
  notFound,
  OperationOutcomeError,
  preconditionFailed,
  type SearchRequest,
  type WithId,
} from '@medplum/core';
import {
  type CreateResourceOptions,
  FhirRepository,
  getExtraEntries,
  type UpdateResourceOptions,
} from '@medplum/fhir-router';
import type { Bundle, BundleEntry, Reference, Resource } from '@medplum/fhirtypes';
import type { Access, Action } from './access.ts';
import { isPatientType } from './compartment.ts';
import { checkFilters } from './matching.ts';
import { localReference } from './search-values.ts';
import { findAll, pageLinks, pageOf } from './searching.ts';
import { type Store, stage, type Version } from './store.ts';
import { assertValid } from './validity.ts';

/** One request's hand on the chart: what the router asks for, limited to what its token may do. A class because the router's port is one. */
export class ChartRepository extends FhirRepository {
  readonly store: Store;
  readonly access: Access;
  /** FHIR base URL, for links. */
  readonly base: string;

  constructor(store: Store, access: Access, base: string) {
    super();
    this.store = store;
    this.access = access;
    this.base = base;
  }

  setMode(): void {}

  generateId(): string {
    return randomUUID();
  }

  async createResource<T extends Resource>(resource: T, options?: CreateResourceOptions): Promise<WithId<T>> {
    assertValid(resource);
    const id = options?.assignedId && resource.id ? resource.id : this.generateId();
    const created = stamped({ ...structuredClone(resource), id }, 1);
    this.#require('c', created);
    this.store.put({ resource: created });
    return created;
  }

  async readResource<T extends Resource>(resourceType: string, id: string): Promise<WithId<T>> {
    return this.#visible(resourceType, this.store.current(resourceType, id)) as WithId<T>;
  }

  async readVersion<T extends Resource>(resourceType: string, id: string, vid: string): Promise<WithId<T>> {
    const version = this.store.versions(resourceType, id).find((v) => v.resource.meta?.versionId === vid);
    return this.#visible(resourceType, version) as WithId<T>;
  }

  async readReference<T extends Resource>(reference: Reference<T>): Promise<WithId<T>> {
    const [type = '', id = ''] = localReference(reference.reference ?? '').split('/');
    return this.readResource<T>(type, id);
  }

  async readReferences<T extends Resource>(references: readonly Reference<T>[]): Promise<(T | Error)[]> {
    return Promise.all(references.map((reference) => this.readReference(reference).catch((error: Error) => error)));
  }

  async readHistory<T extends Resource>(resourceType: string, id: string): Promise<Bundle<WithId<T>>> {
    const versions = this.store.versions(resourceType, id);
    const last = versions.at(-1);
    if (!last || !this.access.may('r', last.resource)) throw new OperationOutcomeError(notFound);
    const entry = [...versions].reverse().map(({ resource, deleted }): BundleEntry<WithId<T>> => {
      const method = deleted ? 'DELETE' : resource.meta?.versionId === '1' ? 'POST' : 'PUT';
      return {
        fullUrl: `${this.base}/${resourceType}/${id}`,
        ...(deleted ? {} : { resource: resource as WithId<T> }),
        request: { method, url: method === 'POST' ? resourceType : `${resourceType}/${id}` },
        response: { status: method === 'DELETE' ? '204' : method === 'POST' ? '201' : '200' },
      };
    });
    return { resourceType: 'Bundle', type: 'history', total: entry.length, entry };
  }

  async updateResource<T extends Resource>(resource: T, options?: UpdateResourceOptions): Promise<WithId<T>> {
    assertValid(resource);
    const id = resource.id ?? '';
    const existing = this.#visible(resource.resourceType, this.store.current(resource.resourceType, id));
    this.#matchVersion(existing, options);
    const updated = stamped({ ...structuredClone(resource), id }, this.#nextVersion(existing));
    // Both: an update must not carry a resource from one patient to another.
    this.#require('u', existing);
    this.#require('u', updated);
    this.store.put({ resource: updated });
    return updated;
  }

  async deleteResource(resourceType: string, id: string, options?: { ifMatch?: string }): Promise<void> {
    const current = this.store.current(resourceType, id);
    if (current?.deleted && this.access.may('d', current.resource)) return;
    const existing = this.#visible(resourceType, current);
    this.#matchVersion(existing, options);
    this.#require('d', existing);
    this.store.put({ resource: stamped(existing, this.#nextVersion(existing)), deleted: true });
  }

  async patchResource(): Promise<never> {
    throw new OperationOutcomeError(badRequest('PATCH is not offered. Read, change and PUT with If-Match.'));
  }

  async searchByReference(): Promise<never> {
    throw new OperationOutcomeError(badRequest('Not offered.'));
  }

  async search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const type = request.resourceType;
    if (!this.access.mayUse('s', type)) throw new OperationOutcomeError(forbidden);
    checkFilters(request);
    const { count, offset } = pageOf(request);
    const bound = isPatientType(type) ? this.access.patient : undefined;
    const found = findAll(this.store, request, bound).filter((r) => this.access.may('s', r)) as WithId<T>[];
    const page = found.slice(offset, offset + count);
    const fullUrl = (resourceType: string, id: string) => `${this.base}/${resourceType}/${id}`;
    const entry: BundleEntry[] = page.map((resource) => ({
      fullUrl: fullUrl(resource.resourceType, resource.id),
      resource,
      search: { mode: 'match' },
    }));
    if (request.include || request.revInclude) await getExtraEntries(this, request, page, entry, { fullUrl });
    return {
      resourceType: 'Bundle',
      type: 'searchset',
      total: found.length,
      link: pageLinks(request, found.length, this.base),
      ...(entry.length > 0 ? { entry: entry as BundleEntry<WithId<T>>[] } : {}),
    };
  }

  /** Nothing is seen by others before all of it is written. */
  async withTransaction<TResult>(callback: (repository: this) => Promise<TResult>): Promise<TResult> {
    const staged = stage(this.store);
    const result = await callback(new ChartRepository(staged, this.access, this.base) as this);
    if (!staged.commit())
      throw new OperationOutcomeError(conflict('The chart changed while this transaction ran. Read again and repeat.'));
    return result;
  }

  /** What a token may not read does not exist for it. */
  #visible(type: string, version: Version | undefined): WithId<Resource> {
    if (!version || !this.access.may('r', version.resource)) {
      if (!this.access.mayUse('r', type)) throw new OperationOutcomeError(forbidden);
      throw new OperationOutcomeError(notFound);
    }
    if (version.deleted) throw new OperationOutcomeError(gone);
    return version.resource;
  }

  #require(action: Action, resource: Resource): void {
    if (!this.access.may(action, resource)) throw new OperationOutcomeError(forbidden);
  }

  #matchVersion(existing: Resource, options: { ifMatch?: string } | undefined): void {
    if (options?.ifMatch && options.ifMatch !== existing.meta?.versionId)
      throw new OperationOutcomeError(preconditionFailed);
  }

  #nextVersion(existing: Resource): number {
    return Number(existing.meta?.versionId ?? 0) + 1;
  }
}

/** A stored version: its number and date are the hospital's, whatever was sent. */
export function stamped<T extends Resource>(resource: T, version: number): T {
  return {
    ...resource,
    meta: { ...resource.meta, versionId: String(version), lastUpdated: new Date().toISOString() },
  };
}
