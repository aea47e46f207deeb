import { always, type Cell, type Outcome, plainly, whereTold } from '../cell.ts';
import { inFraudReport } from '../contents.ts';
import { en, fr, trace } from '../minutes.ts';
import { amongSanctions, listed, noBanNamed, notListed, type SanctionList } from '../sanction-list.ts';
import { signedBy, type Signature } from '../signatures.ts';
import { asWorded, withPoint } from './points.ts';
import { each, finds, whoDecides } from '../who.ts';

const clauses = {
  sanctioned: {
    label: '4.6',
    words:
      "Un candidat surpris en train de frauder ou de tenter de frauder peut faire l'objet d'une sanction disciplinaire, prononcée par la section disciplinaire du conseil d'administration de l'établissement compétente à l'égard des usagers.",
  },
  plagiarism: {
    label: '4.6',
    words:
      "Le plagiat de toute production écrite, prise en compte dans une évaluation, est considéré comme une fraude à l'examen.",
  },
  list: {
    label: '4.6',
    words:
      "Les sanctions disciplinaires applicables sont les suivantes : […] l'avertissement ; […] le blâme ; […] l'exclusion de l'établissement pour une durée maximale de cinq ans ; cette sanction peut être prononcée avec sursis, si l'exclusion n'excède pas deux ans ; […] l'exclusion définitive de l'établissement ; […] l'exclusion de tout établissement public d'enseignement supérieur pour une durée maximum de cinq ans ; […] l'exclusion définitive de tout établissement d'enseignement supérieur.",
  },
  suspended: {
    label: '4.6',
    words:
      "Les sanctions disciplinaires applicables sont les suivantes : […] l'exclusion de l'établissement pour une durée maximale de cinq ans ; cette sanction peut être prononcée avec sursis, si l'exclusion n'excède pas deux ans",
  },
  void: {
    label: '4.6',
    words:
      "Toute sanction prononcée à l'occasion d'une épreuve entraîne la nullité de cette épreuve pour le candidat intéressé.",
  },
  director: {
    label: '4.6.2',
    words:
      "Le directeur du centre Cnam régional peut recevoir ou convoquer l'auteur présumé de la fraude afin de décider s'il y a lieu de saisir ou non la section disciplinaire via le service juridique. Il ne peut en aucun cas sanctionner l'élève.",
  },
  report: {
    label: '4.6.2',
    words:
      'En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra : […] dresser un procès-verbal signé par le ou les surveillant(s) et contresigné par le ou les auteur(s) de la fraude. En cas de refus de contresigner, la mention en est indiquée sur le procès-verbal',
  },
  refer: {
    label: '4.6.2',
    words:
      "En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra : […] porter la fraude à la connaissance du responsable de l'organisation des examens qui la déférera au directeur du centre Cnam régional.",
  },
  seized: {
    label: '4.5',
    words:
      "Le procès-verbal mentionne le nombre de candidats inscrits, le nombre de candidats présents à l'épreuve, le nombre de copies recueillies ainsi que les observations ou incidents constatés pendant l'épreuve accompagnés le cas échéant du ou des documents et / ou du ou des matériels non autorisés saisis.",
  },
  legalService: {
    label: '4.5',
    words:
      "En cas d'incident avéré justifiant la saisine de la section disciplinaire de l'établissement, le procès-verbal détaillé des faits ainsi que la ou les copie(s) concernée(s) doivent être transmis au service juridique de l'établissement.",
  },
  written: {
    label: '2.2',
    words: 'Toute production écrite prise en compte dans une évaluation est soumise à ce règlement.',
  },
};

