/**
 * The lecture that the charts are read against, section by section, in our own words. The ids are stable: charts,
 * links and tests refer to them. The recording is not public; what is known comes from notes of people who heard it,
 * and each section says on how many it rests.
 */
import type { Bilingual } from '../model/tables';

export const LECTURE = {
	title: { ko: 'AI 시대의 커리어 빌딩', en: 'Career building in the AI era' },
	speaker: { ko: '박은정(업스테이지)', en: 'Lucy Park (Upstage)' },
	occasion: { ko: '네이버 부스트캠프 AI Tech', en: 'Naver boostcamp AI Tech' },
	/** In use by this month; more than a year and a half before ChatGPT. */
	since: '2021-03',
	year: 2021
} as const satisfies Record<string, Bilingual | string | number>;

/** What a statement rests on. */
export const MARKS = ['S', 'P1', 'P2', 'P3', 'SLIDE', 'R', 'I'] as const;
export type Mark = (typeof MARKS)[number];

export const EVIDENCE: Readonly<Record<Mark, Bilingual>> = {
	S: {
		ko: '이 대시보드의 출발점인 수강 기록에 있는 내용',
		en: 'in the learner’s note that this dashboard started from'
	},
	P1: { ko: '공개된 다른 수강 기록 한 편에만 있는 내용', en: 'in one other public note only' },
	P2: { ko: '서로 독립된 공개 수강 기록 두 편에 있는 내용', en: 'in two independent public notes' },
	P3: {
		ko: '서로 독립된 공개 수강 기록 세 편에 있는 내용',
		en: 'in three independent public notes'
	},
	SLIDE: {
		ko: '공개 수강 기록 한 편에 실린 슬라이드에서 읽은 내용',
		en: 'read from a slide shown in one public note'
	},
	R: {
		ko: '같은 연사의 다른 강연 기록이 뒷받침하는 내용(이 강의는 아님)',
		en: 'supported by a note of another talk by the same speaker, not of this lecture'
	},
	I: {
		ko: '제목과 앞뒤 내용에서 우리가 미루어 읽은 것',
		en: 'our inference from the heading and what stands around it'
	}
};

/** Who is speaking in `says`: the lecture itself (S, P2, P3), one learner's note (P1), or we (I). */
export type Voice = 'lectureSays' | 'learnerRecords' | 'ourReading';

interface Entry {
	readonly id: string;
	readonly title: Bilingual;
	/** What `says` rests on, strongest first; that a note has the heading alone does not count. */
	readonly marks: readonly Mark[];
	/** A short paraphrase, which says itself who is speaking. */
	readonly says: Bilingual;
	/** What a learner can do with it. */
	readonly advice: Bilingual;
	/** What of it no public data at hand can test, and why. */
	readonly untested?: Bilingual;
	/** Our words: how a reader can carry the advice over to a case of their own, mostly with the charts of the section. */
	readonly next?: Bilingual;
}

/** The two chapters of the lecture; what comes before and after them has none. */
export type Chapter = 'careers-in-ai' | 'starting-out';

export interface LectureSection extends Entry {
	readonly chapter: Chapter | null;
	/** The marks as printed: `S, P1`. */
	readonly evidence: string;
	/** The marks in words. */
	readonly evidenceText: Bilingual;
	readonly voice: Voice;
}

/** One of the four points that close the lecture. */
export interface SummaryPoint extends LectureSection {
	/** Ids of the sections that it closes. */
	readonly closes: readonly string[];
}

function voiceOf(marks: readonly Mark[]): Voice {
	if (marks.some((mark) => mark === 'S' || mark === 'P2' || mark === 'P3')) return 'lectureSays';
	return marks.includes('P1') ? 'learnerRecords' : 'ourReading';
}

const section = (entry: Entry, chapter: Chapter | null): LectureSection => ({
	...entry,
	chapter,
	evidence: entry.marks.join(', '),
	evidenceText: {
		ko: entry.marks.map((mark) => `${mark}: ${EVIDENCE[mark].ko}`).join(' · '),
		en: entry.marks.map((mark) => `${mark}: ${EVIDENCE[mark].en}`).join(' · ')
	},
	voice: voiceOf(entry.marks)
});

