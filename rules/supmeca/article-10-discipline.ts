import { always, type Cell, type Outcome } from '../cell.ts';
import { onPoint } from './points.ts';
import { each, finds } from '../who.ts';

const clauses = {
  regime: {
    label: 'Préambule',
    words:
      "Il est rappelé que tout usager de ISAE-Supméca, lorsqu'il est auteur ou complice, d'une fraude ou d'une tentative de fraude commise à l'occasion d'une inscription, d'une épreuve de contrôle continu, d'un examen ou d'un concours relève du régime disciplinaire prévu aux articles R811-10 et suivants du Code de l'éducation.",
  },
  cheating: {
    label: 'Article 10',
    words:
      "est susceptible de faire l'objet d'une procédure disciplinaire tout usager (élève) auteur ou complice : D'une fraude ou d'une tentative de fraude commise notamment à l'occasion d'une inscription, d'une épreuve de contrôle continu, d'un examen ou d'un concours ;",
  },
  disorder: {
    label: 'Article 10',
    words:
      "est susceptible de faire l'objet d'une procédure disciplinaire tout usager (élève) auteur ou complice : […] De tout fait de nature à porter atteinte à l'ordre, au bon fonctionnement ou à la réputation de l'établissement.",
  },
  private: {
    label: 'Article 10',
    words:
      "Peuvent être également sanctionnées les fraudes ou les tentatives de fraude commises à l'occasion d'une inscription dans un établissement d'enseignement supérieur privé lorsque cette inscription ouvre l'accès à un examen de l'enseignement supérieur public ou les fraudes ou tentatives de fraude commises dans cette catégorie d'établissement à l'occasion d'un examen conduisant à l'obtention d'un diplôme national.",
  },
  stop: {
    label: 'Article 10',
    words:
      "Le surveillant, devant un flagrant délit ou une tentative de fraude, doit, sans interrompre la participation à l'épreuve du ou des autres candidats, prendre toutes mesures nécessaires pour faire cesser la fraude […] Le surveillant dresse un procès-verbal de suspicion de fraude",
  },
  marked: {
    label: 'Article 10',
    words:
      'En cas de saisine de la section disciplinaire, la copie du candidat concerné est corrigée avec celle des autres candidats. Le jury délibère sur ses résultats dans les mêmes conditions que tout autre candidat.',
  },
  withheld: {
    label: 'Article 10',
    words:
      'En cas de saisine de la section disciplinaire, la copie du candidat concerné est corrigée avec celle des autres candidats. Le jury délibère sur ses résultats dans les mêmes conditions que tout autre candidat. Toutefois, aucun certificat de réussite, ni relevé de notes ne peut lui être délivré avant que la section disciplinaire ait rendu son jugement.',
  },
  expulsion: {
    label: 'Article 10',
    words:
      "Toutefois, en cas de substitution de personne ou de troubles affectant le déroulement de l'épreuve, l'expulsion de la salle peut être prononcée par le surveillant responsable de la salle d'examen.",
  },
};

const cheating: Outcome = {
  status: 'permitted',
  say: {
    fr: "L'auteur ou le complice d'une fraude ou d'une tentative, à une inscription, une épreuve de contrôle continu, un examen ou un concours, relève du régime disciplinaire et peut faire l'objet d'une procédure.",
    en: 'Whoever cheats or tries to, or is an accomplice, at a registration, a continuous-assessment test, an exam or a competition, comes under the disciplinary regime and may face proceedings.',
  },
  reasons: [
    {
      fr: "Le texte vise aussi tout fait portant atteinte à l'ordre, au bon fonctionnement ou à la réputation de l'établissement, et les fraudes, dans un établissement privé, à une inscription qui ouvre l'accès à un examen public ou à un examen menant à un diplôme national.",
      en: "The text also covers any act that harms the school's order, proper running or reputation, and cheating in a private institution at a registration that gives access to a public exam or at an exam that leads to a national diploma.",
    },
  ],
};

