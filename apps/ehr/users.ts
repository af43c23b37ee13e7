/** Who can sit at the pretend hospital's keyboard. Their Practitioner resources are in the seed. */

export interface User {
  /** FHIR id of the Practitioner. */
  id: string;
  name: string;
  /** The `roles` claim of the id token. */
  roles: ('surgeon' | 'nurse' | 'quality')[];
}

export const users: readonly [User, ...User[]] = [
  { id: 'lan-wei', name: 'Dr Lan Wei', roles: ['surgeon'] },
  { id: 'mei-fang', name: 'Mei Fang', roles: ['nurse'] },
  { id: 'jun-hao', name: 'Jun Hao', roles: ['quality'] },
];

export const userById = (id: unknown): User | undefined => users.find((user) => user.id === id);
