import type { Bilingual, Lang } from './language.ts';

/** Minutes as people read them: "50 min", "22,5 min" in French, "22.5 min" in English. */
function minutes(value: number, lang: Lang): string {
  const rounded = String(Math.round(value * 100) / 100);
  return `${lang === 'fr' ? rounded.replace('.', ',') : rounded} min`;
}

/** An exam's duration: "90 min", "3 h". */
function duration(value: number, lang: Lang): string {
  return value % 60 === 0 ? `${String(value / 60)} h` : minutes(value, lang);
}

/** Puts a number of minutes into a template: `${min(50)}` reads "50 min" in both languages. */
export type Minutes = { readonly min: number } | { readonly exam: number };
export const min = (value: number): Minutes => ({ min: value });
export const exam = (value: number): Minutes => ({ exam: value });

type Template = (strings: TemplateStringsArray, ...values: (Minutes | string | number)[]) => string;

const template =
  (lang: Lang): Template =>
  (strings, ...values) =>
    strings.reduce((text, part, i) => {
      const value = values[i - 1];
      if (value === undefined) return part;
      if (typeof value !== 'object') return `${text}${String(value)}${part}`;
      return `${text}${'min' in value ? minutes(value.min, lang) : duration(value.exam, lang)}${part}`;
    }, '');

/** Tagged templates that write numbers of minutes as each language does. */
export const fr = template('fr');
export const en = template('en');

/** A condition of a decision, as a line of its trace: `trace(d <= limit, '50 min ≤ 60 min')`. */
export function trace(holds: boolean, text: string | Bilingual): { text: Bilingual; holds: boolean } {
  return {
    holds,
    text: typeof text === 'string' ? { fr: text.replace(/(\d)\.(\d)/g, '$1,$2'), en: text } : text,
  };
}
