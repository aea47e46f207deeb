import type { Unread } from '../decide.ts';
import { readCounts } from './counts.ts';

const DATE =
  /\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hier|avant-hier|demain|apres-demain|yesterday|tomorrow|ago|il y a (?!un |une |des |du |de )\w+|(?:last|next|this) (?:week|month|year|semester|term)|(?:semaine|mois|annee|semestre) (?:dernier|prochain|derniere|prochaine)|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? may|may (?:the )?\d{1,2}(?:st|nd|rd|th)?|the \d{1,2}(?:st|nd|rd|th))\b|\b(?:\d+|un|une|deux|trois|quatre|cinq|six|dix|quinze|a|one|two|three|four|five|six|ten|fifteen|couple of|few|quelques) ?(?:jours?|semaines?|mois|ans?|annees?|days?|weeks?|months?|years?|j)\b/;

/** What a folded question tells of dates, and of numbers that no fact was read from. */
export function unreadIn(folded: string): Unread {
  return { dates: DATE.test(folded), numbers: readCounts(folded).left };
}
