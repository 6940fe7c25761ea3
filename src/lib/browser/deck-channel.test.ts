import { expect, it, vi } from 'vitest';
import { openDeckChannel, type DeckMessage } from './deck-channel';

it('carries messages between the windows of one deck, and nothing else', async () => {
	const heard: DeckMessage[] = [];
	const one = openDeckChannel('one', (message) => heard.push(message));
	const speaker = openDeckChannel('one', () => undefined);
	const other = openDeckChannel('other', () => undefined);
	const stranger = new BroadcastChannel('ai-career-deck-one');
	other.send({ kind: 'bye' });
	for (const data of [
		null,
		'at',
		{ kind: 'at' },
		{ kind: 'at', slide: 1.5, black: false, query: '' }
	])
		stranger.postMessage(data);
	const at: DeckMessage = { kind: 'at', slide: 3, black: false, query: '?charts=a' };
	speaker.send(at);
	speaker.send({ kind: 'hello' });
	await vi.waitFor(() => expect(heard).toEqual([at, { kind: 'hello' }]));
	for (const channel of [one, speaker, other, stranger]) channel.close();
});
