import { always, type Cell, type Decision, type Outcome, plainly } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { en, fr } from '../minutes.ts';
import { asWorded, withPoint, withPointBy } from './points.ts';
import { finds, whoDecides } from '../who.ts';
import { examPlaces } from './exam-place.ts';

const clauses = {
  programmes: {
    label: 'Préambule',
    words:
      "s'applique aux épreuves des unités d'enseignement (UE ou US) relevant des diplômes nationaux de Licence et Master, des diplômes d'ingénieur, des titres à finalité professionnelle (enregistrement au Répertoire National des Certifications Professionnelles sur demande) et de l'ensemble des certifications d'établissement du Conservatoire National des Arts et Métiers (Cnam).",
  },
  regulated: {
    label: 'Préambule',
    words:
      "Pour les enseignements donnés dans le cadre de professions réglementées, ce présent règlement ne peut s'appliquer qu'en l'absence de règlement spécifique existant.",
  },
  written: {
    label: '2.2',
    words: 'Toute production écrite prise en compte dans une évaluation est soumise à ce règlement.',
  },
  distance: {
    label: '2.3.1',
    words:
      "De façon générale, pour les enseignements à distance, les centres Cnam régionaux d'inscription s'engagent à suivre les critères de mise en œuvre du centre Cnam régional organisateur de l'unité d'enseignement déployée dans le cadre général de l'établissement.",
  },
  place: {
    label: '2.3',
    words:
      "L'évaluation se déroule dans le centre Cnam régional d'inscription de l'élève même pour les unités d'enseignement dispensées par un autre centre Cnam régional.",
  },
  proctors: {
    label: '4.6.2',
    words: 'En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra',
  },
  candidates: {
    label: '4.2',
    words: 'Durant les épreuves, les candidats doivent respecter les consignes données par les surveillants.',
  },
  teacher: {
    label: '4.2',
    words:
      "L'enseignant en charge du sujet d'examen est tenu d'assurer une permanence d'une heure dans la salle d'examen au début de l'épreuve",
  },
  published: {
    label: '1.2',
    words:
      "Le présent règlement du contrôle des connaissances ainsi que toutes dispositions générales et particulières relatives aux modalités d'évaluation sont publiés sur le site Web du Conservatoire National des Arts et Métiers.",
  },
  adopted: {
    label: 'Préambule',
    words:
      "Par 17 voix « pour » et 7 abstentions, le conseil d'administration du Cnam, dans sa séance plénière du 12 juillet 2017, approuve le règlement national du contrôle des connaissances, annexé au règlement intérieur de l'établissement, tel qu'il figure en annexe à la présente délibération.",
  },
  application: {
    label: '6',
    words:
      'Les enseignants et enseignants-chercheurs du Cnam ainsi que les responsables des centres Cnam régionaux sont chargés, chacun en ce qui le concerne, de la bonne application du présent règlement de contrôle des connaissances.',
  },
};

