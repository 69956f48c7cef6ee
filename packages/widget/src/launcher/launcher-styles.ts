/**
 * Style of the launcher as plain CSS text, for a constructable sheet. The host is protected with `!important`, which the page cannot
 * outbid from outside a shadow root; it takes no room on the page.
 */
export const launcherStyles = /* css */ `
:host {
  all: initial !important;
  display: contents !important;
  color-scheme: inherit !important;
  --_accent: var(--_accent-given, var(--hearback-accent, light-dark(#0a5c7d, #7fcbe8)));
  --_on-accent: var(--hearback-on-accent, var(--_ink-computed, light-dark(#fff, #04202c)));
}
:host([theme='light']) { color-scheme: light !important }
:host([theme='dark']) { color-scheme: dark !important }
:host([hidden]) { display: none !important }
.dock {
  position: fixed;
  inset: auto;
  bottom: max(1.25em, env(safe-area-inset-bottom));
  inset-inline-end: max(1.25em, env(safe-area-inset-right));
  z-index: 2147483647;
  display: flex;
  flex-direction: column;
  align-items: end;
  gap: 0.75em;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: visible;
  background: none;
  font: 600 medium/1.25 var(--hearback-font, system-ui, sans-serif);
  pointer-events: none;
}
:host([position^='top']) .dock { top: max(1.25em, env(safe-area-inset-top)); bottom: auto; flex-direction: column-reverse }
:host([position$='right']) .dock { inset-inline: auto; right: max(1.25em, env(safe-area-inset-right)) }
:host([position$='left']) .dock { inset-inline: auto; left: max(1.25em, env(safe-area-inset-left)) }
:host([position$='start']) .dock { inset-inline: max(1.25em, env(safe-area-inset-left)) auto }
:host(:is([position$='left'], [position$='start'])) .dock { align-items: start }
button {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 0.5em;
  min-width: 3em;
  height: 3em;
  padding-inline: 1.125em 1.25em;
  border: 1px solid transparent;
  border-radius: 1.5em;
  background: color-mix(in srgb, var(--_accent), var(--_accent));
  color: var(--_on-accent);
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.16), 0 6px 20px rgb(0 0 0 / 0.2);
  cursor: pointer;
  pointer-events: auto;
  user-select: none;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;
  transition: transform 180ms, box-shadow 180ms;
}
button:active { transform: scale(0.97) }
button:focus-visible {
  outline: 2px solid transparent;
  box-shadow: 0 0 0 2px light-dark(#fff, #161c22), 0 0 0 4px light-dark(#14202b, #edf2f6);
}
svg {
  flex: none;
  width: 1.375em;
  height: 1.375em;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.75;
  stroke-linecap: round;
  stroke-linejoin: round;
}
[aria-expanded='false'] svg + svg, [aria-expanded='true'] svg:first-child { display: none }
[aria-busy='true'] svg { animation: busy 900ms ease-in-out infinite alternate }
@keyframes busy { to { opacity: 0.35 } }
p {
  box-sizing: border-box;
  max-width: min(20em, 100vw - 2.5em);
  margin: 0;
  padding: 0.75em 1em;
  border-radius: 0.75em;
  background: light-dark(#14202b, #edf2f6);
  color: light-dark(#fff, #14202b);
  font-weight: 400;
}
p:empty { display: none }
@media (hover: hover) and (pointer: fine) {
  button:hover { transform: translateY(-1px); box-shadow: 0 2px 4px rgb(0 0 0 / 0.16), 0 10px 28px rgb(0 0 0 / 0.24) }
}
@media (width < 600px) {
  button { width: 3.25em; height: 3.25em; padding: 0; border-radius: 50% }
  span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .dock:has([aria-expanded='true']) { visibility: hidden }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important } }
@media (forced-colors: active) { button { border-color: ButtonText } }
@media print { .dock { display: none } }
`;
