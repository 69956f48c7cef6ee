/**
 * Runs in the page before Storybook does: notes on `window.storyEnd` how the story ended, with what it threw, or that a page of
 * documentation is there.
 *
 * Storybook announces both on its channel, which it hangs on the window once its own scripts have run.
 */
export function watchStory() {
  const errors = [];
  const note = (error) => errors.push(error?.message ?? error?.description ?? String(error));
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (created) => {
      channel = created;
      for (const type of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'])
        created.on(type, note);
      created.on('unhandledErrorsWhilePlaying', (unhandled) => unhandled.forEach(note));
      created.on('storyMissing', () => (window.storyEnd = { errors: errors.splice(0) }));
      created.on('docsRendered', () => (window.storyEnd = { errors: errors.splice(0) }));
      created.on('storyFinished', ({ status }) => {
        if (status !== 'success' && errors.length === 0) errors.push(`The story ended with the status ${status}.`);
        window.storyEnd = { errors: errors.splice(0) };
      });
    },
  });
}
