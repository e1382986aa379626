import { asProblem, type Problem } from '../api/problem.ts';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete?: string;
  readonly hint?: string;
  readonly value?: string;
  readonly inputmode?: string;
  /** A choice instead of typing: value and words. */
  readonly choices?: readonly (readonly [string, string])[];
}

export interface Step {
  readonly title: string;
  readonly words?: string;
  readonly fields: readonly Field[];
  readonly button: string;
  /** What the button says while the answer is under way. */
  readonly working: string;
  send(values: Readonly<Record<string, string>>): Promise<void>;
}

/** Makes an element; attributes that are undefined are left out. */
export function make(
  tag: string,
  attributes: Record<string, string | undefined> = {},
  ...inside: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** Shows one step of the entrance in `place` and answers with its form, for what else stands below it. */
export function showStep(place: HTMLElement, step: Step): HTMLFormElement {
  const title = make('h1', { tabindex: '-1' }, step.title);
  const form = make('form', { novalidate: '' }) as HTMLFormElement;
  const button = make('button', { type: 'submit' }, step.button);
  form.append(...step.fields.map(fieldRow), button);
  place.replaceChildren(title, ...(step.words ? [make('p', {}, step.words)] : []), form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button.getAttribute('aria-disabled') !== 'true') void submit(form, button, step);
  });
  (form.querySelector<HTMLElement>('input:not([value])') ?? title).focus();
  return form;
}

function fieldRow(field: Field): HTMLElement {
  const hint = field.hint ? `${field.name}-hint` : undefined;
  const about = { id: field.name, name: field.name, 'aria-describedby': hint };
  const row = make('div', { class: 'field' }, make('label', { for: field.name }, field.label));
  if (field.choices)
    row.append(make('select', about, ...field.choices.map(([value, words]) => make('option', { value }, words))));
  else row.append(inputOf(field, about));
  if (field.hint) row.append(make('small', { id: hint }, field.hint));
  return row;
}

function inputOf(field: Field, about: Record<string, string | undefined>): HTMLElement {
  const { type = 'text', autocomplete = 'off', value, inputmode } = field;
  const input = make('input', {
    ...about,
    type,
    autocomplete,
    value,
    inputmode,
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  return type === 'password'
    ? make('div', { class: 'row' }, input, showButton(input as HTMLInputElement, field.label))
    : input;
}

function showButton(input: HTMLInputElement, label: string): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'plain', 'aria-label': `Hiện ${label.toLowerCase()}`, 'aria-pressed': 'false' },
    'Hiện',
  );
  button.addEventListener('click', () => {
    const isShown = input.type === 'text';
    input.type = isShown ? 'password' : 'text';
    button.textContent = isShown ? 'Hiện' : 'Ẩn';
    button.setAttribute('aria-pressed', String(!isShown));
  });
  return button;
}

async function submit(form: HTMLFormElement, button: HTMLElement, step: Step): Promise<void> {
  form.querySelector('.problem')?.remove();
  const values = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const empty = step.fields.find(({ name }) => !values[name]?.trim());
  for (const { name } of step.fields) form.querySelector(`#${name}`)?.removeAttribute('aria-invalid');
  if (empty) return complain(form, `Hãy nhập ${empty.label.toLowerCase()}.`, empty.name);
  button.setAttribute('aria-disabled', 'true');
  button.textContent = step.working;
  try {
    await step.send(values);
  } catch (error) {
    complain(form, wordsOf(asProblem(error)));
  }
  button.removeAttribute('aria-disabled');
  button.textContent = step.button;
}

/** Says what is wrong above the form and puts the cursor where it can be mended. */
export function complain(form: HTMLFormElement, words: string, name?: string): void {
  const box = make('div', { class: 'problem', role: 'alert', tabindex: '-1' }, words);
  form.prepend(box);
  const field = name ? form.querySelector<HTMLElement>(`#${name}`) : null;
  field?.setAttribute('aria-invalid', 'true');
  (field ?? box).focus();
}

function wordsOf({ detail, requestId, status }: Problem): string {
  return status >= 500 && requestId ? `${detail} Mã yêu cầu: ${requestId}.` : detail;
}