const reportContents = {
  fr: 'Le procès-verbal détaille les faits et porte les signatures ; un refus de contresigner y est mentionné. Le texte ne prescrit pas d’autre mention.',
  en: 'The report (procès-verbal) sets out the facts in detail and bears the signatures; a refusal to countersign is noted in it. The text prescribes nothing else.',
};
const seizedAside: Outcome = {
  status: 'unsaid',
  say: {
    fr: "Le texte ne dit pas si ce qui a été saisi est à joindre au procès-verbal de fraude ; ce sont les incidents mentionnés au procès-verbal de l'épreuve qui sont accompagnés des documents ou matériels non autorisés saisis.",
    en: 'The text does not say whether what was seized is to be attached to the cheating report; it is the incidents mentioned in the record of the exam that go with the unauthorised documents or equipment seized.',
  },
  cites: ['seized'],
};
const refusalNoted = {
  fr: "Le refus de contresigner est indiqué sur le procès-verbal ; le texte n'en tire pas d'autre conséquence.",
  en: 'The refusal to countersign is noted in the report; the text attaches no other consequence to it.',
};
const signatures = {
  fr: 'Le procès-verbal, dressé par le surveillant responsable de la salle, est signé par le ou les surveillants et contresigné par le ou les auteurs de la fraude. Un refus de contresigner y est mentionné.',
  en: 'The report (procès-verbal), drawn up by the proctor in charge of the room, is signed by the proctor or proctors and countersigned by whoever cheated. A refusal to countersign is noted in it.',
};
const sentTo = {
  fr: "La fraude est portée à la connaissance du responsable de l'organisation des examens, qui la défère au directeur du centre régional. Si l'incident avéré justifie la saisine, le procès-verbal détaillé et les copies concernées vont au service juridique.",
  en: 'The cheating is reported to the person in charge of organising the exams, who refers it to the director of the regional centre. Where an established incident justifies a referral, the detailed report and the scripts concerned go to the legal service.',
};

/** "Signé par le ou les surveillant(s) et contresigné par le ou les auteur(s) de la fraude." */
const signers: Readonly<Record<Signature, Outcome>> = {
  one: {
    status: 'depends',
    say: {
      fr: "Le texte veut la signature « du ou des surveillants » : d'un seul, s'il n'y en a qu'un, et de tous, s'il y en a plusieurs ; l'auteur de la fraude contresigne.",
      en: 'The text wants the signature of "the proctor or proctors": of one, if there is only one, and of all, if there are several; whoever cheated countersigns.',
    },
  },
  two: {
    status: 'unsaid',
    say: {
      fr: 'Le texte ne fixe pas de nombre de signatures : il parle « du ou des surveillants ».',
      en: 'The text sets no number of signatures: it speaks of "the proctor or proctors".',
    },
  },
  every_proctor: {
    status: 'required',
    say: {
      fr: 'Le procès-verbal est signé par « le ou les surveillants ».',
      en: 'The report is signed by "the proctor or proctors" (le ou les surveillants).',
    },
  },
  unseen: {
    status: 'required',
    say: {
      fr: 'Le procès-verbal est signé par « le ou les surveillants », sans que le texte leur demande d’avoir vu les faits.',
      en: 'The report is signed by "the proctor or proctors" (le ou les surveillants); the text does not ask them to have seen the facts.',
    },
  },
  away: {
    status: 'unsaid',
    say: {
      fr: "Le texte ne parle pas d'un surveillant qui n'était pas dans la salle au moment des faits.",
      en: 'The text does not speak of a proctor who was not in the room when it happened.',
    },
  },
  student: {
    status: 'required',
    say: {
      fr: 'Le ou les auteurs de la fraude contresignent le procès-verbal.',
      en: 'Whoever cheated countersigns the report.',
    },
  },
  refusal: {
    status: 'depends',
    say: {
      fr: "L'auteur de la fraude contresigne ; s'il refuse, la mention en est indiquée sur le procès-verbal.",
      en: 'Whoever cheated countersigns; in case of refusal, the report says so.',
    },
  },
  student_for_proctor: {
    status: 'false',
    say: {
      fr: 'Le texte distingue les deux : les surveillants signent, et l’auteur de la fraude contresigne.',
      en: 'The text keeps the two apart: the proctors sign, and whoever cheated countersigns.',
    },
  },
  office: {
    status: 'false',
    say: {
      fr: 'Le texte ne demande pas d’autre signature que celles des surveillants et des auteurs de la fraude.',
      en: 'The text asks for no other signature than those of the proctors and of whoever cheated.',
    },
  },
};

