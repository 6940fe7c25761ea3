/** A stopwatch as data: it survives a reload of the window that shows it. */
export interface TalkTimer {
	/** When it was last started, as Date.now(); `null` = it stands. */
	readonly since: number | null;
	/** Milliseconds that ran before that. */
	readonly before: number;
}

export const NOT_STARTED: TalkTimer = { since: null, before: 0 };

/** Milliseconds that have run. */
export const ranAt = ({ since, before }: TalkTimer, now: number): number =>
	before + (since === null ? 0 : Math.max(0, now - since));

/** Starts it where it stands, stops it where it runs. */
export const toggled = (timer: TalkTimer, now: number): TalkTimer =>
	timer.since === null
		? { since: now, before: timer.before }
		: { since: null, before: ranAt(timer, now) };

/** From 0 again; it goes on running if it ran. */
export const restarted = (timer: TalkTimer, now: number): TalkTimer => ({
	since: timer.since === null ? null : now,
	before: 0
});

/** What was kept as text; anything else is a stopwatch that was never started. */
export function readTimer(text: string | null): TalkTimer {
	try {
		const { since, before } = JSON.parse(text ?? '{}') as { since?: unknown; before?: unknown };
		const count = (value: unknown): value is number =>
			typeof value === 'number' && Number.isFinite(value) && value >= 0;
		return count(before) && (since === null || count(since)) ? { since, before } : NOT_STARTED;
	} catch {
		// Not JSON: something else wrote it.
		return NOT_STARTED;
	}
}