const list = {
  fr: "diplômes nationaux de licence et de master, diplômes d'ingénieur, titres à finalité professionnelle, certifications d'établissement du Cnam",
  en: 'national licence and master degrees, engineering degrees, professional titles, and certifications of the Cnam itself',
};
const programmes = {
  fr: fr`Le règlement s'applique aux épreuves des unités d'enseignement de ces formations : ${list.fr}. Toute production écrite prise en compte dans une évaluation y est soumise.`,
  en: en`The regulation applies to exams of the units of these programmes: ${list.en}. All written work that counts in an assessment is subject to it.`,
};
const regulated = {
  fr: "Pour les professions réglementées, le règlement ne peut s'appliquer qu'en l'absence de règlement spécifique.",
  en: 'For regulated professions, the regulation can apply only where there is no specific regulation.',
};
const distance = {
  fr: fr`Le règlement s'applique aux épreuves de ces formations, sans excepter les enseignements à distance : ${list.fr}. De façon générale, à distance, les centres régionaux d'inscription s'engagent à suivre les critères de mise en œuvre du centre qui organise l'unité.`,
  en: en`The regulation applies to exams of these programmes, and makes no exception for distance learning: ${list.en}. In general, for distance learning, regional centres of registration undertake to follow the criteria that the centre organising the unit sets for running it.`,
};
const distanceCentres = {
  fr: "De façon générale, pour les enseignements à distance, les centres régionaux d'inscription s'engagent à suivre les critères de mise en œuvre du centre régional qui organise l'unité. L'évaluation terminale a lieu au centre régional d'inscription, même pour une unité d'un autre centre.",
  en: 'In general, for distance learning, regional centres of registration undertake to follow the criteria that the regional centre organising the unit sets for running it. The final exam is held at the regional centre of registration, even for a unit of another centre.',
};
const persons = {
  fr: 'Le règlement impose des obligations aux candidats, aux enseignants et aux surveillants, et charge les enseignants, les enseignants-chercheurs et les responsables des centres régionaux de sa bonne application, chacun en ce qui le concerne. Il ne donne pas de liste des personnes visées.',
  en: 'The regulation puts duties on candidates, teachers and proctors, and has teachers, lecturer-researchers and the heads of regional centres see to its proper application, each in their own field. It gives no list of the persons bound.',
};
const edition = {
  fr: "Le conseil d'administration du Cnam a approuvé le règlement le 12 juillet 2017, par 17 voix pour et 7 abstentions, dit la délibération qui le précède. Le texte ne donne ni date d'entrée en vigueur, ni date de fin.",
  en: "The Cnam's board (conseil d'administration) approved the regulation on 12 July 2017, by 17 votes for and 7 abstentions, says the record that stands before it. The text gives no date from which, or until which, it applies.",
};
const vote = {
  fr: "Le conseil d'administration a approuvé le règlement par 17 voix pour et 7 abstentions.",
  en: 'The board (conseil d’administration) approved the regulation by 17 votes for and 7 abstentions.',
};
const available = {
  fr: "Le règlement et toutes les dispositions sur les modalités d'évaluation sont publiés sur le site Web du Cnam.",
  en: "The regulation and all provisions on assessment methods are published on the Cnam's web site.",
};
const application = {
  fr: 'Les enseignants et enseignants-chercheurs du Cnam et les responsables des centres régionaux sont chargés de la bonne application du règlement, chacun en ce qui le concerne.',
  en: "The Cnam's teachers, its lecturer-researchers and the heads of regional centres see that the regulation is properly applied, each in their own field.",
};

/** For courses of regulated professions: only where they have no regulation of their own. */
function forRegulatedProfession(specificRules: boolean | undefined) {
  if (specificRules === undefined)
    return { status: 'depends', say: regulated, cites: ['regulated'] } as const;
  return specificRules
    ? ({
        status: 'false',
        say: {
          fr: "Un règlement spécifique existe pour cette profession réglementée : le présent règlement ne s'applique pas.",
          en: 'A specific regulation exists for that regulated profession: this regulation does not apply.',
        },
        cites: ['regulated'],
      } as const)
    : ({
        status: 'true',
        say: {
          fr: "En l'absence de règlement spécifique, le présent règlement peut s'appliquer à une formation à une profession réglementée.",
          en: 'Where there is no specific regulation, this regulation may apply to a course for a regulated profession.',
        },
        cites: ['regulated'],
      } as const);
}

const named = (fr: string, en: string) =>
  finds(
    'true',
    `Le règlement s'applique aux épreuves des unités d'enseignement relevant ${fr}.`,
    `The regulation applies to exams of the units of ${en}.`,
    'programmes',
  );
const kinds: Readonly<Record<NonNullable<Facts['scope_point']>, Outcome>> = {
  licence: {
    ...named('des diplômes nationaux de licence', 'national licence degrees'),
    reasons: [regulated],
  },
  master: { ...named('des diplômes nationaux de master', 'national master degrees'), reasons: [regulated] },
  engineer: { ...named("des diplômes d'ingénieur", 'engineering degrees'), reasons: [regulated] },
  professional_title: {
    ...named(
      'des titres à finalité professionnelle (enregistrés au RNCP sur demande)',
      'professional titles (registered in the RNCP on request)',
    ),
    reasons: [regulated],
  },
  own_certificate: {
    ...named(
      "de l'ensemble des certifications d'établissement du Cnam",
      'all certifications of the Cnam itself',
    ),
    reasons: [regulated],
  },
  written_work: finds(
    'true',
    'Toute production écrite prise en compte dans une évaluation est soumise à ce règlement.',
    'All written work that counts in an assessment is subject to this regulation.',
    'written',
  ),
};
/** A decision about what the regulation applies to, and the kinds that it names; another kind of programme goes before. */
const aboutKinds = (decision: Decision): Decision =>
  withPointBy(['scope_point'], decision, ({ scope_point: kind, programme }) =>
    kind === undefined || (programme !== undefined && programme !== 'named') ? undefined : kinds[kind],
  );

