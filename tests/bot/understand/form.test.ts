import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { askedIn, formFor } from '../../../bot/assistant/understand/form.ts';
import type { Place } from '../../../rules/matrix.ts';
import type { Form } from '../../../rules/verdict.ts';

const enter: Place = { topic: 'late-entry', proposition: 'enter' };
const leave: Place = { topic: 'leave-for-good', proposition: 'leave' };
const goOut: Place = { topic: 'leave-for-a-moment', proposition: 'go-out' };
const escort: Place = { topic: 'leave-for-a-moment', proposition: 'escort' };
const keep: Place = { topic: 'devices', proposition: 'keep' };
const search: Place = { topic: 'devices', proposition: 'search' };
const fraud: Place = { topic: 'devices', proposition: 'fraud' };
const expel: Place = { topic: 'fraud-in-the-room', proposition: 'expel' };
const goOn: Place = { topic: 'fraud-in-the-room', proposition: 'continue' };
const sit: Place = { topic: 'identity', proposition: 'sit' };
const use: Place = { topic: 'default-materials', proposition: 'use' };

const rows: readonly (readonly [form: Form, text: string, place: Place])[] = [
  // May I?
  ['may', "J'ai 50 minutes de retard à un examen de 3 h, je peux entrer ?", enter],
  ['may', 'jpeux entrer', enter],
  ['may', 'puis-je entrer ?', enter],
  ['may', 'est-ce que je peux encore entrer', enter],
  ['may', "j'ai le droit d'entrer ?", enter],
  ['may', 'est-il possible d’entrer ?', enter],
  ['may', "l'entrée est-elle autorisée ?", enter],
  ['may', '20 min de retard, ça passe ?', enter],
  ['may', '20 min de retard, c bon ?', enter],
  ['may', '25 min de retard, possible ?', enter],
  ['may', 'retard 50 min exam 3h', enter],
  ['may', "c'est mort ou je peux encore entrer ?", enter],
  ['may', 'in or out?', enter],
  ['may', 'can I still go in', enter],
  ['may', 'may she come in?', enter],
  ['may', 'am I allowed in?', enter],
  ['may', 'is it ok to arrive 20 min late', enter],
  ['may', "what if I'm 20 min late", enter],
  ['may', 'do I refuse her or let her in?', enter],
  ['may', 'g fini jpeux sortir', leave],
  ['may', 'ok to let him go?', leave],
  ['may', 'Could a candidate leave for good at 1h05?', leave],
  ['may', 'possible de rendre au bout de 40 min ?', leave],
  ['may', 'Halfway through, a candidate wants out for a minute. Permitted?', goOut],
  ['may', 'smartwatch allowed?', keep],
  ['may', "c'est ok ou faut tout mettre dans le sac ?", keep],
  ['may', 'When the paper says nothing, can I use a calculator?', use],
  ['may', 'quand le sujet ne dit rien, puis-je utiliser une calculatrice ?', use],
  ['may', 'je peux passer l’exam avec mon permis ?', sit],
  ['may', 'will a driving licence do?', sit],
  ['may', 'can I expel him?', expel],
  ['may', 'puis-je exclure un tricheur ?', expel],
  ['may', 'je peux le virer ?', expel],
  ['may', 'may I search a phone?', search],
  // Must I?
  ['must', 'do I have to let him in?', enter],
  ['must', 'must the proctor let him in?', enter],
  ['must', 'dois-je la laisser entrer ?', enter],
  ['must', 'suis-je obligé de le laisser entrer ?', enter],
  ['must', 'faut-il un surveillant pour accompagner ?', escort],
  ['must', 'Does a proctor have to walk me to the toilet?', escort],
  ['must', 'est-ce obligatoire de suivre le candidat ?', escort],
  ['must', 'Dois-je exclure un tricheur ?', expel],
  ['must', 'is it mandatory to expel her', expel],
  // Is it forbidden?
  ['forbidden', 'is it forbidden to leave?', leave],
  ['forbidden', "c'est interdit de sortir ?", leave],
  ['forbidden', 'est-il interdit de partir ?', leave],
  ['forbidden', 'Is going out banned in the first hour?', goOut],
  ['forbidden', "so I can't go in?", enter],
  ['forbidden', "je n'ai pas le droit d'entrer ?", enter],
  ['forbidden', 'donc je ne peux pas entrer ?', enter],
  ['forbidden', 'am I not allowed in?', enter],
  ['forbidden', 'must I refuse her?', enter],
  ['forbidden', 'dois-je le renvoyer ?', enter],
  ['forbidden', 'do I have to turn him away?', enter],
  ['forbidden', 'do I have to stay until the end?', leave],
  ['forbidden', 'suis-je obligé de rester jusqu’à la fin ?', leave],
  ['forbidden', 'faut-il déposer son téléphone ?', keep],
  ['forbidden', 'do I have to switch my phone off?', keep],
  ['forbidden', "la carte d'étudiant est-elle obligatoire ?", sit],
  // Is it so?
  ['true', 'ai-je raison de la laisser entrer ?', enter],
  ['true', "je l'accepte ?", enter],
  ['true', 'je la laisse entrer ?', enter],
  ['true', 'on le prend ou pas ?', enter],
  ['true', 'do I let her in?', enter],
  ['true', 'should I let her in?', enter],
  ['true', 'should they have let me in?', enter],
  ['true', 'donc je la fais entrer, non ?', enter],
  ['true', 'is it true that the door closes after the start?', enter],
  ['true', 'I let her in, was I right?', enter],
  ['true', 'is it cheating to keep a phone in a bag?', fraud],
  ['true', 'does it count as cheating?', fraud],
  ['true', 'est-ce considéré comme de la triche ?', fraud],
  ['true', 'does the cheater get thrown out?', expel],
  // Is it not so?
  ['false', 'c mort ?', enter],
  ['false', "20 min de retard, c'est mort ?", enter],
  ['false', "c'est cuit ?", enter],
  ['false', 'am I out?', enter],
  ['false', 'am I screwed?', enter],
  ['false', 'is it too late?', enter],
  ['false', 'may I refuse her?', enter],
  ['false', 'can they refuse me?', enter],
  ['false', "peut-on me refuser l'entrée ?", enter],
  ['false', "le surveillant m'a refusé, il avait le droit ?", enter],
  ['false', 'they kicked me out, were they right?', enter],
  ['false', "they won't let me in?", enter],
  ['false', 'should I turn him away?', enter],
  ['false', 'je le refuse ?', enter],
  ['false', 'was I wrong to let her in?', enter],
  ['false', 'ai-je eu tort de le laisser entrer ?', enter],
  ['false', 'can they stop me from leaving?', leave],
  ['false', "peut-on m'empêcher de sortir ?", goOut],
  ['false', 'can he go alone?', escort],
  ['false', 'is he excluded or can I stop him writing... may I stop him?', goOn],
  ['false', "I don't have to follow her, right?", { topic: 'late-entry', proposition: 'extra-time' }],
  ['false', 'can I refuse to unlock my phone?', search],
  ['false', 'they turned me away without my card, can they?', sit],
  // Not a yes/no question
  ['open', 'who decides?', enter],
  ['open', 'qui décide ?', enter],
  ['open', 'Retard de vingt minutes : qui tranche ?', enter],
  ['open', 'how late can I be?', enter],
  ['open', "jusqu'à quand puis-je entrer ?", enter],
  ['open', 'combien de temps après le début peut-on entrer ?', enter],
  ['open', 'What happens if I am late?', enter],
  ['open', 'à quelle heure puis-je sortir ?', leave],
  ['open', 'when can I leave?', leave],
  ['open', 'from what time may a candidate leave?', leave],
  ['open', 'je fais quoi ?', expel],
  ['open', 'What do I do if a student cheats?', expel],
  ['open', 'quelle est la procédure ?', expel],
  ['open', 'que risque un tricheur ?', expel],
  ['open', 'on alerte qui ?', expel],
  ['open', 'je laisse mon sac où ?', use],
  ['open', 'where do phones go during the test', keep],
  ['open', 'which documents are accepted?', sit],
  ['open', 'Could you tell me under which conditions I may leave?', leave],
  ['open', 'Sanctions pour triche ?', expel],
  ['open', 'what do I have to hand in before leaving?', leave],
  ['open', 'Why was I turned away?', enter],
  ['open', 'une étudiante veut sortir, je dis quoi ?', goOut],
  ['open', 'comment sortir ?', goOut],
  ['open', 'Procedure for a late student', enter],
];

