import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../../scenarios/engine/index.ts';
import { spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { possibleFirst, taskGroups, tasksFor, whyNot, type TaskGroup } from './taskMatch.ts';
import { thingOf } from './thingOf.ts';
import { useSteady } from './useSteady.ts';

/** What can be ordered, by kind; for a place or person in one list. What cannot be done now stays visible and says why. */
export function TaskMenu(): ReactNode {
  const { view, selected, task: opened } = useDrill();
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<TaskGroup>('call');
  const thing = thingOf(view, selected);
  const tasks = tasksFor(view, thing);
  const [phase, setPhase] = useState(view.phase);
  if (phase !== view.phase) {
    // What the shown group was for may be over: a new phase mostly begins at the phone.
    setPhase(view.phase);
    if (!view.tasks.some((task) => task.group === wanted && whyNot(task, null) === null)) setWanted('call');
  }
  const isFlat = thing !== null && thing.kind !== 'unit';
  const groups = isFlat ? [] : taskGroups.filter((group) => tasks.some((task) => task.group === group));
  const group = groups.includes(wanted) ? wanted : groups[0];
  const [isAt, setIsAt] = useState(false);
  const { list: shown, round } = useSteady(possibleFirst(tasks.filter((task) => isFlat || task.group === group), selected), `${selected ?? ''} ${isFlat ? '' : (group ?? '')}`, opened !== null || isAt);
  const title = !thing ? t('drill.tasks') : t(thing.kind === 'unit' ? 'drill.tasksBy' : 'drill.tasksFor', { name: thing.name });
  return (
    <section id="panel-tasks" className="tasks" aria-labelledby="tasks-title" tabIndex={-1} onPointerEnter={() => setIsAt(true)} onPointerLeave={() => setIsAt(false)} onFocus={() => setIsAt(true)} onBlur={() => setIsAt(false)}>
      <h2 id="tasks-title" className="panel-title">{title}</h2>
      {tasks.length === 0 && <p className="quiet small pad">{t('drill.nothingToDo')}</p>}
      {groups.length > 0 && <div className="task-groups" role="group" aria-label={t('drill.tasks')}>
        {groups.map((each) => <button key={each} type="button" className="button slim" aria-pressed={each === group} onClick={() => setWanted(each)}>{t(`drill.group.${each}`)}</button>)}
      </div>}
      <ul key={round} className="scroll">
        {shown.map((task) => <li key={task.handle}><TaskLine task={task} /></li>)}
      </ul>
    </section>
  );
}

function TaskLine({ task }: { task: TaskView }): ReactNode {
  const { selected, openTask, lang } = useDrill();
  const { t } = useTranslation();
  const reason = whyNot(task, selected);
  return (
    <button type="button" className="task" title={(reason === null ? task.help : reason) ?? undefined} aria-disabled={reason !== null} onClick={() => { if (reason === null) openTask(task.handle); }}>
      <span className="task-head"><span className="task-title">{task.title}</span>{task.takes !== null && <span className="small quiet numbers">{t('drill.takesAbout', { t: spanText(task.takes, lang) })}</span>}</span>
      <span className={reason === null ? 'small quiet help' : 'small why-not'}>{reason === null ? task.help : t('drill.notNow', { reason })}</span>
    </button>
  );
}
