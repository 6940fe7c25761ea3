// For pages that embed charts (docs/embed.md): gives iframes the height of their chart, and the element
//   <ai-career-chart chart="role-share" roles="ml_engineer" lang="ko"></ai-career-chart>
// One file, no dependencies; safe to load twice.
(() => {
	const VERSION = 1;
	const script = document.currentScript;
	/** Where the site is: this file is at embed/embed.js of it. */
	const site = new URL('..', script instanceof HTMLScriptElement ? script.src : location.href).href;
	const LOOK = ['frame', 'theme', 'bg', 'ui', 'data'];
	const PROPORTION = { slide: '16 / 9', square: '1 / 1' };
	const CHOICES = ['roles', 'from', 'to', 'base', 'geo', 'step'];

	if (window.aiCareerEmbed) return;
	/** Iframes by their windows are found anew for each message: hosts move and copy them. */
	const frameOf = (source) =>
		[...document.querySelectorAll('iframe'), ...inside].find((f) => f.contentWindow === source);
	/** Those of the elements, which live in shadow trees. */
	const inside = new Set();

	window.addEventListener('message', (event) => {
		const { data } = event;
		if (typeof data !== 'object' || data === null || data.aiCareer !== VERSION) return;
		const frame = frameOf(event.source);
		// Only frames that show this site may speak.
		if (!frame || !frame.src.startsWith(site)) return;
		if (data.event === 'height' && Number.isFinite(data.height) && data.height > 0 && data.height < 20000) {
			frame.style.height = `${Math.ceil(data.height)}px`;
		}
		const host = frame.getRootNode().host ?? frame;
		if (data.event === 'ready' && host instanceof AiCareerChart) host.repeat();
		host.dispatchEvent(new CustomEvent('ai-career-chart', { detail: data, bubbles: true }));
	});

	class AiCareerChart extends HTMLElement {
		static observedAttributes = ['chart', 'lang', ...LOOK, ...CHOICES];
		#frame = document.createElement('iframe');
		connectedCallback() {
			if (!this.shadowRoot) {
				const root = this.attachShadow({ mode: 'open' });
				this.style.display ||= 'block';
				Object.assign(this.#frame.style, { width: '100%', border: '0', display: 'block' });
				root.append(this.#frame);
			}
			inside.add(this.#frame);
			this.#show();
		}
		disconnectedCallback() {
			inside.delete(this.#frame);
		}
		attributeChangedCallback(name) {
			if (!this.shadowRoot) return;
			// Choices change the chart in place; anything else is another page.
			if (CHOICES.includes(name)) this.set(this.#query(CHOICES));
			else this.#show();
		}
		/** What was asked of the page that is shown; it may not listen yet, or give way to another. */
		#asked = [];
		#ask(wish) {
			this.#frame.contentWindow?.postMessage({ aiCareer: VERSION, ...wish }, '*');
		}
		/** Asks again, for a page that listens only now. */
		repeat() {
			for (const wish of this.#asked) this.#ask(wish);
		}
		/** Shows other choices: a query such as `roles=ml_engineer&from=2022`. */
		set(query) {
			this.#asked = [{ set: query }];
			this.#ask({ set: query });
		}
		/** Shows a step: 0 = the view itself, then the chart's own sequence. */
		step(n) {
			this.#asked = [...this.#asked.filter((wish) => 'set' in wish), { step: n }];
			this.#ask({ step: n });
		}
		#query(keys) {
			const params = new URLSearchParams();
			for (const key of keys) {
				const value = this.getAttribute(key);
				if (value !== null) params.set(key, value);
			}
			return params.toString().replaceAll('%2C', ',');
		}
		#show() {
			const lang = this.getAttribute('lang') === 'en' ? 'en' : 'ko';
			const chart = this.getAttribute('chart') ?? '';
			if (!/^[a-z0-9-]+$/.test(chart)) return;
			const theme = this.getAttribute('theme') ?? 'auto';
			// A frame of another colour scheme than its page gets an opaque box.
			this.#frame.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
			this.#frame.title = this.getAttribute('title') ?? chart;
			const query = this.#query([...CHOICES, ...LOOK]);
			const src = `${site}${lang}/embed/${chart}/${query && `?${query}`}`;
			if (this.#frame.src === src) return;
			// Until the chart has told its height; for good where it fills its frame.
			this.#frame.style.height = '';
			this.#frame.style.aspectRatio = PROPORTION[this.getAttribute('frame')] ?? '4 / 3';
			this.#asked = [];
			this.#frame.src = src;
		}
	}
	customElements.define('ai-career-chart', AiCareerChart);
	window.aiCareerEmbed = { version: VERSION };
})();