describe('how a question asks', () => {
  it.each(rows)('%s: “%s”', (form, text, place) => {
    expect(formFor(askedIn(text), place)).toBe(form);
  });

  it.each([
    ['je fais quoi ?', true],
    ['un candidat triche, que faire ?', true],
    ['what do I do with the script?', true],
    ['what should the proctor do', true],
    ["what's the procedure?", true],
    ['quelle est la marche à suivre ?', true],
    ['procédure en cas de fraude ?', true],
    ['step by step please', true],
    ['comment je procède ?', true],
    ['how do I report it?', true],
    ['how late can I be?', false],
    ['how many proctors?', false],
    ['combien de temps ?', false],
    ['est-ce conforme à la procédure ?', false],
    ['can I leave?', false],
  ])('“%s” asks for a procedure: %s', (text, how) => {
    expect(askedIn(text).how).toBe(how);
  });

  it.each([
    ['Can I leave and who do I tell?', 'may'],
    ['je peux sortir, et à qui je rends ma copie ?', 'may'],
    ['May she enter? What do I write down?', 'may'],
    ['Is it forbidden, and what do I risk?', 'forbidden'],
    ['Can I leave?', 'may'],
    ['Who do I tell?', 'open'],
    ['He cannot enter. What do I do?', 'open'],
  ] as const)('“%s” is %s: a yes/no part goes before an open one', (text, form) => {
    expect(askedIn(text).form).toBe(form);
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        formFor(askedIn(text), enter);
      }),
    );
  });
});

