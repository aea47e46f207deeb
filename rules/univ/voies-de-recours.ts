import type { Cell } from '../cell.ts';
import { byWhen, inTime, within, type TimeLimit } from '../deadline.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  appeal: {
    label: 'Voies de recours',
    words:
      "Un appel sur les sanctions prononcées par la section disciplinaire peut être formé devant le Conseil National de l'Enseignement Supérieur et de la Recherche (CNESER) dans un délai de deux mois à compter de la notification de la décision de la section disciplinaire.",
  },
};

const appealLimit: TimeLimit = {
  from: 'notified_date',
  act: 'act_date',
  period: { months: 2 },
  side: 'after',
  bound: 'latest',
  duty: { fr: "L'appel doit être formé", en: 'The appeal must be lodged' },
  counted: {
    fr: 'deux mois à compter de la notification de la décision',
    en: 'two months from the notification of the decision',
  },
};

const leftOpen = {
  fr: 'Le texte ne dit ni sous quelle forme, ni qui peut le former. Il ne parle que des sanctions disciplinaires, non des notes ni des décisions du jury.',
  en: "The text says neither in which form nor who may lodge it. It speaks of disciplinary sanctions only, not of marks or the jury's decisions.",
};

const notSuspensive = finds(
  'unsaid',
  "Le texte ne dit pas si l'appel devant le CNESER suspend la sanction.",
  'The text does not say whether an appeal to the CNESER suspends the sanction.',
  'appeal',
);

export const appeal: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'appeal',
    proposition: 'sanction',
    inventory: ['univ/appeal-cneser', 'silent/sanction-appeal'],
    clauses,
    statement: {
      fr: "Un appel sur les sanctions prononcées par la section disciplinaire peut être formé devant le CNESER (Conseil national de l'enseignement supérieur et de la recherche), dans un délai de deux mois à compter de la notification de la décision.",
      en: "An appeal against sanctions imposed by the disciplinary section may be lodged with the CNESER (Conseil national de l'enseignement supérieur et de la recherche), within two months from the notification of the decision.",
    },
    decision: pointed(
      'appeal_to',
      {
        inside: finds(
          'false',
          "L'appel contre une sanction de la section disciplinaire est formé devant le CNESER (Conseil national de l'enseignement supérieur et de la recherche), dans un délai de deux mois ; le texte ne nomme pas d'autre instance.",
          "An appeal against a sanction of the disciplinary section is lodged with the CNESER (Conseil national de l'enseignement supérieur et de la recherche), within two months; the text names no other body.",
          'appeal',
        ),
        suspends: notSuspensive,
        form: finds(
          'unsaid',
          "Le texte ne dit ni sous quelle forme l'appel devant le CNESER est formé, ni par qui.",
          'The text says neither in which form an appeal to the CNESER is lodged, nor by whom.',
          'appeal',
        ),
        outside: finds(
          'unsaid',
          "Le texte ne dit rien d'un autre recours que l'appel devant le CNESER (Conseil national de l'enseignement supérieur et de la recherche), dans un délai de deux mois.",
          "The text says nothing of any remedy other than an appeal to the CNESER (Conseil national de l'enseignement supérieur et de la recherche), within two months.",
          'appeal',
        ),
      },
      within(
        appealLimit,
        {
          status: 'permitted',
          say: {
            fr: 'Un appel peut être formé devant le CNESER, dans un délai de deux mois à compter de la notification de la décision de la section disciplinaire.',
            en: "An appeal may be lodged with the CNESER, within two months from the notification of the disciplinary section's decision.",
          },
          reasons: [leftOpen],
        },
        // After the two months the text forbids nothing: it no longer grants the appeal.
        { late: { status: 'false', reasons: [leftOpen] } },
      ),
    ),
    figure: byWhen(appealLimit),
  },
  {
    regulation: 'univ',
    topic: 'appeal',
    proposition: 'sanction-in-time',
    inventory: ['univ/appeal-cneser'],
    clauses,
    statement: {
      fr: "L'appel devant le CNESER contre une sanction disciplinaire est formé dans un délai de deux mois à compter de la notification de la décision.",
      en: 'The appeal to the CNESER against a disciplinary sanction is lodged within two months from the notification of the decision.',
    },
    decision: pointed('appeal_to', { suspends: notSuspensive }, inTime(appealLimit)),
    figure: byWhen(appealLimit),
  },
];