const MARKET: Bilingual = {
	ko: '나의 관심사와 능력뿐 아니라 시장의 흐름과 수요/공급까지 고려해 방향을 정하면 더 많은 기회가 열린다.',
	en: 'Choose your direction by your interests and abilities and also by where the market and its supply and demand are going: more opportunities will open.'
};

const PREMISE: Entry = {
	id: 'premise',
	title: { ko: '전제와 주의', en: 'Premise and caveats' },
	marks: ['P1'],
	says: {
		ko: '한 수강 기록에 따르면, 진로보다 나를 아는 것이 먼저이고 사람마다 경험과 가치관이 다르니 여러 의견 중 하나로 들어 달라고 했다. 어떤 직업이 사라지거나 생기는지는 다루지 않는다고 했다.',
		en: 'A learner’s note of the lecture records that knowing yourself comes before any path, and that this is one opinion among several, since people differ. Which jobs AI destroys or creates is left out.'
	},
	advice: {
		ko: '정답이 아니라 하나의 의견으로 듣고, 내 상황에 비추어 판단하세요.',
		en: 'Take this as one informed opinion and weigh it against your own situation.'
	},
	next: {
		ko: '아래 차트마다 판정 규칙과 한계를 적었습니다. 내 상황과 다른 점(나라, 직무, 연도)을 먼저 살펴보세요.',
		en: 'Each chart below prints its rule and its limits. Look first for what differs from your own case: country, role, year.'
	},
	untested: {
		ko: '조언을 어떻게 들을지에 대한 말이라 참과 거짓을 가릴 수 있는 주장이 없다. 공개 자료로 확인할 것이 없고, 그래서 차트도 없다.',
		en: 'It is about how to take advice and makes no claim that could be true or false. Public data have nothing to test here, so there is no chart.'
	}
};