describe('whether what others say or do is right', () => {
  const counted: Place = { topic: 'fraud-proceedings', proposition: 'sanction-by-others' };

  it.each([
    ['true', 'The jury says it may give the zero itself. Is that right?'],
    ['false', "A colleague says we can't give the zero ourselves. Is she right?"],
    ['false', "Une collègue dit qu'on n'a pas ce pouvoir. C'est vrai ?"],
    ['true', "Une collègue dit qu'on n'a pas ce pouvoir. A-t-elle tort ?"],
    ['false', 'The jury refused to give a zero itself, was that right?'],
    ['false', 'The jury gave the zero itself. Would it be mistaken?'],
    ['false', 'Ont-ils raison de refuser un zéro du jury ?'],
  ] as const)('asks %s of “%s”', (form, text) => {
    expect(formFor(askedIn(text), counted)).toBe(form);
  });

  it('asks, of a deed, whether it is right, whatever somebody says of it', () => {
    const early: Place = { topic: 'registration', proposition: 'early-closing' };
    const text =
      "Inscriptions fermées plus tôt. Mon pote dit qu'ils n'ont pas le droit. Ils avaient le droit ?";
    expect(formFor(askedIn(text), early)).toBe('may');
  });

  it('asks of “it is too late” in a claim whether it is not so', () => {
    const text = "J'ai une heure de retard pile. Sa collègue dit que c'est déjà trop tard. Elle a raison ?";
    expect(formFor(askedIn(text), enter)).toBe('false');
    expect(formFor(askedIn("J'ai une heure de retard pile, c'est trop tard ?"), enter)).toBe('false');
  });

  it('does not take what the asker failed to do for a refusal', () => {
    expect(formFor(askedIn("I didn't hear the alarm and I'm 10 minutes late. Is that OK?"), enter)).not.toBe(
      'false',
    );
  });
});

