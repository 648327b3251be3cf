import type { Anchors, AssessmentTables, Review } from '../../assessment/index.ts';

export interface ReviewTables { readonly anchors: Pick<Anchors, 'indicators'>; readonly review: Pick<Review, 'appeal' | 'agreement'> }

const nobodyRates: ReviewTables['anchors'] = { indicators: [] };
/** Where a centre's own file cannot be read, appeals stay possible and nothing claims to agree. */
const careful: ReviewTables['review'] = {
  appeal: { ownSetting: true, days: 7, note: { zh: '期限由本中心自定，不是法律规定。', en: 'The term is this centre’s own setting, no rule of law.' } }, agreement: { leastPairs: 30 },
};

/** The anchors and the centre's own settings, as they were read. */
export function reviewTables(tables: AssessmentTables): ReviewTables {
  return { anchors: tables.of('anchors') ?? nobodyRates, review: tables.of('review') ?? careful };
}
