import { type Cell, type Outcome, plainly } from '../cell.ts';
import { type TimeLimit, byWhen, inTime, within } from '../deadline.ts';
import { trace } from '../minutes.ts';
import { claimed, pointed, pointFirst } from './points.ts';
import { each, finds } from '../who.ts';
import { schedules } from './2.01-calendrier.ts';
import { council } from './people.ts';

const clauses = {
  author: {
    label: 'Section 1.01',
    words:
      "Les modalités de contrôle des connaissances pour un module d'enseignement sont fixées par le responsable du module d'enseignement sur l'ENT au cours du semestre précédent l'ouverture du module d'enseignement",
  },
  contents: {
    label: 'Section 1.01',
    words:
      "Les modalités de contrôle des connaissances pour un module d'enseignement sont fixées par le responsable du module d'enseignement […] elles doivent préciser : la liste complète des moyens d'évaluation utilisés dans le module d'enseignement (contrôle continu, médian, final, TP, etc.), les coefficients attribués à chaque moyen d'évaluation (en %), les conditions d'attribution du module d'enseignement et notamment la note seuil de validation, les éventuelles conditions spécifiques, comme par exemple la langue de composition quand il ne s'agit pas du français (hors enseignements de langue), les conditions d'assiduité, les notes éliminatoires, etc.",
  },
  order: {
    label: 'Section 1.01',
    words:
      "Pour un semestre donné, l'arrêté des modalités de contrôle des connaissances, signé par le Directeur de l'UTC, est mis à la disposition de tous sur l'ENT au plus tard un mois après le début du semestre.",
  },
  frozen: {
    label: 'Section 1.01',
    words:
      "Une fois l'arrêté publié, les modalités de contrôle des connaissances ne peuvent plus être modifiées pour le semestre en cours.",
  },
  forms: {
    label: 'Section 1.02',
    words:
      'Le contrôle des connaissances peut revêtir de très nombreux aspects, parmi lesquels : les examens écrits individuels (médians, finaux, contrôles continus...), les examens oraux individuels (entretiens de langues, interrogations...), les examens sur console, individuels ou en groupe, les rapports individuels ou en groupe (travaux pratiques, projets,...), les soutenances individuelles ou en groupe (projets, stages...)',
  },
  twoMeans: {
    label: 'Section 1.02',
    words:
      "Lors de la création des enseignements, le CEVU veille à ce que l'évaluation porte a minima sur deux moyens. Il peut néanmoins autoriser une évaluation s'appuyant sur un seul moyen, à titre exceptionnel, en fonction de spécificités d'un module d'enseignement (format, déroulement...).",
  },
  innovation: {
    label: 'Section 1.03',
    words:
      "Les innovations pédagogiques, notamment en termes d'évaluation, ayant lieu après l'approbation de cette charte devant les instances de l'UTC, doivent s'inspirer des principes généraux énoncés dans cette charte, et en particulier veiller: au respect du principe d'égalité de traitement des étudiants évalués, à la prise en compte des aménagements requis pour les étudiants qui en bénéficient, à l'énoncé a priori des modalités d'évaluation.",
  },
  equality: {
    label: 'Préambule',
    words:
      "L'objet de cette charte est de définir les conditions générales et les pratiques communes qui régissent le déroulement des examens à l'Université de Technologie de Compiègne. Elle a été rédigée dans l'esprit de garantir une évaluation juste et transparente, avec la volonté de préserver l'égalité de traitement des étudiants.",
  },
  sameScale: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] sauf situation exceptionnelle (notamment cas de fraude à la substitution (Section 4.01(a)), tout étudiant qui commence à composer est évalué selon le barème établi pour l'examen",
  },
  alternative: {
    label: 'Section 2.05',
    words:
      "Dans certains cas laissés à l'appréciation du responsable de module d'enseignement (liés à la nature du handicap, et/ou à la nature de l'épreuve), l'organisation d'une épreuve alternative visant à évaluer les mêmes compétences que pour les autres étudiants, mais selon des modalités de passation différentes, peut être envisagée.",
  },
  award: {
    label: 'Section 5.01',
    words:
      "Le jury d'un module d'enseignement se réunit pour statuer de l'attribution du module d'enseignement au regard des résultats obtenus par chaque étudiant aux différentes évaluations.",
  },
};

/** "Au plus tard un mois après le début du semestre." */
const publication: TimeLimit = {
  from: 'semester_date',
  act: 'done_date',
  period: { months: 1 },
  side: 'after',
  bound: 'latest',
  duty: {
    fr: "L'arrêté des modalités doit être mis à la disposition de tous sur l'ENT",
    en: 'The order on assessment methods must be available to all on the ENT',
  },
  counted: { fr: 'un mois après le début du semestre', en: 'one month after the start of the semester' },
};