describe('other ways to ask', () => {
  const vote: Place = { topic: 'jury', proposition: 'vote' };

  it.each([
    ['must', 'Can they really make me sign it?'],
    ['must', "Peut-on m'obliger à signer ?"],
    ['must', 'must seats be numbered?'],
    ['forbidden', 'Is there anything that forbids it?'],
    ['forbidden', "C'est une entorse au règlement ?"],
    ['forbidden', 'Can I be reported for it?'],
    ['forbidden', 'On peut me le reprocher ?'],
    ['may', 'Nothing stops me from signing for her, right?'],
    ['may', "Rien ne m'interdit de signer ?"],
    ['may', "I may sign for her, mayn't I?"],
    ['open', 'Je suis censé écrire quoi au tableau ?'],
    ['open', "C'est qui qui signe ?"],
    ['open', 'Il faut prévenir qui ?'],
    ['true', "C'est le chef de centre qui tranche, c'est vrai ?"],
    ['false', 'Le délégué se trompe ?'],
    ['false', 'Was it an error?'],
    ['may', "Isn't a student allowed to sign?"],
    ['may', "N'est-il pas permis de signer ?"],
    ['may', 'Ne peut-on pas signer ?'],
    ['must', "Doesn't the chair have to sign?"],
    ['open', 'La lettre, elle arrive comment en fait ?'],
  ] as const)('%s: “%s”', (form, text) => {
    expect(askedIn(text).form).toBe(form);
  });

  it('does not end a sentence at the point of a mark or of a title', () => {
    expect(askedIn('do I get to keep the 9.5?').asking).toBe('do i get to keep the 9.5?');
    expect(askedIn('dois-je refuser le pouvoir de M. Petit ?').asking).toMatch(/^dois-je/);
  });

  it('asks of “wrong not to” whether it should have been done', () => {
    expect(formFor(askedIn('He showed me the door. Was he wrong not to let me vote?'), vote)).toBe('true');
  });

  it('asks of what is denied, where only “am I?” is left of the question', () => {
    expect(formFor(askedIn("My roommate says I'm not allowed to vote. Am I?"), vote)).not.toBe('false');
    expect(formFor(askedIn("My roommate says I'm out of time. Am I?"), vote)).toBe('false');
  });

  it('takes a deed of the asker for what is asked about, whatever others say of it', () => {
    const said = 'I moved two candidates. One says that I have no right. Was I right?';
    expect(askedIn(said).claim).toBe('i moved two candidates.');
    const theirs = 'I moved two candidates. One says that I have no right. Is he right?';
    expect(askedIn(theirs).claim).toMatch(/no right/);
  });

  it('asks of a claim by the words of its deed: the contrary turns it, and what somebody was made to do is left open', () => {
    const wait = 'At ten past ten she wanted to leave; I had her stay until the end. Was I right?';
    expect(formFor(askedIn(wait), { topic: 'timetable', proposition: 'change' })).toBe('open');
    const sunday = 'The lecturer wants a graded quiz on a Sunday. Is he allowed to?';
    const inHours: Place = { topic: 'continuous-assessment', proposition: 'teaching-hours' };
    expect(formFor(askedIn(sunday), inHours)).toBe('false');
  });
});

describe('somebody who only tells of an incident', () => {
  const place = { topic: 'fraud-in-the-room', proposition: 'refusal-to-sign' } as const;

  it('is taken to ask what to do', () => {
    expect(formFor(askedIn("l'étudiant refuse de signer le PV"), place)).toBe('open');
    expect(formFor(askedIn("l'étudiant peut refuser de signer le PV ?"), place)).not.toBe('open');
  });
});

describe('"must it go into my bag?"', () => {
  it('asks where a device goes, which yes or no does not tell', () => {
    const keep = { topic: 'devices', proposition: 'keep' } as const;
    expect(formFor(askedIn('faut-il ranger mon portable au fond du sac ?'), keep)).toBe('open');
    expect(formFor(askedIn('faut-il éteindre mon portable ?'), keep)).toBe('forbidden');
  });
});

describe('the contrary of a proposition', () => {
  const of = (topic: Place['topic'], proposition: string) => ({ topic, proposition });

  it.each([
    ['may', 'Can I write on my own paper?', of('default-materials', 'own-paper')],
    ['forbidden', 'Must I write on the paper they give me?', of('default-materials', 'own-paper')],
    ['false', 'Could that mark still move?', of('marks-and-results', 'final')],
    ['true', 'Is the mark on the portal final?', of('marks-and-results', 'final')],
    ['forbidden', 'Does she have to be out of the room when we vote?', of('jury', 'deliberations')],
    ['false', 'I told him it will not be graded. Was I right?', of('end-of-exam', 'not-handed-in')],
  ] as const)('is read where its words are known: %s for “%s”', (form, text, place) => {
    expect(formFor(askedIn(text), place)).toBe(form);
  });

  it('is told instead of answered where a question of another topic may ask for it', () => {
    const graded = of('sanctions', 'voids-exam');
    expect(formFor(askedIn('Does a warning void the exam?'), graded)).not.toBe('open');
    expect(formFor(askedIn('A warning does not void the exam, does it?'), graded)).toBe('open');
    expect(formFor(askedIn("Un avertissement n'annule pas l'épreuve ?"), graded)).toBe('open');
  });
});
