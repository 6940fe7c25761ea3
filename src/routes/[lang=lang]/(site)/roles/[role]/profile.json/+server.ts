import { error, json } from '@sveltejs/kit';
import { LANGS } from '$lib/model/tables';
import { reportedRoles, reportOf } from '$lib/server/role-reports';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => reportedRoles().map(({ id }) => ({ lang, role: id })));

/** The figures of a role's page, for laying two roles side by side. */
export const GET: RequestHandler = ({ params }) =>
	json(reportOf(params.role, params.lang) ?? error(404));
