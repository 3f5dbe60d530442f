require('./index.js').action();