export const fraudReport: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'fraud-report',
    proposition: 'contents',
    inventory: [],
    clauses: { report: clauses.report, legalService: clauses.legalService, seized: clauses.seized },
    statement: reportContents,
    decision: inFraudReport({
      whole: { status: 'true', say: reportContents, cites: ['report', 'legalService'] },
      said: {
        account: {
          status: 'true',
          say: {
            fr: 'Le procès-verbal détaille les faits.',
            en: 'The report sets out the facts in detail.',
          },
          cites: ['legalService'],
        },
        signatures: {
          status: 'required',
          say: {
            fr: 'Le procès-verbal doit être signé par le ou les surveillants et contresigné par le ou les auteurs de la fraude ; un refus de contresigner y est mentionné.',
            en: 'The report must be signed by the proctor or proctors and countersigned by whoever cheated; a refusal to countersign is noted in it.',
          },
          cites: ['report'],
        },
        refusal: {
          status: 'true',
          say: {
            fr: 'Un refus de contresigner est indiqué sur le procès-verbal.',
            en: 'A refusal to countersign is noted in the report.',
          },
          cites: ['report'],
        },
        documents: seizedAside,
        items: seizedAside,
      },
      cite: 'report',
    }),
  },
  {
    regulation: 'cnam',
    topic: 'fraud-report',
    proposition: 'signatures',
    inventory: [],
    clauses: { report: clauses.report },
    statement: signatures,
    decision: withPoint(
      'refusal_point',
      {
        asks: [],
        conditions: ['signature'],
        decide: ({ signature }) =>
          signedBy(signature, { status: 'true', say: signatures }, signatures, signers),
      },
      { void: asWorded('false', refusalNoted, ['report']) },
    ),
  },
  {
    regulation: 'cnam',
    topic: 'fraud-report',
    proposition: 'sent-to',
    inventory: [],
    clauses: { refer: clauses.refer, legalService: clauses.legalService },
    statement: sentTo,
    decision: whoDecides('report_way', {
      whole: { status: 'true', say: sentTo },
      of: {
        director: finds(
          'true',
          "La fraude est portée à la connaissance du responsable de l'organisation des examens, qui la défère au directeur du centre Cnam régional.",
          'The cheating is reported to the person in charge of organising the exams, who refers it to the director of the regional Cnam centre.',
          'refer',
        ),
        legal: finds(
          'required',
          'Si l’incident avéré justifie la saisine de la section disciplinaire, le procès-verbal détaillé et les copies concernées doivent être transmis au service juridique.',
          'Where an established incident justifies a referral to the disciplinary section, the detailed report and the scripts concerned must be sent to the legal service.',
          'legalService',
        ),
        script: finds(
          'required',
          'Si l’incident avéré justifie la saisine de la section disciplinaire, la ou les copies concernées doivent être transmises au service juridique, avec le procès-verbal détaillé.',
          'Where an established incident justifies a referral to the disciplinary section, the script or scripts concerned must be sent to the legal service, with the detailed report.',
          'legalService',
        ),
      },
      cite: 'refer',
    }),
  },
];

const onceSanctioned = {
  fr: "Une sanction n'est pas certaine ; si la section disciplinaire en prononce une, elle entraîne la nullité de l'épreuve pour le candidat intéressé.",
  en: 'A sanction is not certain; if the disciplinary section imposes one, it voids the exam for the candidate concerned.',
};
const maySanction = {
  fr: "Une fraude ou une tentative peut faire l'objet d'une sanction disciplinaire, prononcée par la section disciplinaire du conseil d'administration compétente à l'égard des usagers.",
  en: "Cheating or an attempt may lead to a disciplinary sanction, imposed by the disciplinary section (section disciplinaire) of the institution's board that is competent for students.",
};
const directorDecides = {
  fr: "Le directeur du centre Cnam régional décide s'il y a lieu de saisir la section disciplinaire, via le service juridique. Il peut recevoir ou convoquer l'auteur présumé, mais ne peut en aucun cas sanctionner l'élève.",
  en: 'The director of the regional Cnam centre decides whether to refer the case to the disciplinary section, through the legal service. The director may see or summon the presumed author, but may in no case punish the student.',
};
const maySee = {
  fr: "Le directeur du centre Cnam régional peut recevoir ou convoquer l'auteur présumé de la fraude avant de décider ; le texte ne l'y oblige pas.",
  en: 'The director of the regional Cnam centre may see or summon the presumed author before deciding; the text does not oblige the director to.',
};
const onlyTheSection = {
  fr: "La sanction est prononcée par la section disciplinaire. Le directeur du centre régional ne peut en aucun cas sanctionner l'élève.",
  en: 'A sanction is imposed by the disciplinary section (section disciplinaire). The director of the regional centre may in no case punish the student.',
};

