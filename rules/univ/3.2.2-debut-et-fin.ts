import { always, type Cell } from '../cell.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  sequence: {
    label: '3.2.2 Le déroulement',
    words:
      "Dès que tous les étudiants présents ont rejoint leur place, l'enseignant responsable du sujet rappelle le règlement de l'épreuve, puis les sujets sont distribués. Si la nature du sujet ou de l'épreuve nécessite un complément d'information orale, celui-ci est donné préférentiellement en début d'épreuve.",
  },
  announced: {
    label: '3.2.2 Le déroulement',
    words:
      "L'enseignant responsable du sujet (ou le surveillant) indique alors l'heure de début précise le temps de composition et l'heure de fin d'épreuve. Ces informations sont écrites au tableau.",
  },
  signIn: {
    label: '3.2.2 Le déroulement',
    words:
      "Les étudiants se rendent à la place qui leur est éventuellement assignée et signent la liste d'émargement en début d'épreuve.",
  },
  handIn: {
    label: '3.2.2 Le déroulement',
    words:
      "A l'issue du temps de composition et dans le respect du temps minimum de présence imposé dans la salle d'examen, les candidats doivent remettre leur copie, en s'assurant qu'elle est bien rendue anonymée, et signer la liste d'émargement avant de quitter la salle.",
  },
  oneScript: {
    label: '3.2.2 Le déroulement',
    words:
      "Le candidat indique sur sa copie le nombre d'intercalaires contenus dans ce document. Il doit remettre une copie et une seule, même blanche. En cas d'utilisation d'intercalaires, le numéro d'anonymat devra être reporté sur chacun d'entre eux.",
  },
};

