// reveal.js plugin: fragments of a slide drive its chart (docs/embed.md).
//   <iframe src="…/ko/embed/role-share/?frame=slide" data-preload></iframe>
//   <span class="fragment" data-chart-step="1"></span> <span class="fragment" data-chart-step="2"></span>
//   Reveal.initialize({ plugins: [AiCareerReveal] })
window.AiCareerReveal = (() => {
	const VERSION = 1;
	const script = document.currentScript;
	/** Where the site is: this file is at embed/reveal-plugin.js of it. */
	const site = new URL('..', script instanceof HTMLScriptElement ? script.src : location.href).href;
	const ADDRESS = /^(ko|en)\/embed\/[a-z0-9-]+\//;

	/** Frames that show a chart of this site. @param {Element} slide */
	const charts = (slide) =>
		[...slide.querySelectorAll('iframe')].filter(
			({ src }) => src.startsWith(site) && ADDRESS.test(src.slice(site.length))
		);
	/** The step of a slide: that of the fragment shown last, or its place among them. @param {Element} slide */
	const stepOf = (slide) => {
		const order = (fragment) => Number(fragment.dataset.fragmentIndex ?? 0);
		const fragments = [...slide.querySelectorAll('[data-chart-step]')].sort(
			(a, b) => order(a) - order(b)
		);
		const last = fragments.findLastIndex((fragment) => fragment.classList.contains('visible'));
		return last < 0 ? 0 : Number(fragments[last].dataset.chartStep || last + 1);
	};
	const show = (slide) => {
		if (!slide) return;
		for (const frame of charts(slide))
			frame.contentWindow?.postMessage({ aiCareer: VERSION, step: stepOf(slide) }, '*');
	};
	return {
		id: 'ai-career',
		init(deck) {
			const slideOf = (event) => event.fragment?.closest('section') ?? deck.getCurrentSlide();
			deck.on('fragmentshown', (event) => show(slideOf(event)));
			deck.on('fragmenthidden', (event) => show(slideOf(event)));
			deck.on('slidechanged', (event) => show(event.currentSlide));
			deck.on('ready', (event) => show(event.currentSlide));
			// A frame that loads late, or that the deck unloaded and loads again, is told where the slide is.
			window.addEventListener('message', (event) => {
				const { data } = event;
				if (typeof data !== 'object' || data === null || data.aiCareer !== VERSION) return;
				if (data.event !== 'ready') return;
				const slide = deck.getCurrentSlide();
				if (slide && charts(slide).some((frame) => frame.contentWindow === event.source)) show(slide);
			});
		}
	};
})();