const CAREERS: readonly Entry[] = [
	{
		id: 'school-or-company',
		title: { ko: '학교를 가야할지.. 회사를 가야할지...', en: 'School or company?' },
		marks: ['P3'],
		says: {
			ko: '강의는 학교와 회사의 목적이 다르다고 말한다. 학교는 논문을 쓰는 곳이고, 회사는 상품과 서비스로 돈을 버는 곳이어서 실제 데이터와 계산 자원은 많지만 논문 쓸 시간은 적다.',
			en: 'The lecture says that the two have different goals: a school produces papers, a company products that earn money. A company has more real data and computing power, and less time for papers.'
		},
		advice: {
			ko: '논문을 쓰고 싶다면 학교, 상품과 서비스를 만들고 싶다면 회사를 고르세요.',
			en: 'Choose school if you want to write papers and a company if you want to build products.'
		},
		next: {
			ko: '논문과 제품 가운데 무엇을 만들고 싶은지 적어 보고, 연구직 공고의 비중이 관심 있는 직무에서 어떤지 확인해 보세요.',
			en: 'Write down whether you want to make papers or products, then see how many adverts are for research.'
		},
		untested: {
			ko: '학교와 회사 가운데 어디가 나에게 나은지, 회사에 논문 쓸 시간이 얼마나 적은지를 담은 공개 자료는 없다. 박사들이 어디로 가는지, 연구직 공고가 얼마나 되는지만 볼 수 있다.',
			en: 'No public data say which is better for you, or how little time for papers a company leaves. What can be seen is where doctorates go and how many adverts are for research.'
		}
	},
	{
		id: 'company-types',
		title: { ko: 'AI를 다루는 회사의 종류', en: 'Kinds of companies that work with AI' },
		marks: ['P3', 'SLIDE'],
		says: {
			ko: '강의는 AI를 다루는 회사를 둘로 나눈다. 이미 있는 사업을 AI로 더 잘하려는 회사(AI for X)가 대부분이고, AI로 새 사업을 만드는 회사(AI centric)가 따로 있다.',
			en: 'The lecture says that there are two kinds. Most are AI for X: they have a business and use AI to do it better. AI centric companies create a new business with AI.'
		},
		advice: {
			ko: 'AI가 보조 수단인 회사(AI for X)와 AI가 사업 자체인 회사(AI centric)를 구분하고 지원하세요.',
			en: 'Before applying, tell whether AI is a supporting tool there (AI for X) or the business itself (AI centric).'
		},
		next: {
			ko: '지원하려는 회사가 돈을 버는 방법을 한 문장으로 써 보세요. 그 문장에 AI가 없으면 AI for X입니다.',
			en: 'Describe in one sentence how the company you aim at earns its money. If AI is not in it, it is AI for X.'
		},
		untested: {
			ko: '회사가 AI for X인지 AI centric인지를 적은 공개 자료는 없다. 업종과 규모는 그 구분을 어림할 뿐이다.',
			en: 'No public data record whether a company is AI for X or AI centric. Industry and size only come near it.'
		}
	},
	{
		id: 'team-composition',
		title: { ko: 'AI를 다루는 팀의 구성', en: 'What a team that works with AI consists of' },
		marks: ['P2', 'SLIDE'],
		says: {
			ko: '강의는 AI 팀이 두 쪽으로 이루어진다고 말한다. 사업 쪽에는 사업·서비스 기획, 마케팅·영업·홍보, 법무·윤리가, 엔지니어링 쪽에는 데이터, AI, AIOps 엔지니어 등이 있다.',
			en: 'The lecture says that a team has two halves: business (planning, marketing and sales, legal and ethics) and engineering (data, AI and AIOps engineers, and others).'
		},
		advice: {
			ko: 'AI 팀에는 모델링 밖의 자리도 많으니 사업·기획·윤리 직무까지 넓게 보세요.',
			en: 'AI teams need more than modellers; look at the business, planning and ethics seats too.'
		},
		next: {
			ko: '모델링 밖의 자리가 얼마나 되는지 보고, 그 자리의 공고를 하나 찾아 읽어 보세요.',
			en: 'See how many seats lie outside engineering, and read one advert for such a seat.'
		},
		untested: {
			ko: '마케팅·영업·법무 자리는 공고 이름에 AI를 거의 쓰지 않아 이 자료에 잡히지 않는다.',
			en: 'Seats in marketing, sales or law rarely carry AI in their titles, so these data do not see them.'
		}
	},
	{
		id: 'engineer-work',
		title: {
			ko: 'AI 팀에서 엔지니어가 되면 하는일 ??',
			en: 'What does an engineer in an AI team do?'
		},
		marks: ['S', 'P2', 'SLIDE', 'R'],
		says: {
			ko: '강의는 모델링이 팀이 하는 일의 일부일 뿐이라고 말한다. 일이 다양한 만큼 팀 안의 역할도 다양하다.',
			en: 'The lecture says that modelling is only one part of what a team does; because the work is varied, so are the roles.'
		},
		advice: {
			ko: '모델링은 일의 일부이므로 데이터·서빙·모니터링까지 할 줄 아는 사람이 되세요.',
			en: 'Modelling is only part of the job; learn the data, serving and monitoring around it.'
		},
		next: {
			ko: '관심 있는 직무를 골라, 모델링 말고 어떤 일이 따라오는지 확인해 보세요.',
			en: 'Choose your role and see which work comes with it besides modelling.'
		}
	},
	{
		id: 'role-map',
		title: { ko: 'Careers in AI : Engineering', en: 'Careers in AI: Engineering' },
		marks: ['P2', 'SLIDE'],
		says: {
			ko: '강의는 엔지니어링 역할 다섯 가지(ML DevOps, 데이터 엔지니어, 데이터 사이언티스트, ML 엔지니어, ML 연구자)를 소프트웨어, 머신러닝, 소통이라는 세 축으로 견주어 보인다. 한 수강 기록에는 부르는 이름이 아직 하나로 굳지 않았으니 공고를 꼼꼼히 읽으라는 말도 남아 있다.',
			en: 'The lecture says that five engineering roles (ML DevOps, data engineer, data scientist, ML engineer, ML researcher) differ along three axes: software, machine learning and communication.'
		},
		advice: {
			ko: '소프트웨어·머신러닝·소통 세 축에서 내 자리를 찾고, 이름보다 공고 내용을 믿으세요.',
			en: 'Find your place on three axes (software, ML, communication) and trust the posting over the title.'
		},
		next: {
			ko: '같은 이름의 공고 세 개를 나란히 놓고 요구하는 일이 얼마나 다른지 견주어 보세요.',
			en: 'Put three adverts with the same title side by side and compare the work they ask for.'
		}
	},
	{
		id: 'rarely-one-role',
		title: {
			ko: '실제로 한가지 역할만 하는 경우는 매우 드물다',
			en: 'Hardly anyone does only one role'
		},
		marks: ['S', 'P1', 'SLIDE', 'R'],
		says: {
			ko: '강의는 역할이 여럿이어도 그중 하나만 하는 사람은 매우 드물다고 말한다. 한 수강 기록에는 한 영역을 깊이 알고 이웃한 영역까지 걸치는 동료들의 예가 남아 있다.',
			en: 'The lecture says that although there are many roles, someone who does exactly one is very rare. A learner’s note records colleagues who are deep in one and reach into the next.'
		},
		advice: {
			ko: '한 칸이 아니라 이웃한 두 칸을 덮을 수 있게 준비하고, 팀의 빈칸에 나를 맞춰 보이세요.',
			en: 'Prepare to cover two neighbouring roles and show that you fill the gap the team has.'
		},
		next: {
			ko: '내 직무와 가장 자주 겹치는 일을 차트에서 찾아, 다음에 익힐 것으로 정해 보세요.',
			en: 'Find the work that most often goes with your role and make it the next thing to learn.'
		},
		untested: {
			ko: '사람들이 한 해 동안 실제로 어떤 일에 시간을 얼마나 썼는지는 공개 자료가 없다. ‘중요한 일’로 꼽았다는 응답만 있다.',
			en: 'No public data say how people’s time was really spent. There are only answers on which activities they call important.'
		}
	},
	{
		id: 'position-trends',
		title: {
			ko: 'Trends in AI engineering positions',
			en: 'Trends in AI engineering positions'
		},
		marks: ['P1', 'SLIDE'],
		says: {
			ko: '한 수강 기록에 따르면, 모델링 밖에도 자리가 많고 모델링 수요는 AutoML 때문에 점차 줄 수 있으며, AI에 백엔드·프론트엔드·리서치를 더한 조합이 유망하다고 했다.',
			en: 'A learner’s note of the lecture records that there are many positions besides modelling, that demand for modelling may gradually shrink because of AutoML, and that AI combined with backend, frontend or research is promising.'
		},
		advice: {
			ko: '모델링만으로는 부족해질 수 있으니 AI에 백엔드·프론트엔드·리서치 중 하나를 더하세요.',
			en: 'Modelling alone may not stay enough; pair AI with backend, frontend or research.'
		},
		next: {
			ko: '관심 있는 직무의 비중이 커졌는지 줄었는지 보고, 백엔드·프론트엔드·리서치 가운데 무엇을 더할지 정해 보세요.',
			en: 'See whether your role grew or shrank, and decide which of backend, frontend or research to add.'
		},
		untested: {
			ko: '모델링 수요를 줄이는 까닭이 AutoML인지는 확인할 수 없다. 공고는 무엇을 찾는지를 말할 뿐 왜 찾는지를 말하지 않는다.',
			en: 'Whether AutoML is the reason cannot be tested: adverts say what is sought, not why.'
		}
	}
];