export const scope: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'scope',
    proposition: 'programmes',
    inventory: ['cnam/scope-certifications', 'cnam/written-work-covered'],
    clauses: {
      programmes: clauses.programmes,
      written: clauses.written,
      regulated: clauses.regulated,
      distance: clauses.distance,
    },
    statement: { fr: `${programmes.fr} ${regulated.fr}`, en: `${programmes.en} ${regulated.en}` },
    decision: aboutKinds({
      asks: [],
      conditions: ['programme', 'specific_rules'],
      decide: ({ programme, specific_rules: specificRules }) => {
        switch (programme) {
          case 'named':
            return {
              status: 'true',
              say: programmes,
              reasons: [regulated],
              cites: ['programmes', 'written', 'regulated'],
            };
          case 'distance':
            return { status: 'true', say: distance, cites: ['distance', 'programmes'] };
          case 'regulated_profession':
            return forRegulatedProfession(specificRules);
          case 'other':
            return {
              status: 'unsaid',
              say: {
                fr: fr`Cette formation ne figure pas parmi celles que le texte nomme : ${list.fr}. Il n'en dit rien.`,
                en: en`That programme is not among those that the text names: ${list.en}. It says nothing of it.`,
              },
              cites: ['programmes'],
            };
          case undefined:
            return {
              status: 'depends',
              say: programmes,
              reasons: [regulated],
              cites: ['programmes', 'written', 'regulated'],
            };
        }
      },
    }),
  },
  {
    regulation: 'cnam',
    topic: 'scope',
    proposition: 'persons',
    inventory: [],
    clauses: {
      application: clauses.application,
      candidates: clauses.candidates,
      teacher: clauses.teacher,
      proctors: clauses.proctors,
    },
    ...plainly('true', persons),
  },
  {
    regulation: 'cnam',
    topic: 'scope',
    proposition: 'distance',
    inventory: [],
    clauses: { programmes: clauses.programmes, distance: clauses.distance },
    ...plainly('true', distance),
  },
  {
    regulation: 'cnam',
    topic: 'scope',
    proposition: 'regulated-professions',
    inventory: ['cnam/scope-regulated-professions'],
    clauses: { regulated: clauses.regulated },
    statement: regulated,
    decision: {
      asks: [],
      conditions: ['specific_rules', 'own_rules_point'],
      decide: ({ specific_rules: specificRules, own_rules_point: point }) =>
        point === undefined
          ? forRegulatedProfession(specificRules)
          : asWorded(point === 'prevail' ? 'true' : 'false', regulated, ['regulated']),
    },
  },
  {
    regulation: 'cnam',
    topic: 'scope',
    proposition: 'edition',
    inventory: [],
    clauses: { adopted: clauses.adopted },
    statement: edition,
    decision: withPoint('vote_point', always({ status: 'true', say: edition }), {
      unanimous: asWorded('depends', vote, ['adopted']),
      abstained: asWorded('true', vote, ['adopted']),
      opposed: asWorded('false', vote, ['adopted']),
    }),
  },
  {
    regulation: 'cnam',
    topic: 'scope',
    proposition: 'available',
    inventory: ['cnam/regulation-published'],
    clauses: { published: clauses.published },
    statement: available,
    decision: whoDecides('rules_at', {
      whole: { status: 'true', say: available },
      of: {
        web: finds(
          'true',
          'Le règlement est publié sur le site Web du Cnam.',
          "The regulation is published on the Cnam's web site.",
        ),
      },
      cite: 'published',
    }),
  },
  {
    regulation: 'cnam',
    topic: 'scope',
    proposition: 'applied-by',
    inventory: ['cnam/application-duty'],
    clauses: { application: clauses.application },
    statement: application,
    decision: withPoint('applier', always({ status: 'true', say: application }), {
      teacher: asWorded('true', application, ['application']),
      centre_head: asWorded('true', application, ['application']),
      other: asWorded(
        'unsaid',
        {
          fr: "Le texte charge de son application les enseignants, les enseignants-chercheurs et les responsables des centres ; d'autres, il ne dit rien.",
          en: 'The text has teachers, lecturer-researchers and heads of centres see to its application; of others it says nothing.',
        },
        ['application'],
      ),
    }),
  },
  {
    regulation: 'cnam',
    topic: 'logistics',
    proposition: 'distance-centres',
    inventory: ['cnam/distance-courses-criteria'],
    clauses: { distance: clauses.distance, place: clauses.place },
    statement: distanceCentres,
    decision: withPoint('exam_place', always({ status: 'true', say: distanceCentres }), examPlaces),
  },
];