export const proceedings: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'fraud-proceedings',
    proposition: 'may-be-sanctioned',
    inventory: ['cnam/fraud-may-be-sanctioned'],
    clauses: { sanctioned: clauses.sanctioned, void: clauses.void },
    statement: maySanction,
    decision: withPoint(
      'voided_point',
      always({ status: 'permitted', say: maySanction, cites: ['sanctioned'] }),
      {
        gone: { status: 'depends', say: onceSanctioned, cites: ['void', 'sanctioned'] },
        stands: { status: 'depends', say: onceSanctioned, cites: ['void', 'sanctioned'] },
      },
    ),
  },
  {
    regulation: 'cnam',
    topic: 'fraud-proceedings',
    proposition: 'referral',
    inventory: ['cnam/director-fraud-role', 'silent/who-seizes-disciplinary-section'],
    clauses: { director: clauses.director, legalService: clauses.legalService },
    statement: directorDecides,
    decision: withPoint(
      'referral_point',
      whoDecides('referrer', {
        whole: { status: 'true', say: directorDecides },
        of: {
          director: finds(
            'permitted',
            "C'est le directeur du centre Cnam régional qui décide s'il y a lieu de saisir ou non la section disciplinaire, via le service juridique.",
            'It is the director of the regional Cnam centre who decides whether or not to refer the case to the disciplinary section, through the legal service.',
            'director',
          ),
          dropped: finds(
            'permitted',
            "Le directeur du centre Cnam régional décide s'il y a lieu de saisir ou non la section disciplinaire.",
            'The director of the regional Cnam centre decides whether or not to refer the case to the disciplinary section.',
            'director',
          ),
          heard_first: finds(
            'not-required',
            "Le directeur du centre Cnam régional peut recevoir ou convoquer l'auteur présumé avant de décider ; le texte ne l'y oblige pas.",
            'The director of the regional Cnam centre may see or summon the presumed author before deciding; the text does not oblige the director to.',
            'director',
          ),
          ...each(
            ['proctor', 'teacher', 'jury', 'student', 'office', 'legal', 'president', 'vice_president'],
            finds(
              'false',
              "C'est le directeur du centre Cnam régional qui décide s'il y a lieu de saisir la section disciplinaire ; la saisine passe par le service juridique.",
              'It is the director of the regional Cnam centre who decides whether to refer the case to the disciplinary section; the referral goes through the legal service.',
              'director',
            ),
          ),
        },
        cite: 'director',
      }),
      {
        ends_there: {
          status: 'discretion',
          holder: {
            name: {
              fr: 'le directeur du centre Cnam régional',
              en: 'the director of the regional Cnam centre',
            },
            roles: [],
          },
          say: directorDecides,
          cites: ['director'],
        },
        director_sees: asWorded('permitted', maySee, ['director']),
        director_must_see: asWorded('not-required', maySee, ['director']),
      },
    ),
  },
  {
    regulation: 'cnam',
    topic: 'fraud-proceedings',
    proposition: 'sanction-by-others',
    inventory: ['cnam/director-fraud-role'],
    clauses: { director: clauses.director, sanctioned: clauses.sanctioned },
    statement: onlyTheSection,
    decision: whereTold(
      'beyond_powers',
      asWorded('true', onlyTheSection, ['director', 'sanctioned']),
      always({ status: 'forbidden', say: onlyTheSection }),
    ),
  },
];

/** The longest temporary exclusion, and the longest one that may be suspended, in years. */
const LONGEST_YEARS = 5;
const SUSPENDED_YEARS = 2;

const years = (count: number) => ({
  fr: `${String(count).replace('.', ',')} an${count >= 2 ? 's' : ''}`,
  en: `${String(count)} year${count === 1 ? '' : 's'}`,
});