const STARTING: readonly Entry[] = [
	{
		id: 'know-yourself',
		title: { ko: '내 자신을 이해하는 것이 중요', en: 'First, understand yourself' },
		marks: ['S', 'P1', 'R'],
		says: {
			ko: '강의는 나를 이해하는 것이 먼저라고 말한다. 한 수강 기록에는 기초 연구가 좋은지, 사람들이 쓰는 것을 만들고 싶은지를 스스로 묻는 질문이 남아 있다.',
			en: 'The lecture says that understanding yourself comes first. A learner’s note records questions to ask: do I like fundamental study, or do I want people to use what I build?'
		},
		advice: {
			ko: '기초 연구가 좋은지, 쓰이는 제품이 좋은지 먼저 스스로에게 물어보세요.',
			en: 'Ask yourself first whether you are drawn to fundamental research or to products people use.'
		},
		next: {
			ko: '두 쪽의 시장을 견준 다음, 그래도 하고 싶은 쪽이 어느 쪽인지 물어보세요.',
			en: 'Compare the two markets, then ask which side you would still choose.'
		},
		untested: {
			ko: '흥미와 적성은 어떤 공개 자료에도 없다. 연구 쪽과 엔지니어 쪽에서 마주칠 시장만 견줄 수 있다.',
			en: 'Interest and aptitude are in no public data. Only the markets of the two sides can be compared.'
		}
	},
	{
		id: 'start-early',
		title: {
			ko: '일찍 시작하는 것이 중요, AI 관련 인턴십/아르바이트 적극 권장',
			en: 'Second, start early: internships and part-time AI work'
		},
		marks: ['S', 'R'],
		says: {
			ko: '강의는 일찍 시작하는 것이 중요하다고 말하며 AI와 관련된 인턴십이나 아르바이트를 적극 권한다.',
			en: 'The lecture says that starting early matters, and strongly recommends internships and part-time jobs related to AI.'
		},
		advice: {
			ko: '완벽히 준비될 때까지 기다리지 말고 AI 관련 인턴이나 아르바이트로 일찍 시작하세요.',
			en: 'Do not wait until you are ready; start early with an AI internship or part-time job.'
		},
		next: {
			ko: '관심 있는 직무의 신입 공고 비중을 확인해 보세요. 낮다면 다음 부분으로 이어집니다.',
			en: 'Check how many adverts of your role are entry level. If few, the next section is for you.'
		},
		untested: {
			ko: '인턴십이나 아르바이트를 일찍 한 사람이 나중에 더 잘되는지는 같은 사람을 여러 해 따라간 자료가 있어야 알 수 있다.',
			en: 'Whether people who interned early fare better would need data that follow the same people for years.'
		}
	},
	{
		id: 'no-internship',
		title: {
			ko: '좋은 인턴십 자리를 구하기 어려울때...',
			en: 'When a good internship is hard to find'
		},
		marks: ['P1', 'I'],
		says: {
			ko: '한 수강 기록은 일찍 시작하는 길로 인턴십, AI 대회, 최신 논문 재현을 함께 적었다. 뒤의 두 가지가 인턴십을 대신한다는 것은 우리의 해석이다.',
			en: 'A learner’s note of the lecture lists internships, AI competitions and reproducing recent papers together as ways to start early. That the last two stand in for the first is our reading.'
		},
		advice: {
			ko: '좋은 인턴 자리가 없다면 AI 대회와 최신 논문 재현으로 경험을 대신하세요.',
			en: 'If no good internship is available, substitute competitions and reproducing recent papers.'
		},
		next: {
			ko: '관심 있는 직무의 인턴 공고가 얼마나 드문지 보고, 대회나 논문 재현에 쓸 시간을 정해 보세요.',
			en: 'See how rare internships are in your role, and set aside time for a competition or a paper to reproduce.'
		},
		untested: {
			ko: '대회와 논문 재현이 인턴십을 얼마나 대신하는지는 확인할 수 없다. 그렇게 준비한 사람의 채용 결과를 모은 공개 자료가 없다.',
			en: 'How well competitions and reproduced papers replace an internship cannot be tested: no public data hold the hiring results of people who did so.'
		}
	},
	{
		id: 'degree',
		title: {
			ko: '회사를 가기위해 석사/박사 학위를 받아야 하나요 ?',
			en: 'Do I need a Master’s or PhD to join a company?'
		},
		marks: ['P1'],
		says: {
			ko: '한 수강 기록에 따르면, 석사·박사 학위가 없어도 회사에 들어갈 수 있고, 더 나은 질문은 어떤 환경에서 내가 성장하는가라고 했다.',
			en: 'A learner’s note of the lecture records that you can join a company without a graduate degree, and that the better question is which environment makes you grow.'
		},
		advice: {
			ko: '학위 자체보다 내가 성장할 환경(배울 사람, 데이터와 계산 자원, 집중할 문화)을 고르세요.',
			en: 'Do not ask whether you need the degree; ask which place (people, data and compute, focus) grows you most.'
		},
		next: {
			ko: '관심 있는 직무에서 학위를 적지 않은 공고의 비중을 확인하고, 공고에서 학위가 필수인지 우대인지 읽어 보세요.',
			en: 'Check how many adverts of your role mention no degree, and read in the advert whether one is required or preferred.'
		},
		untested: {
			ko: '배울 사람, 데이터와 계산 자원, 집중할 문화 같은 환경은 공개 자료에 없다. 학위를 적은 공고와 일하는 사람의 학위만 볼 수 있다.',
			en: 'The environment (people to learn from, data and computing, a culture of focus) is in no public data. What can be seen is degrees in adverts and among people who work.'
		}
	},
	{
		id: 'build-ability',
		title: { ko: '역량은 어떻게 쌓아야 할 것인가 ?', en: 'How should I build ability?' },
		marks: ['P1', 'R'],
		says: {
			ko: '한 수강 기록에 따르면, 누구와 함께 일하고 싶은지 뒤집어 묻고 그런 사람이 되라고 했다. 바탕은 컴퓨터 과학과 소프트웨어, 영어, 그리고 끈기와 협업 같은 태도다.',
			en: 'A learner’s note of the lecture records the question turned round: whom would you like to work with? Become that person, with computer science, software and English as common ground, and attitudes such as persistence and teamwork.'
		},
		advice: {
			ko: '함께 일하고 싶은 사람이 되도록 CS·소프트웨어·영어 기초와 협업 태도를 함께 쌓으세요.',
			en: 'Become the colleague you would want: CS, software and English basics plus teamwork and persistence.'
		},
		next: {
			ko: '관심 있는 직무의 공고가 두루 찾는 기술 가운데 아직 못 하는 것 하나를 골라 보세요.',
			en: 'Pick one skill that adverts of your role widely ask for and that you lack.'
		},
		untested: {
			ko: '영어, 끈기, 겸손, 친절은 공고의 기술 목록에 없어 확인할 수 없다. 영어로 쓴 공고에서는 영어가 당연한 전제다.',
			en: 'English, persistence, humility and kindness are not in the skill lists of adverts and cannot be tested; in adverts written in English, English goes without saying.'
		}
	},
	{
		id: 'show-ability',
		title: {
			ko: '제가 가진 역량을 어떻게 보여줘야 할것인가 ?',
			en: 'How should I show the ability I have?'
		},
		marks: ['S', 'P1', 'SLIDE', 'R'],
		says: {
			ko: '강의는 규모가 크고 AI와 관련된 것으로 이력을 쌓으라고 말한다. 한 수강 기록에는 작은 것 여럿보다 확실한 하나가 낫다는 말이 남아 있다.',
			en: 'The lecture says to build your record with things that are large in scale and related to AI. A learner’s note records that one strong hit is better than many small ones.'
		},
		advice: {
			ko: '자잘한 여러 개보다 규모가 크고 AI와 관련된 강한 결과 하나를 보여주세요.',
			en: 'Show one strong result that is large in scale and AI-related rather than many small ones.'
		},
		next: {
			ko: '내 이력에서 규모가 크고 AI와 관련된 것 하나를 골라, 그 하나를 가장 앞에 적어 보세요.',
			en: 'Choose the one thing in your record that is large in scale and AI-related, and put it first.'
		},
		untested: {
			ko: '‘규모가 큰’ 성과, 대회 입상, 논문이 채용에서 어떻게 평가되는지는 공개 자료로 확인할 수 없다. 급여와 견주는 것은 우리의 해석이며 강의는 급여를 말하지 않았다.',
			en: 'How work ‘large in scale’, medals or papers are valued in hiring cannot be tested with public data. The comparison with pay is our reading; the lecture did not speak of pay.'
		}
	}
];

