import type { Assessment, ScalePoint, Step } from '../../src/domain/assessment/assessment.ts';

/**
 * The same questions as the least that a browser takes answers with: headings, fieldsets and radio buttons, with no style and no
 * script. What we add has to be worth the time until the first of them can be answered.
 */
export function plainForm({ title, frame, need, steps }: Assessment): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text(title)}</title></head>`,
    `<body><main><h1>${text(title)}</h1><form>`,
    ...steps.flatMap((step) => [
      `<h2>${text(step.title)}</h2><p>${text(step.intro)}</p>`,
      ...step.items.map(({ id, text: statement, scale }) =>
        group(`${step.id}.${id}`, `${frame} ${statement}`, [...scale.points, ...scale.apart]),
      ),
      ...(step.levels.length > 0 ? judgement(step, `${need.frame} ${need.statement}`) : []),
    ]),
    '</form></main></body></html>',
  ].join('\n');
}

function judgement({ id, levels }: Step, needed: string): string[] {
  const option = (label: string, i: number): ScalePoint => ({ id: String(i + 1), label });
  return [
    group(
      `${id}.need`,
      needed,
      levels.map(({ name }, i) => option(name, i)),
    ),
    `<p><label>What did you see? <textarea name="${id}.evidence"></textarea></label></p>`,
    group(
      `${id}.level`,
      'Which of the four is nearest to what you did?',
      levels.map((level, i) => option(`${level.name}. ${level.text}`, i)),
    ),
  ];
}

function group(name: string, legend: string, options: readonly ScalePoint[]): string {
  const rows = options.map(
    ({ id, label }) => `<label><input type="radio" name="${name}" value="${id}"> ${text(label)}</label><br>`,
  );
  return `<fieldset><legend>${text(legend)}</legend>${rows.join('')}</fieldset>`;
}

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function text(words: string): string {
  return words.replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign);
}