const list = {
  fr: "Six sanctions : avertissement ; blâme ; exclusion de l'établissement, cinq ans au plus ; exclusion définitive de l'établissement ; exclusion de tout établissement public d'enseignement supérieur, cinq ans au plus ; exclusion définitive de tout établissement d'enseignement supérieur.",
  en: 'Six sanctions: warning; reprimand; exclusion from the institution, five years at most; permanent exclusion from it; exclusion from any public institution of higher education, five years at most; permanent exclusion from any institution of higher education.',
};
const noZero = {
  fr: "Le zéro n'est pas dans la liste des sanctions. Toute sanction entraîne la nullité de l'épreuve ; le texte ne dit pas quelle note est alors inscrite.",
  en: 'Zero is not in the list of sanctions. Any sanction voids the exam; the text does not say which mark is then recorded.',
};
const longest = {
  fr: "L'exclusion temporaire, de l'établissement ou de tout établissement public d'enseignement supérieur, dure cinq ans au plus.",
  en: 'A temporary exclusion, from the institution or from any public institution of higher education, lasts five years at most.',
};
const permanentToo = {
  fr: "L'exclusion peut aussi être définitive : c'est une autre sanction.",
  en: 'Exclusion may also be permanent: that is another sanction.',
};
const suspended = {
  fr: "L'exclusion de l'établissement peut être prononcée avec sursis si elle n'excède pas deux ans.",
  en: 'Exclusion from the institution may be suspended if it is for no more than two years.',
};
const onlyFromHere = {
  fr: "Le sursis n'est écrit que pour l'exclusion de l'établissement, et non pour celle de tout établissement public.",
  en: 'Suspension is written for exclusion from the institution only, not for exclusion from all public institutions.',
};
const thatExam = {
  fr: "Le texte dit « cette épreuve » et ne parle ni de la session ni d'un groupe d'épreuves.",
  en: 'The text says "that exam" and speaks neither of the session nor of a group of exams.',
};
const voided = {
  fr: "Toute sanction prononcée à l'occasion d'une épreuve, même un avertissement, entraîne la nullité de cette épreuve pour le candidat intéressé.",
  en: 'Any sanction imposed on the occasion of an exam, even a warning, voids that exam for the candidate concerned.',
};
const noCommunityMeasure = {
  fr: 'La liste des sanctions applicables ne contient pas de mesure de responsabilisation.',
  en: 'The list of applicable sanctions contains no community measure (mesure de responsabilisation).',
};

const sanctionList: SanctionList = {
  whole: { status: 'true', say: list, reasons: [suspended, voided] },
  list,
  longestYears: LONGEST_YEARS,
  suspendedYears: SUSPENDED_YEARS,
  institution: 'the institution',
  cites: ['list', 'void'],
  of: {
    warning: listed("L'avertissement", 'A warning'),
    reprimand: listed('Le blâme', 'A reprimand'),
    exclusion: listed("L'exclusion de l'établissement", 'Exclusion from the institution'),
    permanent_exclusion: listed(
      "L'exclusion définitive de l'établissement",
      'Permanent exclusion from the institution',
    ),
    exclusion_everywhere: listed(
      "L'exclusion de tout établissement public d'enseignement supérieur",
      'Exclusion from any public institution of higher education',
    ),
    permanent_exclusion_everywhere: listed(
      "L'exclusion définitive de tout établissement d'enseignement supérieur",
      'Permanent exclusion from any institution of higher education',
    ),
    community_measure: { status: 'false', say: noCommunityMeasure },
    fine: notListed("d'amende", 'fine'),
    zero: { status: 'unsaid', say: noZero },
    registration_ban: noBanNamed,
  },
};

