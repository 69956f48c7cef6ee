/* As Prototype 1.6 had it, which made text of every list within a JSON text. */
Array.prototype.toJSON = function () {
  const texts = [];
  for (let at = 0; at < this.length; at++) texts[at] = JSON.stringify(this[at]);
  return `[${texts.join(', ')}]`;
};
