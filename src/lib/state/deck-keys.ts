/** What a key does to the slides; presenters' remotes send PageUp and PageDown, some of them `.` and F5. */

/** What is on screen. */
export type DeckMode = 'show' | 'overview' | 'black' | 'help';

export interface KeyPress {
	/** `KeyboardEvent.key` and `.code`. */
	readonly key: string;
	readonly code: string;
	readonly shift: boolean;
	/** With Ctrl, Alt or the command key: left to the browser. */
	readonly modified: boolean;
	/** What has the keyboard: the page, something that Enter or Space works, something that is typed or chosen in. */
	readonly on: 'page' | 'control' | 'field';
}

export type DeckAction =
	/** To another slide, from the one shown. */
	| { readonly kind: 'step'; readonly by: 1 | -1 }
	/** To a slide by number, from 1; Infinity = the last. */
	| { readonly kind: 'go'; readonly slide: number }
	/** In the overview: to another place, by columns and rows; to one of its ends. */
	| { readonly kind: 'move'; readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }
	| { readonly kind: 'end'; readonly of: 'first' | 'last' }
	| { readonly kind: 'overview' | 'fullscreen' | 'speaker' | 'black' | 'help' };

/** The action of a key, if any, and the digits typed so far. */
export interface KeyResult {
	readonly action: DeckAction | null;
	readonly typed: string;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
	ArrowRight: 1,
	ArrowDown: 1,
	PageDown: 1,
	ArrowLeft: -1,
	ArrowUp: -1,
	PageUp: -1
};
const MOVES: Readonly<Record<string, readonly [x: -1 | 0 | 1, y: -1 | 0 | 1]>> = {
	ArrowRight: [1, 0],
	ArrowLeft: [-1, 0],
	ArrowDown: [0, 1],
	ArrowUp: [0, -1]
};
const LETTERS: Readonly<Record<string, 'overview' | 'fullscreen' | 'speaker' | 'black' | 'help'>> =
	{ o: 'overview', f: 'fullscreen', s: 'speaker', b: 'black', '.': 'black', '?': 'help' };
const MOST_DIGITS = 3;

/** The letter meant: where a Hangul or other layout is on, that of the key's place. */
function letterOf({ key, code }: KeyPress): string {
	const place = /^Key([A-Z])$/.exec(code)?.[1];
	return place !== undefined && !/^[ -~]$/.test(key) ? place.toLowerCase() : key.toLowerCase();
}

export function deckAction(press: KeyPress, mode: DeckMode, typed: string): KeyResult {
	const { key, shift, modified, on } = press;
	const nothing: KeyResult = { action: null, typed: '' };
	const does = (action: DeckAction): KeyResult => ({ action, typed: '' });
	if (modified || key === 'Shift') return { action: null, typed: modified ? '' : typed };
	if (on === 'field' && key !== 'Escape') return nothing;
	const letter = letterOf(press);
	if (mode === 'help') return letter === '?' ? does({ kind: 'help' }) : nothing;
	const worked = on === 'control' && (key === 'Enter' || key === ' ');
	if (worked && typed === '') return nothing;
	if (mode === 'black') {
		const wakes =
			key in STEPS || ['Escape', ' ', 'Enter'].includes(key) || LETTERS[letter] === 'black';
		return wakes ? does({ kind: 'black' }) : nothing;
	}
	if (/^\d$/.test(key)) return { action: null, typed: (typed + key).slice(-MOST_DIGITS) };
	if (typed !== '') {
		if (key === 'Enter') return does({ kind: 'go', slide: Number(typed) });
		if (key === 'Backspace') return { action: null, typed: typed.slice(0, -1) };
		if (key === 'Escape') return nothing;
	}
	if (key === 'Escape') return does({ kind: 'overview' });
	const command = LETTERS[letter];
	if (command) return does({ kind: command });
	if (mode === 'overview') {
		const move = MOVES[key];
		if (move) return does({ kind: 'move', x: move[0], y: move[1] });
		if (key === 'Home') return does({ kind: 'end', of: 'first' });
		if (key === 'End') return does({ kind: 'end', of: 'last' });
		return nothing;
	}
	const by = STEPS[key];
	if (by) return does({ kind: 'step', by });
	if (key === ' ') return does({ kind: 'step', by: shift ? -1 : 1 });
	if (key === 'Enter') return does({ kind: 'step', by: 1 });
	if (key === 'Home') return does({ kind: 'go', slide: 1 });
	if (key === 'End') return does({ kind: 'go', slide: Number.POSITIVE_INFINITY });
	return nothing;
}