export const startAndEnd: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'start-of-exam',
    proposition: 'sequence',
    inventory: ['univ/start-sequence'],
    clauses: { sequence: clauses.sequence, announced: clauses.announced, signIn: clauses.signIn },
    statement: {
      fr: "Les étudiants gagnent leur place et signent la liste d'émargement. Quand tous les présents sont installés, l'enseignant responsable du sujet rappelle le règlement de l'épreuve, puis les sujets sont distribués ; un complément d'information orale est donné de préférence en début d'épreuve. L'heure de début, le temps de composition et l'heure de fin sont alors indiqués et écrits au tableau.",
      en: 'Students go to their seats and sign the attendance list. Once all those present are seated, the teacher in charge of the paper recalls the rules of the exam, then the papers are handed out; any further oral information is given preferably at the start. The start time, the time allowed and the end time are then told and written on the board.',
    },
    decision: pointed(
      'start_order',
      {
        rules_first: finds(
          'required',
          "Dès que tous les étudiants présents ont rejoint leur place, l'enseignant responsable du sujet rappelle le règlement de l'épreuve, puis les sujets sont distribués.",
          'Once all those present are seated, the teacher in charge of the paper recalls the rules of the exam, then the papers are handed out.',
          'sequence',
        ),
        papers_first: finds(
          'forbidden',
          "Dès que tous les étudiants présents ont rejoint leur place, l'enseignant responsable du sujet rappelle le règlement de l'épreuve, puis les sujets sont distribués.",
          'Once all those present are seated, the teacher in charge of the paper recalls the rules of the exam, then the papers are handed out.',
          'sequence',
        ),
        no_rules: finds(
          'forbidden',
          "Dès que tous les étudiants présents ont rejoint leur place, l'enseignant responsable du sujet rappelle le règlement de l'épreuve, puis les sujets sont distribués.",
          'Once all those present are seated, the teacher in charge of the paper recalls the rules of the exam, then the papers are handed out.',
          'sequence',
        ),
        before_seated: finds(
          'forbidden',
          "Dès que tous les étudiants présents ont rejoint leur place, l'enseignant responsable du sujet rappelle le règlement de l'épreuve, puis les sujets sont distribués.",
          'Once all those present are seated, the teacher in charge of the paper recalls the rules of the exam, then the papers are handed out.',
          'sequence',
        ),
        info_later: finds(
          'permitted',
          "Un complément d'information orale, si le sujet ou l'épreuve le nécessite, est donné « préférentiellement » en début d'épreuve : plus tard n'est pas exclu.",
          'Further oral information, if the paper or the exam requires it, is given "preferably" at the start of the exam: later is not ruled out.',
          'sequence',
        ),
      },
      always({
        status: 'true',
        say: {
          fr: "Quand tous les présents sont à leur place, l'enseignant responsable du sujet rappelle le règlement de l'épreuve, puis les sujets sont distribués et les heures annoncées.",
          en: 'Once all those present are seated, the teacher in charge of the paper recalls the rules of the exam, then the papers are handed out and the times announced.',
        },
      }),
    ),
    steps: [
      {
        actor: 'student',
        text: {
          fr: "Gagner la place éventuellement assignée et signer la liste d'émargement.",
          en: 'Go to the seat assigned, if any, and sign the attendance list.',
        },
        clause: 'signIn',
      },
      {
        actor: 'staff',
        text: {
          fr: "Enseignant responsable du sujet : rappeler le règlement de l'épreuve, dès que tous les présents sont à leur place.",
          en: 'Teacher in charge of the paper: recall the rules of the exam, once all those present are seated.',
        },
        clause: 'sequence',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Distribuer les sujets ; donner de préférence en début d'épreuve le complément d'information orale, s'il en faut un.",
          en: 'Hand out the papers; give any further oral information preferably at the start.',
        },
        clause: 'sequence',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Indiquer et écrire au tableau l'heure de début, le temps de composition et l'heure de fin : à l'enseignant responsable du sujet ou au surveillant de le faire.",
          en: 'Tell and write on the board the start time, the time allowed and the end time: for the teacher in charge of the paper or the proctor to do.',
        },
        clause: 'announced',
      },
    ],
  },
  {
    regulation: 'univ',
    topic: 'start-of-exam',
    proposition: 'times-announced',
    inventory: ['univ/start-announcement'],
    clauses: { announced: clauses.announced },
    statement: {
      fr: "L'enseignant responsable du sujet, ou le surveillant, indique l'heure de début, le temps de composition et l'heure de fin de l'épreuve, et ces informations sont écrites au tableau.",
      en: 'The teacher in charge of the paper, or the proctor, tells the start time, the time allowed and the end time of the exam, and these are written on the board.',
    },
    decision: pointed(
      'times_way',
      {
        board: finds(
          'required',
          "L'heure de début, le temps de composition et l'heure de fin sont écrits au tableau.",
          'The start time, the time allowed and the end time are written on the board.',
          'announced',
        ),
        aloud: finds(
          'false',
          "Les dire ne suffit pas : l'heure de début, le temps de composition et l'heure de fin sont aussi écrits au tableau.",
          'Saying them is not enough: the start time, the time allowed and the end time are written on the board as well.',
          'announced',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: "L'heure de début, le temps de composition et l'heure de fin sont indiqués par l'enseignant responsable du sujet ou le surveillant, et écrits au tableau.",
          en: 'The start time, the time allowed and the end time are told by the teacher in charge of the paper or the proctor, and written on the board.',
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'end-of-exam',
    proposition: 'stop-writing',
    inventory: ['univ/hand-in'],
    clauses: { handIn: clauses.handIn, announced: clauses.announced },
    statement: {
      fr: "À l'issue du temps de composition, les candidats doivent remettre leur copie ; l'heure de fin est annoncée et écrite au tableau. Le texte ne dit pas ce que risque celui qui continue.",
      en: 'At the end of the time allowed, candidates must hand in their scripts; the end time is announced and written on the board. The text does not say what someone who goes on risks.',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: "À l'issue du temps de composition, la copie doit être remise.",
        en: 'At the end of the time allowed, the script must be handed in.',
      },
      reasons: [
        {
          fr: 'Le texte ne dit pas ce que risque celui qui continue à écrire.',
          en: 'The text does not say what someone who goes on writing risks.',
        },
      ],
    }),
  },
  {
    regulation: 'univ',
    topic: 'end-of-exam',
    proposition: 'hand-in',
    inventory: ['univ/hand-in', 'univ/one-script-even-blank'],
    clauses: { handIn: clauses.handIn, oneScript: clauses.oneScript },
    statement: {
      fr: "À l'issue du temps de composition, et après le temps minimum de présence, chaque candidat remet une copie et une seule, même blanche, anonymée, y indique le nombre d'intercalaires, qui portent chacun le numéro d'anonymat, et signe la liste d'émargement avant de quitter la salle.",
      en: 'At the end of the time allowed, and after the minimum stay, each candidate hands in one script and one only, even blank, anonymised, writes the number of extra sheets on it, each bearing the anonymity number, and signs the attendance list before leaving the room.',
    },
    decision: pointed(
      'leaving_act',
      {
        blank: finds(
          'required',
          'Il faut remettre une copie et une seule, même blanche.',
          'One script and only one must be handed in, even a blank one.',
          'oneScript',
        ),
        nothing: finds(
          'forbidden',
          'Il faut remettre une copie et une seule, même blanche.',
          'One script and only one must be handed in, even a blank one.',
          'oneScript',
        ),
        two_scripts: finds(
          'forbidden',
          "Il faut remettre une copie et une seule ; des intercalaires peuvent s'y ajouter.",
          'One script and only one must be handed in; extra sheets may go with it.',
          'oneScript',
        ),
        sheets: finds(
          'required',
          "Le candidat indique sur sa copie le nombre d'intercalaires.",
          'The candidate writes the number of extra sheets on the script.',
          'oneScript',
        ),
        sign: finds(
          'required',
          "Il faut signer la liste d'émargement avant de quitter la salle.",
          'The attendance list must be signed before leaving the room.',
          'handIn',
        ),
        unsigned: finds(
          'forbidden',
          "Il faut signer la liste d'émargement avant de quitter la salle.",
          'The attendance list must be signed before leaving the room.',
          'handIn',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: "Chaque candidat doit remettre une copie et une seule, même blanche, anonymée, puis signer la liste d'émargement avant de quitter la salle.",
          en: 'Each candidate must hand in one script and one only, even blank, anonymised, then sign the attendance list before leaving the room.',
        },
      }),
    ),
    steps: [
      {
        actor: 'student',
        text: {
          fr: "Indiquer sur la copie le nombre d'intercalaires, et reporter le numéro d'anonymat sur chacun d'eux.",
          en: 'Write the number of extra sheets on the script, and copy the anonymity number onto each of them.',
        },
        clause: 'oneScript',
      },
      {
        actor: 'student',
        text: {
          fr: "À l'issue du temps de composition, remettre une copie et une seule, même blanche, en s'assurant qu'elle est bien anonymée.",
          en: 'At the end of the time allowed, hand in one script and one only, even blank, making sure that it is anonymised.',
        },
        clause: 'handIn',
      },
      {
        actor: 'student',
        text: {
          fr: "Signer la liste d'émargement avant de quitter la salle.",
          en: 'Sign the attendance list before leaving the room.',
        },
        clause: 'handIn',
      },
    ],
  },
];
