import { always, type Cell, type Decision, type Outcome } from '../cell.ts';
import { byWhen, within, type TimeLimit } from '../deadline.ts';
import { trace } from '../minutes.ts';
import { each, finds, whoDecides } from '../who.ts';
import { pointed } from './points.ts';

const clauses = {
  president: {
    label: '3.3',
    words:
      "Le Jury des études comprend les membres suivants : […] le directeur général de l'Institut Mines Télécom, président, ou par délégation le représentant qu'il désigne",
  },
  programmes: {
    label: '3.3',
    words: "le responsable des programmes d'enseignement en ligne de l'Institut Mines-Télécom",
  },
  coordinator: {
    label: '3.3',
    words:
      "L'enseignant-chercheur de l'institut Mines-Télécom coordonnateur du cours. ou un autre membre de l'équipe enseignante désigné par lui.",
  },
  representative: {
    label: '3.3',
    words:
      "Un représentant des enseignants- chercheurs, membres d'un comité d'enseignement d'une école de l'institut Mines –Télécom nommé par le directeur général de l'Institut Mines Télécom",
  },
  permanent: {
    label: '3.3',
    words:
      "Membres invités permanents […] Tous les enseignants du cours peuvent participer au jury. […] Les personnes en charge de la scolarité. […] L'ingénieur pédagogique en charge du cours en ligne",
  },
  invited: {
    label: '3.3',
    words:
      'Le président du jury des études peut inviter à assister au jury, avec voix consultative, toute personne dont il juge la présence utile.',
  },
  quorum: {
    label: '3.4',
    words:
      'Le jury des études délibère valablement si au moins la moitié de ses membres sont présents ou représentés.',
  },
  second: {
    label: '3.4',
    words:
      "Si le quorum n'est pas atteint, le jury des études est à nouveau convoqué dans un délai de deux semaines. Il peut alors valablement siéger, quel que soit le nombre des membres présents.",
  },
  closed: {
    label: '3.4',
    words:
      "Les apprenants convoqués et les personnes invitées ne participent ni n'assistent aux délibérations et aux votes du jury des études.",
  },
  minutes: {
    label: '3.4',
    words:
      "Chaque réunion du jury des études donne lieu à la rédaction d'un compte rendu envoyé aux seuls membres du jury.",
  },
  notified: {
    label: '3.4',
    words:
      'Des notifications individuelles sont envoyées aux apprenants pour les décisions qui les concernent.',
  },
  meetings: {
    label: '3.4',
    words:
      "Le jury des études se réunit au moins une fois par session d'examen. Il se réunit sur convocation de son président. Tout membre peut demander au président la tenue d'une réunion exceptionnelle ainsi que l'inscription d'une question à l'ordre du jour.",
  },
  proxy: {
    label: '3.4',
    words:
      "Les membres du jury des études empêchés de participer à une réunion de ce jury peuvent donner pouvoir à un autre membre. Nul ne peut recevoir plus d'un pouvoir.",
  },
  majority: {
    label: '3.4',
    words: 'Les délibérations sont prises à la majorité des membres présents ou ayant donné pouvoir.',
  },
  tie: {
    label: '3.4',
    words: 'En cas de partage des voix, la voix du président est prépondérante.',
  },
  outcome: {
    label: '3.4',
    words:
      "La sanction des études est prononcée par le directeur de l'Institut Mines-Télécom sur proposition du jury des études.",
  },
};

/** The four members that 3.3 lists; the "membres invités permanents" are guests. */
const MEMBERS = 4;

const readAsGuests = {
  fr: 'Les « membres invités permanents » ne sont pas comptés ici : la liste des membres en a quatre. Le texte ne le précise pas.',
  en: 'The "permanent guest members" (membres invités permanents) are not counted here: the list of members has four. The text does not spell it out.',
};

/** How many of how many: "2 sur 4". */
const attendance = (present: number, members: number) => ({
  fr: `${String(present)} ${present > 1 ? 'membres présents ou représentés' : 'membre présent ou représenté'} sur ${String(members)}`,
  en: `${String(present)} of ${String(members)} members present or represented`,
});