export const sanctions: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'sanctions',
    proposition: 'list',
    inventory: ['cnam/sanction-list'],
    clauses: { list: clauses.list, sanctioned: clauses.sanctioned, void: clauses.void },
    statement: list,
    decision: {
      asks: [],
      conditions: ['sanction', 'exclusion_years'],
      monotone: { exclusion_years: 'hurts' },
      decide: (facts) => amongSanctions(sanctionList, facts),
    },
  },
  {
    regulation: 'cnam',
    topic: 'sanctions',
    proposition: 'zero',
    inventory: [],
    clauses: { list: clauses.list, void: clauses.void },
    statement: noZero,
    decision: withPoint('voided_point', always({ status: 'unsaid', say: noZero }), {
      gone: asWorded('true', voided, ['void'], [noZero]),
      stands: asWorded('false', voided, ['void'], [noZero]),
    }),
  },
  {
    regulation: 'cnam',
    topic: 'sanctions',
    proposition: 'length',
    inventory: ['silent/length-of-exclusion'],
    clauses: { list: clauses.list },
    statement: longest,
    decision: {
      asks: [],
      conditions: ['exclusion_years'],
      monotone: { exclusion_years: 'hurts' },
      decide: ({ exclusion_years: count }) => {
        if (count === undefined) return { status: 'true', say: longest, reasons: [permanentToo] };
        const within = count <= LONGEST_YEARS;
        const told = years(count);
        return {
          status: within ? 'permitted' : 'forbidden',
          say: within
            ? {
                fr: fr`Une exclusion de ${told.fr} reste dans la limite de cinq ans.`,
                en: en`An exclusion of ${told.en} is within the limit of five years.`,
              }
            : {
                fr: fr`Une exclusion temporaire de ${told.fr} dépasse la limite de cinq ans.`,
                en: en`A temporary exclusion of ${told.en} is beyond the limit of five years.`,
              },
          reasons: [permanentToo],
          trace: [trace(within, `${String(count)} ≤ ${String(LONGEST_YEARS)}`)],
        };
      },
    },
    figure: always({ status: 'true', say: longest, reasons: [permanentToo] }),
  },
  {
    regulation: 'cnam',
    topic: 'sanctions',
    proposition: 'suspended',
    inventory: ['cnam/suspended-exclusion'],
    clauses: { suspended: clauses.suspended },
    statement: suspended,
    decision: {
      asks: [],
      conditions: ['exclusion_years'],
      monotone: { exclusion_years: 'hurts' },
      decide: ({ exclusion_years: count }) => {
        if (count === undefined) return { status: 'depends', say: suspended, reasons: [onlyFromHere] };
        const within = count <= SUSPENDED_YEARS;
        const told = years(count);
        return {
          status: within ? 'permitted' : 'forbidden',
          say: within
            ? {
                fr: fr`Une exclusion de l'établissement de ${told.fr} peut être prononcée avec sursis : elle n'excède pas deux ans.`,
                en: en`An exclusion from the institution of ${told.en} may be suspended: it is for no more than two years.`,
              }
            : {
                fr: fr`Une exclusion de ${told.fr} ne peut pas être prononcée avec sursis : elle excède deux ans.`,
                en: en`An exclusion of ${told.en} may not be suspended: it is for more than two years.`,
              },
          reasons: [onlyFromHere],
          trace: [trace(within, `${String(count)} ≤ ${String(SUSPENDED_YEARS)}`)],
        };
      },
    },
    figure: always({ status: 'true', say: suspended, reasons: [onlyFromHere] }),
  },
  {
    regulation: 'cnam',
    topic: 'sanctions',
    proposition: 'voids-exam',
    inventory: ['cnam/sanction-voids-exam'],
    clauses: { void: clauses.void },
    statement: voided,
    decision: withPoint('voided_point', always({ status: 'required', say: voided, reasons: [thatExam] }), {
      gone: asWorded('true', voided, ['void'], [thatExam]),
      stands: asWorded('false', voided, ['void'], [thatExam]),
    }),
  },
  {
    regulation: 'cnam',
    topic: 'sanctions',
    proposition: 'community-service',
    inventory: [],
    clauses: { list: clauses.list },
    ...plainly('false', noCommunityMeasure),
  },
];

const isFraud = {
  fr: "Le plagiat de toute production écrite prise en compte dans une évaluation est considéré comme une fraude à l'examen.",
  en: 'Plagiarism in any written work that counts in an assessment is considered exam cheating.',
};
const penalty = {
  fr: "Le plagiat est une fraude : il expose aux sanctions disciplinaires, et toute sanction entraîne la nullité de l'épreuve. Le texte ne fixe pas de note.",
  en: 'Plagiarism is cheating: it may lead to disciplinary sanctions, and any sanction voids the exam. The text sets no mark.',
};

export const plagiarism: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'plagiarism',
    proposition: 'fraud',
    inventory: ['cnam/plagiarism-is-fraud', 'cnam/written-work-covered', 'silent/plagiarism-at-all'],
    clauses: { plagiarism: clauses.plagiarism, written: clauses.written },
    ...plainly('true', isFraud),
  },
  {
    regulation: 'cnam',
    topic: 'plagiarism',
    proposition: 'penalty',
    inventory: [],
    clauses: { plagiarism: clauses.plagiarism, sanctioned: clauses.sanctioned, void: clauses.void },
    statement: penalty,
    decision: withPoint('voided_point', always({ status: 'unsaid', say: penalty }), {
      gone: { status: 'depends', say: onceSanctioned, cites: ['void', 'plagiarism', 'sanctioned'] },
      stands: { status: 'depends', say: onceSanctioned, cites: ['void', 'plagiarism', 'sanctioned'] },
    }),
  },
];
