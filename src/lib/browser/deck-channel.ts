/** What the window with the slides and that of the speaker tell each other. */
export type DeckMessage =
	/** Asks where the other is. */
	| { readonly kind: 'hello' }
	/** This slide is shown, of the deck with this query. */
	| {
			readonly kind: 'at';
			readonly slide: number;
			readonly black: boolean;
			readonly query: string;
	  }
	/** The window with the slides is gone. */
	| { readonly kind: 'bye' };

export interface DeckChannel {
	send(message: DeckMessage): void;
	close(): void;
}

/** Only what the other window sends; anything else is none of ours. */
function isMessage(data: unknown): data is DeckMessage {
	if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
	if (data.kind === 'hello' || data.kind === 'bye') return true;
	const { slide, black, query } = data as { slide?: unknown; black?: unknown; query?: unknown };
	return (
		data.kind === 'at' &&
		Number.isInteger(slide) &&
		typeof black === 'boolean' &&
		typeof query === 'string'
	);
}

/** The channel between the windows of one deck; without BroadcastChannel (very old browsers) nothing is heard. */
export function openDeckChannel(
	id: string,
	onMessage: (message: DeckMessage) => void
): DeckChannel {
	if (typeof BroadcastChannel === 'undefined')
		return { send: () => undefined, close: () => undefined };
	const channel = new BroadcastChannel(`ai-career-deck-${id}`);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (isMessage(data)) onMessage(data);
	};
	return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

const KEY = 'ai-career-deck';

/** Reads what this tab keeps; `null` = nothing, or the browser keeps nothing (a sandboxed frame). */
export function kept(key: string): string | null {
	try {
		return sessionStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Keeps a text for this tab, where the browser lets it. */
export function keep(key: string, text: string): void {
	try {
		sessionStorage.setItem(key, text);
	} catch {
		// A sandboxed frame or a full store: then it does not survive a reload.
	}
}

/** The id of the deck in this tab, the same after a reload. */
export function deckId(): string {
	const id = kept(KEY) ?? Math.random().toString(36).slice(2, 10);
	keep(KEY, id);
	return id;
}
