/** The engine's release, stored with every run. */
export const engineVersion = '0.1.0';

/** Raised whenever a golden run changes: the same log may then mean another score (engine rule 26). */
export const semantics = 1;
