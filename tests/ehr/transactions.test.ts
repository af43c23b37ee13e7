import { parseSearchRequest } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, it } from 'vitest';
import { everything } from '../../apps/ehr/fhir/access.ts';
import { ChartRepository } from '../../apps/ehr/fhir/repository.ts';
import { openStore } from '../../apps/ehr/fhir/store.ts';

const patient = (id: string, active: boolean): Patient => ({ resourceType: 'Patient', id, active });

let repository: ChartRepository;
let id: string;
beforeEach(async () => {
  repository = new ChartRepository(openStore(), everything, 'http://here/fhir');
  id = (await repository.createResource(patient('', false))).id;
});
const versions = async () => (await repository.readHistory('Patient', id)).total;
const active = async (among: ChartRepository) => (await among.search(parseSearchRequest('Patient?active=true'))).total;

describe('a transaction', () => {
  it('sees its own writes; nobody else does before its end', async () => {
    await repository.withTransaction(async (inside) => {
      await inside.updateResource(patient(id, true));
      await inside.createResource(patient('', true));
      expect([await active(inside), await active(repository)]).toEqual([2, 0]);
      expect((await repository.readResource<Patient>('Patient', id)).active).toBe(false);
    });
    expect(await active(repository)).toBe(2);
  });

  it('sees its own deletions', async () => {
    await repository.withTransaction(async (inside) => {
      await inside.deleteResource('Patient', id);
      await expect(inside.readResource('Patient', id)).rejects.toThrow();
      expect((await inside.search(parseSearchRequest('Patient'))).total).toBe(0);
      expect((await repository.search(parseSearchRequest('Patient'))).total).toBe(1);
    });
    await expect(repository.readResource('Patient', id)).rejects.toThrow();
  });

  it('leaves nothing behind when it fails', async () => {
    const failing = repository.withTransaction(async (inside) => {
      await inside.updateResource(patient(id, true));
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect([await versions(), await active(repository)]).toEqual([1, 0]);
  });

  it('does not overwrite what another wrote meanwhile: one of two is refused', async () => {
    const write = () => repository.withTransaction((inside) => inside.updateResource(patient(id, true)));
    const results = await Promise.allSettled([write(), write()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await versions()).toBe(2);
  });
});
