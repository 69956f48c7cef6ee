/** A style sheet made once and shared by all elements that adopt it. */
export type CSSResult = { readonly styleSheet: CSSStyleSheet };

/** Styles as written in the template; values between them are not taken. */
export function css([text]: TemplateStringsArray): CSSResult {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(text!);
  return { styleSheet };
}
