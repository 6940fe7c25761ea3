import { charts } from '$lib/charts';

/** A chart of the registry. */
export const match = (param: string): boolean => charts.has(param);