const meansNotTests = {
  fr: "Le texte compte des « moyens » d'évaluation (contrôle continu, médian, final, TP…), et non des notes ou des dates.",
  en: 'The text counts means of assessment (continuous assessment, midterm, final, lab work…), not marks or dates.',
};
const setBefore = {
  fr: "Les modalités elles-mêmes sont fixées par le responsable du module sur l'ENT, au cours du semestre qui précède l'ouverture du module.",
  en: 'The methods themselves are set by the module head on the ENT, during the semester before the module opens.',
};
const noConsequence = {
  fr: "Le texte ne dit pas ce qui se passe si ce délai n'est pas tenu.",
  en: 'The text does not say what happens if this deadline is missed.',
};

const author = {
  fr: 'Les modalités sont fixées par le responsable du module.',
  en: 'The methods are set by the module head.',
};
const order = {
  fr: "L'arrêté des modalités est signé par le Directeur de l'UTC.",
  en: "The order on assessment methods is signed by UTC's Director.",
};
/** Who sets the methods, and who signs the order on them. */
const authors = {
  teacher: finds('true', author.fr, author.en, 'author'),
  ...each(['office', 'jury', 'director'], finds('false', author.fr, author.en, 'author', 'order')),
  late: finds(
    'forbidden',
    "Les modalités sont fixées au cours du semestre qui précède l'ouverture du module.",
    'The methods are set during the semester before the module opens.',
    'author',
  ),
  signed_by_director: finds('true', order.fr, order.en, 'order'),
  ...each(['signed_by_teacher', 'signed_by_other'], finds('false', order.fr, order.en, 'order')),
};

const told = (fr: string, en: string) =>
  finds('required', `Les modalités doivent préciser ${fr}.`, `The methods must give ${en}.`);
/** "Elles doivent préciser": what is listed, special conditions where there are any. */
const inTheMethods = {
  means: told("la liste complète des moyens d'évaluation", 'the full list of means of assessment'),
  weights: told(
    "les coefficients attribués à chaque moyen d'évaluation (en %)",
    'the weight of each means of assessment (in %)',
  ),
  pass_mark: told('la note seuil de validation', 'the pass mark'),
  conditions: told("les conditions d'attribution du module", 'the conditions for passing the module'),
  language: told(
    "la langue de composition quand il ne s'agit pas du français (hors enseignements de langue)",
    'the language of the exam where it is not French (language courses aside)',
  ),
  attendance: told(
    "les conditions d'assiduité, s'il y en a",
    'the conditions of attendance, where there are any',
  ),
  eliminatory: told("les notes éliminatoires, s'il y en a", 'eliminatory marks, where there are any'),
  other: finds(
    'unsaid',
    'Le texte ne dit pas si les modalités doivent le préciser.',
    'The text does not say whether the methods must give that.',
  ),
};

const twoMeans = {
  fr: "Le minimum, auquel le CEVU veille à la création de l'enseignement, est de deux moyens d'évaluation ; à titre exceptionnel, il peut en autoriser un seul.",
  en: 'The minimum, which the CEVU sees to when the module is created, is two means of assessment; exceptionally, it may authorise a single one.',
};
const oneMeans: Readonly<Record<'single' | 'self' | 'council', Outcome>> = {
  self: finds(
    'forbidden',
    "Un seul moyen d'évaluation n'est possible qu'à titre exceptionnel, si le CEVU l'autorise : le responsable du module n'en décide pas.",
    'A single means of assessment is possible only exceptionally, if the CEVU authorises it: the module head does not decide on it.',
    'twoMeans',
  ),
  council: finds(
    'permitted',
    "Le CEVU peut, à titre exceptionnel, autoriser une évaluation s'appuyant sur un seul moyen, en fonction de spécificités du module.",
    'The CEVU may exceptionally authorise assessment by a single means, on account of what is special about the module.',
    'twoMeans',
  ),
  single: {
    status: 'discretion',
    holder: council,
    say: {
      fr: "Un seul moyen d'évaluation n'est possible qu'à titre exceptionnel, si le CEVU l'autorise.",
      en: 'A single means of assessment is possible only exceptionally, if the CEVU authorises it.',
    },
    reasons: [meansNotTests],
    cites: ['twoMeans'],
  },
};

const forALaterSemester = finds(
  'permitted',
  "Ce qui ne peut plus être modifié une fois l'arrêté publié, ce sont les modalités du semestre en cours.",
  'What can no longer be changed once the order is published are the methods of the current semester.',
  'frozen',
);

