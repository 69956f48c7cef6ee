/* As monitoring scripts do it. */
{
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const watched = typeof listener === 'function' ? (...args) => listener.apply(this, args) : listener;
    return addEventListener.call(this, type, watched, options);
  };
  const { fetch, setTimeout, requestAnimationFrame } = window;
  window.fetch = async (...args) => {
    const answer = await fetch(...args);
    void answer.clone().text();
    return answer;
  };
  window.setTimeout = (work, ...rest) => setTimeout((...args) => work(...args), ...rest);
  window.requestAnimationFrame = (work) => requestAnimationFrame((time) => work(time));
  class OwnPromise extends Promise {}
  window.Promise = OwnPromise;
}
