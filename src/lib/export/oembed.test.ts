import { expect, it } from 'vitest';
import type { Embed } from '../charts/embed';
import { FRAMES } from '../plot/spec';
import { oembed } from './oembed';

const embed = (change: Partial<Embed> = {}): Embed => ({
	id: 'role-share',
	headline: 'Shares of "ML" < 10% & falling',
	deck: 'Share of adverts',
	notes: [],
	n: '18,703',
	specs: [
		{
			...{ frame: 'wide', width: FRAMES.wide.width, height: 400, title: '', summary: '' },
			...{ marks: [], targets: [] }
		}
	],
	sources: [{ id: 'a', title: 'Adverts', url: 'https://a.example/', licence: 'CC0 1.0' }],
	...change
});
const site = 'https://example.org/careers/';

it('is a frame with the embed page, and the card as its picture', () => {
	const answer = oembed(embed(), 'en', site);
	expect(answer).toMatchObject({
		version: '1.0',
		type: 'rich',
		title: 'Shares of "ML" < 10% & falling',
		provider_name: 'AI career market',
		provider_url: `${site}en/`,
		width: 800,
		thumbnail_url: `${site}pictures/en/role-share.card.png`,
		thumbnail_width: 1200,
		thumbnail_height: 630
	});
	expect(answer.html).toContain(`<iframe src="${site}en/embed/role-share/"`);
	expect(answer.html).toContain('title="Shares of &quot;ML&quot; &lt; 10% &amp; falling"');
	expect(answer.html).toContain(`width="800" height="${answer.height}"`);
});

it('is higher with a higher drawing and with more remarks', () => {
	const height = (change: Partial<Embed>) => oembed(embed(change), 'en', site).height;
	const [wide] = embed().specs;
	if (!wide) throw new Error('no layout');
	// 800 pixels less two margins of 11.7, over 720 units.
	expect(height({ specs: [{ ...wide, height: 500 }] }) - height({})).toBeCloseTo(108, -1);
	expect(height({ notes: ['remark '.repeat(60)] })).toBeGreaterThan(height({}) + 60);
});

it('needs the layout for a page', () => {
	expect(() => oembed(embed({ specs: [] }), 'en', site)).toThrow("'role-share' has no wide layout");
});