const reconvened: TimeLimit = {
  from: 'meeting_date',
  act: 'done_date',
  period: { weeks: 2 },
  side: 'after',
  bound: 'latest',
  duty: { fr: 'Le jury doit être à nouveau convoqué', en: 'The jury must be convened again' },
  counted: {
    fr: 'dans un délai de deux semaines, compté de la première réunion',
    en: 'within two weeks, counted from the first meeting',
  },
  countedHow: {
    fr: "Jours comptés en jours calendaires, depuis la réunion sans quorum : le texte ne dit ni d'où part le délai, ni si c'est l'envoi de la convocation ou la nouvelle réunion qui doit y tomber.",
    en: 'Days are counted as calendar days, from the meeting without a quorum: the text says neither where the time starts, nor whether the notice or the new meeting has to fall within it.',
  },
};

const secondCall = {
  fr: 'À la nouvelle convocation, faute de quorum à la première, le jury siège valablement quel que soit le nombre des membres présents.',
  en: 'On the new call, after a first one without a quorum, the jury sits validly whatever the number of members present.',
};
const half = {
  fr: 'Au moins la moitié des membres doivent être présents ou représentés : deux sur les quatre que compte le jury. À la nouvelle convocation, aucun nombre n’est exigé.',
  en: 'At least half of the members must be present or represented: two of the four that the jury has. On the new call, a number is not required.',
};
const allFour = {
  fr: "Le jury des études compte quatre membres : le directeur général de l'Institut, président (ou le représentant qu'il désigne) ; le responsable des programmes en ligne ; l'enseignant-chercheur coordonnateur du cours (ou un autre membre de l'équipe enseignante désigné par lui) ; un représentant des enseignants-chercheurs, membre d'un comité d'enseignement d'une école, nommé par le directeur général.",
  en: 'The jury (jury des études) has four members: the director general of the Institute, who chairs it (or the representative that the director designates); the head of online programmes; the lecturer who coordinates the course (or another member of the teaching team designated by that lecturer); a representative of the lecturers, member of a teaching committee of a school, appointed by the director general.',
};
const membersOnly = {
  fr: 'Les apprenants convoqués et les personnes invitées ne participent ni n’assistent aux délibérations et aux votes du jury.',
  en: 'Learners who are called and people who are invited neither take part in nor attend the deliberations and votes of the jury.',
};
const minutesToMembers = {
  fr: 'Chaque réunion donne lieu à un compte rendu, envoyé aux seuls membres du jury.',
  en: 'Each meeting has its minutes, sent to the members of the jury only.',
};
const byMajority = {
  fr: 'Les délibérations sont prises à la majorité des membres présents ou ayant donné pouvoir ; en cas de partage, la voix du président est prépondérante.',
  en: 'Decisions are taken by the majority of the members present or having given a proxy; on a tie, the vote of the president prevails.',
};
const byDirector = {
  fr: "La sanction des études est prononcée par le directeur de l'Institut Mines-Télécom, sur proposition du jury ; chaque apprenant est notifié individuellement des décisions qui le concernent.",
  en: 'The outcome of the studies (sanction des études) is pronounced by the director of the Institut Mines-Télécom, on the proposal of the jury; each learner is individually notified of the decisions concerning them.',
};
const oneProxy = {
  fr: "Un membre empêché peut donner pouvoir à un autre membre du jury ; nul ne peut recevoir plus d'un pouvoir.",
  en: 'A member who is unable to attend may give a proxy to another member of the jury; nobody may receive more than one proxy.',
};

const listed = {
  fr: `${allFour.fr} Les « membres invités permanents » sont listés à part.`,
  en: `${allFour.en} The "permanent guest members" (membres invités permanents) are listed apart.`,
};

const meetings = {
  fr: "Le jury se réunit au moins une fois par session d'examen, sur convocation de son président. Tout membre peut demander au président une réunion exceptionnelle, ainsi que l'inscription d'une question à l'ordre du jour.",
  en: 'The jury meets at least once per exam session, convened by its president. Any member may ask the president for an exceptional meeting, and for an item on the agenda.',
};

