import { error } from '@sveltejs/kit';
import { LANGS } from '$lib/model/tables';
import { loadTables } from '$lib/server/datasets';
import { reportedRoles, reportOf } from '$lib/server/role-reports';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => reportedRoles().map(({ id }) => ({ lang, role: id })));

export const load: PageServerLoad = ({ params: { role, lang } }) => {
	const report = reportOf(role, lang);
	if (!report) error(404);
	return {
		report,
		roles: reportedRoles().map(({ id, label }) => ({ id, label: label[lang] })),
		sources: loadTables().sources.map(({ id, title, url }) => ({ id, title: title[lang], url }))
	};
};
