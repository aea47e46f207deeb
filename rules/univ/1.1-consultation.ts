import { always, type Cell } from '../cell.ts';
import { finds } from '../who.ts';
import { pointed } from '../points.ts';

const clauses = {
  terminal: {
    label: '1.1',
    words:
      'la consultation des copies doit être organisée dans un délai raisonnable après la communication des résultats du contrôle terminal. Les modalités de la consultation (dates, lieux...) doivent être affichées en même temps que les résultats.',
  },
  continuous: {
    label: '1.2',
    words:
      "la remise des copies et la consultation des copies s'effectuent régulièrement pour permettre aux étudiants d'évaluer leur progression en cas de contrôle continu intégral et 8 jours avant les épreuves d'examens terminaux en cas de modes de contrôles combinés (contrôle continu et contrôle terminal).",
  },
  scale: {
    label: '3.1.2',
    words:
      'Les sujets des épreuves écrites terminales doivent comporter, outre le texte du sujet lui-même : […] le cas échéant le barème de notation.',
  },
};

export const consultation: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'consult-script',
    proposition: 'see',
    inventory: ['univ/ct-copy-consultation'],
    clauses: { terminal: clauses.terminal, continuous: clauses.continuous },
    statement: {
      fr: "La consultation des copies d'un contrôle terminal doit être organisée dans un délai raisonnable après la communication des résultats ; ses dates et lieux doivent être affichés en même temps qu'eux. En contrôle continu, les copies sont remises et consultées régulièrement, et 8 jours avant les examens terminaux si les deux contrôles sont combinés.",
      en: 'Seeing the scripts of a terminal exam must be organised within a reasonable time after the results are given; dates and places must be posted together with them. In continuous assessment, scripts are returned and shown regularly, and 8 days before the terminal exams where both kinds are combined.',
    },
    decision: pointed(
      'script_view',
      {
        marked_again: finds(
          'unsaid',
          "Le texte prévoit la consultation des copies ; il ne dit rien d'une nouvelle correction ni d'une note revue.",
          'The text provides for seeing scripts; it says nothing of a new marking or of a revised mark.',
          'terminal',
        ),
        explained: finds(
          'unsaid',
          'Le texte prévoit la consultation des copies ; il ne dit pas si la note est expliquée ou commentée.',
          'The text provides for seeing scripts; it does not say whether the mark is explained or commented on.',
          'terminal',
        ),
        told_together: finds(
          'required',
          'Les modalités de la consultation (dates, lieux…) doivent être affichées en même temps que les résultats.',
          'The arrangements for seeing scripts (dates, places…) must be posted together with the results.',
          'terminal',
        ),
        told_later: finds(
          'forbidden',
          'Les modalités de la consultation (dates, lieux…) doivent être affichées en même temps que les résultats.',
          'The arrangements for seeing scripts (dates, places…) must be posted together with the results.',
          'terminal',
        ),
        organised: finds(
          'required',
          "La consultation des copies d'un contrôle terminal doit être organisée dans un délai raisonnable après la communication des résultats.",
          'Seeing the scripts of a terminal exam must be organised within a reasonable time after the results are given.',
          'terminal',
          'continuous',
        ),
        refused: finds(
          'forbidden',
          "La consultation des copies d'un contrôle terminal doit être organisée dans un délai raisonnable après la communication des résultats.",
          'Seeing the scripts of a terminal exam must be organised within a reasonable time after the results are given.',
          'terminal',
          'continuous',
        ),
      },
      always({
        // Also for "must we show scripts?": organising it is a duty.
        status: 'required',
        say: {
          fr: "La consultation des copies d'un contrôle terminal doit être organisée dans un délai raisonnable après la communication des résultats ; ses dates et lieux doivent être affichés en même temps qu'eux.",
          en: 'Seeing the scripts of a terminal exam must be organised within a reasonable time after the results are given; dates and places must be posted together with them.',
        },
        reasons: [
          {
            fr: "Le « délai raisonnable » n'est pas défini, et le texte ne dit ni qui montre les copies ni si les résultats sont expliqués.",
            en: 'The "reasonable time" is not defined, and the text says neither who shows the scripts nor whether results are explained.',
          },
          {
            fr: 'En contrôle continu, les copies sont remises et consultées régulièrement, et 8 jours avant les examens terminaux si les deux contrôles sont combinés.',
            en: 'In continuous assessment, scripts are returned and shown regularly, and 8 days before the terminal exams where both kinds are combined.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'consult-script',
    proposition: 'in-time',
    inventory: ['univ/ct-copy-consultation'],
    clauses: { terminal: clauses.terminal, continuous: clauses.continuous },
    statement: {
      fr: "Le texte ne donne pas de date limite : la consultation des copies d'un contrôle terminal est organisée dans un « délai raisonnable » après les résultats, qu'il ne définit pas, et ses dates sont affichées en même temps qu'eux. En contrôle continu, elle se fait régulièrement, ou 8 jours avant les examens terminaux si les deux contrôles sont combinés.",
      en: 'The text gives no last day: scripts of a terminal exam are shown within a "reasonable time" after the results, which it does not define, and the dates are posted together with them. In continuous assessment, scripts are shown regularly, or 8 days before the terminal exams where both kinds are combined.',
    },
    decision: pointed(
      'script_view',
      {
        told_together: finds(
          'required',
          'Les modalités de la consultation (dates, lieux…) doivent être affichées en même temps que les résultats.',
          'The arrangements for seeing scripts (dates, places…) must be posted together with the results.',
          'terminal',
        ),
        told_later: finds(
          'forbidden',
          'Les modalités de la consultation (dates, lieux…) doivent être affichées en même temps que les résultats.',
          'The arrangements for seeing scripts (dates, places…) must be posted together with the results.',
          'terminal',
        ),
      },
      always({
        status: 'unsaid',
        say: {
          fr: "Le texte parle d'un « délai raisonnable » après les résultats du contrôle terminal, sans le définir ; les dates de la consultation sont affichées en même temps que les résultats.",
          en: 'The text speaks of a "reasonable time" after the results of a terminal exam, without defining it; the dates for seeing scripts are posted together with the results.',
        },
        reasons: [
          {
            fr: 'En contrôle continu, la consultation se fait régulièrement, ou 8 jours avant les examens terminaux si les deux contrôles sont combinés.',
            en: 'In continuous assessment, scripts are shown regularly, or 8 days before the terminal exams where both kinds are combined.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'consult-script',
    proposition: 'model-answer',
    inventory: ['silent/model-answer'],
    clauses: { scale: clauses.scale, terminal: clauses.terminal },
    statement: {
      fr: "Le sujet d'une épreuve écrite terminale comporte, le cas échéant, le barème de notation. Le texte ne parle pas du corrigé.",
      en: 'The paper of a written terminal exam bears the marking scheme, where there is one. The text does not speak of model answers.',
    },
    decision: always({
      status: 'unsaid',
      say: {
        fr: "Le sujet comporte, le cas échéant, le barème de notation ; le texte ne dit pas si l'on peut voir le corrigé.",
        en: 'The paper bears the marking scheme, where there is one; the text does not say whether one may see the model answer.',
      },
      cites: ['scale'],
    }),
  },
];