const presides = {
  fr: "Le jury est présidé par le directeur général de l'Institut ou, par délégation, par le représentant qu'il désigne.",
  en: 'The jury is chaired by the director general of the Institute or, by delegation, by the representative that the director designates.',
};
const ifDesignated = {
  fr: 'Pour présider, il faut donc être le représentant que le directeur général désigne par délégation.',
  en: 'So to chair, one has to be the representative that the director general designates by delegation.',
};
const notAMember = (fr: string, en: string) =>
  finds('false', fr, en, 'president', 'programmes', 'coordinator', 'representative');

/** What 3.3 says of each person who may chair the jury or sit on it. */
const seats = {
  chair_director: { status: 'true', say: presides, cites: ['president'] },
  chair_delegate: { status: 'permitted', say: presides, cites: ['president'] },
  ...each(['chair_undelegated', 'chair_elected', 'chair_senior'], {
    status: 'false',
    say: presides,
    cites: ['president'],
  }),
  ...each(['chair_teacher', 'chair_module_head', 'chair_researcher', 'chair_temp'], {
    status: 'depends',
    say: presides,
    reasons: [ifDesignated],
    cites: ['president'],
  }),
  director: finds(
    'true',
    "Le directeur général de l'Institut est membre du jury, qu'il préside, ou par délégation le représentant qu'il désigne.",
    'The director general of the Institute is a member of the jury and chairs it, or by delegation the representative that the director designates.',
    'president',
  ),
  programme_head: finds(
    'true',
    "Le responsable des programmes d'enseignement en ligne de l'Institut est membre du jury.",
    'The head of the online programmes of the Institute is a member of the jury.',
    'programmes',
  ),
  module_head: finds(
    'true',
    "L'enseignant-chercheur coordonnateur du cours est membre du jury, ou un autre membre de l'équipe enseignante désigné par lui.",
    'The lecturer who coordinates the course is a member of the jury, or another member of the teaching team designated by that lecturer.',
    'coordinator',
  ),
  substitute: finds(
    'permitted',
    "L'enseignant-chercheur coordonnateur du cours peut désigner, à sa place, un autre membre de l'équipe enseignante.",
    'The lecturer who coordinates the course may designate another member of the teaching team instead.',
    'coordinator',
  ),
  teacher_rep: finds(
    'true',
    "Un représentant des enseignants-chercheurs, membre d'un comité d'enseignement d'une école, est membre du jury ; le directeur général le nomme.",
    'A representative of the lecturers, member of a teaching committee of a school, is a member of the jury, appointed by the director general.',
    'representative',
  ),
  rep_outside_committee: finds(
    'false',
    "Le représentant des enseignants-chercheurs est choisi parmi les membres d'un comité d'enseignement d'une école de l'Institut.",
    'The representative of the lecturers comes from the members of a teaching committee of a school of the Institute.',
    'representative',
  ),
  teacher: finds(
    'false',
    'Les enseignants du cours peuvent participer au jury comme « membres invités permanents » ; la liste des membres ne nomme que son coordonnateur, ou celui qu’il désigne.',
    'The teachers of the course may take part in the jury as "permanent guest members" (membres invités permanents); the list of members names only its coordinator, or the one that the coordinator designates.',
    'permanent',
    'coordinator',
  ),
  office: finds(
    'false',
    'Les personnes en charge de la scolarité sont des « membres invités permanents », listés à part des quatre membres du jury.',
    'The people in charge of student administration (scolarité) are "permanent guest members" (membres invités permanents), listed apart from the four members of the jury.',
    'permanent',
  ),
  designer: finds(
    'false',
    "L'ingénieur pédagogique en charge du cours est « membre invité permanent », listé à part des quatre membres ; les personnes invitées n'assistent ni aux délibérations, ni aux votes.",
    'The learning designer in charge of the course is a "permanent guest member" (membre invité permanent), listed apart from the four members; people who are invited attend neither deliberations nor votes.',
    'permanent',
    'closed',
  ),
  student: notAMember(
    'La liste des membres du jury ne compte pas d’apprenant.',
    'The list of members of the jury has no learner.',
  ),
  assistant: notAMember(
    "La liste des membres du jury n'en nomme pas ; un membre de l'équipe enseignante y entre si l'enseignant-chercheur coordonnateur du cours le désigne à sa place.",
    'The list of members of the jury names none; somebody of the teaching team is one if the lecturer who coordinates the course designates that person instead.',
  ),
  outsider: finds(
    'false',
    "La liste des membres du jury ne compte personne de l'extérieur ; le président peut inviter, avec voix consultative, toute personne dont il juge la présence utile.",
    'The list of members of the jury has nobody from outside; the president may invite, in an advisory capacity, anybody whose presence seems useful.',
    'representative',
    'invited',
  ),
} as const;

