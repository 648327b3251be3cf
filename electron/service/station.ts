import type { Implementer } from './implementer.ts';
import type { Ports } from './ports.ts';

/** What this station is and what the people in the room must know. */
export function stationProcedures(os: Implementer, { station, care }: Ports) {
  return {
    info: os.station.info.handler(({ input }) => ({
      version: station.version, station: station.label, shell: station.shell, notices: station.notices.map((notice) => notice[input.lang]),
    })),
    firstPlace: os.station.firstPlace.handler(() => { const place = care.firstPlace(); return place && { ...place, disks: [...place.disks] }; }),
    settlePlace: os.station.settlePlace.handler(({ input, errors }) => {
      const outcome = care.settlePlace(input.folder);
      if (outcome !== 'settled' && outcome !== 'moves') throw errors.PLACE_UNFIT({ data: { why: outcome } });
      return { outcome };
    }),
  };
}
