/* Documents of XML run no module scripts in Chromium, but imports from any other. */
import(`${location.pathname}hearback/hearback.js`);
