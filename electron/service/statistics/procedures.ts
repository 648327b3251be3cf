import type { Implementer } from '../implementer.ts';
import type { PlayedScenarios } from '../playedScenarios.ts';
import type { Ports } from '../ports.ts';
import { dashboardOf } from './dashboardOf.ts';
import { itemReportOf } from './itemReportOf.ts';
import { rowsPage } from './rowsPage.ts';

/** Statistics for staff. How much a sample may say is read from the assessment tables; without them nothing is said. */
export function statisticsProcedures(os: Implementer, { records, library }: Ports, played: PlayedScenarios) {
  return {
    dashboard: os.statistics.dashboard.handler(({ input, errors }) => {
      const rules = library.assessment.of('reading');
      if (!rules) throw errors.RULES_UNUSABLE();
      return dashboardOf(records, library, rules.samples, input.filter, input.lang);
    }),
    items: os.statistics.items.handler(({ input, errors }) => {
      const rules = library.assessment.of('reading');
      if (!rules) throw errors.RULES_UNUSABLE();
      return itemReportOf(records, library, played, rules, input.scenarioId, input.filter, input.lang);
    }),
    rows: os.statistics.rows.handler(({ input }) => rowsPage(records, library, input.filter, input.before, input.lang)),
  };
}
