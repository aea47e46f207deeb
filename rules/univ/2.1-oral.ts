import { always, type Cell } from '../cell.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  alone: {
    label: '2.1',
    words:
      "En aucun cas, un étudiant ne doit se trouver seul avec un enseignant dans une salle d'examen fermée.",
  },
  public: {
    label: '2.1',
    words: "L'examineur doit obligatoirement respecter le caractère public de cette épreuve.",
  },
  times: {
    label: '2.1',
    words:
      "Le temps de préparation (sauf retard du candidat) et la durée de l'épreuve doivent être respectés pour chaque candidat. Ils doivent être portés à la connaissance des candidats lors de l'affichage des horaires de passage.",
  },
  lateness: {
    label: 'Annexe 1',
    words:
      "le délai d'acceptation d'un étudiant retardataire pour une épreuve d'examen est de 1/3 de la durée de l'épreuve avec un maximum de 1 heure",
  },
  examMeans: {
    label: 'Préambule',
    words:
      "Le mot « examen » est pris au sens large et concerne toutes les formes d'évaluation, sauf les concours.",
  },
  questions: {
    label: '2.1',
    words:
      "Les épreuves orales sont, des contrôles individuels ou en groupe et, même si la période des contrôles oraux est commune, le sujet peut être différent pour chaque étudiant ou groupe d'étudiants.",
  },
  conditions: {
    label: '2.1',
    words:
      "L'étudiant doit bénéficier, pour la préparation et la tenue de l'épreuve de conditions matérielles satisfaisantes.",
  },
};

const lateness = {
  fr: "L'annexe 1 fixe le retard accepté à « une épreuve d'examen » (un tiers de la durée, au plus une heure), sans mettre les oraux à part ; l'article 3.2.1 le fixe pour le contrôle terminal, dans un chapitre écrit pour les épreuves écrites. Le texte ne dit pas si cela vaut pour un oral.",
  en: 'Annexe 1 sets the delay accepted at "une épreuve d\'examen" (a third of the duration, one hour at most), without setting orals apart; article 3.2.1 sets it for terminal exams, in a chapter written for written exams. The text does not say whether this holds for an oral.',
};

