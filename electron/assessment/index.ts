/** The only door to assessment and statistics; pure functions over plain data. */
export { assess, type Assessment, type DimensionResult, type IndicatorResult, type Missing, type SourceResult } from './assess.ts';
export { cadreStatus, type CadreStatus, type RatedRun, type Remedial } from './cadreStatus.ts';
export { evidenceOfSheet, type DrillEvidence, type EnteredEvidence, type Evidence, type RatedEvidence } from './evidence.ts';
export { readFraction, type Fraction } from './fraction.ts';
export { growthArchive, type ArchiveEntry, type ArchiveLine, type KnownFacts } from './growthArchive.ts';
export { hoursLedger, type HoursEntry, type HoursLedger, type HoursLine } from './hoursLedger.ts';
export { loadAssessment, type AssessmentTables } from './loadAssessment.ts';
export { modelForCategory, modelInMode } from './modelInMode.ts';
export type { DrillIndicator, Model, Source, Texts } from './modelSchema.ts';
export { monthsBefore, programmeProgress, type ProgrammeGap, type ProgrammeProgress, type ProgrammeRun } from './programmeProgress.ts';
export { intraclass, pairAgreement, weightedKappa, type PairAgreement } from './statistics/agreement.ts';
export { bandOf, distributionOf, type Distribution } from './statistics/distribution.ts';
export { itemAnalysis, type Answer, type AnsweredRun, type ItemAnalysis, type ItemFlag, type OptionUse } from './statistics/itemAnalysis.ts';
export { angoff, borderlineRegression, type PassMark } from './statistics/passMark.ts';
export { rateOf, ratesBy, type KeyedRate, type Rate } from './statistics/rates.ts';
export { cronbachAlpha, drillsFor, isRetest, portfolioOf, retestBand, spearmanBrown, standardError, type Matrix, type RetestBand } from './statistics/reliability.ts';
export { voiceOf, type Voice } from './statistics/words.ts';
export type { Anchors, CadreRules, HoursRules, Programme, Reading, Review } from './tableSchemas.ts';