const secondFound = {
  sits: { status: 'true', say: secondCall, cites: ['second'] },
  needs_half: { status: 'false', say: secondCall, cites: ['second'] },
} as const;
const quorumFound = {
  proxies_count: { status: 'true', say: half, cites: ['quorum'] },
  in_person: { status: 'false', say: half, cites: ['quorum'] },
  lone: {
    status: 'false',
    say: {
      fr: "Un seul membre, sans procuration, ce n'est pas la moitié du jury : le quorum n'est pas atteint, et le jury est à nouveau convoqué dans un délai de deux semaines.",
      en: 'One member alone, without any proxy, is not half of the jury: there is no quorum, and the jury is convened again within two weeks.',
    },
    reasons: [secondCall],
    cites: ['quorum', 'second'],
  },
} as const;
const guestFound = {
  votes: { status: 'forbidden', say: membersOnly, cites: ['closed'] },
  deliberates: { status: 'forbidden', say: membersOnly, cites: ['closed'] },
  kept_out: { status: 'true', say: membersOnly, cites: ['closed'] },
} as const;
const invitedByChair: Outcome = {
  status: 'permitted',
  say: {
    fr: 'Le président du jury peut inviter à y assister, avec voix consultative, toute personne dont il juge la présence utile.',
    en: 'The president of the jury may invite to it, with a consultative voice, anyone whose presence the president finds useful.',
  },
  reasons: [membersOnly],
  cites: ['invited', 'closed'],
};
const toMembersOnly = {
  fr: 'Le compte rendu est envoyé aux seuls membres du jury ; les apprenants reçoivent une notification individuelle des décisions qui les concernent.',
  en: 'The minutes are sent to the members of the jury only; learners get an individual notification of the decisions concerning them.',
};
const minutesFound = {
  given: { status: 'forbidden', say: toMembersOnly, cites: ['minutes', 'notified'] },
  refused: { status: 'true', say: toMembersOnly, cites: ['minutes', 'notified'] },
} as const;

/** Of what a jury decided, whether it is valid, or void: it turns on who was there. */
const ofValidity = (decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'jury_validity'],
  decide: (facts) => {
    const found = decision.decide(facts);
    if (facts.jury_validity === undefined || (found.status !== 'true' && found.status !== 'false'))
      return found;
    const right = (found.status === 'true') === (facts.jury_validity === 'valid');
    return { ...found, status: right ? 'true' : 'false', worded: true, whole: true };
  },
});

const chairPrevails = {
  fr: 'En cas de partage des voix, la voix du président est prépondérante.',
  en: 'Where votes are tied, the vote of the president prevails.',
};
const tieFound = {
  chair: { status: 'true', say: chairPrevails, cites: ['tie'] },
  other: { status: 'false', say: chairPrevails, cites: ['tie'] },
} as const;
const twoVotes: Outcome = {
  status: 'true',
  say: {
    fr: "Nul ne peut recevoir plus d'un pouvoir : un membre dispose au plus de deux voix, la sienne et celle d'un membre empêché.",
    en: 'Nobody may receive more than one proxy: a member has two votes at most, their own and that of one member who is unable to attend.',
  },
  cites: ['proxy'],
};
const proxyFound = {
  taken: { status: 'forbidden', say: oneProxy, cites: ['proxy'] },
  refused: { status: 'required', say: oneProxy, cites: ['proxy'] },
} as const;

