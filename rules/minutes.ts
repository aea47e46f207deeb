import { longDate, type IsoDate } from './dates.ts';
import type { Bilingual, Lang } from './language.ts';

/** A number as each language writes it: "22,5" in French, "22.5" in English. */
function decimal(value: number, lang: Lang): string {
  const rounded = String(Math.round(value * 100) / 100);
  return lang === 'fr' ? rounded.replace('.', ',') : rounded;
}

/** Minutes as people read them: "50 min", "22,5 min" in French, "22.5 min" in English. */
const minutes = (value: number, lang: Lang) => `${decimal(value, lang)} min`;

/** An exam's duration: "90 min", "3 h". */
function duration(value: number, lang: Lang): string {
  return value % 60 === 0 ? `${String(value / 60)} h` : minutes(value, lang);
}

/** A number of years: "1 an", "2,5 ans"; "1 year", "2.5 years". */
function yearsOf(value: number, lang: Lang): string {
  const unit = lang === 'fr' ? (value < 2 ? 'an' : 'ans') : value === 1 ? 'year' : 'years';
  return `${decimal(value, lang)} ${unit}`;
}

/** A figure that a template writes as each language does: `${min(22.5)}`, `${exam(180)}`, `${day('2025-03-18')}`. */
export type Figure =
  | { readonly min: number }
  | { readonly exam: number }
  | { readonly years: number }
  | { readonly day: IsoDate };
export const min = (value: number): Figure => ({ min: value });
export const exam = (value: number): Figure => ({ exam: value });
export const years = (value: number): Figure => ({ years: value });
export const day = (value: IsoDate): Figure => ({ day: value });

type Template = (strings: TemplateStringsArray, ...values: (Figure | string | number)[]) => string;

function written(figure: Figure, lang: Lang): string {
  if ('day' in figure) return longDate(figure.day, lang);
  if ('years' in figure) return yearsOf(figure.years, lang);
  return 'min' in figure ? minutes(figure.min, lang) : duration(figure.exam, lang);
}

const template =
  (lang: Lang): Template =>
  (strings, ...values) =>
    strings.reduce((text, part, i) => {
      const value = values[i - 1];
      if (value === undefined) return part;
      if (typeof value === 'string') return `${text}${value}${part}`;
      return `${text}${typeof value === 'number' ? decimal(value, lang) : written(value, lang)}${part}`;
    }, '');

/** Tagged templates that write numbers, minutes, durations and dates as each language does. */
export const fr = template('fr');
export const en = template('en');

/** A condition of a decision, as a line of its trace: `trace(d <= limit, '50 min ≤ 60 min')`. */
export function trace(holds: boolean, text: string | Bilingual): { text: Bilingual; holds: boolean } {
  return {
    holds,
    text: typeof text === 'string' ? { fr: text.replace(/(\d)\.(\d)/g, '$1,$2'), en: text } : text,
  };
}
