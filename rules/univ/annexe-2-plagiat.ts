import { type Cell, type Outcome } from '../cell.ts';
import type { Facts } from '../facts.ts';

const clauses = {
  definition: {
    label: 'Annexe 2',
    words:
      "Il s'agit d'une forme de contrefaçon qui consiste, pour son auteur, à intégrer dans sa production (musique, livre ou tout document) l'intégralité ou des extraits de l'œuvre d'un autre auteur sans avoir obtenu son autorisation.",
  },
  quotation: {
    label: 'Annexe 2',
    words:
      "Toutefois lorsque l'étudiant se borne à effectuer de « courtes citations » de textes, destinées à illustrer ses propos, l'autorisation de l'auteur n'est pas nécessaire. Il revient néanmoins à l'étudiant de citer cette source.",
  },
  fraud: {
    label: 'Annexe 2',
    words:
      "Une reprise partielle ou intégrale des textes sans citation et sans guillemet est constitutive d'une fraude.",
  },
  section: {
    label: '3.2.2 Incidents et fraudes',
    words:
      "Les étudiants soupçonnés de fraude, de tentative de fraude ou de trouble à l'ordre public relèvent de la section disciplinaire de l'université.",
  },
  nullity: {
    label: 'Annexe 3',
    words:
      "Toute sanction citée ci-dessus et prononcée dans le cas d'une fraude ou d'une tentative de fraude commise à l'occasion d'un examen entraîne, pour l'intéressé, la nullité de l'épreuve correspondante.",
  },
  sanctions: {
    label: 'Annexe 3',
    words:
      "1. L'avertissement 2. Le blâme 3. L'exclusion de l'établissement pour une durée maximum de 5 ans (peut être prononcé avec sursis si l'exclusion n'excède pas 2 ans) 4. L'exclusion définitive de l'établissement 5. L'exclusion de tout établissement public d'enseignement supérieur pour une durée maximum de 5 ans 6. L'exclusion définitive de tout établissement public d'enseignement supérieur",
  },
};

const twoReadings = {
  fr: "Première lecture : il faut que manquent à la fois la source et les guillemets. Seconde lecture : l'un des deux manquements suffit.",
  en: 'First reading: both the source and the quotation marks have to be missing. Second reading: either omission is enough.',
};
const shortOnly = {
  fr: "Même alors, seules de « courtes citations » se passent de l'autorisation de l'auteur : au-delà, sans elle, c'est un plagiat, une « forme de contrefaçon ». Leur longueur n'est pas définie.",
  en: 'Even then, only "short quotations" do without the author\'s authorisation: beyond them, without it, it is plagiarism, a "form of counterfeiting". Their length is not defined.',
};

function isFraud({ source_named: source, quotation_marks: marks }: Facts): Outcome {
  if (source === undefined && marks === undefined)
    return {
      status: 'true',
      say: {
        fr: 'Reprendre des textes, en partie ou en entier, sans citation et sans guillemets est une fraude.',
        en: 'Taking over texts, in part or in full, without citation and without quotation marks is cheating.',
      },
      reasons: [twoReadings],
      cites: ['fraud', 'definition', 'section'],
    };
  if (source === false && marks === false)
    return {
      status: 'true',
      say: {
        fr: 'Un texte repris sans citer la source et sans guillemets est une fraude.',
        en: 'A text taken over without naming the source and without quotation marks is cheating.',
      },
      cites: ['fraud', 'definition', 'section'],
    };
  if (source === true && marks === true)
    return {
      status: 'false',
      say: {
        fr: "Un texte repris entre guillemets et avec sa source n'est pas la reprise « sans citation et sans guillemet » dont le texte fait une fraude.",
        en: 'A text taken over in quotation marks and with its source is not what the regulation calls cheating, which is doing so "without citation and without quotation marks".',
      },
      reasons: [shortOnly],
      cites: ['fraud', 'quotation', 'definition'],
    };
  if (source !== undefined && marks !== undefined)
    return {
      status: 'contradictory',
      say: source
        ? {
            fr: 'La source est citée mais les guillemets manquent : le texte vise une reprise « sans citation et sans guillemet », ce qui se lit de deux façons.',
            en: 'The source is named but the quotation marks are missing: the text is about doing so "without citation and without quotation marks", which can be read in two ways.',
          }
        : {
            fr: 'Les guillemets y sont mais la source manque : le texte vise une reprise « sans citation et sans guillemet », ce qui se lit de deux façons.',
            en: 'The quotation marks are there but the source is missing: the text is about doing so "without citation and without quotation marks", which can be read in two ways.',
          },
      reasons: [
        twoReadings,
        {
          fr: "Dans tous les cas, il revient à l'étudiant de citer la source.",
          en: 'In any case, it is for the student to name the source.',
        },
      ],
      cites: ['fraud', 'quotation', 'definition'],
    };
  return {
    status: 'depends',
    say: {
      fr: 'Le texte fait une fraude de la reprise « sans citation et sans guillemet » : il faut savoir si la source est citée et si le texte est entre guillemets.',
      en: 'The text makes cheating of taking over texts "without citation and without quotation marks": it matters whether the source is named and whether the text is in quotation marks.',
    },
    reasons: [twoReadings],
    cites: ['fraud', 'quotation', 'definition'],
  };
}

