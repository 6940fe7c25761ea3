// Marks in the contents of the story which section is being read. Without it the contents are plain links.
(() => {
	const links = [...document.querySelectorAll('[data-rail]')];
	const rail = document.querySelector('.rail');
	const here = document.querySelector('.rail .here');
	const wide = matchMedia('(min-width: 1024px)');
	/** @param {string} id */
	const mark = (id) => {
		for (const link of links) {
			const on = link.getAttribute('href') === `#${id}`;
			if (on === link.hasAttribute('aria-current')) continue;
			if (on) {
				link.setAttribute('aria-current', 'true');
				if (here) here.textContent = [...link.children].map((part) => part.textContent).join(' ');
				if (wide.matches) link.scrollIntoView({ block: 'nearest' });
			} else link.removeAttribute('aria-current');
		}
	};
	const observer = new IntersectionObserver(
		(entries) => {
			for (const entry of entries) if (entry.isIntersecting) mark(entry.target.id);
		},
		// A section is being read when it crosses the line a third down the window.
		{ rootMargin: '-33% 0px -66% 0px' }
	);
	for (const link of links) {
		const section = document.getElementById((link.getAttribute('href') ?? '').slice(1));
		if (section) observer.observe(section);
	}
	// A phone has no room for the contents beside the text: folded until asked for.
	if (rail instanceof HTMLDetailsElement) {
		const fold = () => (rail.open = wide.matches);
		fold();
		wide.addEventListener('change', fold);
		rail.addEventListener('click', (event) => {
			if (!wide.matches && event.target instanceof Element && event.target.closest('a'))
				rail.open = false;
		});
	}
})();
