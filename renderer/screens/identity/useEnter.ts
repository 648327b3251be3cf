import { useMutation } from '@tanstack/react-query';
import { useApi } from '../../api/ApiContext.ts';
import { failureOf } from '../../api/refusal.ts';
import type { Person } from '../../person/usePerson.ts';

interface Entering {
  enter(name: string, staffNo: string): void;
  readonly busy: boolean;
  readonly failure: { readonly code: string; readonly error: unknown } | null;
  /** The name this staff number belongs to, when it is somebody else's. */
  readonly takenBy: string | null;
  forget(): void;
}

export function useEnter(onChosen: (person: Person) => void): Entering {
  const api = useApi();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: ({ name, staffNo }: { name: string; staffNo: string }) => api.people.enter({ name, staffNo }),
    onSuccess: onChosen,
  });
  const failure = error ? failureOf(error) : null;
  const owner = failure?.code === 'STAFF_NO_TAKEN' ? failure.data['name'] : null;
  return {
    enter: (name, staffNo) => mutate({ name, staffNo }),
    busy: isPending,
    failure: failure ? { code: failure.code, error } : null,
    takenBy: typeof owner === 'string' ? owner : null,
    forget: reset,
  };
}
