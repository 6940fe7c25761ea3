import type { Messages } from './ko';

/** Interface texts, English. */
export const en: Messages = {
	siteName: 'AI career market',
	siteTagline: 'A 2021 lecture’s career advice, checked against real job postings',
	languageName: 'English',
	skipToContent: 'Skip to content',
	navLabel: 'Main',
	dashboard: 'Dashboard',
	storyPage: 'Story',
	scoreboardPage: 'Scoreboard',
	rolesPage: 'Roles',
	sourcesPage: 'Sources',
	charts: 'Charts',
	otherLanguage: '한국어',
	scoreboard: {
		title: 'How far the lecture’s advice holds',
		all: (held: number, tested: number) =>
			`The lecture’s advice agrees with the data on ${held} of ${tested} points that can be tested`,
		roles: (names: string, held: number, tested: number) =>
			`${names}: the lecture’s advice agrees with the data on ${held} of ${tested} points that can be tested`,
		rest: (mixed: number, contradicts: number, untested: number) =>
			`Mixed on ${mixed}, contradicted on ${contradicts}, not testable with public data on ${untested}.`,
		note: 'All fourteen sections of the lecture and the four points of its summary. Choose roles or years and it is computed anew.',
		rule: 'The verdict on a section combines those on its claims: of those that could be tested, supports if more than half support it and none contradicts it, contradicts if more than half contradict it, mixed otherwise. Charts of grade C are not counted. The rule of each claim stands with its chart.',
		notByRole: 'not by role',
		advice: 'The lecture’s advice',
		claim: 'Claim tested',
		verdict: 'Verdict',
		effect: 'Size',
		n: 'Observations',
		years: 'Years',
		place: 'Coverage',
		grade: 'Grade',
		chart: 'Chart',
		sortBy: (column: string) => `Sort by ${column}`,
		lectureOrder: 'In the order of the lecture',
		/** On paper, in place of rows that stand in sections above. */
		seeAbove: (sections: string) => `Also counted, from above: the claims of ${sections}`,
		csv: 'Download the scoreboard as CSV',
		print: 'Print',
		point: 'Summary',
		noChart: 'No chart'
	},
	story: {
		title: 'The lecture, section by section',
		lead: 'The 2021 lecture ‘Career building in the AI era’ in its own order, with real data beside each piece of advice. Sometimes the data agree with it, sometimes they do not.',
		how: 'The lecture was given before ChatGPT. Its outlook is held against today’s data; it is not being marked.',
		contents: 'Contents',
		section: (n: number) => `${n}`,
		chapters: { 'careers-in-ai': 'Careers in AI', 'starting-out': 'Starting out' },
		evidenceTitle: 'What the lecture’s words rest on',
		untested: 'What public data cannot test',
		advice: 'The lecture’s advice',
		next: 'What to do next',
		explore: 'Explore this chart by role',
		combined: 'Taken together',
		points: 'The four points of the summary',
		toScoreboard: 'See all at a glance on the scoreboard',
		noChart: 'This section has no chart.'
	},
	footer:
		'Every number is computed from public data. An independent project, not connected with the lecture’s speaker or hosts; nothing here claims a cause.',
	lectureCredit: (title, speaker, occasion, year) =>
		`The lecture: ‘${title}’, ${speaker}, ${occasion}, ${year}. What it says is told in our words from public learners’ notes.`,
	codeLicence: 'Code under the MIT licence; data under the licence of each source.',

	filterLabel: 'Choose roles and years',
	chooseRoles: 'Find roles',
	allRoles: (n) => `All ${n} roles`,
	noRoles: 'No role chosen',
	someRoles: (n, all) => `${n} of ${all} roles`,
	searchLabel: 'Search by name or job title',
	searchPlaceholder: 'MLOps, machine learning, Analytics Engineer …',
	found: (n) => (n === 0 ? 'No role matches' : n === 1 ? '1 role found' : `${n} roles found`),
	foundByTitle: (title) => `job title ‘${title}’`,
	all: 'All',
	none: 'None',
	wholeFamily: (family) => `All of ${family}`,
	remove: (name) => `Remove ${name}`,
	done: 'Close',
	years: 'Years',
	from: 'From',
	to: 'To',
	base: 'Base year (= 100)',
	geo: 'Country',
	reset: 'Reset',
	dropped: (list) => `These values in the address are unknown and were ignored: ${list}`,
	noScript:
		'JavaScript is off, so roles cannot be chosen. The charts and the commentary below show all roles.',

	families: {
		data: 'Data',
		analysis: 'Analysis',
		operations: 'Operations',
		modeling: 'Modelling',
		engineering: 'Engineering',
		research: 'Research',
		business: 'Product and policy',
		management: 'Management',
		reference: 'Reference'
	},

	verdictTitle: 'Verdict',
	verdicts: {
		supports: 'Supports',
		mixed: 'Mixed',
		contradicts: 'Contradicts',
		'cannot-test': 'Cannot test'
	},
	verdictOverview: 'Do the data support what the lecture says?',
	verdictOverviewNote:
		'Computed from the data in the charts below, and anew when you choose other roles or years.',
	lectureWords: 'The lecture',
	dataShow: 'What the data show',
	rule: 'Rule of the verdict',
	cannotSay: 'What the data cannot say',
	lectureAdvice: 'The lecture’s advice',
	afterVerdict: {
		supports: 'These data go along with it.',
		mixed: 'These data go only half way with it.',
		contradicts:
			'These data go against it: look at the counter-evidence above before following it.',
		'cannot-test': 'These data cannot test it.'
	},
	allShown: 'All roles are shown. Choose one to see that role only.',
	verdictCounts: (counts, all) => `Of ${all} statements: ${counts}.`,
	verdictCount: (name, n) => `${n} ${name.toLowerCase()}`,
	printed: (roles, years) => `Roles: ${roles} · Years: ${years}`,
	evidence: 'What this rests on',
	observations: 'Observations',
	yearsShown: 'Years',
	place: 'Scope',
	noRoleSplit: 'This source has no roles: choosing roles does not change its numbers.',
	familySplit:
		'Supply is not counted by role: the students of the family that the chosen roles belong to are shown. Data without roles stay as they are.',
	table: 'See as a table',
	stepPoints: 'Step through the points: arrow keys',
	csv: 'Download CSV',
	grade: 'grade',
	grades: {
		A: 'A: measured directly',
		B: 'B: a fair proxy, named as such',
		C: 'C: illustrative; not counted when verdicts are combined'
	},
	allCharts: (n: number) => `All ${n} charts`,
	allChartsNote: 'By section of the lecture. The letter is the grade of the data.',
	openChart: 'This chart alone',
	backToDashboard: 'Back to the dashboard',
	previousChart: 'Previous chart',
	nextChart: 'Next chart',
	source: 'Source',
	commonTitles: 'Common titles',

	rolesTitle: 'How job titles became roles',
	roles: {
		intro: (titles, roles) =>
			`The lecture’s first summary point is that the names of positions are not agreed on. So the ${titles} titles in the adverts were sorted into ${roles} roles by one rule. If the rule is wrong the charts are wrong, so here is the rule and all that it left over.`,
		stepsTitle: 'The rule',
		steps: [
			'Even out the letters: full and half width, upper and lower case, doubled spaces are the same.',
			'Take off words of seniority (Senior, Lead, 신입, 주니어 …) and keep them apart.',
			'Take off tags in brackets such as place, contract or gender; brackets with an AI term stay.',
			'Where both sides of a slash or comma stand alone as titles, as in ‘Data Scientist/ML Engineer’, split and count half to each role.',
			'Try the patterns of the role table (roles.csv) from the top; the first that matches decides.',
			'No match is ‘unclassified’. One-word titles such as Engineer, Manager or Analyst are left unclassified on purpose.'
		],
		tryTitle: 'Try a title',
		tryLabel: 'Job title',
		tryPlaceholder: 'e.g. Senior MLOps Engineer, 머신러닝 엔지니어',
		tryNone: 'Unclassified: no role’s pattern matches.',
		tryLevel: (level) => `Words of seniority: ${level}`,
		tryPart: (name, part) => `${name} (${part})`,
		countsTitle: 'How many adverts went where, by year',
		countsNote:
			'Adverts that publish pay. The denominator of a share is the column ‘AI roles’. From 2024 the collection took in general titles, so many more are unclassified.',
		year: 'Year',
		postings: 'All adverts',
		ai: 'AI roles',
		reference: 'Reference (software)',
		unclassified: 'Unclassified',
		ambiguous: 'Two roles',
		listTitle: 'The roles',
		inYear: (n, year) => `${n} adverts in ${year}`,
		titlesUsed: (n) => (n === 1 ? '1 title in use' : `${n} titles in use`),
		patterns: 'Patterns (regular expressions)',
		nearest: 'Nearest official occupation (not the same)',
		leftTitle: (year) => `Titles left unclassified, ${year}`,
		leftNote: (shown, all) => `The ${shown} commonest of ${all}.`
	},
	rolePage: {
		compare: 'Side by side with',
		noOther: 'No other role',
		failed: 'The figures of that role could not be fetched. Please choose it again in a moment.',
		figure: 'Figure',
		few: 'fewer than 30',
		allRoles: 'See it among all roles',
		onDashboard: 'This role alone on the dashboard',
		others: 'Other roles',
		adviceTitle: (role: string) => `The lecture’s advice and the ${role}`,
		adviceNote: (held: number, tested: number) =>
			`Judged anew for this role alone: the advice agrees with the data on ${held} of ${tested} points that can be tested. Sources without roles are left out.`,
		reading:
			'The range below a value is its 95% interval, n the number of adverts or answers behind it, the year at the end that of the data. The wider the range, the less certain the value.',
		page: 'All figures of this role'
	},
	sourcesTitle: 'Sources and licences',
	embed: {
		failed:
			'The choice could not be drawn; this is the chart without it. Check the connection and open it again.',
		live: 'explore →',
		sameFinding: (kept, now) =>
			`Pinned to the data of ${kept}. With the data of ${now} the finding is the same.`,
		newFinding: (kept, now, headline) =>
			`Pinned to the data of ${kept}. With the data of ${now}: ${headline}`,
		unknownVersion: (id) =>
			`This site has no data version ${id}; the chart is drawn from the present data.`
	},
	share: 'Share and download',
	shareFailed: 'The share window could not be loaded. Check the connection and press again.',
	terms: {
		title: 'Terms',
		list: [
			[
				'95% interval',
				'A range that would hold the true value nineteen times in twenty if the data were gathered again and again in the same way. The fewer adverts or answers, the wider.'
			],
			['Median', 'The value in the middle when all are put in order.'],
			['Index', 'A value with that of the base year set to 100.'],
			[
				'Log points',
				'100 times the natural logarithm of the ratio of two values. For small changes nearly the same as per cent, and the same measure for growing and shrinking.'
			],
			[
				'Odds ratio',
				'The odds (those who do it ÷ those who do not) of doing one kind of work among people who also do another, divided by the odds among people who do not. 1 = the two have nothing to do with each other.'
			],
			[
				'Effective number of titles',
				'How many titles there would be if all were equally common. Close to 1 when one title has nearly all adverts.'
			],
			[
				'Supports, contradicts, mixed, cannot test',
				'What the data say by the rule printed with each chart. Fewer than 30 adverts or answers are not judged.'
			]
		] as readonly (readonly [term: string, meaning: string])[]
	},
	sources: {
		intro:
			'Every number on this site is computed from the tables below. They are made from published originals by a stated method; nothing is invented or interpolated. They form a Frictionless Data Package and can be downloaded as they are.',
		package: 'Description of the data package (datapackage.json)',
		tablesTitle: 'Tables',
		sourcesTitle: 'Originals',
		rows: (n) => `${n} rows`,
		licence: 'Licence',
		citation: 'Cite as',
		retrieved: 'Retrieved',
		method: 'Method',
		biases: 'Known biases',
		columns: 'Columns',
		download: 'Download CSV',
		unit: 'One record is',
		years: 'Years',
		period: (years, last) => (last === null ? years : `${years} (to ${last})`),
		publisher: 'Publisher',
		ledger: 'Where the rows went',
		ledgerRead: 'read',
		ledgerKept: 'used',
		ledgerAside: 'set aside'
	},
	notFound: 'There is no such page',
	/** A chart saved as one file. */
	oneFile: {
		noScript: (roles, years) =>
			`JavaScript is off, so roles and years cannot be chosen. The drawing, the commentary and the table below show: ${roles}, ${years}.`,
		allYears: 'all years',
		citation: 'Cite as',
		live: 'This chart on the web',
		offline: 'This file works without a network and sends no request to anyone.'
	},
	deck: {
		title: 'Slides',
		heading: 'The lecture’s advice and the data, as slides',
		lead: 'In the order of the lecture, one chart and one finding at a time. Arrow keys turn the slides; a second window has notes and a clock for the speaker.',
		open: 'Show as slides',
		openHere: 'Show this chart as a slide',
		someCharts: (n) =>
			`The lecture’s advice and real data in ${n === 1 ? 'one chart' : `${n} charts`}`,
		noCharts: 'No chart is chosen',
		counted: {
			advice: 'One square a piece of the lecture’s advice',
			charts: 'One square a chart'
		},
		rule: 'Verdicts are given by the data, by the rule printed with each chart. Fewer than 30 adverts or answers are not judged, and no correlation is read as a cause.',
		dataYears: (span) => `Data of ${span}`,
		verdict: 'Verdict of this chart',
		pending: 'Being computed for your choice',
		closing: 'Sources and how to cite',
		closingNote:
			'Every number was computed from the public sources below; the licence stands in brackets.',
		citeTitle: 'To cite',
		cite: (site, address) =>
			`${site}${address === null ? '' : `. ${address}`}. With a number, please name the original, the years and the n that stand on its slide.`,
		place: (n, total) => `${n} / ${total}`,
		says: (n, total, title) => `Slide ${n} of ${total}: ${title}`,
		controls: 'Turn the slides',
		previous: 'Previous slide',
		next: 'Next slide',
		overview: 'Overview',
		closeOverview: 'Back to the slides',
		fullscreen: 'Full screen',
		noFullscreen: 'This window cannot fill the screen. Try the browser’s own full screen (F11).',
		speaker: 'Speaker view',
		blocked: 'The browser did not allow a new window.',
		blockedLink: 'Open the speaker view yourself',
		help: 'Keys',
		leave: 'To the dashboard',
		dismiss: 'Close this message',
		black: 'The screen is off. Press b to turn it on.',
		jump: (typed) => `To ${typed} (Enter)`,
		turn: 'Larger when the phone is turned',
		failed:
			'Some slides could not be drawn because their data did not arrive. Check the connection and reload.',
		choose: 'Choose charts',
		chosen: (n, all) => `${n} of ${all} charts`,
		chooseNote: 'What is left out stays out, and in the address. The order is that of the lecture.',
		allCharts: 'All',
		noneChart: 'None',
		copy: 'Copy the address',
		copied: 'Copied',
		notCopied: 'Could not copy. Take it from the address bar.',
		goTo: (n, title) => `Slide ${n}: ${title}`,
		keysTitle: 'Keys',
		keys: [
			['→ ↓ PageDown Space Enter', 'next'],
			['← ↑ PageUp Shift+Space', 'back'],
			['Home End', 'first, last'],
			['digits Enter', 'to that slide'],
			['o Esc', 'overview'],
			['f', 'full screen'],
			['s', 'speaker view'],
			['b .', 'screen off and on'],
			['?', 'this list']
		],
		close: 'Close',
		speakerPage: {
			title: 'Speaker view',
			current: 'Now',
			next: 'Next',
			last: 'This is the last slide',
			notes: 'Notes',
			clock: 'Time',
			elapsed: 'Elapsed',
			start: 'Start',
			pause: 'Pause',
			reset: 'Reset',
			gone: 'The window with the slides is closed. This one goes on working.',
			reopen: 'Open the slides',
			dark: 'The audience’s screen is off',
			advice: 'The lecture’s advice',
			says: 'What the lecture says',
			evidence: 'What that rests on',
			titleNote: (finding) => `The first slide. ${finding}`,
			closingNote: 'The last slide: sources, licences and how to cite.'
		}
	}
};
