import { earlyEnough } from '../ahead.ts';
import { always, type Cell, type Outcome } from '../cell.ts';
import { onPoint } from './points.ts';
import type { Holder } from '../status.ts';
import { each, finds } from '../who.ts';

const clauses = {
  early: {
    label: 'Article 6',
    words:
      "Les candidat(e)s et les surveillants doivent être présents devant la salle d'examen quinze minutes au moins avant le début de l'examen.",
  },
  late: {
    label: 'Article 7',
    words:
      "Cependant, aucun retard supérieur à une heure n'est accepté après le début de l'examen ; aucun temps supplémentaire de composition n'est accordé au (à la) candidat(e) retardataire.",
  },
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

/** The director of studies, who is none of the roles that people ask in. */
const director: Holder = {
  name: { fr: 'le directeur des formations', en: 'the director of studies (directeur des formations)' },
  roles: [],
};

const notDefined = {
  fr: 'Le texte ne définit pas la grave difficulté et ne fixe pas de délai.',
  en: 'The text does not define a serious difficulty and sets no time limit.',
};

/** "Quinze minutes au moins avant le début de l'examen." */
const QUARTER_MIN = 15;

const fifteenBefore: Outcome = {
  status: 'required',
  say: {
    fr: "Il faut être devant la salle d'examen quinze minutes au moins avant le début ; cela vaut pour les candidats comme pour les surveillants.",
    en: 'One must be in front of the exam room at least fifteen minutes before the start; this goes for candidates and proctors alike.',
  },
  reasons: [
    {
      fr: "Le texte n'attache pas de conséquence propre à une arrivée dans ces quinze minutes : un retard se compte après le début de l'épreuve (article 7).",
      en: 'The text attaches no consequence of its own to arriving within those fifteen minutes: a delay is counted after the start of the exam (Article 7).',
    },
  ],
};

export const times: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'arrival-and-seating',
    proposition: 'be-there',
    inventory: ['supmeca/presence-15'],
    clauses: { early: clauses.early, late: clauses.late },
    statement: {
      fr: "Les candidats et les surveillants doivent être présents devant la salle d'examen quinze minutes au moins avant le début de l'examen.",
      en: 'Candidates and proctors must be in front of the exam room at least fifteen minutes before the start of the exam.',
    },
    decision: {
      asks: [],
      conditions: ['ahead_min', 'proctors_ahead'],
      monotone: { ahead_min: 'helps' },
      decide: (facts) => earlyEnough(QUARTER_MIN, fifteenBefore, facts),
    },
  },
  {
    regulation: 'supmeca',
    topic: 'late-entry',
    proposition: 'delay-start',
    inventory: ['supmeca/delay-start'],
    clauses: { delay: clauses.delay, postpone: clauses.postpone },
    statement: {
      fr: "En cas de difficultés d'accès à la salle (par exemple une grève sévère des transports), l'enseignant responsable de l'examen peut en retarder le commencement. En cas de grave difficulté, le directeur des formations peut, exceptionnellement, reporter l'examen à une autre date.",
      en: 'Where the room is hard to reach (a severe transport strike, for instance), the teacher in charge of the exam may put back its start. In case of serious difficulty, the director of studies (directeur des formations) may, as an exception, postpone the exam to a later date.',
    },
    decision: onPoint(
      'start_delayed_by',
      {
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
      },
      {
        ...each(
          ['teacher', 'teacher_did'],
          finds(
            'permitted',
            "En cas de difficultés d'accès à la salle, l'enseignant responsable de l'examen a la possibilité d'en retarder le commencement.",
            'Where the room is hard to reach, the teacher in charge of the exam may put back its start.',
            'delay',
          ),
        ),
        proctor: finds(
          'false',
          "C'est à l'enseignant responsable de l'examen que le texte donne la possibilité d'en retarder le commencement, en cas de difficultés d'accès à la salle.",
          'It is to the teacher in charge of the exam that the text gives the possibility to put back its start, where the room is hard to reach.',
          'delay',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'moving-an-exam',
    proposition: 'postponed',
    inventory: ['supmeca/postpone-exam'],
    clauses: { postpone: clauses.postpone, delay: clauses.delay },
    statement: {
      fr: "En cas de grave difficulté, le directeur des formations peut, exceptionnellement, reporter l'examen à une date ultérieure. Pour de simples difficultés d'accès à la salle, l'enseignant responsable de l'examen peut en retarder le commencement.",
      en: 'In case of serious difficulty, the director of studies (directeur des formations) may, as an exception, postpone the exam to a later date. Where the room is only hard to reach, the teacher in charge of the exam may put back its start.',
    },
    decision: onPoint(
      'postponed_by',
      {
        status: 'discretion',
        holder: director,
        say: {
          fr: "En cas de grave difficulté, le directeur des formations peut, exceptionnellement, reporter l'examen à une date ultérieure.",
          en: 'In case of serious difficulty, the director of studies (directeur des formations) may, as an exception, postpone the exam to a later date.',
        },
        reasons: [
          notDefined,
          {
            fr: "L'enseignant responsable de l'examen peut seulement en retarder le commencement, en cas de difficultés d'accès à la salle.",
            en: 'The teacher in charge of the exam may only put back its start, where the room is hard to reach.',
          },
        ],
      },
      {
        ...each(['teacher', 'office'], {
          status: 'forbidden',
          say: {
            fr: "Reporter l'examen à une autre date relève du directeur des formations, exceptionnellement et en cas de grave difficulté.",
            en: 'Postponing the exam to another date is for the director of studies (directeur des formations), as an exception and in case of serious difficulty.',
          },
        }),
        director: {
          status: 'permitted',
          say: {
            fr: "En cas de grave difficulté, le directeur des formations peut, exceptionnellement, reporter l'examen à une date ultérieure.",
            en: 'In case of serious difficulty, the director of studies (directeur des formations) may, as an exception, postpone the exam to a later date.',
          },
        },
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'moving-an-exam',
    proposition: 'cancelled',
    inventory: ['supmeca/postpone-exam', 'silent/exam-cancelled-by-school'],
    clauses: { postpone: clauses.postpone },
    statement: {
      fr: "Le texte ne parle pas d'une épreuve annulée par l'école : il prévoit seulement qu'en cas de grave difficulté le directeur des formations peut, exceptionnellement, reporter l'examen à une date ultérieure.",
      en: 'The text does not speak of an exam cancelled by the school: it only provides that, in case of serious difficulty, the director of studies (directeur des formations) may, as an exception, postpone the exam to a later date.',
    },
    decision: always({
      status: 'unsaid',
      say: {
        fr: "Le texte ne parle pas d'une épreuve annulée : il prévoit seulement que le directeur des formations peut, en cas de grave difficulté, reporter l'examen à une date ultérieure.",
        en: 'The text does not speak of a cancelled exam: it only provides that the director of studies (directeur des formations) may, in case of serious difficulty, postpone the exam to a later date.',
      },
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'timetable',
    proposition: 'change',
    inventory: ['supmeca/postpone-exam', 'supmeca/delay-start', 'silent/exam-date-or-room-change'],
    clauses: { postpone: clauses.postpone, delay: clauses.delay },
    statement: {
      fr: "En cas de grave difficulté, le directeur des formations peut, exceptionnellement, reporter l'examen à une date ultérieure ; en cas de difficultés d'accès à la salle, l'enseignant responsable peut en retarder le commencement. Le texte ne dit rien d'un changement de salle.",
      en: 'In case of serious difficulty, the director of studies (directeur des formations) may, as an exception, postpone the exam to a later date; where the room is hard to reach, the teacher in charge may put back its start. The text says nothing of a change of room.',
    },
    decision: always({
      status: 'depends',
      say: {
        fr: "La date peut être reportée par le directeur des formations, exceptionnellement et en cas de grave difficulté ; l'heure peut être retardée par l'enseignant responsable, en cas de difficultés d'accès à la salle.",
        en: 'The date may be put off by the director of studies (directeur des formations), as an exception and in case of serious difficulty; the time may be put back by the teacher in charge, where the room is hard to reach.',
      },
      reasons: [
        {
          fr: "Le texte ne dit rien d'un changement de salle, ni de la façon dont un changement est annoncé.",
          en: 'The text says nothing of a change of room, nor of how a change is announced.',
        },
      ],
    }),
  },
];
