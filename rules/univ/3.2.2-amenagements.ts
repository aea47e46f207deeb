import { always, type Cell } from '../cell.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  adjustments: {
    label: '3.2.2 Les principes',
    words:
      "Les étudiants présentant un handicap peuvent bénéficier d'aménagements particuliers après avis du médecin du SSU et décision du Président : temps majoré, utilisation de matériels appropriés, surveillance-secrétariat.",
  },
  accessible: {
    label: '3.2.2 Les principes',
    words:
      "Les étudiants présentant un handicap peuvent bénéficier d'aménagements particuliers après avis du médecin du SSU et décision du Président : temps majoré, utilisation de matériels appropriés, surveillance-secrétariat. L'accessibilité des locaux doit leur être assurée.",
  },
};

const leftOpen = {
  fr: 'Le texte ne dit ni de combien est le temps majoré, ni comment et dans quel délai le demander.',
  en: 'The text says neither how much extra time there is, nor how and by when to ask for it.',
};

export const accommodations: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'accommodations',
    proposition: 'exist',
    inventory: ['univ/disability-adjustments', 'silent/disability-accommodation'],
    clauses: { adjustments: clauses.adjustments },
    statement: {
      fr: "Les étudiants présentant un handicap peuvent bénéficier d'aménagements (temps majoré, matériels appropriés, surveillance-secrétariat) après avis du médecin du SSU et décision du Président.",
      en: 'Students with a disability may have accommodations (extra time, suitable equipment, supervision with a secretary, "surveillance-secrétariat") after the opinion of the SSU doctor and the decision of the President.',
    },
    decision: always({
      status: 'discretion',
      holder: { name: { fr: 'le Président', en: 'the President' }, roles: [] },
      say: {
        fr: 'Un étudiant présentant un handicap peut avoir du temps majoré, des matériels appropriés ou une surveillance-secrétariat, après avis du médecin du SSU et décision du Président.',
        en: 'A student with a disability may have extra time, suitable equipment or supervision with a secretary ("surveillance-secrétariat"), after the opinion of the SSU doctor and the decision of the President.',
      },
      reasons: [leftOpen],
    }),
  },
  {
    regulation: 'univ',
    topic: 'accommodations',
    proposition: 'how',
    inventory: ['univ/disability-adjustments'],
    clauses: { adjustments: clauses.adjustments },
    statement: {
      fr: "Un aménagement suppose l'avis du médecin du SSU et la décision du Président. Le texte ne dit ni comment ni dans quel délai le demander.",
      en: "An accommodation takes the opinion of the SSU doctor and the President's decision. The text says neither how nor by when to ask for it.",
    },
    decision: pointed(
      'accommodation_step',
      {
        wanted: {
          status: 'discretion',
          holder: { name: { fr: 'le Président', en: 'the President' }, roles: [] },
          say: {
            fr: "Un étudiant présentant un handicap peut avoir du temps majoré, des matériels appropriés ou une surveillance-secrétariat, après l'avis du médecin du SSU et sur décision du Président.",
            en: 'A student with a disability may have extra time, suitable equipment or supervision with a secretary ("surveillance-secrétariat"), after the opinion of the SSU doctor and by decision of the President.',
          },
        },
        paper_enough: finds(
          'false',
          "Un avis ou un certificat médical ne suffit pas : il faut l'avis du médecin du SSU et la décision du Président.",
          "A medical opinion or certificate is not enough: it takes the opinion of the SSU doctor and the President's decision.",
          'adjustments',
        ),
        granted: {
          status: 'permitted',
          say: {
            fr: "Un étudiant présentant un handicap peut avoir du temps majoré, des matériels appropriés ou une surveillance-secrétariat, après l'avis du médecin du SSU et sur décision du Président.",
            en: 'A student with a disability may have extra time, suitable equipment or supervision with a secretary ("surveillance-secrétariat"), after the opinion of the SSU doctor and by decision of the President.',
          },
        },
      },
      always({
        status: 'required',
        say: {
          fr: "Il faut l'avis du médecin du SSU et la décision du Président.",
          en: "It takes the opinion of the SSU doctor and the President's decision.",
        },
        reasons: [leftOpen],
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'accommodations',
    proposition: 'accessible',
    inventory: ['univ/accessibility'],
    clauses: { accessible: clauses.accessible },
    statement: {
      fr: "L'accessibilité des locaux doit être assurée aux étudiants présentant un handicap.",
      en: 'Premises must be accessible to students with a disability.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: "L'accessibilité des locaux doit être assurée aux étudiants présentant un handicap.",
        en: 'Premises must be accessible to students with a disability.',
      },
    }),
  },
];
