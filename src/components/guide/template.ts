import { forgetDraft, keepDraft, readDraft } from '../../storage/template-draft.ts';
import { say } from '../chrome/say.ts';

// Keeps what is typed into a tool's form while the tab is open, and prints the form by itself.

for (const form of document.querySelectorAll<HTMLFormElement>('[data-template]')) {
  const page = location.pathname;
  let told = false;

  for (const [name, value] of Object.entries(readDraft(page))) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = value;
  }

  form.addEventListener('input', () => {
    const fields = Object.fromEntries(
      [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])),
    );
    if (keepDraft(page, fields) || told) return;
    told = true;
    say('This browser is not letting the site store anything: what you type is gone when you leave this page.');
  });

  form.addEventListener('reset', () => {
    forgetDraft(page);
    say('The template is empty.');
  });

  form.querySelector('[data-print-template]')?.addEventListener('click', () => {
    document.body.dataset.print = 'template';
    print();
  });
}

// An empty date would print the order of its parts where a pen is to write.
addEventListener('beforeprint', () => {
  for (const date of document.querySelectorAll<HTMLInputElement>('[data-template] [type=date]'))
    date.toggleAttribute('data-empty', date.value === '');
});
addEventListener('afterprint', () => delete document.body.dataset.print);
