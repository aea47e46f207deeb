import { always, type Cell } from '../cell.ts';
import { finds } from '../who.ts';
import { pointed } from '../points.ts';
import { en, exam, fr, min, trace } from '../minutes.ts';
import type { Holder } from '../status.ts';

const clauses = {
  limit: {
    label: '3.2.1',
    words:
      "Le délai d'acceptation d'un étudiant retardataire pour une épreuve de contrôle terminal est de 1/3 de la durée de l'épreuve avec un maximum de 1 heure.",
  },
  annex: {
    label: 'Annexe 1',
    words:
      "le délai d'acceptation d'un étudiant retardataire pour une épreuve d'examen est de 1/3 de la durée de l'épreuve avec un maximum de 1 heure",
  },
  noExtraTime: {
    label: '3.2.1',
    words: "Un retard ne donne pas lieu à une compensation de durée de l'épreuve.",
  },
  papersMissing: {
    label: 'Annexe 1',
    words:
      "insuffisance du nombre de sujets d'examen ou document incomplet - si le constat est fait avant la distribution, il faut retarder le début de l'épreuve pour procéder au rétablissement des sujets complets et en nombre suffisant",
  },
  delayStart: {
    label: '3.2.1',
    words:
      "En cas de grève des transports ou d'intempéries, les surveillants ont la possibilité de retarder l'ouverture des enveloppes contenant les sujets.",
  },
};

const CAP_MIN = 60;

const proctors: Holder = { name: { fr: 'les surveillants', en: 'the proctors' }, roles: ['proctor'] };

const limitOf = (duration_min: number) => Math.min(duration_min / 3, CAP_MIN);
const limitTrace = (duration_min: number) =>
  trace(true, {
    fr: fr`limite = min(${duration_min} / 3, ${CAP_MIN}) = ${min(limitOf(duration_min))}`,
    en: en`limit = min(${duration_min} / 3, ${CAP_MIN}) = ${min(limitOf(duration_min))}`,
  });
const rounded = (minutes: number) => String(Math.round(minutes * 100) / 100);

const noExtraTime = {
  fr: "Un retard ne donne pas lieu à une compensation : la durée de l'épreuve n'est pas allongée.",
  en: 'A delay is not made up for: the exam is not prolonged.',
};
const whateverTheCause = {
  fr: "Aucune exception n'est prévue, quels que soient la cause du retard ou le justificatif.",
  en: 'No exception is provided for, whatever the cause of the delay or the proof.',
};
const delayedStart = {
  fr: "En cas de grève des transports ou d'intempéries, les surveillants peuvent seulement retarder l'ouverture des enveloppes, pour tous et avant le début.",
  en: 'In a transport strike or bad weather, proctors may only put off the opening of the envelopes, for everyone and before the start.',
};
const terminalExams = {
  fr: 'La règle est écrite pour les épreuves de contrôle terminal (« épreuve d’examen » dans l’annexe) ; en contrôle continu, les modalités sont celles de l’enseignant.',
  en: 'The rule is written for terminal exams ("épreuve d\'examen" in the annex); in continuous assessment the teacher sets the terms.',
};

const otherCause = {
  other: finds(
    'unsaid',
    "Les surveillants peuvent retarder l'ouverture des enveloppes en cas de grève des transports ou d'intempéries ; le texte ne parle pas d'une autre cause.",
    'Proctors may put off the opening of the envelopes in a transport strike or bad weather; the text speaks of no other cause.',
    'delayStart',
  ),
} as const;
const noRemedy = finds(
  'unsaid',
  "Le texte fixe le retard qui est accepté ; il ne dit pas ce qui s'ensuit quand quelqu'un a été refoulé à tort, ni si l'épreuve est alors repassée.",
  'The text sets the delay that is accepted; it does not say what follows where somebody was wrongly turned away, nor whether the exam is then taken again.',
  'limit',
);

