import type { Topic } from '../topic.ts';

export const accommodations = {
  id: 'accommodations',
  name: { fr: 'Handicap et aménagements', en: 'Disability accommodations' },
  question: {
    fr: 'Puis-je avoir un aménagement, comme du temps supplémentaire ?',
    en: 'May I have an accommodation such as extra time?',
  },
  propositions: {
    exist: {
      fr: 'Un candidat en situation de handicap peut avoir des aménagements.',
      en: 'A candidate with a disability may have accommodations.',
      unsaid: {
        fr: 'si des aménagements existent pour les candidats en situation de handicap',
        en: 'whether there are accommodations for candidates with a disability',
      },
    },
    how: {
      told: true,
      fr: "L'aménagement suppose un avis médical et une décision.",
      en: 'An accommodation takes a medical opinion and a decision.',
      unsaid: {
        fr: 'comment demander un aménagement et qui en décide',
        en: 'how to ask for an accommodation and who decides',
      },
    },
    'in-time': {
      fr: 'La demande est encore dans le délai.',
      en: 'The request is still in time.',
      unsaid: { fr: 'dans quel délai demander un aménagement', en: 'by when to ask for an accommodation' },
    },
    'extra-time': {
      told: true,
      fr: "Le temps supplémentaire est d'une durée fixée.",
      en: 'The extra time has a set length.',
      unsaid: { fr: 'de combien est le temps supplémentaire', en: 'how much extra time there is' },
    },
    'teachers-told': {
      told: true,
      fr: 'Les enseignants sont informés des aménagements et doivent les mettre en place.',
      en: 'Teachers are told of accommodations and must set them up.',
      unsaid: { fr: 'qui met en place les aménagements', en: 'who sets up the accommodations' },
    },
    'alternative-test': {
      fr: 'Une épreuve de remplacement peut être proposée.',
      en: 'An alternative test may be offered.',
      unsaid: {
        fr: 'si une épreuve de remplacement peut être proposée',
        en: 'whether an alternative test may be offered',
      },
    },
    injury: {
      fr: 'Une blessure temporaire donne droit à un aménagement.',
      en: 'A temporary injury gives a right to an accommodation.',
      unsaid: { fr: 'ce qui vaut pour une blessure temporaire', en: 'what applies to a temporary injury' },
    },
    pregnancy: {
      fr: 'Une candidate enceinte ou allaitante a droit à un aménagement.',
      en: 'A pregnant or breastfeeding candidate has a right to an accommodation.',
      unsaid: {
        fr: 'ce qui vaut pour une candidate enceinte ou allaitante',
        en: 'what applies to a pregnant or breastfeeding candidate',
      },
    },
    accessible: {
      fr: 'Les locaux sont accessibles.',
      en: 'The premises are accessible.',
      unsaid: {
        fr: 'si les locaux doivent être accessibles',
        en: 'whether the premises have to be accessible',
      },
    },
  },
  facts: [
    'exam_date',
    'act_date',
    'opinion_date',
    'done_date',
    'duration_min',
    'accommodation_step',
    'request_point',
    'aid',
    'arrangement',
    'accommodation_step_supmeca',
    'centre_liable',
    'aids_told',
    'late_claim',
    'arranger_claim',
    'not_informed',
  ],
} as const satisfies Topic;
