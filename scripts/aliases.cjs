// What `$lib` means, for dependency-cruiser (in the form of a webpack configuration, which it reads).
// Without it such imports stay unresolved and no layer rule sees them.
const path = require('node:path');

module.exports = { resolve: { alias: { $lib: path.resolve('src/lib') } } };