export const oral: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'oral',
    proposition: 'alone',
    inventory: ['univ/oral-never-alone'],
    clauses: { alone: clauses.alone, questions: clauses.questions, public: clauses.public },
    statement: {
      fr: "En aucun cas un étudiant ne doit se trouver seul avec un enseignant dans une salle d'examen fermée ; l'examinateur doit par ailleurs respecter le caractère public de l'oral. Le texte ne dit pas si « fermée » veut dire porte close ou verrouillée.",
      en: 'In no case may a student be alone with a teacher in a closed exam room; the examiner must also respect the public character of the oral. The text does not say whether "closed" means shut or locked.',
    },
    decision: pointed(
      'oral_with',
      {
        group: finds(
          'permitted',
          'Les oraux sont des contrôles individuels ou en groupe.',
          'Orals are taken alone or in a group.',
          'questions',
        ),
        two_examiners: finds(
          'permitted',
          "L'interdiction vise un étudiant seul avec un enseignant dans une salle d'examen fermée : à deux enseignants, ce n'est pas le cas.",
          'What is forbidden is a student alone with one teacher in a closed exam room: with two teachers, that is not the case.',
          'alone',
        ),
        door_open: finds(
          'permitted',
          "L'interdiction vise une salle d'examen fermée. Le texte ne dit pas si « fermée » veut dire porte close ou verrouillée.",
          'What is forbidden is a closed exam room. The text does not say whether "closed" means shut or locked.',
          'alone',
        ),
      },
      always({
        status: 'forbidden',
        say: {
          fr: "En aucun cas un étudiant ne doit se trouver seul avec un enseignant dans une salle d'examen fermée.",
          en: 'In no case may a student be alone with a teacher in a closed exam room.',
        },
        reasons: [
          {
            fr: "« Fermée » n'est pas défini (porte close ou verrouillée). L'examinateur doit aussi respecter le caractère public de l'épreuve.",
            en: '"Closed" ("fermée") is not defined (shut or locked). The examiner must also respect the public character of the oral.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'oral',
    proposition: 'public',
    inventory: ['univ/oral-public'],
    clauses: { public: clauses.public },
    statement: {
      fr: "L'examinateur doit obligatoirement respecter le caractère public de l'épreuve orale. Le texte ne dit ni combien de personnes peuvent y assister, ni si l'on peut enregistrer.",
      en: 'The examiner must respect the public character of the oral. The text says neither how many people may attend nor whether one may record.',
    },
    decision: pointed(
      'oral_audience',
      {
        shut_out: finds(
          'forbidden',
          "L'examinateur doit obligatoirement respecter le caractère public de l'épreuve orale. Le texte ne dit ni combien de personnes peuvent y assister, ni dans quels cas l'une d'elles peut être écartée.",
          'The examiner must respect the public character of the oral. The text says neither how many people may attend nor in which cases one of them may be sent out.',
          'public',
        ),
        let_in: finds(
          'permitted',
          "L'oral est public, et l'examinateur doit respecter ce caractère. Le texte ne dit pas combien de personnes peuvent y assister.",
          'The oral is public, and the examiner must respect that. The text does not say how many people may attend.',
          'public',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: "L'examinateur doit obligatoirement respecter le caractère public de l'épreuve orale.",
          en: 'The examiner must respect the public character of the oral.',
        },
        reasons: [
          {
            fr: "Le texte ne dit ni combien de personnes peuvent y assister, ni si l'une d'elles peut être écartée, ni si l'on peut enregistrer.",
            en: 'The text says neither how many people may attend, nor whether one of them may be sent out, nor whether one may record.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'oral',
    proposition: 'times',
    inventory: ['univ/oral-times', 'univ/oral-times-posted'],
    clauses: { times: clauses.times, lateness: clauses.lateness, examMeans: clauses.examMeans },
    statement: {
      fr: "Le temps de préparation (sauf retard du candidat) et la durée de l'oral doivent être respectés pour chaque candidat, et portés à la connaissance des candidats lors de l'affichage des horaires de passage. Aucune durée n'est chiffrée, et le texte ne dit pas si le retard accepté à « une épreuve d'examen » (un tiers de la durée, au plus une heure) vaut pour un oral.",
      en: 'Preparation time (unless the candidate is late) and the length of the oral must be respected for each candidate, and made known to candidates when the running order is posted. No length is given in figures, and the text does not say whether the delay accepted at "une épreuve d\'examen" (a third of the duration, one hour at most) holds for an oral.',
    },
    decision: pointed(
      'oral_time',
      {
        cut: finds(
          'forbidden',
          "Le temps de préparation (sauf retard du candidat) et la durée de l'oral doivent être respectés pour chaque candidat.",
          'Preparation time (unless the candidate is late) and the length of the oral must be respected for each candidate.',
          'times',
        ),
        cut_late: finds(
          'permitted',
          "Le temps de préparation doit être respecté « sauf retard du candidat » ; la durée de l'oral, elle, doit l'être pour chacun.",
          'Preparation time must be respected "unless the candidate is late"; the length of the oral, however, must be respected for everybody.',
          'times',
        ),
        length_cut_late: finds(
          'forbidden',
          "La durée de l'oral doit être respectée pour chaque candidat ; seul le temps de préparation ne l'est pas en cas de retard.",
          'The length of the oral must be respected for each candidate; only preparation time need not be where the candidate is late.',
          'times',
        ),
        posted: finds(
          'required',
          "Le temps de préparation et la durée de l'oral doivent être portés à la connaissance des candidats lors de l'affichage des horaires de passage.",
          'Preparation time and the length of the oral must be made known to candidates when the running order is posted.',
          'times',
        ),
        unposted: finds(
          'forbidden',
          "Le temps de préparation et la durée de l'oral doivent être portés à la connaissance des candidats lors de l'affichage des horaires de passage.",
          'Preparation time and the length of the oral must be made known to candidates when the running order is posted.',
          'times',
        ),
      },
      {
        asks: [],
        conditions: ['delay_min'],
        decide: ({ delay_min: delay = 0 }) =>
          delay > 0
            ? {
                status: 'required',
                say: {
                  fr: "La durée de l'oral doit être respectée pour chaque candidat ; le temps de préparation, lui, n'est pas garanti au candidat en retard.",
                  en: 'The length of the oral must be respected for each candidate; preparation time, however, is not guaranteed to a candidate who is late.',
                },
                reasons: [lateness],
              }
            : {
                status: 'required',
                say: {
                  fr: "Le temps de préparation (sauf retard du candidat) et la durée de l'oral doivent être respectés pour chaque candidat, et affichés avec les horaires de passage.",
                  en: 'Preparation time (unless the candidate is late) and the length of the oral must be respected for each candidate, and posted with the running order.',
                },
                reasons: [lateness],
              },
      },
    ),
  },
  {
    regulation: 'univ',
    topic: 'oral',
    proposition: 'questions',
    inventory: ['univ/oral-different-questions'],
    clauses: { questions: clauses.questions },
    statement: {
      fr: "Même si la période des oraux est commune, le sujet peut être différent pour chaque étudiant ou groupe d'étudiants.",
      en: 'Even where orals are held in the same period, the question may be different for each student or group of students.',
    },
    decision: pointed(
      'oral_with',
      {
        group: finds(
          'permitted',
          'Les oraux sont des contrôles individuels ou en groupe.',
          'Orals are taken alone or in a group.',
          'questions',
        ),
      },
      always({
        status: 'permitted',
        say: {
          fr: "À l'oral, le sujet peut être différent pour chaque étudiant ou groupe d'étudiants.",
          en: 'In orals, the question may be different for each student or group of students.',
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'oral',
    proposition: 'conditions',
    inventory: ['univ/oral-conditions'],
    clauses: { conditions: clauses.conditions },
    statement: {
      fr: "L'étudiant doit bénéficier, pour la préparation et la tenue de l'oral, de conditions matérielles satisfaisantes. Le texte ne dit pas lesquelles.",
      en: 'The student must have satisfactory material conditions to prepare and take the oral. The text does not say which.',
    },
    decision: pointed(
      'oral_room',
      {
        poor: finds(
          'forbidden',
          "L'étudiant doit bénéficier de conditions matérielles satisfaisantes pour la préparation et la tenue de l'oral ; le texte ne les précise pas.",
          'The student must have satisfactory material conditions to prepare and take the oral; the text does not specify them.',
          'conditions',
        ),
        good: finds(
          'required',
          "L'étudiant doit bénéficier de conditions matérielles satisfaisantes pour la préparation et la tenue de l'oral ; le texte ne les précise pas.",
          'The student must have satisfactory material conditions to prepare and take the oral; the text does not specify them.',
          'conditions',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: "L'étudiant doit bénéficier de conditions matérielles satisfaisantes pour la préparation et la tenue de l'oral ; le texte ne les précise pas.",
          en: 'The student must have satisfactory material conditions to prepare and take the oral; the text does not specify them.',
        },
      }),
    ),
  },
];
