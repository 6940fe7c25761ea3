/** To be read, not worked with: no script at all but the one that marks the place in the contents. */
export const csr = false;
