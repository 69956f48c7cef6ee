import * as Sentry from '@sentry/browser';

// As its documentation sets it up, but for the address, which is this machine's.
Sentry.init({
  dsn: `http://key@${location.host}/1`,
  integrations: [Sentry.feedbackIntegration({ colorScheme: 'system' })],
});
