import { loadDataPackage } from '$lib/server/datasets';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ dataPackage: loadDataPackage() });
