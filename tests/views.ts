// Views that between them put every chart through its cases.
import { viewOptions } from '../src/lib/charts/view-options';
import type { Tables } from '../src/lib/model/tables';
import { DEFAULT_VIEW, type View } from '../src/lib/model/view';

/** Default, none, each role alone, some together, short and empty ranges of years, every base year and country. */
export function manyViews(tables: Tables): { name: string; view: View }[] {
	const options = viewOptions(tables);
	const view = (name: string, change: Partial<View>) => ({
		name,
		view: { ...DEFAULT_VIEW, ...change }
	});
	return [
		view('default', {}),
		view('none', { roles: [] }),
		...options.roles.map((role) => view(role, { roles: [role] })),
		view('ml + ai', { roles: ['ml_engineer', 'ai_engineer'] }),
		view('ai + ml', { roles: ['ai_engineer', 'ml_engineer'] }),
		view('three', { roles: ['data_engineer', 'data_analyst', 'ai_researcher'] }),
		view('five', { roles: options.roles.slice(5, 10) }),
		view('ten', { roles: options.roles.slice(0, 10) }),
		view('two years', { from: 2024, to: 2025 }),
		view('one year', { from: 2023, to: 2023, roles: ['data_scientist'] }),
		view('before the adverts', { to: 2021 }),
		view('after the adverts', { from: 2026 }),
		...options.baseYears.map((base) => view(`base ${base}`, { base })),
		...options.geos.map((geo) => view(`geo ${geo}`, { geo })),
		view('base left out', { base: 2020, from: 2022 })
	];
}
