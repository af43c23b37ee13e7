import type { Organization, Practitioner, PractitionerRole, Reference, Resource } from '@medplum/fhirtypes';

/** The people of the pretend hospital. Nobody here exists. */

interface Member {
  id: string;
  prefix?: string;
  given: string;
  family: string;
  chinese: string;
  work: string;
}

const members = {
  surgeon: { id: 'lan-wei', prefix: 'Dr', given: 'Lan', family: 'Wei', chinese: '魏岚', work: 'Hepatobiliary surgeon' },
  hepatologist: { id: 'bo-shen', prefix: 'Dr', given: 'Bo', family: 'Shen', chinese: '沈博', work: 'Hepatologist' },
  pathologist: { id: 'yun-qiu', prefix: 'Dr', given: 'Yun', family: 'Qiu', chinese: '邱韵', work: 'Pathologist' },
  radiologist: { id: 'tao-ren', prefix: 'Dr', given: 'Tao', family: 'Ren', chinese: '任涛', work: 'Radiologist' },
  nurse: { id: 'mei-fang', given: 'Mei', family: 'Fang', chinese: '方梅', work: 'Follow-up nurse' },
  quality: { id: 'jun-hao', given: 'Jun', family: 'Hao', chinese: '郝俊', work: 'Quality officer' },
} satisfies Record<string, Member>;

export type Role = keyof typeof members;

export function staff(role: Role): Reference<Practitioner> {
  const member: Member = members[role];
  return {
    reference: `Practitioner/${member.id}`,
    display: [member.prefix, member.given, member.family].filter(Boolean).join(' '),
  };
}

export const hospital: Reference<Organization> = {
  reference: 'Organization/pretend-hospital',
  display: 'Pretend Hospital',
};

/** What belongs to no patient: load it beside the patients. */
export function seedStaff(): Resource[] {
  const organization: Organization = {
    resourceType: 'Organization',
    id: 'pretend-hospital',
    active: true,
    name: 'Pretend Hospital',
    alias: ['虚构医院'],
    address: [{ text: '1 Nowhere Road, Pretendton' }],
  };
  const people = Object.values(members).flatMap((member: Member): [Practitioner, PractitionerRole] => [
    {
      resourceType: 'Practitioner',
      id: member.id,
      active: true,
      identifier: [{ system: 'https://pretend-hospital.example/staff', value: member.id }],
      name: [
        {
          use: 'official',
          family: member.family,
          given: [member.given],
          ...(member.prefix ? { prefix: [member.prefix] } : {}),
          text: [member.prefix, member.given, member.family].filter(Boolean).join(' '),
        },
        { use: 'usual', text: member.chinese },
      ],
    },
    {
      resourceType: 'PractitionerRole',
      id: `${member.id}-role`,
      active: true,
      practitioner: { reference: `Practitioner/${member.id}` },
      organization: hospital,
      code: [{ text: member.work }],
    },
  ]);
  return [organization, ...people];
}
