/** Hands a file to the reader. Nothing leaves the browser. */
export function saveFile(name: string, type: string, content: string | Uint8Array | Blob): void {
	const charset = typeof content === 'string' ? ';charset=utf-8' : '';
	// Views of shared memory are no parts of a blob; ours are none.
	const blob =
		content instanceof Blob
			? content
			: new Blob([content as BlobPart], { type: `${type}${charset}` });
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has read it by then; a page that stays open must not keep every file.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
