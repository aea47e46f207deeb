import { always, type Cell } from '../cell.ts';
import type { Holder } from '../status.ts';

const clauses = {
  delay: {
    label: 'Article 6',
    words:
      "En cas de difficultés d'accès à la salle d'examen (par exemple, en cas de grève sévère des transports en commun), l'enseignant responsable de l'examen a la possibilité de retarder le commencement de l'examen.",
  },
  postpone: {
    label: 'Article 6',
    words:
      "En cas de grave difficulté, le directeur des formations peut, exceptionnellement, reporter l'examen à une date ultérieure.",
  },
};

const moduleTeacher: Holder = {
  name: { fr: "l'enseignant responsable de l'examen", en: 'the teacher in charge of the exam' },
  roles: ['staff'],
};

export const delayedStart: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'late-entry',
    proposition: 'delay-start',
    inventory: ['supmeca/delay-start'],
    clauses,
    statement: {
      fr: "En cas de difficultés d'accès à la salle (par exemple une grève sévère des transports), l'enseignant responsable de l'examen peut en retarder le commencement. En cas de grave difficulté, le directeur des formations peut, exceptionnellement, reporter l'examen à une autre date.",
      en: 'Where the room is hard to reach (a severe transport strike, for instance), the teacher in charge of the exam may put back its start. In case of serious difficulty, the director of studies (directeur des formations) may, as an exception, postpone the exam to a later date.',
    },
    decision: always({
      status: 'discretion',
      holder: moduleTeacher,
      say: {
        fr: "En cas de difficultés d'accès à la salle, par exemple une grève sévère des transports en commun, l'enseignant responsable de l'examen a la possibilité d'en retarder le commencement.",
        en: 'Where the room is hard to reach, because of a severe transport strike for instance, the teacher in charge of the exam may put back its start.',
      },
      reasons: [
        {
          fr: "Le texte ne fixe pas de durée maximale ; reporter l'examen à une autre date relève du directeur des formations, en cas de grave difficulté.",
          en: 'The text sets no maximum; postponing the exam to another date is for the director of studies (directeur des formations), in case of serious difficulty.',
        },
      ],
    }),
  },
];
