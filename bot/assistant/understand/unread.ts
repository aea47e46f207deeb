import type { Unread } from '../decide.ts';
import { quantitiesIn } from './quantities.ts';

const DATE =
  /\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hier|avant-hier|demain|apres-demain|yesterday|tomorrow|ago|il y a (?!un |une |des |du |de )\w+|(?:last|next|this) (?:week|month|year|semester|term)|(?:semaine|mois|annee|semestre) (?:dernier|prochain|derniere|prochaine)|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? may|may (?:the )?\d{1,2}(?:st|nd|rd|th)?|the \d{1,2}(?:st|nd|rd|th))\b|\b(?:\d+|un|une|deux|trois|quatre|cinq|six|dix|quinze|a|one|two|three|four|five|six|ten|fifteen|couple of|few|quelques) ?(?:jours?|semaines?|mois|ans?|annees?|days?|weeks?|months?|years?|j)\b/;

const NUMBER =
  /\d|\b(?:zero|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|moitie|half|tie|egalite|draw|deuxieme|troisieme|second(?!e? session)|third|another|autre|already|deja)\b/;

/** What a folded question tells of dates, and of numbers that are no time of day or duration in minutes. */
export function unreadIn(folded: string): Unread {
  const rest = quantitiesIn(folded).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    folded,
  );
  return { dates: DATE.test(folded), numbers: NUMBER.test(rest) };
}
