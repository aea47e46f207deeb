import { always, type Cell } from '../cell.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  registration: {
    label: '3',
    words:
      "L'inscription administrative et pédagogique à l'université est une condition obligatoire et réglementaire pour pouvoir se présenter à tous types de contrôle.",
  },
  admitted: {
    label: '3.2.2 Le déroulement',
    words:
      "Seuls sont admis à pénétrer dans la salle et à composer, les étudiants régulièrement inscrits à l'épreuve dans le mode de contrôle correspondant.",
  },
  bothSessions: {
    label: '3',
    words:
      "L'organisation des contrôles terminaux est la même qu'il s'agisse de la session 1 ou de la session 2, y compris pour les régimes dérogatoires.",
  },
  bothRegimes: {
    label: '2.2',
    words:
      "Si la même épreuve concerne au même horaire et dans les mêmes salles, des étudiants relevant du régime général et des étudiants relevant du régime dérogatoire, cette procédure s'applique aux uns et aux autres.",
  },
};

export const registration: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'right-to-sit',
    proposition: 'registered',
    inventory: ['univ/registration-required', 'univ/admission-registered-only'],
    clauses: { registration: clauses.registration, admitted: clauses.admitted },
    statement: {
      fr: "L'inscription administrative et pédagogique est une condition obligatoire pour se présenter à tout contrôle. Seuls entrent dans la salle et composent les étudiants régulièrement inscrits à l'épreuve, dans le mode de contrôle correspondant.",
      en: 'Administrative and course registration ("administrative et pédagogique") is compulsory to sit any test. Only students duly registered for the exam, in the matching mode of assessment, enter the room and sit it.',
    },
    decision: pointed(
      'sit_mode',
      {
        other_mode: finds(
          'forbidden',
          "Seuls entrent dans la salle et composent les étudiants régulièrement inscrits à l'épreuve, dans le mode de contrôle correspondant.",
          'Only students duly registered for the exam, in the matching mode of assessment, enter the room and sit it.',
          'admitted',
        ),
        turned_away: finds(
          'required',
          "Seuls entrent dans la salle et composent les étudiants régulièrement inscrits à l'épreuve, dans le mode de contrôle correspondant.",
          'Only students duly registered for the exam, in the matching mode of assessment, enter the room and sit it.',
          'admitted',
        ),
        half: finds(
          'forbidden',
          "L'inscription administrative et l'inscription pédagogique sont toutes deux une condition obligatoire pour se présenter à un contrôle.",
          'Administrative registration and course registration ("pédagogique") are both compulsory to sit any test.',
          'registration',
          'admitted',
        ),
      },
      {
        asks: [],
        conditions: ['registered'],
        decide: ({ registered }) =>
          registered === false
            ? {
                status: 'required',
                say: {
                  fr: "Sans inscription administrative et pédagogique régulière, dans le mode de contrôle correspondant, l'étudiant ne peut ni entrer dans la salle ni composer.",
                  en: 'Without due administrative and course registration, in the matching mode of assessment, the student may neither enter the room nor sit the exam.',
                },
                cites: ['admitted', 'registration'],
              }
            : {
                status: 'required',
                say: {
                  fr: "L'inscription administrative et pédagogique est obligatoire pour tout contrôle : qui n'est pas régulièrement inscrit à l'épreuve, dans le mode de contrôle correspondant, ne peut ni entrer dans la salle ni composer.",
                  en: 'Administrative and course registration is compulsory for any test: whoever is not duly registered for the exam, in the matching mode of assessment, may neither enter the room nor sit it.',
                },
                reasons: [
                  {
                    fr: 'Le texte ne dit pas ce que l’inscription suppose (paiement des droits, dossier, date).',
                    en: 'The text does not say what registration takes (fees paid, file, date).',
                  },
                ],
              },
      },
    ),
  },
  {
    regulation: 'univ',
    topic: 'second-session',
    proposition: 'organised-alike',
    inventory: ['univ/sessions-identical'],
    clauses: { bothSessions: clauses.bothSessions, bothRegimes: clauses.bothRegimes },
    statement: {
      fr: 'Les contrôles terminaux sont organisés de la même façon à la session 1 et à la session 2, y compris pour les régimes dérogatoires. Si une même épreuve réunit, au même horaire et dans les mêmes salles, le régime général et le régime dérogatoire, la même procédure vaut pour tous.',
      en: 'Terminal exams are organised in the same way in session 1 and session 2, also under the special regimes ("régimes dérogatoires"). Where one exam brings both regimes together, at the same time and in the same rooms, the same procedure holds for all.',
    },
    decision: pointed(
      'resit_rules',
      {
        same: finds(
          'true',
          'Les contrôles terminaux sont organisés de la même façon à la session 1 et à la session 2, y compris pour les régimes dérogatoires.',
          'Terminal exams are organised in the same way in session 1 and session 2, also under the special regimes ("régimes dérogatoires").',
          'bothSessions',
        ),
        other: finds(
          'false',
          'Les contrôles terminaux sont organisés de la même façon à la session 1 et à la session 2, y compris pour les régimes dérogatoires.',
          'Terminal exams are organised in the same way in session 1 and session 2, also under the special regimes ("régimes dérogatoires").',
          'bothSessions',
        ),
      },
      always({
        status: 'true',
        say: {
          fr: 'Les contrôles terminaux sont organisés de la même façon à la session 1 et à la session 2, y compris pour les régimes dérogatoires.',
          en: 'Terminal exams are organised in the same way in session 1 and session 2, also under the special regimes ("régimes dérogatoires").',
        },
        cites: ['bothSessions'],
      }),
    ),
  },
];
