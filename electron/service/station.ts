import type { Implementer } from './implementer.ts';
import type { Ports } from './ports.ts';

/** What this station is and what the people in the room must know. */
export function stationProcedures(os: Implementer, { station }: Ports) {
  return {
    info: os.station.info.handler(({ input }) => ({
      version: station.version, station: station.label, shell: station.shell, notices: station.notices.map((notice) => notice[input.lang]),
    })),
  };
}
