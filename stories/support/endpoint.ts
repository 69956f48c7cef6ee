/** The endpoint of every story. It exists only in the service worker of the page. */
export const ENDPOINT = 'https://feedback.example/v1/events';
