import type { KeyPress } from '../../state/deck-keys';

/** A key as the slides understand it. */
export function pressOf(event: KeyboardEvent): KeyPress {
	const target = event.target instanceof Element ? event.target : null;
	const field = target?.closest('select,textarea,input:not([type="checkbox"])');
	const control = target?.closest('a,button,summary,input');
	return {
		key: event.key,
		code: event.code,
		shift: event.shiftKey,
		modified: event.ctrlKey || event.altKey || event.metaKey,
		on: field ? 'field' : control ? 'control' : 'page'
	};
}
