/** Drawn at build time; `embed/page.js` turns to the live page when an address or a host asks for a choice. */
export const csr = false;
