/** Texts of the share dialog, loaded with it. */
import type { Lang } from '../model/tables';

const ko = {
	title: '공유·내려받기',
	close: '닫기',
	asShown: '지금 고른 내용 그대로입니다.',
	defaultView: '모든 직무, 전체 기간',
	version: (id: string, date: string) => `데이터 버전 ${id} (${date})`,
	look: '모양',
	frame: '비율',
	frames: {
		auto: '자동 (자리에 맞춤)',
		wide: '넓게',
		narrow: '좁게',
		square: '정사각형',
		slide: '슬라이드 16:9'
	},
	theme: '색',
	themes: { auto: '보는 사람의 기기 설정', light: '밝게', dark: '어둡게' },
	transparent: '배경 투명',
	lookHint: '비율·색·배경은 붙여 넣기와 PNG, SVG에 적용됩니다.',
	darkOnly: '어두운 배경 위에서만 읽힙니다.',
	filter: '직무·기간 선택 메뉴 포함',
	pin: '이 데이터 버전에 고정',
	pinHint: '켜 두면 자료가 새로 나와도 숫자가 그대로 남고, 새 자료의 결론은 아래에 작게 알립니다.',
	place: '붙여 넣기',
	kind: '붙일 곳',
	kinds: {
		link: '링크',
		iframe: '웹 페이지 (iframe)',
		element: '웹 페이지 (맞춤 태그)',
		reveal: 'reveal.js',
		marp: 'Marp',
		quarto: 'Quarto',
		slidev: 'Slidev',
		markdown: 'Markdown',
		notion: 'Notion'
	},
	hints: {
		link: '메일이나 메신저에 붙이세요. 고른 직무와 기간이 주소에 들어 있습니다.',
		iframe:
			'HTML에 붙이세요. 둘째 줄이 높이를 차트에 맞춥니다. 빼면 좁은 자리에서는 틀 안에 스크롤이 생깁니다.',
		element: 'HTML에 붙이세요. 속성(roles, lang 등)을 바꾸면 차트도 바뀝니다.',
		reveal:
			'슬라이드 자리에 붙이고, 스크립트는 reveal.js 뒤에 한 번만 넣으세요. 다음 키를 누를 때마다 차트가 한 걸음씩 나아갑니다.',
		marp: 'marp --html 로 내보내세요. 차트를 누른 뒤 화살표 키로 넘깁니다.',
		quarto: '.qmd 문서에 그대로 붙이세요.',
		slidev: '슬라이드 하나가 차트가 됩니다.',
		markdown:
			'README나 블로그에 붙이세요. 직무나 기간을 골랐다면 그림 대신 링크가 되니, PNG를 내려받아 함께 쓰세요.',
		notion: 'Notion에서 /embed 를 치고 이 주소를 붙이세요.'
	},
	copy: '복사',
	copied: '복사했습니다',
	copyFailed: '복사하지 못했습니다. 글을 골라 두었으니 직접 복사해 주세요.',
	files: '내려받기',
	png: 'PNG 그림',
	svg: 'SVG 그림',
	csv: 'CSV 표 (설명 포함, zip)',
	pptx: 'PowerPoint',
	html: 'HTML 파일 (오프라인용)',
	htmlHint: '인터넷 없이 열려도 직무를 고를 수 있는 파일입니다.',
	working: '만드는 중…',
	done: (name: string) => `${name} 파일을 내려받았습니다`,
	failed: (what: string, reason: string) => `${what} 파일을 만들지 못했습니다: ${reason}`,
	cite: '인용',
	qr: 'QR 코드',
	qrAlt: '이 화면으로 가는 QR 코드',
	qrTooLong: '주소가 길어 QR 코드에 담을 수 없습니다.'
};
type ShareWords = typeof ko;

const en: ShareWords = {
	title: 'Share and download',
	close: 'Close',
	asShown: 'With the choices on screen.',
	defaultView: 'All roles, all years',
	version: (id, date) => `data version ${id} (${date})`,
	look: 'Look',
	frame: 'Frame',
	frames: {
		auto: 'Fits its place',
		wide: 'Wide',
		narrow: 'Narrow',
		square: 'Square',
		slide: 'Slide 16:9'
	},
	theme: 'Colours',
	themes: { auto: 'As the viewer’s system', light: 'Light', dark: 'Dark' },
	transparent: 'Transparent',
	lookHint: 'Frame, colours and background hold for what you paste, PNG and SVG.',
	darkOnly: 'It can be read on a dark ground only.',
	filter: 'With its filter',
	pin: 'Pin to this data version',
	pinHint:
		'When ticked, its figures stay when newer data arrive; a line below tells what these give.',
	place: 'Paste it',
	kind: 'Where',
	kinds: {
		link: 'Link',
		iframe: 'Web page (iframe)',
		element: 'Web page (custom element)',
		reveal: 'reveal.js',
		marp: 'Marp',
		quarto: 'Quarto',
		slidev: 'Slidev',
		markdown: 'Markdown',
		notion: 'Notion'
	},
	hints: {
		link: 'For mail and messages. Your roles and years are in the address.',
		iframe:
			'For HTML. The second line gives the frame the chart’s height; without it a narrow frame scrolls.',
		element: 'For HTML. Change an attribute (roles, lang …) and the chart follows.',
		reveal:
			'Paste as a slide; load the script once, after reveal.js. Each press of ‘next’ takes the chart a step on.',
		marp: 'Export with marp --html. Click the chart, then step with the arrow keys.',
		quarto: 'Paste into the .qmd document as it is.',
		slidev: 'The chart is a slide of its own.',
		markdown:
			'For a README or a blog. With roles or years chosen it is a link without picture: download the PNG to go with it.',
		notion: 'In Notion type /embed and paste this address.'
	},
	copy: 'Copy',
	copied: 'Copied',
	copyFailed: 'Could not copy. The text is selected: copy it by hand.',
	files: 'Download',
	png: 'PNG picture',
	svg: 'SVG picture',
	csv: 'CSV (zip, with description)',
	pptx: 'PowerPoint',
	html: 'One HTML file (offline)',
	htmlHint: 'Opens without a network, and its role filter still works.',
	working: 'Working …',
	done: (name) => `Downloaded ${name}`,
	failed: (what, reason) => `The ${what} file could not be made: ${reason}`,
	cite: 'Cite',
	qr: 'QR code',
	qrAlt: 'QR code of the link to this view',
	qrTooLong: 'The address is too long for a QR code.'
};

export const SHARE_WORDS: Readonly<Record<Lang, ShareWords>> = { ko, en };
