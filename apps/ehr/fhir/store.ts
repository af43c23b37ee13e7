import type { WithId } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { patientsOf } from './compartment.ts';

/** Everything in memory, found by type and id, by type, and by type and patient. */

export interface Version {
  /** Never changed once stored. Of a deleted one: its last content, with the deletion's version and date. */
  resource: WithId<Resource>;
  deleted?: true;
}

export interface Store {
  current(type: string, id: string): Version | undefined;
  /** Oldest first. */
  versions(type: string, id: string): readonly Version[];
  /** Current ones, deleted ones left out. */
  ofType(type: string): Iterable<WithId<Resource>>;
  ofPatient(type: string, patient: string): Iterable<WithId<Resource>>;
  put(version: Version): void;
}

export function openStore(): Store {
  const types = new Map<string, Map<string, Version[]>>();
  const patients = new Map<string, Set<string>>();
  const versions = (type: string, id: string) => types.get(type)?.get(id) ?? [];
  const current = (type: string, id: string) => versions(type, id).at(-1);

  function* alive(type: string, ids: Iterable<string>) {
    for (const id of ids) {
      const version = current(type, id);
      if (version && !version.deleted) yield version.resource;
    }
  }

  function index(resource: WithId<Resource>, change: 'add' | 'delete') {
    for (const patient of patientsOf(resource)) {
      const key = `${resource.resourceType} ${patient}`;
      const ids = patients.get(key) ?? new Set();
      ids[change](resource.id);
      patients.set(key, ids);
    }
  }

  return {
    current,
    versions,
    ofType: (type) => alive(type, types.get(type)?.keys() ?? []),
    ofPatient: (type, patient) => alive(type, patients.get(`${type} ${patient}`) ?? []),
    put(version) {
      const { resourceType, id } = version.resource;
      const previous = current(resourceType, id);
      if (previous) index(previous.resource, 'delete');
      if (!version.deleted) index(version.resource, 'add');
      const ofType = types.get(resourceType) ?? new Map();
      types.set(resourceType, ofType.set(id, [...versions(resourceType, id), version]));
    },
  };
}

export interface Staged extends Store {
  /** All or nothing. @returns false, and nothing is written, when somebody else has written one of the same resources meanwhile. */
  commit(): boolean;
}

/** A store that keeps its writes to itself until they are committed. */
export function stage(base: Store): Staged {
  const written = new Map<string, { seen: Version | undefined; versions: Version[] }>();
  const key = (type: string, id: string) => `${type}/${id}`;
  const own = (type: string, id: string) => written.get(key(type, id))?.versions ?? [];

  function* merged(type: string, underneath: Iterable<WithId<Resource>>, wanted: (resource: Resource) => boolean) {
    for (const resource of underneath) if (!written.has(key(type, resource.id))) yield resource;
    for (const { versions } of written.values()) {
      const last = versions.at(-1);
      if (last && !last.deleted && last.resource.resourceType === type && wanted(last.resource)) yield last.resource;
    }
  }

  return {
    current: (type, id) => own(type, id).at(-1) ?? base.current(type, id),
    versions: (type, id) => [...base.versions(type, id), ...own(type, id)],
    ofType: (type) => merged(type, base.ofType(type), () => true),
    ofPatient: (type, patient) => merged(type, base.ofPatient(type, patient), (r) => patientsOf(r).includes(patient)),
    put(version) {
      const { resourceType, id } = version.resource;
      const entry = written.get(key(resourceType, id)) ?? { seen: base.current(resourceType, id), versions: [] };
      entry.versions.push(version);
      written.set(key(resourceType, id), entry);
    },
    commit() {
      const changed = [...written.values()].some(({ seen, versions }) => {
        const first = versions[0]?.resource;
        return first && base.current(first.resourceType, first.id) !== seen;
      });
      if (changed) return false;
      for (const { versions } of written.values()) for (const version of versions) base.put(version);
      return true;
    },
  };
}