const quorumByNumbers = ofValidity({
  asks: [],
  conditions: ['jury_present', 'jury_members', 'jury_call'],
  monotone: { jury_present: { either: 'quorum' }, jury_members: { either: 'quorum' } },
  decide: ({ jury_present: present, jury_members: members = MEMBERS, jury_call: call }) => {
    if (call === 'second') return { status: 'true', say: secondCall, cites: ['second'] };
    if (present === undefined) return { status: 'depends', say: half, reasons: [readAsGuests] };
    const met = present >= members / 2;
    const told = attendance(present, members);
    return {
      status: met ? 'true' : 'false',
      say: met
        ? {
            fr: `Avec ${told.fr}, le jury délibère valablement : il en faut au moins la moitié.`,
            en: `With ${told.en}, the jury deliberates validly: at least half are needed.`,
          }
        : {
            fr: `Avec ${told.fr}, le quorum n'est pas atteint : il en faut au moins la moitié. Le jury est à nouveau convoqué dans un délai de deux semaines.`,
            en: `With ${told.en}, there is no quorum: at least half are needed. The jury is convened again within two weeks.`,
          },
      trace: [trace(met, `${String(present)} ≥ ${String(members)} / 2`)],
      reasons: [readAsGuests, ...(met ? [] : [secondCall])],
      cites: met ? ['quorum'] : ['quorum', 'second'],
    };
  },
});

/** "It is all void, there was but one of us": with the number told, the quorum is what is asked about. */
const orQuorum = (decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'jury_validity', 'jury_present', 'jury_members'],
  monotone: {
    ...decision.monotone,
    jury_present: { either: 'quorum' },
    jury_members: { either: 'quorum' },
  },
  decide: (facts) =>
    facts.jury_validity !== undefined && facts.jury_present !== undefined && facts.proxies_held !== 2
      ? quorumByNumbers.decide(facts)
      : decision.decide(facts),
});

