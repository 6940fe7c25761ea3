/** Interface texts, Korean. Polite style; sentences about data live with the charts. */
export const ko = {
	siteName: 'AI 커리어 시장',
	siteTagline: '2021년 강의 ‘AI 시대의 커리어 빌딩’의 조언을 실제 채용 공고로 확인합니다',
	languageName: '한국어',
	skipToContent: '본문으로 건너뛰기',
	navLabel: '주요 메뉴',
	dashboard: '대시보드',
	storyPage: '강의 따라 읽기',
	scoreboardPage: '조언 점수판',
	rolesPage: '직무',
	sourcesPage: '자료',
	charts: '차트',
	otherLanguage: 'English',
	scoreboard: {
		title: '강의의 조언, 얼마나 맞았나',
		/** Of the points that can be tested, how many hold. */
		all: (held: number, tested: number) =>
			`강의의 조언은 확인할 수 있는 ${tested}가지 중 ${held}가지에서 자료와 맞는다`,
		roles: (names: string, held: number, tested: number) =>
			`${names}: 강의의 조언은 확인할 수 있는 ${tested}가지 중 ${held}가지에서 자료와 맞는다`,
		rest: (mixed: number, contradicts: number, untested: number) =>
			`엇갈림 ${mixed}가지, 반박 ${contradicts}가지, 공개 자료로 확인할 수 없음 ${untested}가지.`,
		note: '강의의 열네 부분과 요약 네 가지를 모두 적었습니다. 직무나 기간을 바꾸면 다시 계산합니다.',
		rule: '한 부분의 판정은 거기 딸린 주장의 판정을 모은 것입니다. 확인할 수 있는 주장의 절반이 넘게 지지하고 반박이 하나도 없으면 지지, 절반이 넘게 반박하면 반박, 나머지는 엇갈림입니다. C 등급 차트는 세지 않습니다. 주장마다의 규칙은 차트에 있습니다.',
		notByRole: '직무 구분 없음',
		advice: '강의의 조언',
		claim: '따져 본 주장',
		verdict: '판정',
		effect: '크기',
		n: '관측 수',
		years: '연도',
		place: '범위',
		grade: '등급',
		chart: '차트',
		sortBy: (column: string) => `${column} 순으로 정렬`,
		lectureOrder: '강의 차례로',
		/** On paper, in place of rows that stand in sections above. */
		seeAbove: (sections: string) => `위 ${sections}의 주장도 함께 셈`,
		csv: '점수판을 CSV로 받기',
		print: '인쇄',
		point: '요약',
		noChart: '차트 없음'
	},
	story: {
		title: '강의 따라 읽기',
		lead: '2021년 강의 ‘AI 시대의 커리어 빌딩’을 차례대로 읽으며, 조언마다 실제 자료를 나란히 놓았습니다. 자료는 강의를 뒷받침하기도 하고 반박하기도 합니다.',
		how: '강의는 ChatGPT가 나오기 전에 만들어졌습니다. 그때의 전망을 지금의 자료로 다시 보는 것이지, 강의를 채점하려는 것이 아닙니다.',
		contents: '차례',
		section: (n: number) => `${n}`,
		chapters: { 'careers-in-ai': 'AI 커리어', 'starting-out': '시작하기' },
		evidenceTitle: '강의의 말은 무엇에 근거하나',
		untested: '공개 자료로 확인할 수 없는 것',
		advice: '강의의 조언',
		next: '다음에 할 일',
		explore: '이 차트를 직무별로 살펴보기',
		combined: '모아 보면',
		points: '강의의 네 가지 요약',
		toScoreboard: '점수판에서 한눈에 보기',
		noChart: '이 부분에는 차트가 없다.'
	},
	footer:
		'모든 숫자는 공개 자료에서 계산했습니다. 강의의 사람·기관과 관계없는 독립 프로젝트이며, 상관관계를 원인으로 읽지 않습니다.',
	lectureCredit: (title: string, speaker: string, occasion: string, year: number) =>
		`강의: ‘${title}’, ${speaker}, ${occasion}, ${year}년. 강의 내용은 공개된 수강 기록을 우리 말로 간추린 것입니다.`,
	codeLicence: '코드는 MIT 라이선스, 자료는 출처별 라이선스를 따릅니다.',

	filterLabel: '직무와 기간 고르기',
	chooseRoles: '직무 찾기',
	allRoles: (n: number) => `모든 직무 ${n}개`,
	noRoles: '고른 직무 없음',
	someRoles: (n: number, all: number) => `직무 ${all}개 중 ${n}개`,
	searchLabel: '이름이나 공고 제목으로 찾기',
	searchPlaceholder: 'MLOps, 머신러닝, Analytics Engineer …',
	found: (n: number) => (n === 0 ? '맞는 직무가 없습니다' : `직무 ${n}개를 찾았습니다`),
	foundByTitle: (title: string) => `공고 제목 ‘${title}’`,
	all: '전체',
	none: '없음',
	wholeFamily: (family: string) => `${family} 계열 전체`,
	remove: (name: string) => `${name} 빼기`,
	done: '닫기',
	years: '기간',
	from: '처음',
	to: '끝',
	base: '기준 연도 (= 100)',
	geo: '나라',
	reset: '처음 상태로',
	dropped: (list: string) => `주소에 있는 다음 값은 알 수 없어 무시했습니다: ${list}`,
	noScript:
		'자바스크립트가 꺼져 있어 직무를 고를 수 없습니다. 아래 차트와 해설은 전체 직무를 보여 줍니다.',

	families: {
		data: '데이터',
		analysis: '분석',
		operations: '운영',
		modeling: '모델링',
		engineering: '엔지니어링',
		research: '연구',
		business: '기획·정책',
		management: '관리',
		reference: '비교 기준'
	},

	verdictTitle: '판정',
	verdicts: {
		supports: '지지',
		mixed: '엇갈림',
		contradicts: '반박',
		'cannot-test': '확인 불가'
	},
	verdictOverview: '자료는 강의의 말을 뒷받침하는가',
	verdictOverviewNote: '아래 차트에 보이는 자료로 계산했고, 직무나 기간을 바꾸면 다시 계산합니다.',
	lectureWords: '강의의 말',
	dataShow: '자료가 보여 주는 것',
	rule: '판정 규칙',
	cannotSay: '자료가 말하지 못하는 것',
	lectureAdvice: '강의의 조언',
	/** After the advice: how far the data on screen go with it. */
	afterVerdict: {
		supports: '이 자료와 어긋나지 않습니다.',
		mixed: '이 자료만으로는 반쯤만 뒷받침됩니다.',
		contradicts: '이 자료와는 어긋납니다. 조언을 따르기 전에 위의 반례를 살펴보세요.',
		'cannot-test': '이 자료로는 확인할 수 없습니다.'
	},
	allShown: '모든 직무를 보는 중입니다. 하나를 고르면 그 직무만 봅니다.',
	verdictCounts: (counts: string, all: number) => `강의의 말 ${all}개 가운데 ${counts}.`,
	verdictCount: (name: string, n: number) => `${name} ${n}`,
	printed: (roles: string, years: string) => `고른 직무: ${roles} · 기간: ${years}`,
	evidence: '이 말의 근거',
	observations: '관측 수',
	yearsShown: '연도',
	place: '범위',
	noRoleSplit: '이 자료에는 직무 구분이 없어 직무를 골라도 숫자가 바뀌지 않습니다.',
	familySplit:
		'공급은 직무별로 조사되지 않아, 고른 직무가 속한 계열의 학생을 보여 줍니다. 직무 구분이 없는 자료는 그대로입니다.',
	table: '표로 보기',
	stepPoints: '점 하나씩 읽기: 화살표 키',
	openChart: '이 차트만 보기',
	csv: 'CSV로 받기',
	grade: '등급',
	grades: {
		A: 'A: 묻는 것을 바로 잰 자료',
		B: 'B: 대신하는 지표이며, 무엇으로 대신했는지 밝힘',
		C: 'C: 참고용. 판정을 모을 때 세지 않음'
	},
	allCharts: (n: number) => `모든 차트 ${n}개`,
	allChartsNote: '강의의 차례대로 묶었습니다. 글자는 자료의 등급입니다.',
	backToDashboard: '대시보드로',
	previousChart: '이전 차트',
	nextChart: '다음 차트',
	source: '자료',
	commonTitles: '흔한 공고 이름',

	rolesTitle: '공고 이름은 어떻게 직무가 되었나',
	roles: {
		intro: (titles: string, roles: number) =>
			`강의의 첫 요약은 ‘포지션의 이름은 아직 합의되지 않았다’입니다. 그래서 공고에 적힌 이름 ${titles}개를 하나의 규칙으로 직무 ${roles}개에 나누었습니다. 규칙이 틀리면 차트도 틀리므로, 규칙과 남은 것을 모두 여기에 적습니다.`,
		stepsTitle: '규칙',
		steps: [
			'글자를 고르게 한다: 전각과 반각, 대문자와 소문자, 겹친 빈칸을 같게 본다.',
			'경력 수준을 나타내는 말(Senior, Lead, 신입, 주니어 …)을 떼어 따로 적는다.',
			'장소·계약·성별 표시처럼 괄호 안에 든 꼬리표를 뗀다. AI 용어가 든 괄호는 남긴다.',
			'‘Data Scientist/ML Engineer’처럼 양쪽이 저마다 이름이 되면 나누고, 두 직무에 절반씩 센다.',
			'직무표(roles.csv)의 규칙을 위에서부터 맞추어, 처음 맞는 직무로 정한다.',
			'아무것도 맞지 않으면 ‘미분류’다. Engineer, Manager, Analyst 같은 한 낱말 이름은 일부러 미분류로 둔다.'
		],
		tryTitle: '공고 이름을 넣어 보세요',
		tryLabel: '공고 이름',
		tryPlaceholder: '예: Senior MLOps Engineer, 머신러닝 엔지니어',
		tryNone: '미분류: 어떤 직무의 규칙에도 맞지 않습니다.',
		tryLevel: (level: string) => `경력 수준을 나타내는 말: ${level}`,
		tryPart: (name: string, part: string) => `${name} (${part})`,
		countsTitle: '해마다 몇 건이 어디로 갔나',
		countsNote:
			'급여를 밝힌 공고 기준. 비중의 분모는 ‘AI 직무’ 열입니다. 2024년부터 수집 범위가 넓어져 일반 이름의 공고가 크게 늘었습니다.',
		year: '연도',
		postings: '전체 공고',
		ai: 'AI 직무',
		reference: '비교 기준(소프트웨어)',
		unclassified: '미분류',
		ambiguous: '두 직무',
		listTitle: '직무',
		inYear: (n: string, year: string) => `${year} ${n}건`,
		titlesUsed: (n: number) => `쓰인 이름 ${n}개`,
		patterns: '맞추는 규칙 (정규식)',
		nearest: '가까운 공식 직업 (같지는 않음)',
		leftTitle: (year: string) => `미분류로 남은 이름, ${year}`,
		leftNote: (shown: number, all: number) => `많은 순으로 ${all}개 중 ${shown}개.`
	},
	rolePage: {
		compare: '나란히 볼 직무',
		noOther: '고르지 않음',
		failed: '그 직무의 숫자를 가져오지 못했습니다. 잠시 뒤 다시 골라 주세요.',
		figure: '항목',
		few: '30건 미만',
		allRoles: '모든 직무와 함께 보기',
		onDashboard: '대시보드에서 이 직무만 보기',
		others: '다른 직무',
		adviceTitle: (role: string) => `강의의 조언과 ${role}`,
		adviceNote: (held: number, tested: number) =>
			`이 직무만 놓고 다시 판정했습니다. 확인할 수 있는 ${tested}가지 중 ${held}가지에서 자료와 맞습니다. 직무 구분이 없는 자료는 뺐습니다.`,
		page: '이 직무의 모든 숫자',
		reading:
			'값 아래의 범위는 95% 구간, n은 그 값을 얻은 공고나 응답의 수, 끝의 연도는 자료의 해입니다. 범위가 넓을수록 덜 확실합니다.'
	},
	sourcesTitle: '자료와 라이선스',
	embed: {
		failed: '고른 내용을 그리지 못해 처음 화면을 보입니다. 연결을 확인하고 다시 열어 주세요.',
		live: '살펴보기 →',
		sameFinding: (kept: string, now: string) =>
			`${kept} 자료로 고정한 차트입니다. ${now} 자료로도 결론은 같습니다.`,
		newFinding: (kept: string, now: string, headline: string) =>
			`${kept} 자료로 고정한 차트입니다. ${now} 자료로는: ${headline}`,
		unknownVersion: (id: string) =>
			`이 사이트에는 데이터 버전 ${id} 파일이 없어 지금의 자료로 그렸습니다.`
	},
	share: '공유·내려받기',
	shareFailed: '공유 창을 불러오지 못했습니다. 연결을 확인하고 다시 눌러 주세요.',
	terms: {
		title: '말 풀이',
		list: [
			[
				'95% 구간',
				'같은 방법으로 자료를 거듭 모은다면 스무 번 중 열아홉 번은 참값을 품을 범위. 공고나 응답이 적을수록 넓다.'
			],
			['중앙값', '크기대로 줄 세웠을 때 한가운데 있는 값.'],
			['지수', '기준 연도의 값을 100으로 놓은 값.'],
			[
				'로그포인트',
				'두 값의 비의 자연로그에 100을 곱한 값. 변화가 작으면 퍼센트와 거의 같고, 느는 것과 주는 것을 같은 자로 잰다.'
			],
			[
				'승산비',
				'한 가지 일을 하는 사람이 다른 일도 하는 승산(하는 사람 ÷ 하지 않는 사람)을 그 일을 하지 않는 사람의 승산으로 나눈 값. 1이면 두 일은 서로 상관없다.'
			],
			[
				'이름의 실질 개수',
				'모든 이름이 똑같이 자주 쓰였다면 몇 개와 같은지. 한 이름이 거의 다 차지하면 1에 가깝다.'
			],
			[
				'지지, 반박, 엇갈림, 확인 불가',
				'차트마다 적힌 규칙으로 자료가 낸 판정. 공고나 응답이 30건에 못 미치면 판정하지 않는다.'
			]
		] as readonly (readonly [term: string, meaning: string])[]
	},
	sources: {
		intro:
			'이 사이트의 모든 숫자는 아래 표에서 계산합니다. 표는 공개된 원자료에서 정해진 방법으로 만들며, 지어내거나 보간한 값은 없습니다. 표는 Frictionless Data Package로 묶여 있어 그대로 내려받을 수 있습니다.',
		package: '데이터 패키지 설명 (datapackage.json)',
		tablesTitle: '표',
		sourcesTitle: '원자료',
		rows: (n: string) => `${n}행`,
		licence: '라이선스',
		citation: '인용',
		retrieved: '받은 날',
		method: '만든 방법',
		biases: '알려진 편향',
		columns: '열',
		download: 'CSV 내려받기',
		unit: '한 건의 뜻',
		years: '기간',
		period: (years: string, last: string | null) =>
			last === null ? years : `${years} (${last}까지)`,
		publisher: '발행',
		ledger: '행 처리 내역',
		ledgerRead: '읽음',
		ledgerKept: '사용',
		ledgerAside: '제외'
	},
	notFound: '페이지를 찾을 수 없습니다',
	/** 한 파일로 저장한 차트. */
	oneFile: {
		noScript: (roles: string, years: string) =>
			`자바스크립트가 꺼져 있어 직무와 기간을 고를 수 없습니다. 아래 그림과 해설, 표는 ‘${roles}, ${years}’ 기준입니다.`,
		allYears: '전체 기간',
		citation: '인용',
		live: '웹에서 이 차트 보기',
		offline:
			'이 파일은 인터넷에 연결하지 않고 열어도 그대로 작동하며, 외부로 아무 요청도 보내지 않습니다.'
	},
	deck: {
		title: '슬라이드',
		heading: '강의의 조언과 자료, 슬라이드로',
		lead: '강의의 차례대로 차트 한 장에 한 가지씩. 화살표 키로 넘기고, 발표자 창에는 노트와 시계가 있습니다.',
		open: '슬라이드로 보기',
		openHere: '이 차트를 슬라이드로 보기',
		someCharts: (n: number) => `차트 ${n}개로 보는 강의의 조언과 실제 자료`,
		noCharts: '고른 차트가 없습니다',
		counted: { advice: '강의의 조언 하나에 한 칸', charts: '차트 하나에 한 칸' },
		rule: '판정은 차트마다 적어 둔 규칙으로 자료가 내립니다. 공고나 응답이 30건에 못 미치면 판정하지 않고, 상관관계를 원인으로 읽지 않습니다.',
		dataYears: (span: string) => `자료의 기간 ${span}년`,
		verdict: '이 차트의 판정',
		pending: '고른 대로 다시 계산하고 있습니다',
		closing: '자료와 인용',
		closingNote: '숫자는 모두 아래 공개 자료에서 계산했습니다. 괄호 안은 라이선스입니다.',
		citeTitle: '인용할 때',
		cite: (site: string, address: string | null) =>
			`${site}${address === null ? '' : `. ${address}`}. 숫자를 인용할 때는 그 슬라이드에 적힌 원자료와 연도, n을 함께 밝혀 주세요.`,
		place: (n: number, total: number) => `${n} / ${total}`,
		says: (n: number, total: number, title: string) => `슬라이드 ${n} / ${total}: ${title}`,
		controls: '슬라이드 넘기기',
		previous: '이전 슬라이드',
		next: '다음 슬라이드',
		overview: '한눈에 보기',
		closeOverview: '슬라이드로 돌아가기',
		fullscreen: '전체 화면',
		noFullscreen: '이 창에서는 전체 화면을 쓸 수 없습니다. 브라우저의 전체 화면(F11)을 써 보세요.',
		speaker: '발표자 창',
		blocked: '브라우저가 새 창을 막았습니다.',
		blockedLink: '발표자 창을 직접 열기',
		help: '키 안내',
		leave: '대시보드로',
		dismiss: '알림 닫기',
		black: '화면을 껐습니다. b 키를 누르면 다시 켜집니다.',
		jump: (typed: string) => `${typed}번으로 (Enter)`,
		turn: '가로로 돌리면 더 크게 보입니다',
		failed: '숫자를 가져오지 못해 몇 장을 그리지 못했습니다. 연결을 확인하고 새로 고쳐 주세요.',
		choose: '차트 고르기',
		chosen: (n: number, all: number) => `차트 ${all}개 중 ${n}개`,
		chooseNote: '뺀 차트는 발표에서 빠지고 주소에 남습니다. 차례는 강의를 따릅니다.',
		allCharts: '모두',
		noneChart: '모두 빼기',
		copy: '주소 복사',
		copied: '복사했습니다',
		notCopied: '복사하지 못했습니다. 주소창의 주소를 쓰세요.',
		goTo: (n: number, title: string) => `${n}번 슬라이드: ${title}`,
		keysTitle: '키로 넘기기',
		keys: [
			['→ ↓ PageDown Space Enter', '다음'],
			['← ↑ PageUp Shift+Space', '이전'],
			['Home End', '처음, 마지막'],
			['숫자 Enter', '그 번호로'],
			['o Esc', '한눈에 보기'],
			['f', '전체 화면'],
			['s', '발표자 창'],
			['b .', '화면 끄고 켜기'],
			['?', '이 안내']
		] as readonly (readonly [keys: string, does: string])[],
		close: '닫기',
		speakerPage: {
			title: '발표자 창',
			current: '지금',
			next: '다음',
			last: '마지막 슬라이드입니다',
			notes: '노트',
			clock: '시각',
			elapsed: '지난 시간',
			start: '시작',
			pause: '멈춤',
			reset: '처음부터',
			gone: '슬라이드 창이 닫혔습니다. 이 창은 그대로 쓸 수 있습니다.',
			reopen: '슬라이드 창 열기',
			dark: '청중의 화면이 꺼져 있습니다',
			advice: '강의의 조언',
			says: '강의의 말',
			evidence: '이 말의 근거',
			titleNote: (finding: string) => `첫 장입니다. ${finding}`,
			closingNote: '마지막 장입니다. 출처와 라이선스, 인용하는 법이 적혀 있습니다.'
		}
	}
};

/** What every language has to provide. */
export type Messages = typeof ko;
