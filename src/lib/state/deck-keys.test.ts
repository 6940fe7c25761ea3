import { describe, expect, it } from 'vitest';
import { deckAction, type DeckAction, type DeckMode, type KeyPress } from './deck-keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key,
	code: '',
	shift: false,
	modified: false,
	on: 'page',
	...more
});
const action = (key: string, mode: DeckMode = 'show', more: Partial<KeyPress> = {}) =>
	deckAction(press(key, more), mode, '').action;
const step = (by: 1 | -1): DeckAction => ({ kind: 'step', by });

describe('while a slide is shown', () => {
	it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('%s goes on', (key) =>
		expect(action(key)).toEqual(step(1))
	);
	it.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('%s goes back', (key) =>
		expect(action(key)).toEqual(step(-1))
	);
	it('Shift and Space go back', () => {
		expect(action(' ', 'show', { shift: true })).toEqual(step(-1));
	});
	it('Home and End go to the ends', () => {
		expect(action('Home')).toEqual({ kind: 'go', slide: 1 });
		expect(action('End')).toEqual({ kind: 'go', slide: Number.POSITIVE_INFINITY });
	});
	it.each([
		['o', 'overview'],
		['O', 'overview'],
		['Escape', 'overview'],
		['f', 'fullscreen'],
		['s', 'speaker'],
		['b', 'black'],
		['.', 'black'],
		['?', 'help']
	])('%s: %s', (key, kind) => expect(action(key)).toEqual({ kind }));
	it.each([
		['ㅐ', 'KeyO', 'overview'],
		['ㄹ', 'KeyF', 'fullscreen'],
		['ㄴ', 'KeyS', 'speaker'],
		['ㅠ', 'KeyB', 'black'],
		['Process', 'KeyS', 'speaker']
	])('%s, typed with the Hangul layout on, is meant by its place: %s', (key, code, kind) =>
		expect(action(key, 'show', { code })).toEqual({ kind })
	);
	it('leaves alone what belongs to the browser, to a button or to a field', () => {
		expect(action('f', 'show', { modified: true })).toBeNull();
		expect(action('Enter', 'show', { on: 'control' })).toBeNull();
		expect(action(' ', 'show', { on: 'control' })).toBeNull();
		expect(action('ArrowRight', 'show', { on: 'control' })).toEqual(step(1));
		expect(action('ArrowRight', 'show', { on: 'field' })).toBeNull();
		expect(action('Tab')).toBeNull();
	});
});

describe('digits', () => {
	/** The action of the last of some keys. */
	const after = (...keys: string[]) =>
		keys.reduce((last, key) => deckAction(press(key), 'show', last.typed), {
			action: null as DeckAction | null,
			typed: ''
		});
	it('and Enter go to a slide', () => {
		expect(after('1', '2', 'Enter')).toEqual({ action: { kind: 'go', slide: 12 }, typed: '' });
	});
	it('are taken back by Backspace and forgotten by Escape or another key', () => {
		expect(after('1', '2', 'Backspace').typed).toBe('1');
		expect(after('1', 'Escape')).toEqual({ action: null, typed: '' });
		expect(after('1', 'ArrowRight')).toEqual({ action: step(1), typed: '' });
	});
	it('are three at most, the last ones', () => expect(after('1', '2', '3', '4').typed).toBe('234'));
	it('with Enter go to a slide though a button has the keyboard', () => {
		expect(deckAction(press('Enter', { on: 'control' }), 'show', '7').action).toEqual({
			kind: 'go',
			slide: 7
		});
	});
});

describe('in the overview', () => {
	it.each([
		['ArrowRight', 1, 0],
		['ArrowLeft', -1, 0],
		['ArrowDown', 0, 1],
		['ArrowUp', 0, -1]
	])('%s moves by %d, %d', (key, x, y) =>
		expect(action(key, 'overview')).toEqual({ kind: 'move', x, y })
	);
	it('leaves Enter to what has the keyboard and paging to the browser', () => {
		expect(action('Enter', 'overview', { on: 'control' })).toBeNull();
		expect(action('PageDown', 'overview')).toBeNull();
	});
	it.each(['o', 'Escape'])('%s closes it', (key) =>
		expect(action(key, 'overview')).toEqual({ kind: 'overview' })
	);
});

describe('on a black screen', () => {
	it.each(['b', '.', ' ', 'Enter', 'PageDown', 'ArrowLeft', 'Escape'])('%s ends it', (key) =>
		expect(action(key, 'black')).toEqual({ kind: 'black' })
	);
	it.each(['o', 's', '3', 'Home'])('%s does nothing', (key) =>
		expect(deckAction(press(key), 'black', '')).toEqual({ action: null, typed: '' })
	);
});

describe('while the help is open', () => {
	it('only its own key works', () => {
		expect(action('?', 'help')).toEqual({ kind: 'help' });
		expect(action('ArrowRight', 'help')).toBeNull();
	});
});
