import { always, type Cell } from '../cell.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  sameExam: {
    label: '2.2',
    words:
      "L'épreuve écrite terminale fait l'objet d'une procédure qui est décrite en paragraphe 3. Si la même épreuve concerne au même horaire et dans les mêmes salles, des étudiants relevant du régime général et des étudiants relevant du régime dérogatoire, cette procédure s'applique aux uns et aux autres.",
  },
  writtenExams: {
    label: '3.2',
    words:
      "Les dispositions décrites ci-dessous concernent les épreuves écrites, qu'elles relèvent du régime général ou du régime dérogatoire (modalités pédagogiques spéciales).",
  },
  organisedAlike: {
    label: '3',
    words:
      "L'organisation des contrôles terminaux est la même qu'il s'agisse de la session 1 ou de la session 2, y compris pour les régimes dérogatoires.",
  },
};

export const derogatoryRegime: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'special-status',
    proposition: 'same-exam',
    inventory: ['univ/derogatory-regime-same-procedure', 'univ/conduct-scope'],
    clauses,
    statement: {
      fr: "Quand une même épreuve écrite terminale réunit, au même horaire et dans les mêmes salles, des étudiants du régime général et du régime dérogatoire (modalités pédagogiques spéciales), la même procédure s'applique à tous. Les règles sur le déroulement des épreuves écrites et sur l'organisation des deux sessions valent aussi pour le régime dérogatoire.",
      en: 'Where one written terminal exam brings together, at the same time and in the same rooms, students of the general regime and of the special one ("régime dérogatoire"), the same procedure applies to all. The rules on how written exams go and on the organisation of both sessions hold for the special regime too.',
    },
    decision: pointed(
      'same_rules',
      {
        same: finds(
          'true',
          "Pour une même épreuve écrite terminale, au même horaire et dans les mêmes salles, la même procédure s'applique au régime général et au régime dérogatoire.",
          'For one written terminal exam, at the same time and in the same rooms, the same procedure applies to the general and the special regime ("régime dérogatoire").',
        ),
        other: finds(
          'false',
          "Pour une même épreuve écrite terminale, au même horaire et dans les mêmes salles, la même procédure s'applique au régime général et au régime dérogatoire.",
          'For one written terminal exam, at the same time and in the same rooms, the same procedure applies to the general and the special regime ("régime dérogatoire").',
        ),
      },
      always({
        status: 'true',
        say: {
          fr: "Pour une même épreuve écrite terminale, au même horaire et dans les mêmes salles, la procédure est la même pour le régime général et le régime dérogatoire ; l'organisation des deux sessions aussi.",
          en: 'For one written terminal exam, at the same time and in the same rooms, the procedure is the same for the general and the special regime ("régime dérogatoire"); so is the organisation of both sessions.',
        },
      }),
    ),
  },
];
