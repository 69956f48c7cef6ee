Object.prototype.extend = function (more) {
  for (const key in more) this[key] = more[key];
  return this;
};
Array.prototype.first = function () {
  return this[0];
};
String.prototype.blank = function () {
  return !this.trim();
};
Function.prototype.once = function () {
  return this;
};
