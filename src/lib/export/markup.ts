// eslint-disable-next-line no-control-regex -- XML 1.0 has no form for these characters.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it may stand in an element or a quoted attribute of XML or HTML. */
export const escaped = (text: string): string =>
	text
		.replace(NO_XML, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
