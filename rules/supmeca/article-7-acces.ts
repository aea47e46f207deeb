import { always, type Cell, type Outcome } from '../cell.ts';
import type { FactValue } from '../facts.ts';
import { en, fr, min, trace } from '../minutes.ts';
import { withContrary } from './points.ts';
import type { Holder } from '../status.ts';

const clauses = {
  late: {
    label: 'Article 7',
    words:
      "A titre exceptionnel, lorsque le retard est lié à un événement indépendant de la volonté du candidat, le responsable de la surveillance de la salle peut autoriser ce dernier à pénétrer dans la salle au plus tard une heure après le début de l'épreuve en vue de composer.",
  },
  most: {
    label: 'Article 7',
    words: "Cependant, aucun retard supérieur à une heure n'est accepté après le début de l'examen",
  },
  noExtraTime: {
    label: 'Article 7',
    words: "aucun temps supplémentaire de composition n'est accordé au (à la) candidat(e) retardataire.",
  },
  notListed: {
    label: 'Article 7',
    words:
      "Lorsqu'un(e) candidat(e) ne figure pas sur la liste d'émargement, il (elle) peut être autorisé(e) à composer sous réserve de la vérification ultérieure de sa situation administrative et pédagogique. Il doit obligatoirement compléter et signer la liste d'émargement.",
  },
  papers: {
    label: 'Article 7',
    words:
      "Un(e) candidat(e) n'est autorisé(e) à accéder à la salle d'examen et/ou à composer que sur présentation de sa carte d'étudiant(e) ou de sa carte des métiers avec photographie ou d'une pièce officielle d'identité.",
  },
};

/** "au plus tard une heure": a delay of exactly one hour may still be admitted. */
const LATEST_MIN = 60;

const headProctor: Holder = {
  name: {
    fr: 'le responsable de la surveillance de la salle',
    en: 'the proctor in charge of the room',
  },
  roles: ['proctor'],
};

/** Causes that are no "événement indépendant de la volonté du candidat". */
const ownDoing: readonly FactValue<'cause'>[] = ['overslept', 'forgot', 'own_choice'];
const beyondControl: readonly FactValue<'cause'>[] = ['transport', 'road', 'strike', 'illness', 'accident'];

const noExtraTime = {
  fr: "Aucun temps supplémentaire de composition n'est accordé au retardataire.",
  en: 'A latecomer gets no extra time to write.',
};
const noPaperAskedFor = {
  fr: "C'est une exception laissée à son appréciation ; le texte ne demande pas de justificatif.",
  en: 'It is an exception left to that person; the text does not ask for a proof.',
};

function withinTheHour(delay: number, cause: FactValue<'cause'> | undefined): Outcome {
  const inTime = trace(true, `${String(delay)} ≤ ${String(LATEST_MIN)}`);
  if (cause !== undefined && ownDoing.includes(cause))
    return {
      status: 'forbidden',
      say: {
        fr: fr`Avec ${min(delay)} de retard, l'entrée n'est prévue que pour un événement indépendant de la volonté du candidat : un réveil manqué, un oubli ou un choix n'en est pas un.`,
        en: en`With a delay of ${min(delay)}, entry is provided for only after an event beyond the candidate's control: oversleeping, forgetting or choosing so is not one.`,
      },
      reasons: [
        {
          fr: "Le texte ne nomme pas ces causes : il n'ouvre aucune autre exception aux retardataires.",
          en: 'The text does not name these causes: it opens no other exception to latecomers.',
        },
      ],
      trace: [inTime],
      cites: ['late'],
    };
  const known = cause !== undefined && beyondControl.includes(cause);
  return {
    // The condition is stated: as long as it is open, not even the proctor in charge may just say yes.
    status: known ? 'discretion' : 'depends',
    holder: headProctor,
    say: known
      ? {
          fr: fr`Avec ${min(delay)} de retard dû à un événement indépendant de la volonté du candidat, le responsable de la surveillance de la salle peut, à titre exceptionnel, autoriser l'entrée : la limite est d'une heure.`,
          en: en`With a delay of ${min(delay)} due to an event beyond the candidate's control, the proctor in charge of the room may, as an exception, admit the candidate: the limit is one hour.`,
        }
      : {
          fr: fr`Avec ${min(delay)} de retard, le responsable de la surveillance de la salle peut, à titre exceptionnel, autoriser l'entrée, à condition que le retard soit lié à un événement indépendant de la volonté du candidat.`,
          en: en`With a delay of ${min(delay)}, the proctor in charge of the room may, as an exception, admit the candidate, provided the delay is due to an event beyond the candidate's control.`,
        },
    reasons: [noPaperAskedFor, noExtraTime],
    threshold_min: LATEST_MIN,
    trace: [inTime],
    cites: ['late', 'most', 'noExtraTime'],
  };
}

