import type { Outcome } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { finds } from '../who.ts';

const elsewhere = finds(
  'false',
  "L'évaluation terminale a lieu dans le centre Cnam régional où l'élève est inscrit, même si l'unité est enseignée par un autre centre.",
  'The final exam is held at the regional Cnam centre where the student is registered, even if another centre teaches the unit.',
  'place',
);

/** Of each place that people ask about, whether the final exam is held there. */
export const examPlaces: Readonly<Record<NonNullable<Facts['exam_place']>, Outcome>> = {
  own_centre: { ...elsewhere, status: 'required' },
  teaching_centre: elsewhere,
  home: finds(
    'false',
    "L'évaluation terminale a lieu dans le centre Cnam régional où l'élève est inscrit : le texte ne prévoit pas d'examen à domicile.",
    'The final exam is held at the regional Cnam centre where the student is registered: the text provides for no exam at home.',
    'place',
  ),
};
