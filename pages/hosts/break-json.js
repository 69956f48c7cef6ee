/* As scripts of its own time do it, which wrote JSON before browsers could: what is written is theirs, what is read is not. */
JSON.stringify = () => {
  throw new Error('This page writes its own JSON.');
};