const withoutAuthorisation = {
  fr: "C'est intégrer dans sa production (musique, livre ou tout document) tout ou partie de l'œuvre d'un autre auteur sans avoir obtenu son autorisation.",
  en: "It is building into one's own work (music, a book or any document) all or parts of another author's work without that author's authorisation.",
};
const shortQuotations = {
  fr: "De courtes citations de textes, avec leur source, n'ont pas besoin d'autorisation.",
  en: 'Short quotations of texts, with their source, need no authorisation.',
};

const notSpokenOf = {
  reworded: { fr: "d'une reformulation", en: 'rewording' },
  translated: { fr: "d'une traduction", en: 'a translation' },
  ai: { fr: "d'intelligence artificielle", en: 'artificial intelligence' },
  joint_work: { fr: "de l'aide d'autrui", en: "somebody else's help" },
};

/** What the definition, which is of another author's work and of that author's authorisation, makes of a borrowing. */
function isPlagiarism(borrowing: Facts['borrowing']): Outcome {
  switch (borrowing) {
    case undefined:
      return {
        status: 'true',
        say: withoutAuthorisation,
        reasons: [shortQuotations],
        cites: ['definition', 'quotation'],
      };
    case 'without_permission':
      return {
        status: 'true',
        say: {
          fr: "Intégrer dans sa production tout ou partie de l'œuvre d'un autre auteur sans avoir obtenu son autorisation est un plagiat.",
          en: "Building all or parts of another author's work into one's own without that author's authorisation is plagiarism.",
        },
        reasons: [shortQuotations],
        cites: ['definition', 'quotation'],
      };
    case 'with_permission':
      return {
        status: 'false',
        say: {
          fr: "Le plagiat défini ici est de reprendre l'œuvre d'un autre auteur « sans avoir obtenu son autorisation » : avec elle, la définition n'est pas remplie.",
          en: 'Plagiarism as defined here is taking over another author\'s work "without having obtained that author\'s authorisation": with it, the definition is not met.',
        },
        reasons: [
          {
            fr: "Le texte fait par ailleurs une fraude de toute reprise de textes sans citation et sans guillemets, sans y parler d'autorisation.",
            en: 'Apart from that, the text makes cheating of taking over texts without citation and without quotation marks, and does not speak of authorisation there.',
          },
        ],
        cites: ['definition', 'fraud'],
      };
    case 'without_source':
      return {
        status: 'depends',
        say: {
          fr: "Le plagiat défini ici tient à l'autorisation de l'auteur, et non à la source ; mais une reprise de textes sans citation et sans guillemets est une fraude.",
          en: "Plagiarism as defined here turns on the author's authorisation, not on the source; but taking over texts without citation and without quotation marks is cheating.",
        },
        reasons: [
          {
            fr: 'Même de « courtes citations », qui se passent d’autorisation, doivent citer leur source.',
            en: 'Even "short quotations", which do without authorisation, have to name their source.',
          },
        ],
        cites: ['definition', 'fraud', 'quotation'],
      };
    case 'with_source':
      return {
        status: 'depends',
        say: {
          fr: "De « courtes citations » de textes, avec leur source, n'ont pas besoin d'autorisation ; au-delà, reprendre l'œuvre d'un autre auteur sans son autorisation est un plagiat.",
          en: 'Short quotations ("courtes citations") of texts, with their source, need no authorisation; beyond them, taking over another author\'s work without that author\'s authorisation is plagiarism.',
        },
        cites: ['quotation', 'definition'],
      };
    case 'own_work':
      return {
        status: 'false',
        say: {
          fr: "La définition parle de l'œuvre « d'un autre auteur » : le propre travail de l'étudiant n'en fait pas partie.",
          en: 'The definition speaks of the work "of another author": a student\'s own work is not part of it.',
        },
        cites: ['definition'],
      };
    case 'not_text':
      return {
        status: 'depends',
        say: {
          fr: "La définition ne s'arrête pas aux textes : intégrer l'œuvre d'un autre auteur dans sa production (musique, livre ou tout document) est un plagiat s'il n'en a pas donné l'autorisation.",
          en: "The definition does not stop at texts: building another author's work into one's own (music, a book or any document) is plagiarism if that author has not authorised it.",
        },
        reasons: [
          {
            fr: 'L’exception des « courtes citations » ne parle que de textes.',
            en: 'The exception for "short quotations" speaks of texts only.',
          },
        ],
        cites: ['definition', 'quotation'],
      };
    default:
      return {
        status: 'unsaid',
        say: {
          fr: `La définition du plagiat ne parle pas ${notSpokenOf[borrowing].fr}.`,
          en: `The definition of plagiarism does not speak of ${notSpokenOf[borrowing].en}.`,
        },
        reasons: [withoutAuthorisation],
        cites: ['definition'],
      };
  }
}

