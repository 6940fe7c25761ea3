import { max, scalePoint } from 'd3';
import { MIN_N_VERDICT } from '../../model/verdict';
import { dot, label, lineMark, present } from '../../plot/marks';
import { FRAMES, type ChartSpec, type FrameName, type Mark, type Target } from '../../plot/spec';
import { textWidth } from '../../plot/text';
import { nothingToDraw } from '../nothing-to-draw';
import type { RoleShareWords, StyledPanel } from './draw';
import { drawn } from './points';

/** What the ranks print, in one language. */
export type RankWords = Pick<RoleShareWords, 'yearTick' | 'target' | 'summary' | 'nothing'>;

/** Ranks of the roles by year, joined: who overtook whom. Hides distances, so it is the second view only. */
export function drawRanks(
	panels: readonly StyledPanel[],
	years: readonly number[],
	frameName: FrameName,
	title: string,
	words: RankWords
): ChartSpec {
	const ranked = panels.filter((p) => drawn(p.points).length > 0);
	if (ranked.length === 0) return nothingToDraw(frameName, title, words.nothing);
	const frame = FRAMES[frameName];
	const ranks = new Map<string, Map<number, number>>();
	for (const year of years) {
		const shares = ranked.flatMap((p) => {
			const point = drawn(p.points).find((q) => q.year === year);
			return point ? [{ key: p.key, share: point.share }] : [];
		});
		shares
			.toSorted((a, b) => b.share - a.share)
			.forEach(({ key }, i) => {
				const byYear = ranks.get(key) ?? new Map<number, number>();
				ranks.set(key, byYear.set(year, i + 1));
			});
	}
	const step = 26;
	const names = ranked.map((p) => p.name);
	const right = (max(names, (n) => textWidth(n, frame.text)) ?? 0) + 14;
	const [left, topY] = [26, 34];
	const x = scalePoint<number>(years, [left, frame.width - right]);
	const yOf = (rank: number) => topY + (rank - 1) * step;
	const marks: Mark[] = years.map((year) =>
		label(x(year) ?? left, 14, words.yearTick(year), frame.text, { anchor: 'middle' })
	);
	const targets: Target[] = [];
	for (const p of ranked) {
		const byYear = ranks.get(p.key);
		const path = years.map((year) => {
			const rank = byYear?.get(year);
			return { x: x(year) ?? left, y: rank === undefined ? null : yOf(rank) };
		});
		marks.push(...present([lineMark(path, p.ink, p.ink === 'context' ? 1.5 : 2.5)]));
		for (const point of drawn(p.points)) {
			const rank = byYear?.get(point.year);
			if (rank === undefined) continue;
			const px = x(point.year) ?? left;
			marks.push(dot(px, yOf(rank), 4, p.ink, { hollow: point.k < MIN_N_VERDICT }));
			targets.push({ x: px, y: yOf(rank), lines: words.target(p, point) });
		}
		const firstYear = years.find((year) => byYear?.has(year));
		const firstRank = firstYear === undefined ? undefined : byYear?.get(firstYear);
		if (firstYear !== undefined && firstRank !== undefined)
			marks.push(
				label((x(firstYear) ?? left) - 9, yOf(firstRank) + 4, String(firstRank), frame.text, {
					anchor: 'end'
				})
			);
		const lastYear = years.at(-1);
		const lastRank = lastYear === undefined ? undefined : byYear?.get(lastYear);
		if (lastYear !== undefined && lastRank !== undefined)
			marks.push(
				label((x(lastYear) ?? left) + 10, yOf(lastRank) + 4, p.name, frame.text, { ink: 'ink' })
			);
	}
	return {
		frame: frameName,
		width: frame.width,
		height: yOf(ranked.length) + 20,
		title,
		summary: words.summary,
		marks,
		targets
	};
}
