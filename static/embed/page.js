// The embedded chart's side of the protocol (docs/embed.md): look, height, and what the host page or the arrow keys ask for.
// Runs on the page that is drawn at build time and on the live page; only the live page can change what is shown.
(() => {
	const VERSION = 1;
	/** Longer than any address of ours. */
	const LONGEST_QUERY = 2000;
	/** After that long without its code a live page says so, milliseconds. */
	const PATIENCE = 20_000;
	const LOOKS = {
		theme: ['light', 'dark', 'auto'],
		bg: ['paper', 'transparent'],
		frame: ['auto', 'wide', 'narrow', 'square', 'slide'],
		ui: ['none', 'filter']
	};
	/** What changes the chart. Nothing else in an address or a message does. */
	const CHOICES = ['roles', 'from', 'to', 'base', 'geo', 'step'];
	const root = document.documentElement;
	// In the head, before anything is drawn: no chart of another theme or another choice is seen first.
	const { chart = '', lang = '', live, version } = document.currentScript?.dataset ?? {};
	const isLive = live === undefined;
	const here = () => new URLSearchParams(location.search);

	const applyLook = () => {
		for (const [key, values] of Object.entries(LOOKS)) {
			const value = here().get(key) ?? '';
			if (values.includes(value)) root.dataset[key] = value;
			else delete root.dataset[key];
		}
	};
	/** Whether the page that was drawn at build time is not what is asked for. @param {URLSearchParams} params */
	const needsLive = (params) =>
		CHOICES.some((key) => params.has(key) && !(key === 'step' && params.get(key) === '0')) ||
		(params.has('data') && params.get('data') !== version) ||
		params.get('ui') === 'filter';
	const framed = window.parent !== window;
	/** @param {object} message */
	const tell = (message) => {
		if (framed) window.parent.postMessage({ aiCareer: VERSION, chart, lang, ...message }, '*');
	};
	/** @param {URLSearchParams} params */
	const goLive = (params) => {
		const address = new URL(live ?? '', location.href);
		address.search = params.toString();
		location.replace(address);
	};

	/** The drawn page is on its way to the live one with this query; later wishes change it. @type {URLSearchParams | null} */
	let leaving = null;
	/** Wishes until the live page listens; `null` = it does. @type {object[] | null} */
	let waiting = isLive ? [] : null;
	/** @typedef {{ query?: string, step?: number, by?: number }} Wish a query, a step, or so many steps on */
	/** @param {Wish} wish */
	const ask = (wish) => {
		if (isLive) {
			// What is asked while the page wakes is not lost.
			if (waiting) waiting.push(wish);
			else window.dispatchEvent(new CustomEvent('ai-career-ask', { detail: wish }));
			return;
		}
		const params = leaving ?? here();
		if (wish.query !== undefined) {
			const wanted = new URLSearchParams(wish.query);
			for (const key of CHOICES) {
				params.delete(key);
				const value = wanted.get(key);
				if (value !== null) params.set(key, value);
			}
		} else {
			const step = wish.step ?? Number(params.get('step') ?? '0') + (wish.by ?? 0);
			if (step > 0) params.set('step', String(step));
			else params.delete('step');
		}
		if (leaving || needsLive(params)) {
			leaving = params;
			goLive(params);
		} else tell({ event: 'state', query: '', step: 0, steps: null });
	};

	applyLook();
	if (!isLive && needsLive(here())) {
		leaving = here();
		goLive(leaving);
	}
	if (isLive) {
		// Drawn at build time without a choice: not to be seen before the choice is.
		root.dataset.waking = '';
		const fail = () => {
			if (root.dataset.waking === undefined) return;
			delete root.dataset.waking;
			root.dataset.failed = '';
			measure();
		};
		setTimeout(fail, PATIENCE);
		window.addEventListener('unhandledrejection', fail);
		window.addEventListener('error', fail, true);
	}

	window.addEventListener('message', (event) => {
		// Only the page that frames this one; nothing it says is ever fetched or shown as it is.
		if (!framed || event.source !== window.parent) return;
		const { data } = event;
		if (typeof data !== 'object' || data === null || data.aiCareer !== VERSION) return;
		if (typeof data.set === 'string' && data.set.length <= LONGEST_QUERY) {
			ask({ query: data.set });
		} else if (Number.isInteger(data.step) && data.step >= 0 && data.step < 100) {
			ask({ step: data.step });
		}
	});
	window.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.target instanceof Element && event.target.closest('input, select, button, summary'))
			return;
		const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
		if (by === undefined) return;
		event.preventDefault();
		ask({ by });
	});
	// From the live page: what is shown now. The first time it also means that it listens.
	window.addEventListener('ai-career-shown', (event) => {
		const wishes = waiting;
		waiting = null;
		delete root.dataset.waking;
		applyLook();
		measure();
		if (wishes) tell({ event: 'ready' });
		if (event instanceof CustomEvent) tell({ event: 'state', ...event.detail });
		for (const wish of wishes ?? []) ask(wish);
	});

	let height = 0;
	function measure() {
		if (root.dataset.waking !== undefined) return;
		// These fill their frame, whatever its height.
		if (root.dataset.frame === 'slide' || root.dataset.frame === 'square') return;
		const now = Math.ceil(document.querySelector('main.embed')?.getBoundingClientRect().height ?? 0);
		// A slide that is not shown has no size: nothing is told until it has one.
		if (now === 0 || now === height) return;
		height = now;
		tell({ event: 'height', height });
	}
	document.addEventListener('DOMContentLoaded', () => {
		if (!isLive) tell({ event: 'ready' });
	});
	// With its styles: without them it has another height.
	window.addEventListener('load', () => {
		const main = document.querySelector('main.embed');
		if (main) new ResizeObserver(measure).observe(main);
		measure();
	});
})();
