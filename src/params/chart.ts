import { isChart } from '$lib/charts/load';

/** A chart of the registry. */
export const match = (param: string): boolean => isChart(param);
