import type { Holder } from '../status.ts';
import { always, type Cell, type Outcome } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { en, fr, min } from '../minutes.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  beforeStart: {
    label: '3.2.1',
    words:
      "L'étudiant doit se présenter avant le début de l'épreuve (ouverture des enveloppes contenant le sujet). En cas de grève des transports ou d'intempéries, les surveillants ont la possibilité de retarder l'ouverture des enveloppes contenant les sujets.",
  },
  late: {
    label: '3.2.1',
    words:
      "Le délai d'acceptation d'un étudiant retardataire pour une épreuve de contrôle terminal est de 1/3 de la durée de l'épreuve avec un maximum de 1 heure.",
  },
  seat: {
    label: '3.2.2 Les principes',
    words:
      "Les étudiants doivent obligatoirement composer à la place qui leur a été éventuellement assignée. En outre, les surveillants sont autorisés à procéder à tout changement de place s'ils l'estiment nécessaire au bon déroulement de l'épreuve.",
  },
  signIn: {
    label: '3.2.2 Le déroulement',
    words:
      "Les étudiants se rendent à la place qui leur est éventuellement assignée et signent la liste d'émargement en début d'épreuve.",
  },
  signOut: {
    label: '3.2.2 Le déroulement',
    words:
      "A l'issue du temps de composition et dans le respect du temps minimum de présence imposé dans la salle d'examen, les candidats doivent remettre leur copie, en s'assurant qu'elle est bien rendue anonymée, et signer la liste d'émargement avant de quitter la salle.",
  },
};

const proctors: Holder = { name: { fr: 'les surveillants', en: 'the proctors' }, roles: ['proctor'] };

const beforeTheStart: Outcome = {
  // Before the start is a duty; a number of minutes, which most ask about, is not set.
  status: 'depends',
  say: {
    fr: "L'étudiant doit se présenter avant l'ouverture des enveloppes contenant le sujet ; le texte ne fixe pas combien de minutes avant.",
    en: 'Students must be there before the envelopes with the paper are opened; the text does not set how many minutes before.',
  },
  reasons: [
    {
      fr: "À une épreuve de contrôle terminal, un retardataire reste accepté jusqu'au tiers de la durée, une heure au plus. Des surveillants, le texte ne dit pas quand ils doivent être là.",
      en: 'At a terminal exam, a latecomer is still accepted up to a third of the duration, one hour at most. The text does not say when proctors must be there.',
    },
  ],
};

/** "Avant le début de l'épreuve (ouverture des enveloppes)": any time before it will do. */
function beforeTheEnvelopes({ ahead_min: ahead, proctors_ahead: proctors }: Facts): Outcome {
  if (proctors === true)
    return {
      status: 'unsaid',
      say: {
        fr: "Le texte dit quand les étudiants doivent se présenter, avant le début de l'épreuve ; il ne le dit pas des surveillants.",
        en: 'The text says when students must be there, before the start of the exam; it does not say so of proctors.',
      },
      cites: ['beforeStart'],
    };
  if (ahead === undefined) return beforeTheStart;
  return {
    status: 'permitted',
    say: {
      fr: fr`Être là ${min(ahead)} avant le début suffit : l'étudiant doit se présenter avant l'ouverture des enveloppes contenant le sujet, et aucun nombre de minutes n'est fixé.`,
      en: en`Being there ${min(ahead)} before the start is enough: students must be there before the envelopes with the paper are opened, and no number of minutes is set.`,
    },
    cites: ['beforeStart'],
  };
}

