import { useMutation } from '@tanstack/react-query';
import { useApi } from '../../api/ApiContext.ts';
import { failureOf } from '../../api/refusal.ts';
import { useSession } from '../../session/SessionContext.ts';

interface Entering {
  enter(name: string, staffNo: string): void;
  /** Somebody in the list. */
  comeBack(personId: string): void;
  readonly busy: boolean;
  readonly failure: { readonly code: string; readonly error: unknown } | null;
  /** The name this staff number belongs to, when it is somebody else's. */
  readonly takenBy: string | null;
  forget(): void;
}

/** Begins a trainee's session. */
export function useEnter(): Entering {
  const api = useApi();
  const { begin } = useSession();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (who: { name: string; staffNo: string } | { personId: string }) => ('personId' in who ? api.people.comeBack(who) : api.people.enter(who)),
    onSuccess: ({ token, id, name, staffNo }) => begin({ kind: 'trainee', token, person: { id, name, staffNo } }),
  });
  const failure = error ? failureOf(error) : null;
  const owner = failure?.code === 'STAFF_NO_TAKEN' ? failure.data['name'] : null;
  return {
    enter: (name, staffNo) => mutate({ name, staffNo }),
    comeBack: (personId) => mutate({ personId }),
    busy: isPending,
    failure: failure ? { code: failure.code, error } : null,
    takenBy: typeof owner === 'string' ? owner : null,
    forget: reset,
  };
}