const beyondTheHour = (delay: number): Outcome => ({
  status: 'forbidden',
  say: {
    fr: fr`Avec ${min(delay)} de retard, l'entrée n'est plus possible, quelle qu'en soit la cause : aucun retard supérieur à une heure n'est accepté.`,
    en: en`With a delay of ${min(delay)}, entry is no longer possible, whatever the cause: no delay above one hour is accepted.`,
  },
  threshold_min: LATEST_MIN,
  trace: [trace(false, `${String(delay)} ≤ ${String(LATEST_MIN)}`)],
  cites: ['most'],
});

/** What is found of the claim that it is too late to come in. */
const tooLate = (delay: number, cause: FactValue<'cause'> | undefined): Outcome =>
  delay <= LATEST_MIN
    ? {
        ...withinTheHour(delay, cause),
        status: cause !== undefined && ownDoing.includes(cause) ? 'depends' : 'false',
        worded: true,
      }
    : { ...beyondTheHour(delay), status: 'true', worded: true };

export const lateEntry: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'late-entry',
    proposition: 'enter',
    inventory: ['supmeca/late-admission', 'supmeca/late-maximum'],
    clauses: {
      late: clauses.late,
      most: clauses.most,
      noExtraTime: clauses.noExtraTime,
      papers: clauses.papers,
      notListed: clauses.notListed,
    },
    statement: {
      fr: "À titre exceptionnel, si le retard est lié à un événement indépendant de la volonté du candidat, le responsable de la surveillance de la salle peut l'autoriser à entrer, au plus tard une heure après le début. Au-delà d'une heure, aucun retard n'est accepté.",
      en: "As an exception, if the delay is due to an event beyond the candidate's control, the proctor in charge of the room may admit the candidate, at the latest one hour after the start. Beyond one hour, no delay is accepted.",
    },
    decision: {
      asks: ['delay_min'],
      conditions: ['cause', 'late_claim'],
      // Whoever says that it is too late is nearer to being right with each minute.
      monotone: { delay_min: { either: 'most' } },
      decide: ({ delay_min: delay = 0, cause, late_claim: claim }) => {
        if (claim !== undefined) return tooLate(delay, cause);
        if (delay === 0)
          return {
            status: 'permitted',
            say: {
              fr: "Arriver à l'heure même du début n'est pas un retard : la limite d'une heure court du début de l'épreuve.",
              en: 'Arriving exactly at the start is not a delay: the limit of one hour runs from the start of the exam.',
            },
            reasons: [
              {
                fr: 'Les candidats doivent toutefois être devant la salle quinze minutes au moins avant le début (article 6).',
                en: 'Candidates must however be in front of the room at least fifteen minutes before the start (Article 6).',
              },
            ],
            trace: [trace(true, '0 ≤ 0')],
            cites: ['late'],
          };
        if (delay <= LATEST_MIN) return withinTheHour(delay, cause);
        return beyondTheHour(delay);
      },
    },
    figure: {
      asks: [],
      decide: () => ({
        status: 'true',
        say: {
          fr: "Au plus une heure après le début, quelle que soit la durée de l'épreuve, et seulement si le retard est lié à un événement indépendant de la volonté du candidat.",
          en: "One hour after the start at most, whatever the length of the exam, and only if the delay is due to an event beyond the candidate's control.",
        },
        reasons: [
          {
            fr: 'Le responsable de la surveillance de la salle peut autoriser cette entrée, à titre exceptionnel.',
            en: 'The proctor in charge of the room may admit the candidate, as an exception.',
          },
        ],
        threshold_min: LATEST_MIN,
        cites: ['late', 'most'],
      }),
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Vérifier que le retard ne dépasse pas une heure après le début : au-delà, l'entrée n'est plus possible, quelle qu'en soit la cause.",
          en: 'Check that the delay is no more than one hour after the start: beyond it, entry is no longer possible, whatever the cause.',
        },
        clause: 'most',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Vérifier que le retard est lié à un événement indépendant de la volonté du candidat : le responsable de la surveillance de la salle peut alors, à titre exceptionnel, l'autoriser à entrer.",
          en: "Check that the delay is due to an event beyond the candidate's control: the proctor in charge of the room may then, as an exception, admit the candidate.",
        },
        clause: 'late',
      },
      {
        actor: 'student',
        text: {
          fr: "Présenter sa carte d'étudiant, sa carte des métiers avec photographie ou une pièce officielle d'identité.",
          en: 'Show the student card, the "carte des métiers" with a photograph, or an official identity document.',
        },
        clause: 'papers',
      },
      {
        actor: 'student',
        text: {
          fr: "Qui ne figure pas sur la liste d'émargement doit la compléter et la signer, sous réserve de la vérification ultérieure de sa situation.",
          en: 'Whoever is not on the attendance list must complete and sign it, subject to a later check of the registration.',
        },
        clause: 'notListed',
      },
      {
        actor: 'proctor',
        text: {
          fr: "N'accorder aucun temps supplémentaire de composition.",
          en: 'Give no extra time to write.',
        },
        clause: 'noExtraTime',
      },
    ],
  },
  {
    regulation: 'supmeca',
    topic: 'late-entry',
    proposition: 'extra-time',
    inventory: ['supmeca/late-no-extra-time'],
    clauses: { noExtraTime: clauses.noExtraTime },
    statement: {
      fr: 'Un candidat en retard ne reçoit aucun temps supplémentaire de composition.',
      en: 'A candidate who is late gets no extra time to write.',
    },
    decision: always({ status: 'forbidden', say: noExtraTime }),
  },
];

