/** How the data on screen bear on the lecture's advice. */
export const VERDICTS = ['supports', 'mixed', 'contradicts', 'cannot-test'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** Cells with fewer observations are drawn hollow and never enter a verdict. */
export const MIN_N_VERDICT = 30;
/** Cells with fewer observations are not drawn. */
export const MIN_N_DRAWN = 10;
