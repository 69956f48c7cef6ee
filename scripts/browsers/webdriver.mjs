/**
 * A session of a WebDriver server, as far as tests need one.
 *
 * @param {string} server Address of the server, without a slash at its end.
 * @param {object} capabilities What the browser has to be.
 * @returns `ask(method, path, body)`, which answers with the value of the reply and throws the browser's own error, and `end()`.
 * @see W3C, "WebDriver", section 6.
 */
export async function openSession(server, capabilities) {
  const send = async (method, path, body) => {
    const answer = await fetch(server + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`Failed to ${method} ${path}: ${value.error}, ${value.message}`);
    return value;
  };
  const { sessionId } = await send('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  return {
    ask: (method, path, body) => send(method, `/session/${sessionId}${path}`, body),
    end: () => send('DELETE', `/session/${sessionId}`),
  };
}

/** Keys by the names of `KeyboardEvent.key`, as WebDriver writes them. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** One action of the keyboard: `keyDown` or `keyUp` of a key by its name as of `KeyboardEvent.key`, or by its character. */
export const keyAction = (type, name) => ({ type, value: KEYS[name] ?? name });

/**
 * Actions that press and let go of keys, one after the other.
 *
 * @param {readonly string[]} names As for `keyAction`.
 */
export const keyActions = (names) => names.flatMap((name) => [keyAction('keyDown', name), keyAction('keyUp', name)]);
