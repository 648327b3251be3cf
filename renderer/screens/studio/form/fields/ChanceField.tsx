import { PlusOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartPath } from '../../../../../scenarios/engine/index.ts';
import { fieldOf, itemsAt } from '../../document/partSteps.ts';
import { textOfPath } from '../../lint/findingPath.ts';
import { useStudio } from '../../StudioContext.ts';
import { chanceSteps, newBranchSteps, percentsOf, withoutBranchSteps } from '../chance.ts';
import { Fold } from '../Fold.tsx';
import { EffectsField } from './EffectsField.tsx';
import { Labelled, type FieldProps } from './Labelled.tsx';
import { LogicField } from './LogicField.tsx';
import { TextField } from './TextFields.tsx';
import { plainDigits, useTyped } from './useTyped.ts';

/** What luck decides: in per cent with a last case for all the rest; parts of another whole as they are written. */
export function ChanceField(props: FieldProps): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const { value } = props;
  const path = [...props.path, 'branches'];
  const branches = itemsAt(value, ['branches']);
  const percents = percentsOf(branches);
  const isRest = (at: number): boolean => percents !== null && at === branches.length - 1;
  return (
    <Labelled {...props} isGroup>
      {() => (
        <>
          <ol className="studio-parts">
            {branches.map((branch, at) => (
              <li key={at} className="studio-part">
                <div className="studio-part-head">
                  {percents === null ? <LogicField kind="branch" name="weight" path={[...path, at, 'weight']} value={fieldOf(branch, 'weight')} is="number" />
                    : isRest(at) ? <strong>{t('studioForms.otherwise', { p: percents[at] ?? 0 })}</strong>
                      : <Percent path={[...path, at, 'weight']} value={percents[at] ?? 0} name={t('studioForms.caseNumber', { n: at + 1 })} onChange={(p) => edit(chanceSteps(path, percents, at, p))} />}
                  {branches.length > 2 && !isRest(at) && <button type="button" className="button slim square bare" aria-label={t('studio.takeAway', { name: t('studioForms.caseNumber', { n: at + 1 }) })} title={t('studio.remove')} onClick={() => edit(withoutBranchSteps(path, percents, at))}>×</button>}
                </div>
                <EffectsField kind="branch" name="effects" path={[...path, at, 'effects']} value={fieldOf(branch, 'effects')} />
              </li>
            ))}
          </ol>
          <button type="button" className="button slim" onClick={() => edit(newBranchSteps(path, branches, percents))}><PlusOutlined aria-hidden />{t('studioForms.addCase')}</button>
          <Fold className="studio-more" summary={t('studio.more')}>{() => <TextField kind="chance" name="stream" path={[...props.path, 'stream']} value={fieldOf(value, 'stream')} isLong={false} />}</Fold>
        </>
      )}
    </Labelled>
  );
}

/** 有〔60〕% 的可能 */
function Percent({ path, value, name, onChange }: { readonly path: PartPath; readonly value: number; readonly name: string; onChange(percent: number): void }): ReactNode {
  const { t } = useTranslation();
  const typed = useTyped<number>(value, String, (text) => (/^\d{1,3}$/.test(plainDigits(text)) ? { value: Number(plainDigits(text)) } : null), onChange);
  return (
    <label className="studio-pick"><span aria-hidden>{t('studioForms.chanceBefore')}</span>
      <input className="studio-number numbers" aria-label={t('common.pair', { a: name, b: t('studioForms.percent') })} data-path={textOfPath(path)} inputMode="numeric" autoComplete="off" value={typed.text} onChange={({ target }) => typed.type(target.value)} onBlur={typed.leave} />
      <span aria-hidden>{t('studioForms.chanceAfter')}</span>
    </label>
  );
}