export const jury: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'quorum',
    inventory: ['imt/quorum', 'imt/second-call-no-quorum', 'silent/jury-quorum'],
    clauses: { quorum: clauses.quorum, second: clauses.second },
    statement: {
      fr: `Le jury délibère valablement si au moins la moitié de ses membres sont présents ou représentés. ${secondCall.fr}`,
      en: `The jury deliberates validly if at least half of its members are present or represented. ${secondCall.en}`,
    },
    decision: pointed('second_call', secondFound, pointed('quorum_point', quorumFound, quorumByNumbers)),
    figure: always({ status: 'true', say: half, reasons: [readAsGuests] }),
  },
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'reconvene',
    inventory: ['imt/reconvene-two-weeks'],
    clauses: { second: clauses.second },
    statement: {
      fr: 'Si le quorum n’est pas atteint, le jury est à nouveau convoqué dans un délai de deux semaines ; il peut alors siéger quel que soit le nombre des membres présents.',
      en: 'If there is no quorum, the jury is convened again within two weeks; it may then sit whatever the number of members present.',
    },
    decision: pointed(
      'second_call',
      secondFound,
      within(
        reconvened,
        {
          status: 'depends',
          say: {
            fr: 'Le jury sans quorum est à nouveau convoqué dans un délai de deux semaines, et siège alors quel que soit le nombre des membres présents.',
            en: 'A jury without a quorum is convened again within two weeks, and then sits whatever the number of members present.',
          },
        },
        { inTime: { status: 'true' } },
      ),
    ),
    figure: byWhen(reconvened),
  },
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'members',
    inventory: ['imt/jury-members', 'imt/jury-president', 'silent/jury-composition'],
    clauses: {
      president: clauses.president,
      programmes: clauses.programmes,
      coordinator: clauses.coordinator,
      representative: clauses.representative,
      permanent: clauses.permanent,
      invited: clauses.invited,
      closed: clauses.closed,
    },
    statement: listed,
    decision: whoDecides('jury_seat', {
      whole: {
        status: 'true',
        say: listed,
        cites: ['president', 'programmes', 'coordinator', 'representative'],
      },
      of: seats,
      cite: 'representative',
    }),
  },
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'guests',
    inventory: ['imt/jury-permanent-guests'],
    clauses: { permanent: clauses.permanent, invited: clauses.invited, closed: clauses.closed },
    statement: {
      fr: "Tous les enseignants du cours, les personnes en charge de la scolarité et l'ingénieur pédagogique sont « membres invités permanents » ; le président peut inviter, avec voix consultative, toute personne dont il juge la présence utile. Mais les personnes invitées ne participent ni n'assistent aux délibérations et aux votes.",
      en: 'All teachers of the course, the staff in charge of student records (scolarité) and the learning designer are "permanent guest members"; the president may invite, with a consultative voice, anyone whose presence the president finds useful. But people who are invited neither take part in nor attend the deliberations and votes.',
    },
    decision: pointed(
      'guest_point',
      { ...guestFound, invited: invitedByChair },
      always({
        status: 'contradictory',
        say: {
          fr: 'Le texte admet des invités au jury (« peuvent participer », « voix consultative ») et les tient hors des délibérations et des votes : les deux ne s’accordent que si les invités sont entendus avant la délibération.',
          en: 'The text admits guests to the jury ("may take part", "consultative voice") and keeps them out of deliberations and votes: the two agree only if guests are heard before the deliberation.',
        },
        reasons: [
          {
            fr: "Invités permanents : les enseignants du cours, les personnes en charge de la scolarité et l'ingénieur pédagogique du cours. Le président peut inviter toute personne dont il juge la présence utile.",
            en: 'Permanent guests: the teachers of the course, the staff in charge of student records (scolarité) and the learning designer of the course. The president may invite anyone whose presence the president finds useful.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'deliberations',
    inventory: ['imt/learners-and-guests-out-of-deliberation', 'imt/jury-invited-consultative'],
    clauses: { closed: clauses.closed, invited: clauses.invited },
    statement: membersOnly,
    decision: pointed(
      'guest_point',
      guestFound,
      always({
        status: 'forbidden',
        say: membersOnly,
        reasons: [
          {
            fr: 'La « voix consultative » des invités ne peut donc s’exercer qu’avant la délibération.',
            en: 'The "consultative voice" of guests can thus be heard only before the deliberation.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'vote',
    inventory: ['imt/majority', 'imt/tie-president'],
    clauses: { majority: clauses.majority, tie: clauses.tie, proxy: clauses.proxy },
    statement: byMajority,
    decision: pointed(
      'votes_each',
      { how_many: twoVotes },
      pointed('tie_point', tieFound, {
        asks: [],
        conditions: ['votes_for', 'votes_against', 'chair_vote', 'jury_present', 'tie_break'],
        monotone: {
          votes_for: { either: 'tie' },
          votes_against: { either: 'tie' },
          jury_present: { either: 'majority' },
        },
        decide: ({
          votes_for: yes,
          votes_against: no,
          chair_vote: chair,
          jury_present: present = 0,
          tie_break: breaks,
        }) => {
          if (breaks !== undefined && yes === no)
            return {
              status: breaks === 'chair' ? 'true' : 'false',
              say: chairPrevails,
              cites: ['tie'],
            };
          if (yes === undefined || no === undefined)
            return { status: 'true', say: byMajority, cites: ['majority', 'tie'] };
          const base = Math.max(present, yes + no);
          const votes = {
            fr: `${String(yes)} voix pour et ${String(no)} contre`,
            en: `${String(yes)} votes in favour and ${String(no)} against`,
          };
          if (yes > base / 2)
            return {
              status: 'true',
              say: {
                fr: `Avec ${votes.fr}, il y a une majorité.`,
                en: `With ${votes.en}, there is a majority.`,
              },
              trace: [trace(true, `${String(yes)} > ${String(base)} / 2`)],
              cites: ['majority'],
            };
          if (no > yes)
            return {
              status: 'false',
              say: {
                fr: `Avec ${votes.fr}, il n'y a pas de majorité.`,
                en: `With ${votes.en}, there is no majority.`,
              },
              trace: [trace(false, `${String(yes)} > ${String(base)} / 2`)],
              cites: ['majority'],
            };
          if (yes + no < base)
            return {
              status: 'contradictory',
              say: {
                fr: `Avec ${votes.fr} pour ${String(base)} membres présents ou représentés, deux lectures sont possibles : à la lettre, la majorité se compte sur eux tous, abstentions comprises, et n'est pas atteinte ; sur les seules voix exprimées, ${yes > no ? "elle l'est" : 'il y a partage, et la voix du président est prépondérante'}.`,
                en: `With ${votes.en} for ${String(base)} members present or represented, two readings are possible: to the letter, the majority is counted over all of them, abstentions included, and is not reached; over the votes cast alone, ${yes > no ? 'it is' : 'there is a tie, and the vote of the president prevails'}.`,
              },
            };
          if (chair === undefined)
            return {
              status: 'depends',
              say: {
                fr: `Avec ${votes.fr}, les voix sont partagées : celle du président est prépondérante, et c'est son vote qui décide.`,
                en: `With ${votes.en}, the votes are tied: the vote of the president prevails, and decides.`,
              },
              cites: ['tie', 'majority'],
            };
          return {
            status: chair === 'for' ? 'true' : 'false',
            say:
              chair === 'for'
                ? {
                    fr: `Avec ${votes.fr}, les voix sont partagées : le président a voté pour, et sa voix est prépondérante.`,
                    en: `With ${votes.en}, the votes are tied: the president voted in favour, and that vote prevails.`,
                  }
                : {
                    fr: `Avec ${votes.fr}, les voix sont partagées : le président a voté contre, et sa voix est prépondérante.`,
                    en: `With ${votes.en}, the votes are tied: the president voted against, and that vote prevails.`,
                  },
            cites: ['tie', 'majority'],
          };
        },
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'proxy',
    inventory: ['imt/proxy-to-member', 'imt/one-proxy-each'],
    clauses: { proxy: clauses.proxy, quorum: clauses.quorum, second: clauses.second },
    statement: oneProxy,
    decision: pointed(
      'votes_each',
      { how_many: twoVotes },
      pointed(
        'proxy_point',
        proxyFound,
        orQuorum({
          asks: [],
          conditions: ['proxies_held', 'proxy_holder'],
          monotone: { proxies_held: 'hurts' },
          decide: ({ proxies_held: held, proxy_holder: holder }) => {
            if (holder === 'other')
              return {
                status: 'forbidden',
                say: {
                  fr: 'Un membre empêché ne peut donner pouvoir qu’à un autre membre du jury.',
                  en: 'A member who is unable to attend may give a proxy to another member of the jury only.',
                },
              };
            if (held !== undefined && held > 1)
              return {
                status: 'forbidden',
                say: {
                  fr: `Avec ${String(held)} pouvoirs pour un même membre, c'est trop : nul ne peut en recevoir plus d'un.`,
                  en: `With ${String(held)} proxies for one member, it is too many: nobody may receive more than one.`,
                },
                trace: [trace(false, `${String(held)} ≤ 1`)],
              };
            return {
              status: 'permitted',
              say: oneProxy,
              ...(held === undefined ? {} : { trace: [trace(true, `${String(held)} ≤ 1`)] }),
              reasons: [
                {
                  fr: 'Le pouvoir ne peut aller qu’à un autre membre du jury.',
                  en: 'The proxy can go to another member of the jury only.',
                },
              ],
            };
          },
        }),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'minutes-access',
    inventory: ['imt/minutes-members-only'],
    clauses: { minutes: clauses.minutes, notified: clauses.notified },
    statement: {
      fr: `${minutesToMembers.fr} Les apprenants reçoivent une notification individuelle des décisions qui les concernent.`,
      en: `${minutesToMembers.en} Learners get an individual notification of the decisions concerning them.`,
    },
    decision: pointed(
      'minutes_point',
      minutesFound,
      always({
        status: 'forbidden',
        say: {
          fr: 'Le compte rendu de chaque réunion est envoyé aux seuls membres du jury.',
          en: 'The minutes of each meeting are sent to the members of the jury only.',
        },
        reasons: [
          {
            fr: 'Les apprenants reçoivent, eux, une notification individuelle des décisions qui les concernent.',
            en: 'Learners, for their part, get an individual notification of the decisions concerning them.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'minutes',
    inventory: [],
    clauses: { minutes: clauses.minutes },
    statement: minutesToMembers,
    decision: whoDecides('jury_minutes', {
      whole: { status: 'required', say: minutesToMembers },
      of: {
        to_member: finds(
          'required',
          'Le compte rendu de chaque réunion est envoyé aux membres du jury, et à eux seuls.',
          'The minutes of each meeting are sent to the members of the jury, and to them only.',
        ),
        to_office: finds(
          'false',
          'Le compte rendu de chaque réunion est envoyé aux seuls membres du jury.',
          'The minutes of each meeting are sent to the members of the jury only.',
        ),
      },
      cite: 'minutes',
    }),
  },
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'meetings',
    inventory: ['imt/jury-frequency', 'imt/member-may-ask-meeting'],
    clauses: { meetings: clauses.meetings },
    statement: meetings,
    decision: whoDecides('jury_meeting', {
      whole: { status: 'true', say: meetings },
      of: {
        member_asks: finds(
          'permitted',
          'Tout membre du jury peut demander au président une réunion exceptionnelle.',
          'Any member of the jury may ask the president for an exceptional meeting.',
        ),
        several_ask: finds(
          'not-required',
          'Tout membre du jury peut demander au président une réunion exceptionnelle : un seul y suffit.',
          'Any member of the jury may ask the president for an exceptional meeting: one alone is enough.',
        ),
        agenda: finds(
          'permitted',
          "Tout membre du jury peut demander au président l'inscription d'une question à l'ordre du jour.",
          'Any member of the jury may ask the president for an item on the agenda.',
        ),
        chair_convenes: finds(
          'true',
          'Le jury se réunit sur convocation de son président.',
          'The jury is convened by its president.',
        ),
        other_convenes: finds(
          'false',
          'Le jury se réunit sur convocation de son président ; un membre peut lui demander une réunion exceptionnelle.',
          'The jury is convened by its president; a member may ask the president for an exceptional meeting.',
        ),
        each_session: finds(
          'required',
          "Le jury se réunit au moins une fois par session d'examen.",
          'The jury meets at least once per exam session.',
        ),
        more_often: finds(
          'permitted',
          "Le jury se réunit « au moins » une fois par session d'examen : le texte ne fixe pas de maximum.",
          'The jury meets "at least" once per exam session: the text sets no maximum.',
        ),
        once_a_year: finds(
          'depends',
          "Le jury se réunit au moins une fois par session d'examen : une réunion par an ne suffit que s'il y a une seule session dans l'année.",
          'The jury meets at least once per exam session: one meeting a year is enough only if the year has a single session.',
        ),
        skipped: finds(
          'false',
          "Le jury se réunit au moins une fois par session d'examen.",
          'The jury meets at least once per exam session.',
        ),
      },
      cite: 'meetings',
    }),
  },
  {
    regulation: 'imt',
    topic: 'jury',
    proposition: 'outcome',
    inventory: ['imt/outcome-by-director', 'imt/individual-notification'],
    clauses: { outcome: clauses.outcome, notified: clauses.notified },
    statement: {
      fr: `${byDirector.fr} Le texte ne dit ni sous quelle forme, ni à quelle date la notification est envoyée.`,
      en: `${byDirector.en} The text says neither in which form nor on which date the notification is sent.`,
    },
    decision: whoDecides('outcome_by', {
      whole: { status: 'true', say: byDirector },
      of: {
        director: finds(
          'true',
          "La sanction des études est prononcée par le directeur de l'Institut Mines-Télécom, sur proposition du jury des études.",
          'The outcome of the studies (sanction des études) is pronounced by the director of the Institut Mines-Télécom, on the proposal of the jury.',
          'outcome',
        ),
        ...each(
          ['jury', 'teacher'],
          finds(
            'false',
            "La sanction des études est prononcée par le directeur de l'Institut Mines-Télécom ; le jury des études ne fait que la proposer.",
            'The outcome of the studies (sanction des études) is pronounced by the director of the Institut Mines-Télécom; the jury only proposes it.',
            'outcome',
          ),
        ),
        notified: finds(
          'required',
          'Des notifications individuelles sont envoyées aux apprenants pour les décisions qui les concernent.',
          'Learners are sent individual notifications of the decisions concerning them.',
          'notified',
        ),
      },
      cite: 'notified',
    }),
  },
];
