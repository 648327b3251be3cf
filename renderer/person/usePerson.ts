import { useCallback, useState } from 'react';
import type { PersonSummary } from '../../electron/contract/people.ts';

export type Person = Pick<PersonSummary, 'id' | 'name' | 'staffNo'>;

const key = 'shapan.person';

/** Who sits here. Kept for this window only: a reload goes on, a new window asks again. */
export function usePerson(): { person: Person | null; choose(person: Person | null): void } {
  const [person, setPerson] = useState<Person | null>(() => read(sessionStorage.getItem(key)));
  const choose = useCallback((next: Person | null) => {
    if (next) sessionStorage.setItem(key, JSON.stringify({ id: next.id, name: next.name, staffNo: next.staffNo }));
    else sessionStorage.removeItem(key);
    setPerson(next);
  }, []);
  return { person, choose };
}

function read(text: string | null): Person | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { id, name, staffNo } = value as Record<string, unknown>;
    return typeof id === 'string' && typeof name === 'string' && typeof staffNo === 'string' ? { id, name, staffNo } : null;
  } catch {
    return null;
  }
}
