/** The part of fontverter 2 that we use; the package has no types of its own. */
declare module 'fontverter' {
	const fontverter: {
		/** The same font in another container; `truetype` is the one without compression. */
		convert(font: Uint8Array, format: 'truetype' | 'woff2'): Promise<Buffer>;
	};
	export default fontverter;
}
