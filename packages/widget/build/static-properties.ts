import type { Plugin } from 'vite';

const DECORATED = /^( *)@(property|state)\((\{[^}]*\})?\)\s+((?:private |protected |public |readonly )*)(\w+)/gm;
const IMPORT = /^import .* from 'lit\/decorators\.js';$/m;
const CLASS = /^export (?:abstract )?class \w+ extends \w+ \{$/m;

/**
 * Writes Lit's `@property()` and `@state()` as the `static properties` they stand for, which spares the page the code that decorators need at
 * run time. Sources keep the decorators, because documentation and types are read off them.
 *
 * @see Lit, "Declaring properties in a static properties field".
 */
export function staticProperties(): Plugin {
  return {
    name: 'hearback:static-properties',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/packages\/widget\/src\/[^?]*\.ts$/.test(id) || !code.includes("'lit/decorators.js'")) return null;
      const declared: string[] = [];
      const plain = code.replace(IMPORT, '').replace(DECORATED, (_all, indent, kind, options, modifiers, name) => {
        declared.push(`${name}: ${kind === 'state' ? '{ state: true }' : (options ?? '{}')}`);
        return `${indent}${modifiers}${name}`;
      });
      const missed = /^ *@\w+\(.*$/m.exec(plain)?.[0];
      if (missed || !CLASS.test(plain))
        throw new Error(
          `Failed to build ${id}: expected only @property and @state of one exported class, got ${missed ?? 'no class'}.`,
        );
      return {
        code: plain.replace(
          CLASS,
          (opening) =>
            `${opening} static { const all = { ${declared.join(', ')} }; for (const name in all) this.createProperty(name, all[name]); }`,
        ),
        map: null,
      };
    },
  };
}
