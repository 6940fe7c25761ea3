// reveal.js plugin: fragments of a slide drive its chart (docs/embed.md).
//   <iframe src="…/ko/embed/role-share/?frame=slide" data-preload></iframe>
//   <span class="fragment" data-chart-step="1"></span> <span class="fragment" data-chart-step="2"></span>
//   Reveal.initialize({ plugins: [AiCareerReveal] })
window.AiCareerReveal = (() => {
	const VERSION = 1;
	return {
		id: 'ai-career',
		init(deck) {
			const charts = (slide) =>
				[...slide.querySelectorAll('iframe')].filter((f) => /\/(ko|en)\/embed\/[a-z0-9-]+\//.test(f.src));
			/** The step of a slide: that of the last fragment shown, or the number of them. */
			const stepOf = (slide) => {
				const shown = [...slide.querySelectorAll('[data-chart-step].visible')];
				return Math.max(0, ...shown.map((f, i) => Number(f.dataset.chartStep || i + 1)));
			};
			const show = (slide) => {
				if (!slide) return;
				for (const frame of charts(slide))
					frame.contentWindow?.postMessage({ aiCareer: VERSION, step: stepOf(slide) }, '*');
			};
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
				const frame = slide && charts(slide).find((f) => f.contentWindow === event.source);
				if (frame && stepOf(slide) > 0) show(slide);
			});
		}
	};
})();
