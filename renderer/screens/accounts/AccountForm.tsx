import { useMutation } from '@tanstack/react-query';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { staffRoles, type StaffRole } from '../../../electron/contract/access.ts';
import { failureOf, sentenceOf } from '../../api/refusal.ts';
import { Fields } from '../../ui/Fields.tsx';

export interface NewAccount { readonly account: string; readonly name: string; readonly password: string; readonly role: StaffRole }

interface Props {
  readonly lead: string;
  readonly action: string;
  /** The first account is an administrator's whatever is chosen. */
  readonly withRole?: boolean;
  onMake(account: NewAccount): Promise<unknown>;
  onCancel?: () => void;
}

const wrongFields: Readonly<Record<string, readonly string[]>> = { ACCOUNT_UNFIT: ['account'], ACCOUNT_TAKEN: ['account'], NAME_MISSING: ['name'], PASSWORD_UNFIT: ['password', 'again'] };

/** A new account; its password is typed twice because nobody can read it back. */
export function AccountForm({ lead, action, withRole = false, onMake, onCancel }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState({ account: '', name: '', password: '', again: '' });
  const [role, setRole] = useState<StaffRole>('instructor');
  const [differ, setDiffer] = useState(false);
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: () => onMake({ account: typed.account, name: typed.name, password: typed.password, role }) });
  const wrong = differ ? ['password', 'again'] : error ? (wrongFields[failureOf(error).code] ?? []) : [];
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isPending) return;
    if (typed.password === typed.again) mutate();
    else setDiffer(true);
  };
  const field = (name: keyof typeof typed) => ({ name, label: t(`accounts.${name}`), isWrong: wrong.includes(name) });
  return (
    <form className="staff-form" onSubmit={submit} noValidate>
      <p>{lead}</p>
      <Fields
        fields={[
          { ...field('account'), hint: t('accounts.accountHint'), autoComplete: 'username' }, field('name'),
          { ...field('password'), type: 'password', hint: t('accounts.passwordHint'), autoComplete: 'new-password' }, { ...field('again'), type: 'password', autoComplete: 'new-password' },
        ]}
        values={typed} problemId={`${id}-problem`} onChange={(name, value) => { reset(); setDiffer(false); setTyped({ ...typed, [name]: value }); }}
      />
      {withRole && (
        <div className="field">
          <label htmlFor={`${id}-role`}>{t('accounts.role')}</label>
          <select id={`${id}-role`} value={role} onChange={(event) => setRole(staffRoles.find((each) => each === event.target.value) ?? role)}>
            {staffRoles.map((each) => <option key={each} value={each}>{t('accounts.roleLine', { role: t(`staff.role.${each}`), can: t(`staff.can.${each}`) })}</option>)}
          </select>
        </div>
      )}
      {(differ || error) && <p id={`${id}-problem`} className="problem tone-bad" role="alert">{differ ? t('accounts.differ') : sentenceOf(error, t)}</p>}
      <div className="ends">
        <button type="submit" className="button main" disabled={isPending || Object.values(typed).includes('')}>{action}</button>
        {onCancel && <button type="button" className="button" onClick={onCancel}>{t('common.cancel')}</button>}
      </div>
    </form>
  );
}