export const arrivalAndSeats: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'arrival-and-seating',
    proposition: 'be-there',
    inventory: ['univ/arrive-before-start'],
    clauses: { beforeStart: clauses.beforeStart, late: clauses.late },
    statement: {
      fr: "L'étudiant doit se présenter avant le début de l'épreuve, c'est-à-dire l'ouverture des enveloppes contenant le sujet, que les surveillants peuvent retarder en cas de grève des transports ou d'intempéries. Aucun nombre de minutes n'est fixé.",
      en: 'Students must be there before the start of the exam, that is, the opening of the envelopes with the paper, which proctors may put off in a transport strike or bad weather. No number of minutes is set.',
    },
    decision: { asks: [], conditions: ['ahead_min', 'proctors_ahead'], decide: beforeTheEnvelopes },
  },
  {
    regulation: 'univ',
    topic: 'arrival-and-seating',
    proposition: 'assigned-seat',
    inventory: ['univ/seat-assigned'],
    clauses: { seat: clauses.seat, signIn: clauses.signIn },
    statement: {
      fr: "Quand une place leur a été assignée, les étudiants doivent obligatoirement y composer, mais les surveillants peuvent procéder à tout changement de place qu'ils estiment nécessaire. Le texte n'impose pas que des places soient assignées.",
      en: 'Where a seat has been assigned to them, students must sit the exam there, but proctors may make any change of seat that they judge necessary. The text does not require seats to be assigned.',
    },
    decision: pointed(
      'seat_point',
      {
        always: finds(
          'false',
          "La place est « éventuellement » assignée : le texte n'impose pas que des places le soient.",
          'A seat is assigned as the case may be ("éventuellement"): the text does not require seats to be assigned.',
          'seat',
        ),
        own_choice: finds(
          'forbidden',
          "Quand une place a été assignée, l'étudiant doit obligatoirement y composer ; seuls les surveillants peuvent changer les places.",
          'Where a seat has been assigned, the student must sit the exam there; it is for the proctors to change seats.',
          'seat',
        ),
        on_request: {
          status: 'discretion',
          holder: proctors,
          say: {
            fr: "Les surveillants sont autorisés à procéder à tout changement de place qu'ils estiment nécessaire au bon déroulement de l'épreuve ; le texte ne donne pas ce droit aux étudiants.",
            en: 'Proctors are authorised to make any change of seat that they judge necessary for the exam to run properly; the text gives students no such right.',
          },
          cites: ['seat'],
        },
        reason: finds(
          'unsaid',
          "Les surveillants peuvent procéder à tout changement de place qu'ils estiment nécessaire au bon déroulement de l'épreuve ; le texte ne dit pas s'ils doivent en donner la raison.",
          'Proctors may make any change of seat that they judge necessary for the exam to run properly; the text does not say whether they have to give a reason.',
          'seat',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: "Quand une place a été assignée, l'étudiant doit obligatoirement y composer ; les surveillants peuvent le changer de place s'ils l'estiment nécessaire au bon déroulement de l'épreuve.",
          en: 'Where a seat has been assigned, the student must sit the exam there; proctors may move the student if they judge it necessary for the exam to run properly.',
        },
        reasons: [
          {
            fr: "« Éventuellement assignée » : le texte n'impose pas que des places le soient.",
            en: '"Éventuellement assignée" (assigned as the case may be): the text does not require seats to be assigned.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'arrival-and-seating',
    proposition: 'seat-change',
    inventory: ['univ/seat-change'],
    clauses: { seat: clauses.seat },
    statement: {
      fr: "Les surveillants peuvent procéder à tout changement de place s'ils l'estiment nécessaire au bon déroulement de l'épreuve.",
      en: 'Proctors may make any change of seat that they judge necessary for the exam to run properly.',
    },
    decision: pointed(
      'seat_point',
      {
        always: finds(
          'false',
          "La place est « éventuellement » assignée : le texte n'impose pas que des places le soient.",
          'A seat is assigned as the case may be ("éventuellement"): the text does not require seats to be assigned.',
          'seat',
        ),
        own_choice: finds(
          'forbidden',
          "Quand une place a été assignée, l'étudiant doit obligatoirement y composer ; seuls les surveillants peuvent changer les places.",
          'Where a seat has been assigned, the student must sit the exam there; it is for the proctors to change seats.',
          'seat',
        ),
        on_request: {
          status: 'discretion',
          holder: proctors,
          say: {
            fr: "Les surveillants sont autorisés à procéder à tout changement de place qu'ils estiment nécessaire au bon déroulement de l'épreuve ; le texte ne donne pas ce droit aux étudiants.",
            en: 'Proctors are authorised to make any change of seat that they judge necessary for the exam to run properly; the text gives students no such right.',
          },
          cites: ['seat'],
        },
        reason: finds(
          'unsaid',
          "Les surveillants peuvent procéder à tout changement de place qu'ils estiment nécessaire au bon déroulement de l'épreuve ; le texte ne dit pas s'ils doivent en donner la raison.",
          'Proctors may make any change of seat that they judge necessary for the exam to run properly; the text does not say whether they have to give a reason.',
          'seat',
        ),
        during: finds(
          'permitted',
          "Les surveillants sont autorisés à procéder à tout changement de place qu'ils estiment nécessaire au bon déroulement de l'épreuve ; le texte ne met pas de moment à part.",
          'Proctors are authorised to make any change of seat that they judge necessary for the exam to run properly; the text sets no moment apart.',
          'seat',
        ),
      },
      always({
        status: 'permitted',
        say: {
          fr: "Les surveillants sont autorisés à procéder à tout changement de place qu'ils estiment nécessaire au bon déroulement de l'épreuve.",
          en: 'Proctors are authorised to make any change of seat that they judge necessary for the exam to run properly.',
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'arrival-and-seating',
    proposition: 'sign-in',
    inventory: ['univ/sign-in', 'univ/hand-in'],
    clauses: { signIn: clauses.signIn, signOut: clauses.signOut },
    statement: {
      fr: "Les étudiants signent la liste d'émargement deux fois : en début d'épreuve, puis avant de quitter la salle, en remettant leur copie.",
      en: 'Students sign the attendance list twice: at the start of the exam, then before leaving the room, when handing in the script.',
    },
    decision: pointed(
      'leaving_act',
      {
        sign: finds(
          'required',
          "Les étudiants signent la liste d'émargement en début d'épreuve, puis de nouveau avant de quitter la salle.",
          'Students sign the attendance list at the start of the exam, and again before leaving the room.',
          'signOut',
          'signIn',
        ),
        unsigned: finds(
          'forbidden',
          "Les étudiants signent la liste d'émargement en début d'épreuve, puis de nouveau avant de quitter la salle.",
          'Students sign the attendance list at the start of the exam, and again before leaving the room.',
          'signOut',
          'signIn',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: "Les étudiants signent la liste d'émargement en début d'épreuve, puis de nouveau avant de quitter la salle.",
          en: 'Students sign the attendance list at the start of the exam, and again before leaving the room.',
        },
      }),
    ),
  },
];