const threeKinds = {
  fr: "Le texte accepte trois documents : la carte d'étudiant, la carte des métiers avec photographie, ou une pièce officielle d'identité.",
  en: 'The text accepts three documents: the student card, the "carte des métiers" with a photograph, or an official identity document.',
};

export const identity: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'identity',
    proposition: 'sit',
    inventory: [
      'supmeca/identity-required',
      'silent/id-on-phone',
      'silent/expired-id',
      'silent/id-loss-report',
      'silent/id-accepted-kinds',
    ],
    clauses: { papers: clauses.papers },
    statement: {
      fr: "On n'accède à la salle et l'on ne compose que sur présentation de sa carte d'étudiant, ou de sa carte des métiers avec photographie, ou d'une pièce officielle d'identité.",
      en: 'A candidate may enter the room and sit the exam only on showing the student card, or the "carte des métiers" with a photograph, or an official identity document.',
    },
    decision: withContrary({
      asks: [],
      conditions: ['id_document'],
      decide: ({ id_document: document }) => {
        switch (document) {
          case 'student_card':
            return {
              status: 'permitted',
              say: {
                fr: "La carte d'étudiant, comme la carte des métiers avec photographie, suffit pour accéder à la salle et composer.",
                en: 'The student card, like the "carte des métiers" with a photograph, is enough to enter the room and sit the exam.',
              },
            };
          case 'identity_card':
          case 'passport':
            return {
              status: 'permitted',
              say: {
                fr: "Une pièce officielle d'identité suffit, sans carte d'étudiant, pour accéder à la salle et composer.",
                en: 'An official identity document is enough, without a student card, to enter the room and sit the exam.',
              },
            };
          case 'none':
            return {
              status: 'forbidden',
              say: {
                fr: "Sans carte d'étudiant, ni carte des métiers avec photographie, ni pièce officielle d'identité, le candidat n'est autorisé ni à accéder à la salle ni à composer.",
                en: 'Without a student card, a "carte des métiers" with a photograph or an official identity document, the candidate may neither enter the room nor sit the exam.',
              },
              reasons: [
                {
                  fr: "Le texte ne prévoit pas d'autre moyen de prouver son identité.",
                  en: 'The text provides for no other way to prove who one is.',
                },
              ],
            };
          case undefined:
            return {
              status: 'depends',
              say: {
                fr: "Il faut présenter sa carte d'étudiant, sa carte des métiers avec photographie ou une pièce officielle d'identité : sans l'un des trois, on ne compose pas.",
                en: 'The student card, the "carte des métiers" with a photograph, or an official identity document must be shown: without one of the three, the exam may not be sat.',
              },
            };
          default:
            return {
              status: 'unsaid',
              say: {
                fr: "Le texte ne dit pas si ce document tient lieu de carte ou de pièce officielle d'identité.",
                en: 'The text does not say whether this document counts as a card or an official identity document.',
              },
              reasons: [threeKinds],
            };
        }
      },
    }),
  },
];
