/** What of an element in a form its properties show. */
type Member = { readonly internals: ElementInternals; value: string };

/** The properties and methods that the browser's own form controls have, of an element in a form. */
const PROPERTIES: { readonly [name: string]: (member: Member) => unknown } = {
  form: ({ internals }) => internals.form,
  labels: ({ internals }) => internals.labels,
  validity: ({ internals }) => internals.validity,
  validationMessage: ({ internals }) => internals.validationMessage,
  willValidate: ({ internals }) => internals.willValidate,
  checkValidity: ({ internals }) => internals.checkValidity.bind(internals),
  reportValidity: ({ internals }) => internals.reportValidity.bind(internals),
};

/** Properties that stand for an attribute of the same name. */
const REFLECTED: { readonly [name: string]: (element: Element, value: unknown) => void } = {
  name: (element, value) => element.setAttribute('name', String(value)),
  required: (element, value) => void element.toggleAttribute('required', Boolean(value)),
  disabled: (element, value) => void element.toggleAttribute('disabled', Boolean(value)),
};

/** Gives an element what the browser's own form controls have. What the page had set before is taken over. */
export function defineFormProperties(element: Element, member: Member): void {
  const early = ['value', ...Object.keys(REFLECTED)].flatMap((name) =>
    Object.hasOwn(element, name) ? [[name, Reflect.get(element, name) as unknown] as const] : [],
  );
  const define = (name: string, get: () => unknown, set?: (value: unknown) => void) =>
    Object.defineProperty(element, name, { configurable: true, enumerable: true, get, ...(set && { set }) });
  for (const [name, read] of Object.entries(PROPERTIES)) define(name, () => read(member));
  for (const [name, write] of Object.entries(REFLECTED))
    define(
      name,
      () => (name === 'name' ? (element.getAttribute(name) ?? '') : element.hasAttribute(name)),
      (value) => write(element, value),
    );
  define(
    'value',
    () => member.value,
    (value) => (member.value = String(value ?? '')),
  );
  for (const [name, value] of early) Reflect.set(element, name, value);
}