const notYetFrozen = finds(
  'unsaid',
  "Les modalités ne peuvent plus être modifiées pour le semestre en cours une fois l'arrêté publié ; le texte ne dit rien d'un changement avant la publication.",
  'The methods can no longer be changed for the current semester once the order is published; the text says nothing of a change before publication.',
  'frozen',
);

const changedOnceOut = claimed(
  'changed',
  false,
  "Une fois l'arrêté publié, les modalités de contrôle des connaissances ne peuvent plus être modifiées pour le semestre en cours ; le texte ne prévoit pas d'exception.",
  'Once the order is published, assessment methods can no longer be changed for the current semester; the text provides for no exception.',
  'frozen',
);
const cannotChange: Outcome = {
  status: 'forbidden',
  say: {
    fr: "Une fois l'arrêté publié, les modalités ne peuvent plus être modifiées pour le semestre en cours.",
    en: 'Once the order is published, the methods can no longer be changed for the current semester.',
  },
};

const innovationPoints = {
  afterwards: finds(
    'forbidden',
    "Une nouvelle forme d'évaluation doit veiller à l'énoncé a priori des modalités : les étudiants les connaissent avant, non après.",
    'A new form of assessment must see to methods being stated beforehand ("a priori"): students know them before, not afterwards.',
  ),
  beforehand: finds(
    'required',
    "Une nouvelle forme d'évaluation doit veiller à l'énoncé a priori des modalités d'évaluation.",
    'A new form of assessment must see to the methods of assessment being stated beforehand.',
  ),
  unequal: finds(
    'forbidden',
    "Une nouvelle forme d'évaluation doit veiller au respect de l'égalité de traitement des étudiants évalués.",
    'A new form of assessment must see to the equal treatment of the students assessed.',
  ),
  equal: finds(
    'required',
    "Une nouvelle forme d'évaluation doit veiller au respect de l'égalité de traitement des étudiants évalués.",
    'A new form of assessment must see to the equal treatment of the students assessed.',
  ),
  not_adapted: finds(
    'forbidden',
    "Une nouvelle forme d'évaluation doit veiller à la prise en compte des aménagements requis pour les étudiants qui en bénéficient.",
    'A new form of assessment must take account of the accommodations that students are entitled to.',
  ),
  adapted: finds(
    'required',
    "Une nouvelle forme d'évaluation doit veiller à la prise en compte des aménagements requis pour les étudiants qui en bénéficient.",
    'A new form of assessment must take account of the accommodations that students are entitled to.',
  ),
};

/** Whether the methods have to state the language of an exam. */
const languageStated = {
  stated: finds(
    'required',
    "Les modalités doivent préciser la langue de composition quand il ne s'agit pas du français, hors enseignements de langue.",
    'The methods must state the language of the exam where it is not French, language courses aside.',
    'contents',
  ),
  language_course: finds(
    'not-required',
    "Les modalités doivent préciser la langue de composition quand il ne s'agit pas du français, « hors enseignements de langue ».",
    'The methods must state the language of the exam where it is not French, language courses aside.',
    'contents',
  ),
};