export const lateEntry: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'late-entry',
    proposition: 'enter',
    inventory: ['univ/late-admission'],
    clauses: { limit: clauses.limit, annex: clauses.annex, noExtraTime: clauses.noExtraTime },
    statement: {
      fr: "À une épreuve de contrôle terminal, un retardataire est accepté jusqu'au tiers de la durée de l'épreuve, et au plus une heure, sans temps supplémentaire. Le texte ne prévoit aucune exception.",
      en: 'At a terminal exam, a latecomer is accepted up to a third of the exam, and one hour at most, with no extra time. The text provides for no exception.',
    },
    decision: pointed(
      'late_remedy',
      { asked: noRemedy },
      {
        asks: ['duration_min', 'delay_min'],
        conditions: ['mode', 'entry_asked'],
        monotone: { duration_min: 'helps', delay_min: 'hurts' },
        decide: ({ duration_min: duration = 0, delay_min: delay = 0, mode, entry_asked: asked }) => {
          const worded = asked === 'let_in';
          if (mode === 'online')
            return {
              status: 'unsaid',
              say: {
                fr: "Ce texte règle l'accès aux salles d'examen ; il ne dit rien d'une connexion tardive à une épreuve en ligne.",
                en: 'This text deals with access to exam rooms; it says nothing of logging in late to an online exam.',
              },
              cites: ['limit'],
            };
          if (delay > CAP_MIN)
            return {
              status: 'forbidden',
              worded,
              say: {
                fr: fr`Avec ${min(delay)} de retard, l'entrée n'est plus possible : le délai est d'une heure au plus, quelle que soit la durée de l'épreuve.`,
                en: en`With a delay of ${min(delay)}, entry is no longer possible: one hour at most, however long the exam.`,
              },
              reasons: [whateverTheCause, delayedStart],
              threshold_min: CAP_MIN,
              trace: [trace(false, `${rounded(delay)} ≤ ${String(CAP_MIN)}`)],
              cites: ['limit', 'annex'],
            };
          const limit = limitOf(duration);
          const within = delay <= limit;
          return {
            // Asked whether they have to let somebody in, "accepted" is no mere leave.
            status: within ? (worded ? 'required' : 'permitted') : 'forbidden',
            worded,
            say: within
              ? {
                  fr: fr`Avec ${min(delay)} de retard sur une épreuve de ${exam(duration)}, l'étudiant est accepté : le délai est de ${min(limit)} (un tiers de la durée, au plus une heure).`,
                  en: en`With a delay of ${min(delay)} on an exam of ${exam(duration)}, the student is accepted: the limit is ${min(limit)} (a third of the duration, one hour at most).`,
                }
              : {
                  fr: fr`Avec ${min(delay)} de retard sur une épreuve de ${exam(duration)}, l'entrée n'est plus possible : le délai est de ${min(limit)} (un tiers de la durée, au plus une heure).`,
                  en: en`With a delay of ${min(delay)} on an exam of ${exam(duration)}, entry is no longer possible: the limit is ${min(limit)} (a third of the duration, one hour at most).`,
                },
            reasons: within ? [noExtraTime, terminalExams] : [whateverTheCause, delayedStart],
            threshold_min: limit,
            trace: [limitTrace(duration), trace(within, `${rounded(delay)} ≤ ${rounded(limit)}`)],
            cites: within ? ['limit', 'noExtraTime', 'annex'] : ['limit', 'annex'],
          };
        },
      },
    ),
    figure: {
      asks: ['duration_min'],
      decide: ({ duration_min: duration = 0 }) => ({
        status: 'true',
        say: {
          fr: fr`Sur une épreuve de ${exam(duration)}, le retard accepté est de ${min(limitOf(duration))} au plus (un tiers de la durée, au plus une heure).`,
          en: en`On an exam of ${exam(duration)}, a delay of ${min(limitOf(duration))} at most is accepted (a third of the duration, one hour at most).`,
        },
        reasons: [whateverTheCause],
        threshold_min: limitOf(duration),
        trace: [limitTrace(duration)],
        cites: ['limit', 'annex'],
      }),
    },
  },
  {
    regulation: 'univ',
    topic: 'late-entry',
    proposition: 'extra-time',
    inventory: ['univ/late-no-extra-time'],
    clauses: { noExtraTime: clauses.noExtraTime },
    statement: {
      fr: "Un retard ne donne pas lieu à une compensation de la durée de l'épreuve.",
      en: 'A delay gives no right to have the lost time made up.',
    },
    decision: pointed(
      'late_time',
      { refused: { status: 'true', say: noExtraTime }, given: { status: 'forbidden', say: noExtraTime } },
      always({ status: 'forbidden', say: noExtraTime }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'late-entry',
    proposition: 'delay-start',
    inventory: ['univ/strike-weather-delay'],
    clauses: { delayStart: clauses.delayStart, papersMissing: clauses.papersMissing },
    statement: {
      fr: "En cas de grève des transports ou d'intempéries, les surveillants ont la possibilité de retarder l'ouverture des enveloppes contenant les sujets, donc le début de l'épreuve. Aucune durée maximale n'est dite. Si l'on constate avant la distribution que des sujets manquent ou sont incomplets, il faut retarder le début.",
      en: 'In a transport strike or bad weather, proctors have the option of putting off the opening of the envelopes with the papers, hence the start of the exam. No maximum is given. If papers are found missing or incomplete before they are handed out, the start must be put off.',
    },
    decision: pointed(
      'start_cause',
      otherCause,
      pointed(
        'start_wait',
        {
          may: finds(
            'permitted',
            "En cas de grève des transports ou d'intempéries, les surveillants ont la possibilité, sans y être tenus, de retarder l'ouverture des enveloppes contenant les sujets.",
            'In a transport strike or bad weather, proctors have the option, not the duty, of putting off the opening of the envelopes with the papers.',
            'delayStart',
          ),
          must: finds(
            'not-required',
            "En cas de grève des transports ou d'intempéries, les surveillants ont la possibilité, sans y être tenus, de retarder l'ouverture des enveloppes contenant les sujets.",
            'In a transport strike or bad weather, proctors have the option, not the duty, of putting off the opening of the envelopes with the papers.',
            'delayStart',
          ),
        },
        always({
          status: 'discretion',
          holder: proctors,
          say: {
            fr: "En cas de grève des transports ou d'intempéries, les surveillants ont la possibilité, sans y être tenus, de retarder l'ouverture des enveloppes contenant les sujets.",
            en: 'In a transport strike or bad weather, proctors have the option, not the duty, of putting off the opening of the envelopes with the papers.',
          },
          reasons: [
            {
              fr: "S'il manque des sujets ou si un document est incomplet, constaté avant la distribution, il faut retarder le début de l'épreuve. Le texte ne parle pas d'autres causes.",
              en: 'If papers are missing or incomplete, noticed before they are handed out, the start must be put off. The text speaks of no other causes.',
            },
            {
              fr: "Cela ne donne à personne le droit d'entrer après le délai : le texte ne dit pas de combien le début peut être retardé.",
              en: 'It gives nobody a right to enter after the limit; the text does not say by how much the start may be put off.',
            },
          ],
        }),
      ),
    ),
  },
];