const SUMMARY: Entry = {
	id: 'summary',
	title: { ko: '요약', en: 'Summary: four points' },
	marks: ['S'],
	says: {
		ko: '강의는 네 가지로 끝을 맺는다. 이름은 아직 합의되지 않았고, 한 역할만 하는 사람은 드물며, 시장의 수요와 공급도 살피고, 나만의 엣지를 키우라는 것이다.',
		en: 'The lecture says in closing that names are not agreed on, that few people do only one role, that the market’s supply and demand matter, and that an edge of your own is worth growing.'
	},
	advice: MARKET
};

/** The fifteen sections, in the order of the lecture. */
export const LECTURE_SECTIONS: readonly LectureSection[] = [
	section(PREMISE, null),
	...CAREERS.map((entry) => section(entry, 'careers-in-ai')),
	...STARTING.map((entry) => section(entry, 'starting-out')),
	section(SUMMARY, null)
];

const summaryPoint = (entry: Entry, closes: readonly string[]): SummaryPoint => ({
	...section(entry, null),
	closes
});

/** The four points of the summary, in order. */
export const SUMMARY_POINTS: readonly SummaryPoint[] = [
	summaryPoint(
		{
			id: 'summary-titles',
			title: { ko: '포지션의 이름', en: 'Names of positions' },
			marks: ['S'],
			says: {
				ko: '강의는 AI 포지션을 부르는 이름이 아직 완전히 합의되지 않았다고 말한다.',
				en: 'The lecture says that the names of AI positions are not fully agreed on yet.'
			},
			advice: {
				ko: 'AI 관련 포지션의 이름은 아직 완전히 합의되지 않았으므로 모집 공고를 꼼꼼히 살펴봐야 한다.',
				en: 'The names of AI positions are not fully agreed on yet, so read each job posting carefully.'
			}
		},
		['role-map', 'company-types']
	),
	summaryPoint(
		{
			id: 'summary-roles',
			title: { ko: '한 사람, 여러 역할', en: 'One person, several roles' },
			marks: ['S'],
			says: {
				ko: '강의는 한 사람이 온전히 한 역할만 맡는 일이 드물다고 말한다.',
				en: 'The lecture says that a person who performs one role and nothing else is rare.'
			},
			advice: {
				ko: '한 사람이 100% 하나의 역할만 수행하는 경우는 드물다.',
				en: 'It is rare for one person to perform one role one hundred per cent.'
			}
		},
		['engineer-work', 'rarely-one-role', 'team-composition']
	),
	summaryPoint(
		{
			id: 'summary-market',
			title: { ko: '시장의 수요와 공급', en: 'Supply and demand in the market' },
			marks: ['S'],
			says: {
				ko: '강의는 관심과 능력에 더해 시장의 흐름, 곧 수요와 공급을 보고 방향을 정하면 기회가 늘어난다고 말한다.',
				en: 'The lecture says that opportunities grow when a direction is chosen with an eye on the market, its supply and its demand, besides interest and ability.'
			},
			advice: MARKET
		},
		['position-trends', 'school-or-company', 'degree', 'start-early', 'know-yourself']
	),
	summaryPoint(
		{
			id: 'summary-edge',
			title: { ko: '나만의 엣지', en: 'An edge of your own' },
			marks: ['S'],
			says: {
				ko: '강의는 두루 잘하려 하기보다 팀에 보탬이 되는 나만의 강점을 키우라고 말한다.',
				en: 'The lecture says to grow one strength that a team can use rather than to be good at everything.'
			},
			advice: {
				ko: '모든 것을 잘하려 하기보다 팀에 기여할 수 있는 나만의 엣지를 키우는 것이 좋다.',
				en: 'Rather than trying to be good at everything, grow an edge of your own that contributes to a team.'
			}
		},
		['rarely-one-role', 'build-ability', 'show-ability', 'no-internship']
	)
];

const byId = new Map([...LECTURE_SECTIONS, ...SUMMARY_POINTS].map((entry) => [entry.id, entry]));

/** A section or summary point by id. Throws on an unknown one: a programmer's mistake. */
export function lectureSection(id: string): LectureSection {
	const found = byId.get(id);
	if (!found) throw new Error(`the lecture has no section "${id}"`);
	return found;
}
