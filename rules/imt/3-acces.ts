import type { Cell, Decision, Outcome } from '../cell.ts';
import { en, fr, min, trace } from '../minutes.ts';
import { pointed } from './points.ts';

const clauses = {
  room: {
    label: '3',
    words:
      "Lors des contrôles en temps limité : […] en salle, les apprenants ne sont pas autorisés à entrer dans la salle après le début de l'épreuve.",
  },
  online: {
    label: '3',
    words:
      "Lors des contrôles en temps limité : […] en ligne, l'apprenant doit être seul dans la pièce à pouvoir montrer au surveillant toute la pièce, aucune personne n'est autorisée à entrer dans la pièce après le début de l'épreuve.",
  },
  photo: {
    label: '3',
    words:
      "Les apprenants devront présenter au début de chaque session d'examen » lors de l'émargement une pièce d'identité avec photo. Les apprenants qui ne seront pas en possession d'une telle pièce ne seront pas autorisés à poursuivre leur examen et devront quitter la salle immédiatement.",
  },
};

const noException = {
  fr: "Le texte ne prévoit ni tolérance, ni exception selon la cause, ni pouvoir d'appréciation du surveillant.",
  en: 'The text provides for no grace period, no exception depending on the cause, and no discretion of the proctor.',
};

/** Of somebody late who was left outside, whether that is right. */
const ofBeingKeptOut = (decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'kept_outside'],
  monotone: { delay_min: { either: 'room' } },
  decide: (facts) => {
    const found = decision.decide(facts);
    if (facts.kept_outside === undefined || (found.status !== 'permitted' && found.status !== 'forbidden'))
      return found;
    const right = (found.status === 'forbidden') === (facts.kept_outside === 'kept');
    return { ...found, status: right ? 'true' : 'false', worded: true, whole: true };
  },
});

export const lateEntry: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'late-entry',
    proposition: 'enter',
    inventory: ['imt/room-no-entry-after-start'],
    clauses: { room: clauses.room, online: clauses.online },
    statement: {
      fr: "En salle, les apprenants ne sont pas autorisés à entrer après le début de l'épreuve ; le texte ne prévoit ni tolérance ni exception. En ligne, le texte ne parle pas du candidat qui se connecte en retard ; il interdit seulement qu'une personne entre dans la pièce après le début.",
      en: 'In a room, learners may not enter after the start of the exam; the text provides for no grace period and no exception. Online, the text does not speak of a candidate who logs in late; it only forbids anyone to enter the room where the candidate sits after the start.',
    },
    decision: ofBeingKeptOut({
      asks: ['mode'],
      conditions: ['delay_min'],
      monotone: { delay_min: 'hurts' },
      decide: ({ mode, delay_min: delay }) => {
        if (delay === 0)
          return {
            status: 'permitted',
            say: {
              fr: "Arriver à l'heure même du début n'est pas arriver après : le texte ne ferme la salle qu'après le début de l'épreuve.",
              en: 'Arriving exactly at the start is not arriving after it: the text closes the room only after the start of the exam.',
            },
            threshold_min: 0,
            trace: [trace(true, '0 ≤ 0')],
            cites: ['room'],
          };
        if (mode === 'online')
          return {
            status: 'unsaid',
            say: {
              fr: "Pour une épreuve en ligne, le texte ne dit pas si l'on peut se connecter en retard : l'interdiction d'entrer après le début est écrite pour les épreuves en salle.",
              en: 'For an online exam, the text does not say whether one may log in late: the ban on entering after the start is written for exams in a room.',
            },
            reasons: [
              {
                fr: "En ligne, il interdit seulement qu'une personne entre dans la pièce après le début de l'épreuve.",
                en: 'Online, it only forbids anyone to enter the room after the start of the exam.',
              },
            ],
            cites: ['online', 'room'],
          };
        return {
          status: 'forbidden',
          say:
            delay === undefined
              ? {
                  fr: "En salle, aucun apprenant n'entre après le début de l'épreuve, même avec 1 min de retard.",
                  en: 'In a room, no learner enters after the start of the exam, even 1 min late.',
                }
              : {
                  fr: fr`Avec ${min(delay)} de retard, l'entrée n'est plus possible : en salle, aucun apprenant n'entre après le début de l'épreuve.`,
                  en: en`With a delay of ${min(delay)}, entry is no longer possible: in a room, no learner enters after the start of the exam.`,
                },
          reasons: [noException],
          threshold_min: 0,
          ...(delay === undefined ? {} : { trace: [trace(false, `${String(delay)} ≤ 0`)] }),
          cites: ['room'],
        };
      },
    }),
    figure: {
      asks: [],
      decide: () => ({
        status: 'true',
        say: {
          fr: "En salle, aucun retard n'est admis : aucun apprenant n'entre après le début de l'épreuve. En ligne, le texte ne fixe pas de limite pour se connecter.",
          en: 'In a room, no delay is admitted: no learner enters after the start of the exam. Online, the text sets no limit for logging in.',
        },
        threshold_min: 0,
        cites: ['room', 'online'],
      }),
    },
  },
];

