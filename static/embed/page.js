// The embedded chart's side of the protocol (docs/embed.md): look, height, and what the host page or the arrow keys ask for.
// Runs on the page that is drawn at build time and on the live page; only the live page can change what is shown.
(() => {
	const VERSION = 1;
	/** Longer than any address of ours. */
	const LONGEST_QUERY = 2000;
	const LOOKS = {
		theme: ['light', 'dark', 'auto'],
		bg: ['paper', 'transparent'],
		frame: ['auto', 'wide', 'narrow', 'square', 'slide'],
		ui: ['none', 'filter']
	};
	const root = document.documentElement;
	// In the head, before anything is drawn: no chart of another theme or another choice is seen first.
	const { chart = '', lang = '', live, version } = document.currentScript?.dataset ?? {};
	const isLive = live === undefined;

	/** @param {URLSearchParams} params */
	const applyLook = (params) => {
		for (const [key, values] of Object.entries(LOOKS)) {
			const value = params.get(key) ?? '';
			if (values.includes(value)) root.dataset[key] = value;
			else delete root.dataset[key];
		}
	};
	/** The choices without the look: what changes the chart. @param {string} query */
	const choices = (query) => {
		const params = new URLSearchParams(query);
		for (const key of Object.keys(LOOKS)) params.delete(key);
		// A pin to the data that the page shows anyway.
		if (params.get('data') === version) params.delete('data');
		return params.toString();
	};
	const framed = window.parent !== window;
	/** @param {object} message */
	const tell = (message) => {
		if (framed) window.parent.postMessage({ aiCareer: VERSION, chart, lang, ...message }, '*');
	};

	/** Wishes until the live page listens; `null` = it does. @type {object[] | null} */
	let waiting = isLive ? [] : null;
	/** @param {URLSearchParams} params */
	const goLive = (params) => {
		const address = new URL(live ?? '', location.href);
		address.search = params.toString();
		location.replace(address);
	};
	/** Asks the live page; the page drawn at build time turns into it first. @param {{ query?: string, step?: number, by?: number }} wish */
	const ask = (wish) => {
		const params = new URLSearchParams(location.search);
		if (isLive) {
			// What is asked while the page wakes is not lost.
			if (waiting) waiting.push(wish);
			else window.dispatchEvent(new CustomEvent('ai-career-ask', { detail: wish }));
			return;
		}
		if (wish.query !== undefined) {
			const wanted = new URLSearchParams(wish.query);
			for (const key of [...Object.keys(LOOKS), 'data']) {
				const own = params.get(key);
				if (own !== null && !wanted.has(key)) wanted.set(key, own);
			}
			if (choices(wanted.toString()) === '' ) {
				history.replaceState(null, '', `?${wanted}`);
				applyLook(wanted);
				tell({ event: 'state', query: '', step: null, steps: null });
				return;
			}
			goLive(wanted);
			return;
		}
		const step = wish.step ?? wish.by ?? 0;
		if (step <= 0) {
			// The first step is what is drawn here.
			tell({ event: 'state', query: '', step: 0, steps: null });
			return;
		}
		params.set('step', String(step));
		goLive(params);
	};

	applyLook(new URLSearchParams(location.search));
	const params = new URLSearchParams(location.search);
	if (!isLive && (choices(location.search) !== '' || params.get('ui') === 'filter')) {
		goLive(params);
		return;
	}

	window.addEventListener('message', (event) => {
		// Only the page that frames this one; nothing it says is ever fetched or shown as it is.
		if (!framed || event.source !== window.parent) return;
		const { data } = event;
		if (typeof data !== 'object' || data === null || data.aiCareer !== VERSION) return;
		if (typeof data.set === 'string' && data.set.length <= LONGEST_QUERY) {
			ask({ query: data.set.replace(/^\?/, '') });
		} else if (Number.isInteger(data.step) && data.step >= 0 && data.step < 100) {
			ask({ step: data.step });
		}
	});
	window.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.target instanceof Element && event.target.closest('input, select, button, summary')) return;
		const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
		if (by === undefined) return;
		event.preventDefault();
		ask({ by });
	});
	// From the live page: what is shown now. The first time it also means that it listens.
	window.addEventListener('ai-career-shown', (event) => {
		const wishes = waiting;
		waiting = null;
		if (wishes) tell({ event: 'ready' });
		if (event instanceof CustomEvent) tell({ event: 'state', ...event.detail });
		applyLook(new URLSearchParams(location.search));
		for (const wish of wishes ?? []) ask(wish);
	});

	let height = 0;
	const measure = () => {
		// These fill their frame, whatever its height.
		if (root.dataset.frame === 'slide' || root.dataset.frame === 'square') return;
		const now = Math.ceil(document.querySelector('main.embed')?.getBoundingClientRect().height ?? 0);
		// A slide that is not shown has no size: nothing is told until it has one.
		if (now === 0 || now === height) return;
		height = now;
		tell({ event: 'height', height });
	};
	document.addEventListener('DOMContentLoaded', () => {
		const main = document.querySelector('main.embed');
		if (main) new ResizeObserver(measure).observe(main);
		if (!isLive) tell({ event: 'ready' });
		measure();
	});
})();
