import { always, type Cell } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { en, exam, fr, min, trace } from '../minutes.ts';
import { judgedBy } from './points.ts';

const clauses = {
  limit: {
    label: '4.1',
    words:
      "Les candidats se présentant au-delà de l'heure de début de l'épreuve pourront accéder à la salle d'examen avec un retard limité au tiers de la durée totale de l'épreuve (dans la limite d'une heure, au-delà d'une heure les candidats pourront être admis uniquement sur présentation d'un justificatif de retard émanant d'un organisme de transport, à condition qu'aucun candidat ne soit sorti).",
  },
  noExtraTime: {
    label: '4.1',
    words:
      "Quel que soit le motif du retard, aucun temps supplémentaire ne sera accordé aux candidats ayant débuté l'épreuve en retard.",
  },
};

/** The hour beyond which the text asks for a transport proof. */
const CAP_MIN = 60;

const limitOf = (duration_min: number) => Math.min(duration_min / 3, CAP_MIN);
const limitTrace = (duration_min: number) => {
  const limit = limitOf(duration_min);
  return trace(true, {
    fr: fr`limite = min(${duration_min} / 3, ${CAP_MIN}) = ${min(limit)}`,
    en: en`limit = min(${duration_min} / 3, ${CAP_MIN}) = ${min(limit)}`,
  });
};
const noExtraTime = {
  fr: "Aucun temps supplémentaire n'est accordé, quel que soit le motif du retard.",
  en: 'Whatever the reason for the delay, extra time is not given.',
};

const thirdBeyondTheHour = {
  fr: "Le texte ne dit pas si le tiers de la durée limite encore un retard de plus d'une heure.",
  en: 'The text does not say whether the third of the duration still limits a delay of more than one hour.',
};

function beyondTheHour({ delay_min: delay = 0, transport_proof, someone_left }: Facts) {
  const over = trace(true, `${String(delay)} > ${String(CAP_MIN)}`);
  const both = {
    fr: "une preuve de retard d'un organisme de transport, et aucun candidat encore sorti",
    en: 'a proof of delay from a transport company, and no candidate out yet',
  };
  if (transport_proof === false || someone_left === true)
    return {
      status: 'forbidden',
      say: {
        fr: fr`Avec ${min(delay)} de retard, au-delà d'une heure, l'entrée suppose deux conditions : ${both.fr}. ${transport_proof === false ? 'Il manque le justificatif de transport.' : 'Un candidat est déjà sorti.'}`,
        en: en`With a delay of ${min(delay)}, beyond one hour, entry takes two conditions: ${both.en}. ${transport_proof === false ? 'The transport proof is missing.' : 'A candidate has already left.'}`,
      },
      trace: [over],
      cites: ['limit'],
    } as const;
  if (transport_proof === true && someone_left === false)
    return {
      status: 'permitted',
      say: {
        fr: fr`Avec ${min(delay)} de retard, l'entrée reste possible : il y a un justificatif d'un organisme de transport, et aucun candidat n'est sorti.`,
        en: en`With a delay of ${min(delay)}, entry is still possible: there is a proof from a transport company, and no candidate has left.`,
      },
      reasons: [noExtraTime, thirdBeyondTheHour],
      trace: [over],
      cites: ['limit', 'noExtraTime'],
    } as const;
  return {
    status: 'depends',
    say: {
      fr: fr`Avec ${min(delay)} de retard, au-delà d'une heure, l'entrée n'est possible qu'à deux conditions : ${both.fr}.`,
      en: en`With a delay of ${min(delay)}, beyond one hour, entry is possible on two conditions only: ${both.en}.`,
    },
    reasons: [noExtraTime, thirdBeyondTheHour],
    trace: [over],
    cites: ['limit'],
  } as const;
}

