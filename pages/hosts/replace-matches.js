Element.prototype.matches = () => false;
Element.prototype.closest = () => null;
