import { lightSchemasModule } from './light-schemas-module.js';

/** Everything that is generated from the schemas and committed: file texts by path within the package. */
export const generatedFiles = (): Record<string, string> => ({
  'src/light-check/voice-schemas.generated.ts': lightSchemasModule(),
});