export const lateEntry: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'late-entry',
    proposition: 'enter',
    inventory: ['cnam/late-admission', 'cnam/late-over-one-hour'],
    clauses,
    statement: {
      fr: "Un retardataire peut entrer si son retard ne dépasse pas le tiers de la durée de l'épreuve, et au plus une heure. Au-delà d'une heure, il ne peut être admis que sur présentation d'un justificatif d'un organisme de transport, et si aucun candidat n'est sorti. Aucun temps supplémentaire n'est accordé.",
      en: 'A latecomer may enter if the delay is no more than a third of the exam, and one hour at most. Beyond one hour, admission is possible only with a proof of delay from a transport company, and if no candidate has left. Extra time is not given.',
    },
    decision: judgedBy({
      asks: ['duration_min', 'delay_min'],
      conditions: ['transport_proof', 'someone_left'],
      monotone: { duration_min: 'helps', delay_min: { either: 'limit' } },
      decide: (facts) => {
        const { duration_min: duration = 0, delay_min: delay = 0 } = facts;
        if (delay > CAP_MIN) return beyondTheHour(facts);
        const limit = limitOf(duration);
        const within = delay <= limit;
        return {
          status: within ? 'permitted' : 'forbidden',
          say: within
            ? {
                fr: fr`Avec ${min(delay)} de retard sur une épreuve de ${exam(duration)}, l'entrée reste possible : la limite est de ${min(limit)} (un tiers de la durée, au plus une heure).`,
                en: en`With a delay of ${min(delay)} on an exam of ${exam(duration)}, entry is still possible: the limit is ${min(limit)} (a third of the duration, one hour at most).`,
              }
            : {
                fr: fr`Avec ${min(delay)} de retard sur une épreuve de ${exam(duration)}, l'entrée n'est plus possible : la limite est de ${min(limit)} (un tiers de la durée, au plus une heure).`,
                en: en`With a delay of ${min(delay)} on an exam of ${exam(duration)}, entry is no longer possible: the limit is ${min(limit)} (a third of the duration, one hour at most).`,
              },
          reasons: within
            ? [noExtraTime]
            : [
                {
                  fr: "Le justificatif d'un organisme de transport n'est prévu qu'au-delà d'une heure de retard.",
                  en: 'A transport proof is provided for only beyond one hour of delay.',
                },
              ],
          threshold_min: limit,
          trace: [
            limitTrace(duration),
            trace(within, `${String(delay)} ≤ ${String(Math.round(limit * 100) / 100)}`),
          ],
          cites: within ? ['limit', 'noExtraTime'] : ['limit'],
        };
      },
    }),
    figure: {
      asks: ['duration_min'],
      decide: ({ duration_min: duration = 0 }) => ({
        status: 'true',
        say: {
          fr: fr`Sur une épreuve de ${exam(duration)}, le retard admis est de ${min(limitOf(duration))} au plus (un tiers de la durée, au plus une heure).`,
          en: en`On an exam of ${exam(duration)}, a delay of ${min(limitOf(duration))} at most is admitted (a third of the duration, one hour at most).`,
        },
        threshold_min: limitOf(duration),
        trace: [limitTrace(duration)],
        reasons: [
          {
            fr: "Au-delà d'une heure, il faut un justificatif d'un organisme de transport, et qu'aucun candidat ne soit sorti.",
            en: 'Beyond one hour, it takes a proof from a transport company, and that no candidate has left.',
          },
        ],
        cites: ['limit'],
      }),
    },
  },
  {
    regulation: 'cnam',
    topic: 'late-entry',
    proposition: 'extra-time',
    inventory: ['cnam/no-extra-time-for-latecomers'],
    clauses: { noExtraTime: clauses.noExtraTime },
    statement: {
      fr: 'Un candidat en retard ne reçoit aucun temps supplémentaire, quel que soit le motif du retard.',
      en: 'A candidate who is late gets no extra time, whatever the reason for the delay.',
    },
    decision: always({ status: 'forbidden', say: noExtraTime }),
  },
  {
    regulation: 'cnam',
    topic: 'late-entry',
    proposition: 'proof',
    inventory: [],
    clauses: { limit: clauses.limit },
    statement: {
      fr: "Un justificatif, émanant d'un organisme de transport, n'est demandé qu'au-delà d'une heure de retard.",
      en: 'A proof, from a transport company, is asked for only beyond one hour of delay.',
    },
    decision: {
      asks: ['delay_min'],
      monotone: { delay_min: 'helps' },
      decide: ({ delay_min: delay = 0 }) =>
        delay > CAP_MIN
          ? {
              status: 'required',
              say: {
                fr: "Au-delà d'une heure de retard, il faut un justificatif émanant d'un organisme de transport, et qu'aucun candidat ne soit sorti.",
                en: 'Beyond one hour of delay, it takes a proof from a transport company, and that no candidate has left.',
              },
              reasons: [
                {
                  fr: "Le texte dit « uniquement » : il n'admet pas d'autre justificatif.",
                  en: 'The text says "only" (« uniquement »): it accepts no other proof.',
                },
              ],
            }
          : {
              status: 'not-required',
              say: {
                fr: "Jusqu'à une heure de retard, le texte ne demande aucun justificatif : seul compte le tiers de la durée.",
                en: 'Up to one hour of delay, the text asks for no proof: only the third of the duration counts.',
              },
            },
    },
  },
];