export const discipline: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'fraud-proceedings',
    proposition: 'may-be-sanctioned',
    inventory: [
      'supmeca/fraud-disciplinary-scope',
      'supmeca/disciplinary-grounds',
      'supmeca/private-establishment-fraud',
    ],
    clauses: {
      cheating: clauses.cheating,
      regime: clauses.regime,
      disorder: clauses.disorder,
      private: clauses.private,
    },
    statement: {
      fr: "Tout usager auteur ou complice d'une fraude ou d'une tentative, à l'occasion d'une inscription, d'une épreuve de contrôle continu, d'un examen ou d'un concours, relève du régime disciplinaire du Code de l'éducation et peut faire l'objet d'une procédure. Il en va de même de tout fait portant atteinte à l'ordre, au bon fonctionnement ou à la réputation de l'établissement, et de certaines fraudes commises dans un établissement privé.",
      en: "Any user who cheats or tries to, or is an accomplice, at a registration, a continuous-assessment test, an exam or a competition, comes under the disciplinary regime of the Code de l'éducation and may face proceedings. The same goes for any act that harms the school's order, proper running or reputation, and for some cheating in private institutions.",
    },
    decision: onPoint(
      'fraud_kind',
      cheating,
      each(['accomplice', 'attempt', 'registration', 'coursework', 'competition'], {
        ...cheating,
        worded: false,
      }),
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-proceedings',
    proposition: 'sanction-by-others',
    inventory: [],
    clauses: {
      regime: clauses.regime,
      marked: clauses.marked,
      stop: clauses.stop,
      expulsion: clauses.expulsion,
    },
    statement: {
      fr: "Une fraude relève du régime disciplinaire du Code de l'éducation. Le surveillant la fait cesser et dresse un procès-verbal ; si la section disciplinaire est saisie, la copie est corrigée avec celle des autres et le jury délibère dans les mêmes conditions.",
      en: "Cheating comes under the disciplinary regime of the Code de l'éducation. The proctor stops it and draws up a report; if the case is referred to the disciplinary section, the script is marked with the others and the jury deliberates under the same conditions.",
    },
    decision: always({
      status: 'false',
      say: {
        fr: 'Une fraude relève du régime disciplinaire : le surveillant la fait cesser et dresse un procès-verbal ; si la section disciplinaire est saisie, la copie est corrigée et le jury délibère comme pour tout autre candidat.',
        en: 'Cheating comes under the disciplinary regime: the proctor stops it and draws up a report; if the case is referred to the disciplinary section, the script is marked and the jury deliberates as for any other candidate.',
      },
      reasons: [
        {
          fr: "Le texte ne donne à personne d'autre le pouvoir de sanctionner, sans l'interdire en toutes lettres.",
          en: 'The text gives nobody else the power to punish, without forbidding it in so many words.',
        },
        {
          fr: "En cas de substitution de personne ou de troubles, le surveillant responsable de la salle peut en revanche prononcer l'expulsion de la salle.",
          en: 'Where someone sits in place of another or disturbs the exam, the proctor in charge of the room may however pronounce expulsion from the room.',
        },
      ],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-proceedings',
    proposition: 'marked',
    inventory: ['supmeca/marked-normally', 'silent/suspect-script-marked'],
    clauses: { withheld: clauses.withheld },
    statement: {
      fr: 'Si la section disciplinaire est saisie, la copie du candidat est corrigée avec celle des autres, et le jury délibère sur ses résultats dans les mêmes conditions que pour tout autre candidat.',
      en: "If the case is referred to the disciplinary section, the candidate's script is marked with the others, and the jury deliberates on the results under the same conditions as for any other candidate.",
    },
    decision: onPoint(
      'marked_how',
      {
        status: 'required',
        say: {
          fr: 'Si la section disciplinaire est saisie, la copie est corrigée avec celle des autres candidats, et le jury délibère dans les mêmes conditions.',
          en: 'If the case is referred to the disciplinary section, the script is marked with those of the other candidates, and the jury deliberates under the same conditions.',
        },
        reasons: [
          {
            fr: "Avant cette saisine, le texte ne prévoit pas d'autre traitement de la copie. Jusqu'au jugement, ni certificat de réussite ni relevé de notes n'est délivré.",
            en: 'Before that, the text provides for no other treatment of the script. Until the ruling, neither a certificate of success nor a transcript is issued.',
          },
        ],
      },
      {
        with_others: finds(
          'required',
          'Si la section disciplinaire est saisie, la copie est corrigée avec celle des autres candidats.',
          'If the case is referred to the disciplinary section, the script is marked with those of the other candidates.',
        ),
        jury_waits: finds(
          'forbidden',
          'Si la section disciplinaire est saisie, le jury délibère sur ses résultats dans les mêmes conditions que pour tout autre candidat.',
          'If the case is referred to the disciplinary section, the jury deliberates on the results under the same conditions as for any other candidate.',
        ),
        jury_deliberates: finds(
          'required',
          'Si la section disciplinaire est saisie, le jury délibère sur ses résultats dans les mêmes conditions que pour tout autre candidat.',
          'If the case is referred to the disciplinary section, the jury deliberates on the results under the same conditions as for any other candidate.',
        ),
        left: finds(
          'forbidden',
          'Si la section disciplinaire est saisie, la copie est corrigée avec celle des autres candidats.',
          'If the case is referred to the disciplinary section, the script is marked with those of the other candidates.',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-proceedings',
    proposition: 'withheld',
    inventory: ['supmeca/no-certificate-before-ruling', 'silent/results-withheld-during-proceedings'],
    clauses: { withheld: clauses.withheld },
    statement: {
      fr: "Si la section disciplinaire est saisie, aucun certificat de réussite ni relevé de notes ne peut être délivré au candidat avant qu'elle ait rendu son jugement. La copie est corrigée avec les autres et le jury délibère dans les mêmes conditions.",
      en: 'If the case is referred to the disciplinary section, the candidate can be issued no certificate of success and no transcript before it has ruled. The script is marked with the others and the jury deliberates under the same conditions.',
    },
    decision: onPoint(
      'before_ruling_supmeca',
      {
        status: 'required',
        say: {
          fr: "Une fois la section disciplinaire saisie, aucun certificat de réussite ni relevé de notes ne peut être délivré au candidat avant qu'elle ait rendu son jugement.",
          en: 'Once the case is referred to the disciplinary section, the candidate can be issued no certificate of success and no transcript before it has ruled.',
        },
        reasons: [
          {
            fr: 'La copie est corrigée et le jury délibère comme pour tout autre candidat ; le texte ne dit pas si la note elle-même est communiquée entre-temps.',
            en: 'The script is marked and the jury deliberates as for any other candidate; the text does not say whether the mark itself is made known in the meantime.',
          },
        ],
      },
      {
        issued: finds(
          'forbidden',
          'Une fois la section disciplinaire saisie, ni certificat de réussite ni relevé de notes ne peut être délivré au candidat avant le jugement.',
          'Once the case is referred to the disciplinary section, neither a certificate of success nor a transcript can be issued to the candidate before the ruling.',
        ),
        refused: finds(
          'required',
          'Une fois la section disciplinaire saisie, ni certificat de réussite ni relevé de notes ne peut être délivré au candidat avant le jugement.',
          'Once the case is referred to the disciplinary section, neither a certificate of success nor a transcript can be issued to the candidate before the ruling.',
        ),
        mark: finds(
          'unsaid',
          'Le texte ne dit pas si la note elle-même est communiquée avant le jugement : il ne nomme que le certificat de réussite et le relevé de notes.',
          'The text does not say whether the mark itself is made known before the ruling: it names the certificate of success and the transcript only.',
        ),
      },
    ),
  },
];