const kindsLeftOpen = {
  fr: "Le texte exige une pièce d'identité avec photo, sans dire lesquelles : il ne règle pas le cas de ce document.",
  en: 'The text requires an identity document with a photo, without saying which ones: it does not settle the case of this document.',
};
const atOnce = {
  fr: 'Le texte ne prévoit aucun délai pour la présenter plus tard, ni dérogation.',
  en: 'The text provides for no time to show it later, and no exemption.',
};

const evenIfKnown = {
  fr: "Qui n'a pas de pièce d'identité avec photo n'est pas autorisé à poursuivre et doit quitter la salle immédiatement : le texte ne fait pas d'exception pour qui est connu du surveillant.",
  en: 'Whoever has no identity document with a photo may not go on and must leave the room at once: the text makes no exception for somebody whom the proctor knows.',
};
const notKnownFaces: Outcome = { status: 'forbidden', say: evenIfKnown };
const turnedOut: Outcome = { status: 'required', say: evenIfKnown };

/** Of somebody who was turned out at the signing-in, or kept in, whether that is right. */
const ofBeingSentOut = (decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'id_sent_out'],
  decide: (facts) => {
    const found = decision.decide(facts);
    if (facts.id_sent_out === undefined || (found.status !== 'permitted' && found.status !== 'forbidden'))
      return found;
    const right = (found.status === 'forbidden') === (facts.id_sent_out === 'out');
    return { ...found, status: right ? 'true' : 'false', worded: true, whole: true };
  },
});

export const identity: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'identity',
    proposition: 'sit',
    inventory: [
      'imt/photo-id-required',
      'silent/no-id-at-all',
      'silent/id-on-phone',
      'silent/expired-id',
      'silent/id-loss-report',
      'silent/id-accepted-kinds',
    ],
    clauses: { photo: clauses.photo },
    statement: {
      fr: "Une pièce d'identité avec photo doit être présentée au début de chaque session d'examen, lors de l'émargement. Qui n'en a pas n'est pas autorisé à poursuivre et doit quitter la salle immédiatement. Le texte ne dit pas quelles pièces sont acceptées.",
      en: 'An identity document with a photo must be shown at the start of each exam session, when signing in. Whoever has none may not go on and must leave the room at once. The text does not say which documents are accepted.',
    },
    decision: pointed(
      'known_face',
      { let_in: notKnownFaces, turned_out: turnedOut },
      ofBeingSentOut({
        asks: [],
        conditions: ['id_document', 'id_later'],
        decide: ({ id_document: document, id_later: later }) => {
          if (later === true)
            return {
              status: 'forbidden',
              say: {
                fr: "La pièce d'identité avec photo est présentée au début de la session, lors de l'émargement ; sans elle, on doit quitter la salle immédiatement.",
                en: 'The identity document with a photo is shown at the start of the session, when signing in; without it, the learner must leave the room at once.',
              },
              reasons: [atOnce],
            };
          switch (document) {
            case 'identity_card':
            case 'passport':
              return {
                status: 'permitted',
                say: {
                  fr: "Une carte d'identité ou un passeport est une pièce d'identité avec photo : elle se présente au début de la session, lors de l'émargement.",
                  en: 'An identity card or a passport is an identity document with a photo: it is shown at the start of the session, when signing in.',
                },
              };
            case 'without_photo':
            case 'none':
              return {
                status: 'forbidden',
                say: {
                  fr: "Sans pièce d'identité avec photo, l'apprenant n'est pas autorisé à poursuivre son examen et doit quitter la salle immédiatement.",
                  en: 'Without an identity document with a photo, the learner may not go on with the exam and must leave the room at once.',
                },
                reasons: [
                  atOnce,
                  {
                    fr: 'La règle vaut pour chaque session ; la conséquence est écrite pour une salle.',
                    en: 'The rule holds for every session; the consequence is written for a room.',
                  },
                ],
              };
            case undefined:
              return {
                status: 'depends',
                say: {
                  fr: "Il faut une pièce d'identité avec photo, présentée au début de chaque session ; sans elle, on doit quitter la salle immédiatement.",
                  en: 'An identity document with a photo must be shown at the start of each session; without one, the learner must leave the room at once.',
                },
                reasons: [
                  {
                    fr: "Le texte ne dit pas quelles pièces d'identité sont acceptées.",
                    en: 'The text does not say which identity documents are accepted.',
                  },
                ],
              };
            default:
              return { status: 'unsaid', say: kindsLeftOpen, reasons: [atOnce] };
          }
        },
      }),
    ),
  },
];