export const methods: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'author',
    inventory: ['utc/mcc-author-and-timing'],
    clauses: { author: clauses.author, order: clauses.order },
    ...pointed(
      'methods_by',
      authors,
      plainly(
        'true',
        {
          fr: "Les modalités de contrôle d'un module sont fixées par le responsable du module d'enseignement, sur l'ENT, au cours du semestre qui précède l'ouverture du module.",
          en: 'The assessment methods of a module are set by the module head, on the ENT, during the semester before the module opens.',
        },
        {
          reasons: [
            {
              fr: "Le texte ne dit pas si « l'ouverture » est la première ou celle de chaque semestre.",
              en: 'The text does not say whether "l\'ouverture" is the first opening or that of each semester.',
            },
          ],
          cites: ['author'],
        },
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'published',
    inventory: ['utc/mcc-order-publication-deadline'],
    clauses: { order: clauses.order, author: clauses.author, frozen: clauses.frozen },
    statement: {
      fr: "L'arrêté des modalités de contrôle, signé par le Directeur de l'UTC, est mis à la disposition de tous sur l'ENT au plus tard un mois après le début du semestre. Les modalités sont fixées par le responsable du module au semestre précédent.",
      en: "The order on assessment methods, signed by UTC's Director, is available to all on the ENT at the latest one month after the start of the semester. The methods are set by the module head in the previous semester.",
    },
    decision: pointFirst(
      'methods_claim',
      changedOnceOut,
      cannotChange,
      within(
        publication,
        {
          status: 'true',
          say: {
            fr: "L'arrêté des modalités de contrôle, signé par le Directeur de l'UTC, est mis à la disposition de tous sur l'ENT au plus tard un mois après le début du semestre.",
            en: "The order on assessment methods, signed by UTC's Director, is available to all on the ENT at the latest one month after the start of the semester.",
          },
          reasons: [setBefore],
        },
        { late: { reasons: [noConsequence] } },
      ),
    ),
    figure: byWhen(publication, { reasons: [setBefore] }),
  },
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'in-time',
    inventory: ['utc/mcc-order-publication-deadline'],
    clauses: { order: clauses.order, author: clauses.author, frozen: clauses.frozen },
    statement: {
      fr: "L'arrêté des modalités est à temps s'il est sur l'ENT au plus tard un mois après le début du semestre. Les modalités elles-mêmes sont fixées par le responsable du module sur l'ENT, au cours du semestre qui précède l'ouverture du module.",
      en: 'The order on assessment methods is in time if it is on the ENT at the latest one month after the start of the semester. The methods themselves are set by the module head on the ENT, during the semester before the module opens.',
    },
    decision: pointFirst(
      'methods_claim',
      changedOnceOut,
      cannotChange,
      inTime(publication, {
        inTime: { reasons: [setBefore] },
        late: { reasons: [noConsequence, setBefore] },
      }),
    ),
    figure: byWhen(publication, { reasons: [setBefore] }),
  },
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'changed',
    inventory: ['utc/mcc-frozen-after-publication'],
    clauses: { frozen: clauses.frozen, order: clauses.order },
    ...pointed(
      'methods_claim',
      changedOnceOut,
      pointed(
        'methods_changed',
        { next_semester: forALaterSemester, before_order: notYetFrozen },
        plainly(
          'forbidden',
          {
            fr: "Une fois l'arrêté publié, au plus tard un mois après le début du semestre, les modalités de contrôle ne peuvent plus être modifiées pour le semestre en cours. Le texte ne dit rien d'un changement avant la publication, ni pour un semestre suivant.",
            en: 'Once the order is published, at the latest one month after the start of the semester, assessment methods can no longer be changed for the current semester. The text says nothing of a change before publication, or for a later semester.',
          },
          {
            reasons: [
              { fr: "Le texte ne prévoit pas d'exception.", en: 'The text provides for no exception.' },
            ],
          },
        ),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'contents',
    inventory: ['utc/mcc-required-content'],
    clauses: { contents: clauses.contents },
    ...pointed(
      'language_stated',
      languageStated,
      pointed(
        'methods_detail',
        inTheMethods,
        plainly('required', {
          fr: "Les modalités doivent préciser la liste complète des moyens d'évaluation, leurs coefficients (en %), les conditions d'attribution du module, dont la note seuil de validation, et les éventuelles conditions spécifiques (langue autre que le français, assiduité, notes éliminatoires, etc.).",
          en: 'The methods must give the full list of means of assessment, their weights (in %), the conditions for passing the module, pass mark included, and any special conditions (a language other than French, attendance, eliminatory marks, etc.).',
        }),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'forms',
    inventory: ['utc/assessment-forms'],
    clauses: { forms: clauses.forms, twoMeans: clauses.twoMeans },
    ...pointed(
      'sole_means',
      oneMeans,
      plainly('true', {
        fr: 'Le contrôle des connaissances peut prendre de très nombreuses formes, parmi lesquelles : examens écrits individuels, oraux individuels, examens sur console, rapports et soutenances, ces trois derniers seul ou en groupe.',
        en: 'Assessment may take very many forms, among them: individual written exams, individual oral exams, exams on a computer terminal ("sur console"), reports and defences, the last three alone or in a group.',
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'number-of-tests',
    inventory: ['utc/two-means-minimum'],
    clauses: { twoMeans: clauses.twoMeans },
    ...pointed(
      'sole_means',
      oneMeans,
      plainly(
        'true',
        {
          fr: "À la création d'un enseignement, le CEVU veille à ce que l'évaluation porte sur au moins deux moyens. À titre exceptionnel, il peut en autoriser un seul, selon les spécificités du module.",
          en: 'When a module is created, the CEVU (studies council) sees to it that assessment rests on at least two means. Exceptionally, it may authorise a single one, given the specifics of the module.',
        },
        {
          reasons: [meansNotTests],
        },
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'enough-tests',
    inventory: ['utc/two-means-minimum'],
    clauses: { twoMeans: clauses.twoMeans },
    statement: twoMeans,
    decision: pointFirst(
      'sole_means',
      oneMeans,
      { status: 'true', say: twoMeans },
      {
        asks: ['tests_count'],
        monotone: { tests_count: 'helps' },
        decide: ({ tests_count: count = 0 }) => {
          if (count >= 2)
            return {
              status: 'true',
              say: {
                fr: `Avec ${String(count)} moyens d'évaluation, le minimum de deux est atteint.`,
                en: `With ${String(count)} means of assessment, the minimum of two is reached.`,
              },
              reasons: [meansNotTests],
              trace: [trace(true, `${String(count)} ≥ 2`)],
            };
          return count === 1
            ? { ...oneMeans.single, trace: [trace(false, '1 ≥ 2')] }
            : {
                status: 'false',
                say: {
                  fr: "L'évaluation porte sur au moins deux moyens, ou un seul par exception.",
                  en: 'Assessment rests on at least two means, or a single one by exception.',
                },
                trace: [trace(false, '0 ≥ 2')],
              };
        },
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'same-for-all',
    inventory: [],
    clauses: {
      equality: clauses.equality,
      sameScale: clauses.sameScale,
      alternative: clauses.alternative,
    },
    statement: {
      fr: "Le texte veut l'égalité de traitement, et qui commence à composer est noté selon le barème établi pour l'examen, sauf situation exceptionnelle ou dispositions particulières du responsable du module ; il ne dit pas que le sujet est le même pour tous. Dans certains cas de handicap, une épreuve alternative sur les mêmes compétences peut être envisagée.",
      en: 'The text wants equal treatment, and whoever starts writing is marked on the scale set for the exam, save in an exceptional situation or where the module head provides otherwise; it does not say that the paper is the same for all. In certain cases of disability, an alternative test of the same skills may be considered.',
    },
  },
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'innovation',
    inventory: ['utc/innovation-principles'],
    clauses: { innovation: clauses.innovation },
    ...pointed(
      'innovation_point',
      innovationPoints,
      plainly('permitted', {
        fr: "Les innovations en matière d'évaluation doivent s'inspirer des principes de la charte, et veiller en particulier à l'égalité de traitement des étudiants, aux aménagements requis et à l'énoncé a priori des modalités.",
        en: 'Innovations in assessment must be guided by the principles of the charter, and see in particular to the equal treatment of students, the accommodations required, and methods stated beforehand.',
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'continuous-assessment',
    proposition: 'form',
    inventory: [],
    clauses: {
      author: clauses.author,
      contents: clauses.contents,
      twoMeans: clauses.twoMeans,
      others: schedules.clause,
    },
    ...pointed(
      'schedule_by',
      schedules.by,
      plainly(
        'true',
        {
          fr: "Le responsable du module fixe, dans les modalités de contrôle, la liste des moyens d'évaluation, contrôle continu compris, et leurs coefficients.",
          en: 'The module head sets in the assessment methods the list of means of assessment, continuous assessment included, and their weights.',
        },
        {
          reasons: [
            {
              fr: "À la création d'un enseignement, le CEVU veille à ce qu'il y ait au moins deux moyens.",
              en: 'When a module is created, the CEVU sees to it that there are at least two means.',
            },
          ],
        },
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'foreign-students',
    proposition: 'language',
    inventory: [],
    clauses: { contents: clauses.contents, author: clauses.author },
    ...pointed(
      'language_stated',
      languageStated,
      plainly('depends', {
        fr: "La langue de composition, quand ce n'est pas le français (hors enseignements de langue), est précisée dans les modalités du module, fixées par son responsable. Le texte ne donne pas à l'étudiant le choix d'une autre langue.",
        en: 'The language of the exam, where it is not French (language courses aside), is stated in the assessment methods of the module, set by its head. The text does not leave the choice of another language to the student.',
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'passing',
    proposition: 'pass',
    inventory: [],
    clauses: { contents: clauses.contents, award: clauses.award },
    ...plainly('depends', {
      fr: "Ce guide ne fixe pas de note : la note seuil de validation est dans les modalités du module, et le jury statue sur l'attribution du module au regard des résultats.",
      en: 'This guide sets no mark: the pass mark is in the assessment methods of the module, and the jury rules on passing in the light of the results.',
    }),
  },
  {
    regulation: 'utc',
    topic: 'passing',
    proposition: 'eliminatory',
    inventory: [],
    clauses: { contents: clauses.contents },
    ...plainly('depends', {
      fr: "Les modalités d'un module peuvent prévoir des notes éliminatoires, qu'elles doivent alors préciser. Ce guide n'en fixe aucune.",
      en: 'The assessment methods of a module may provide for eliminatory marks, which they must then state. This guide sets none.',
    }),
  },
];
