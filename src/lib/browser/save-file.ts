/** Hands a text to the reader as a file. Nothing leaves the browser. */
export function saveFile(name: string, type: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has read it by then; a page that stays open must not keep every file.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