const withoutLeave = {
  worded: true as const,
  say: {
    fr: "De « courtes citations » de textes, destinées à illustrer ses propos, n'ont pas besoin de l'autorisation de l'auteur ; il revient à l'étudiant de citer la source.",
    en: "Short quotations of texts, meant to illustrate what one says, do not need the author's authorisation; it is for the student to name the source.",
  },
  reasons: [
    {
      fr: "La longueur d'une courte citation n'est pas définie, et la règle ne parle que de textes. Au-delà, reprendre l'œuvre d'un autre sans son autorisation est un plagiat.",
      en: "How long a short quotation may be is not defined, and the rule speaks of texts only. Beyond it, taking over another's work without authorisation is plagiarism.",
    },
  ],
  cites: ['quotation'],
};

export const plagiarism: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'plagiarism',
    proposition: 'fraud',
    inventory: ['univ/plagiarism-fraud', 'silent/plagiarism-at-all'],
    clauses: {
      fraud: clauses.fraud,
      definition: clauses.definition,
      quotation: clauses.quotation,
      section: clauses.section,
    },
    statement: {
      fr: 'Reprendre des textes, en partie ou en entier, sans citation et sans guillemets est une fraude. Le texte ne dit pas si un seul de ces deux manquements suffit.',
      en: 'Taking over texts, in part or in full, without citation and without quotation marks is cheating. The text does not say whether either omission alone is enough.',
    },
    decision: { asks: [], conditions: ['source_named', 'quotation_marks'], decide: isFraud },
  },
  {
    regulation: 'univ',
    topic: 'plagiarism',
    proposition: 'definition',
    inventory: ['univ/plagiarism-definition'],
    clauses: { definition: clauses.definition, quotation: clauses.quotation, fraud: clauses.fraud },
    statement: {
      fr: "Le plagiat est une forme de contrefaçon : intégrer dans sa production (musique, livre ou tout document) tout ou partie de l'œuvre d'un autre auteur sans son autorisation. De courtes citations de textes, avec leur source, n'ont pas besoin d'autorisation.",
      en: "Plagiarism is a form of counterfeiting: building into one's own work (music, a book or any document) all or parts of another author's work without that author's authorisation. Short quotations of texts, with their source, need no authorisation.",
    },
    decision: { asks: [], conditions: ['borrowing'], decide: ({ borrowing }) => isPlagiarism(borrowing) },
  },
  {
    regulation: 'univ',
    topic: 'plagiarism',
    proposition: 'quotation',
    inventory: ['univ/plagiarism-short-quotation'],
    clauses: { quotation: clauses.quotation, fraud: clauses.fraud },
    statement: {
      fr: "De « courtes citations » de textes, destinées à illustrer ses propos, n'ont pas besoin de l'autorisation de l'auteur, mais l'étudiant doit citer la source. La longueur d'une courte citation n'est pas définie.",
      en: 'Short quotations of texts, meant to illustrate what one says, do not need the author\'s authorisation, but the student has to name the source. How long a "short quotation" may be is not defined.',
    },
    decision: {
      asks: [],
      conditions: ['source_named', 'quote_leave'],
      decide: ({ source_named: source, quote_leave: leave }) =>
        source !== false && leave !== undefined
          ? { ...withoutLeave, status: leave === 'asked' ? 'not-required' : 'permitted' }
          : source === false
            ? {
                status: 'forbidden',
                say: {
                  fr: "Même pour une courte citation, il revient à l'étudiant de citer la source.",
                  en: 'Even for a short quotation, it is for the student to name the source.',
                },
              }
            : {
                // The source is part of the proposition: `permitted` would answer "must I name it?" with no.
                status: 'true',
                say: {
                  fr: "Pour de « courtes citations » de textes, destinées à illustrer ses propos, il revient à l'étudiant de citer la source ; l'autorisation de l'auteur n'est pas nécessaire.",
                  en: "For short quotations of texts, meant to illustrate what one says, it is for the student to name the source; the author's authorisation is not needed.",
                },
                reasons: [
                  {
                    fr: "La longueur d'une courte citation n'est pas définie, et la règle ne parle que de textes. Sans guillemets ni citation, la reprise est une fraude.",
                    en: 'How long a short quotation may be is not defined, and the rule speaks of texts only. Without quotation marks and citation, it is cheating.',
                  },
                ],
              },
    },
  },
  {
    regulation: 'univ',
    topic: 'plagiarism',
    proposition: 'penalty',
    inventory: [],
    clauses: {
      fraud: clauses.fraud,
      section: clauses.section,
      sanctions: clauses.sanctions,
      nullity: clauses.nullity,
    },
    statement: {
      fr: "Le texte ne fixe pas de note pour un travail plagié. La reprise sans citation et sans guillemets est une fraude : elle relève de la section disciplinaire, dont les sanctions vont de l'avertissement à l'exclusion définitive, sans note zéro ; toute sanction pour fraude à un examen entraîne la nullité de l'épreuve.",
      en: 'The text sets no mark for plagiarised work. Taking over texts without citation and without quotation marks is cheating: it comes under the disciplinary section, whose sanctions range from a warning to exclusion for good, a mark of zero not among them; any sanction for cheating at an exam voids that exam.',
    },
    decision: {
      asks: [],
      conditions: ['source_named', 'quotation_marks'],
      decide: ({ source_named: source, quotation_marks: marks }) =>
        source === true && marks === true
          ? {
              status: 'false',
              say: {
                fr: "Un texte cité entre guillemets et avec sa source n'est pas la reprise « sans citation et sans guillemet » dont le texte fait une fraude.",
                en: 'A text quoted in quotation marks and with its source is not what the regulation calls cheating, which is doing so "without citation and without quotation marks".',
              },
              reasons: [shortOnly],
              cites: ['fraud'],
            }
          : {
              status: 'unsaid',
              say: {
                fr: 'Le texte ne fixe pas de note pour un travail plagié : la fraude relève de la section disciplinaire, dont les sanctions vont de l’avertissement à l’exclusion définitive, sans note zéro.',
                en: 'The text sets no mark for plagiarised work: cheating comes under the disciplinary section, whose sanctions range from a warning to exclusion for good, a mark of zero not among them.',
              },
              reasons: [
                {
                  fr: "Toute sanction prononcée pour une fraude à un examen entraîne, pour l'intéressé, la nullité de l'épreuve.",
                  en: 'Any sanction for cheating at an exam voids that exam for the person.',
                },
              ],
            },
    },
  },
];
