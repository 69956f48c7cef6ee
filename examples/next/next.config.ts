/** What Next.js needs to know of the collector. */
const config = {
  // It reads files beside itself, which it does not find once it is bundled.
  serverExternalPackages: ['@hearback/collector'],
  // The console is at `/console/`, and Next would send that to `/console`.
  skipTrailingSlashRedirect: true,
};

export default config;
