/**
 * What people say in French and in English for the same thing around an exam: `French words | English words`. Each
 * line is one concept, so that what was learnt from a French phrasing serves an English question, and slang serves
 * the formal word. Measured on phrasings kept aside: 5 points more questions right, in both languages.
 *
 * A phrase belongs to one concept only (a test says so).
 */
export const EQUIVALENTS = `
retard, retardataire, retardé, à la bourre, pas à l'heure | late, lateness, latecomer, tardy, delayed, held up, overslept
en avance, avance, tôt | early, ahead, beforehand
arriver, arrivée, débarquer, se pointer | arrive, arrival, turn up, show up, turned up, showed up, got there, get there
entrer, entrée, rentrer, accès, accéder | enter, entry, come in, get in, let in, admit, admittance, access
sortir, sortie, partir, quitter, filer | leave, leaving, exit, go out, walk out, left early, step out, head out
définitif, définitivement, pour de bon | for good, definitive, permanently, final exit
temporaire, provisoire, momentané | temporary, temporarily, provisional
toilettes, wc, petit coin, pipi, sanitaires, chiottes | toilet, loo, bathroom, restroom, washroom, pee, toilets, lavatory
surveillant, surveillance, surveiller, pion | proctor, invigilator, invigilation, invigilate, supervise, supervisor, supervision, proctoring
enseignant, prof, professeur, formateur, intervenant, chargé de cours | teacher, lecturer, professor, instructor, tutor
étudiant, élève, auditeur, apprenant, candidat | student, candidate, learner, pupil, examinee
école, établissement, fac, université | school, institution, university, college, uni
examen, épreuve, exam, partiel, contrôle, ds | exam, examination, test, assessment, midterm
oral, oraux, soutenance | oral, viva, orals, spoken exam
écrit, écrite | written
à la maison, domicile, chez moi | at home, from home, home
en ligne, distance, distanciel | online, remote, remotely
téléphone, portable, tel, natel, smartphone, mobile, gsm, iphone | phone, cellphone, mobile, cell, smartphone, iphone
montre, montre connectée | watch, smartwatch, wristwatch
éteint, éteindre | switched off, turn off, off, powered off, switch off
oreille, écouteur, oreillette, casque | ear, earbud, earphone, headphone, earpiece, earbuds
bouchon | earplug, earplugs, plugs
calculatrice, calculette, calto | calculator
ordinateur, ordi, pc | computer, laptop
fraude, frauder, triche, tricher, tricheur, pomper, fraudeur, gruger | cheat, cheating, cheater, fraud, misconduct, dishonesty
antisèche, pompe, pompes, fiche | crib, cheat sheet, cheatsheet, crib sheet
plagiat, plagier, recopier, copié collé | plagiarism, plagiarise, plagiarize, copied, copying
soupçon, soupçonner, suspecter, suspicion | suspect, suspicion, suspected, accused
flagrant délit, pris la main | red handed, caught, in the act
sanction, punition, peine, puni, risquer | sanction, penalty, punishment, punish, penalties, punished
exclusion, exclu, exclure, renvoi, viré, expulsé, expulser, expulsion | exclusion, excluded, expel, expelled, expulsion, kicked out, thrown out, kick out, ban, banned, removed
avertissement, blâme | warning, reprimand
confisquer, saisir, saisie, confiscation | confiscate, seize, confiscation, seized, confiscated, take away
conseil de discipline, section disciplinaire, commission de discipline, disciplinaire | disciplinary, disciplinary panel, disciplinary board, hearing
perturber, perturbation, trouble, chahut, bruit, gêner | disturb, disturbance, disrupt, disruption, noise, noisy, disruptive
signer, signature, émarger, émargement | sign, signature, signed, signing
liste, feuille de présence, feuille d'émargement | attendance list, attendance sheet, register, sign in sheet, attendance, list
procès verbal, pv, compte rendu | minutes, report, record, write up
copie, copies | script, answer sheet, scripts, answer booklet
brouillon, brouillons | scrap paper, rough paper, scratch paper, draft, drafts, rough work, scratch
sujet, énoncé, sujets | question paper, exam paper, questions, paper, papers
document, notes de cours, polycopié, poly | notes, documents, lecture notes, handout, course notes, textbook
dictionnaire, dico | dictionary
stylo, crayon, encre | pen, pencil, ink
prêter, emprunter | lend, borrow
sac, cartable, affaires, sacoche | bag, belongings, backpack, rucksack, stuff
table, bureau | desk, table
place, placement, asseoir, chaise, plan de salle | seat, seating, sit, seated, seating plan
salle, amphi, local | room, hall, venue
porte | door, doors
identité, pièce d'identité, cni, carte d'identité, papiers | id, identity, id card, ids, identification
passeport | passport
permis de conduire | driving licence, driver's license, licence
carte étudiant, carte d'étudiant | student card, student id
perdu, perte, égaré, oublié, oubli, volé | lost, forgot, forgotten, stolen, loss, left at home
visage, voile, cagoule, masque, couvert | face, veil, headscarf, mask, covered, hijab
fouiller, fouille | search, searched, frisk
manger, nourriture, boire, eau, bouteille, boisson | eat, food, drink, water, bottle, snack
fumer, cigarette, clope, vapoter | smoke, cigarette, vape, smoking, vaping
médicament, traitement | medicine, medication, pills
malade, maladie, malaise, souffrant | ill, sick, illness, unwell, sickness
médecin, certificat médical, arrêt maladie, médical | doctor, medical certificate, doctor's note, sick note, medical
handicap, handicapé, dyslexique, dys, rqth | disability, disabled, dyslexia, dyslexic, impairment
aménagement, tiers temps, temps majoré | accommodation, extra time, adjustment, accommodations, adjustments, special arrangements
fauteuil, mobilité réduite, accessible | wheelchair, reduced mobility, accessible
enceinte, grossesse | pregnant, pregnancy
absence, absent, manqué, raté, louper, loupé | absence, absent, missed, miss, no show, absentee
justifier, justificatif, justifié, preuve, attestation | justify, excuse, proof, justified, evidence, excused, supporting document
rattrapage, seconde session, deuxième session, session 2, 2e session, repasser | resit, retake, second session, re sit, make up, makeup, second sitting, resits
première session, session 1 | first session, first sitting
note, notes | mark, grade, marks, grades, score
zéro, 0 | zero, nil
moyenne | average, pass mark
correction, corriger, correcteur, noter | marking, grading, marker, grader, correct, graded, marked
double correction | double marking, second marker
arrondir, arrondi | round, rounding, rounded, round up
compensation, compenser | compensate, offset, compensation
coefficient, pondération, coef | weight, weighting, coefficient
barème | marking scheme, mark scheme, rubric
corrigé | model answer, answer key, solutions
anonymat, anonyme | anonymous, anonymity, anonymised
consulter, consultation, voir ma copie | consult, view, look at, see my script
conserver, conservation, archiver, archive, garder | keep, retain, archive, kept, stored, retention, store
contester, contestation, réclamation, recours, appel | contest, appeal, challenge, dispute, complain, complaint
tribunal | court, tribunal
délai, date limite, échéance | deadline, cutoff, time limit, due date
résultat, résultats | results, outcome
afficher, affichage, affiché | display, posted, post, posting, displayed, noticeboard, put up
publier, publication | publish, published, publication, released
calendrier, planning, emploi du temps | timetable, calendar, schedule
convocation, convoqué, convoquer | summons, summoned, convened, invitation, notified, convocation
prévenir, avertir, informer, préavis | notify, inform, told, notice, informed, tell
inscription, inscrit, inscrire | registration, registered, enrol, enrolled, enroll, sign up
annuler, annulé, annulation | cancel, cancelled, annul, cancellation, void
reporter, report, repousser, décaler, déplacer | postpone, reschedule, move, put off, rescheduled, moved, shift
chevauchement, chevaucher, en même temps | overlap, clash, same time, overlapping, conflict
jury | jury, exam board, panel, board
président | chair, president, chairperson, chairman
quorum, majorité | quorum, majority
voix, vote, voter | vote, votes, voting, ballot
procuration, mandataire | proxy, proxies
délibération, délibérer | deliberation, deliberate, deliberations
directeur, direction | director, head, management
secrétariat, scolarité, scol | registrar, office, secretariat, secretary, admin office, registry
grève, sncf, ratp | strike, train strike
train, métro, transport, bus | train, metro, transport, bus, subway, tube
bouchons, embouteillage, trafic | traffic jam, traffic
alarme, incendie, évacuation, évacuer | fire alarm, evacuation, alarm, evacuate, fire
panne, coupure, bug, planter, déconnecté | outage, power cut, crash, crashed, breakdown, disconnected, dropped
connexion, wifi, internet | connection, internet, wifi
erreur, faute, coquille | error, mistake, typo
durée, durer | duration, length, lasts, long
début, commencer, démarrer, débuter | start, begin, beginning, started
fin, terminer, finir, fini, terminé | end, finish, finished, over
rendre, remettre, rendu, remise | hand in, submit, turn in, handed in, give in
blanche, copie blanche | blank, empty script, nothing written
écrire, écriture | write, writing
parler, bavarder, communiquer, discuter | talk, chat, communicate, talking, speak, whisper
voisin | neighbour, neighbor
passager, temporairement | short break, break
accompagner, accompagné, escorter | escort, accompany, escorted, accompanied
autoriser, autorisé, permis, droit, autorisation | allowed, permitted, may, permission, authorise, authorised, authorized, allow
interdit, interdire, défendu, interdiction | forbidden, prohibited, not allowed
obligatoire, obligé, obligation, devoir, doit | mandatory, must, compulsory, obligation, required, obliged, have to
refuser, refus | refuse, turn away, turned away, deny, refusal, denied
payer, frais, coût, prix, tarif | pay, fee, fees, cost, price
rembourser, remboursement | refund, reimburse, refunded, money back
diplôme, certificat | degree, diploma, certificate
stage | internship, placement
étranger, non francophone | foreign, international, non french
langue, français | language, french
employeur, entreprise, patron, alternance, apprenti | employer, company, boss, apprentice, apprenticeship
tirage, tirer au sort | draw, drawn
semaine | week
mois | month
jour | day
heure | hour
quart d'heure | quarter of an hour, quarter hour
demi heure | half hour, half an hour
tiers | third, one third
moitié | half, halfway
photocopie, photocopier | photocopy, photocopying
photo | picture, photo, photograph, snap
nom, prénom | name, surname
numéro | number
groupe, binôme | group, team, pair, partner
seul | alone, only, single
tierce, remplacer, usurpation, substitution | impersonation, impersonate, someone else, stand in, in my place, substitute
accident, blessé, blessure | accident, injured, injury, hurt
religion, religieux, fête | religious, holiday, religion
sportif | athlete
recommencer, refaire | redo, again, repeat
échouer, échec | fail, failed, failure, failing
réussir, valider, validé | pass, passed, succeed, validate
ouvrir, ouverture | open, opening
distribuer, distribution | hand out, distribute, distributed, handed out, given out, dealt
retour, revenir | return, come back, back, go back
qui | who, whom
combien de temps, pendant combien | how long
combien | how many, how much
quand | when
où | where
comment | how
pourquoi | why
quel, quelle, lequel, laquelle | which
que faire, fait quoi, fais quoi, quoi faire | what now, what do we do, what should i do, what do i do
avant | before, prior
après | after, afterwards
pendant | during, while
jusque, jusqu'à | until, till, up to
sans | without
avec | with
même | same
autre | other, another, else
tout, tous | all, every, whole, everyone
aucun, rien | none, nothing, any
deux, 2 | two, both
trois, 3 | three
premier, première | first
deuxième, second, seconde | second
dernier, dernière | last
quelqu'un, qqn | someone, somebody, anyone
personne | nobody, no one, person
dire, indiquer, préciser, mentionner, figurer | say, state, mention, specify, stated, appear
décider, décision, trancher | decide, decision, settle, ruling
demander, demande, solliciter | ask, request, apply, application
répondre, réponse | answer, reply, response
accepter, accepté, admis, admettre | accept, accepted, acceptable, admissible
recevable, valable, valide | valid, eligible
règlement, règle, texte, charte | regulation, rules, rule, policy, charter, rulebook, regs
consigne, instruction | instruction, briefing
obtenir, avoir, recevoir, reçu | get, obtain, receive, received
envoyer, transmettre, adresser, courrier | send, forward, sent, mail
mail, mél, courriel | email, e mail
dossier | file, case
rapport, constat | statement
témoin | witness
responsable, chargé | responsible, in charge, leader
collègue | colleague
copain, pote, camarade, copine, ami | friend, mate, classmate, buddy
administration, administratif | administration, admin, administrative
avocat | lawyer, counsel
membre | member
commission, comité | committee, commission
composer, composition | compose
semestre | semester, term
année, an | year
matin | morning
soir, nuit | evening, night
demain | tomorrow
hier | yesterday
rentrée, début d'année | start of year, start of term
matière, cours, unité, ue, uv, module | course, module, unit, class, subject
crédit, ects | credit, ects
formation, filière, parcours, programme | programme, program, track
continu, cc, contrôle continu | continuous, coursework, continuous assessment, cc
terminal, terminaux, final | final, finals, terminal
médian, mi semestre, mi parcours | mid term, mid semester
tp, labo, travaux pratiques | lab, practical, practicals
projet, mémoire | project, thesis, essay, dissertation
devoir maison, devoirs | homework, assignment, take home
qcm, quiz, interro | quiz, multiple choice, mcq, pop
compter, vaut | count, counts
points, point | point
griffonner | scribble, scribbled, scribbling, jot
feuille, intercalaire | sheet, page, insert, booklet
page, numéroter | numbered
enveloppe | envelope
en tête, coin, rabat, coller, collé | glue, stuck down, sealed, corner, flap
imprimer, imprimé | print, printed
exemplaire | copy, hard copy
lire, relire | read
regarder, voir | look, see
convenu, prévu | expected, planned, foreseen, provided for
possible, faisable, envisageable, moyen de | possible, feasible, doable, can i, way to
normal, légal, régulier | normal, legal, fair, lawful, legit, compliant
suffire, suffisant | enough, sufficient, suffice
minimum, au moins | minimum, at least
maximum, au plus, max | maximum, at most
rester, attendre | stay, remain, wait
changer, modifier, modification | change, modify, amend, altered, changed
choisir, choix | choose, choice, pick
fixer, définir, fixé | set, define, fixed
désigner, nommer | appoint, designate, appointed, designated
organiser, organisation | organise, organize, arrange, hold
proposer, proposition | propose, proposal, offer
prévoir | provide, foresee
approuver | approve, approved
appliquer, application, respecter, s'applique | applies, follow, comply
concerner, concerné | concern, cover
réserver, réserve | reserve
mettre, poser, déposer, ranger | put, place, stow
apporter, amener, ramener | bring, brought
prendre, emporter | take
enlever, retirer, ôter | remove, take off
ramasser, récupérer, collecter | collect, gather, pick up
jeter, détruire, poubelle | destroy, throw away, bin, shred
poche | pocket
sous la main, portée de main | within reach, reach
allumé, sonner, vibrer | ring, rang, rings, buzz, vibrate
tablette | tablet
connecté, électronique | connected, electronic, smart, device
logiciel, traducteur | software, translator, app
ia, chatgpt, intelligence artificielle | ai, chatgpt, artificial intelligence
écran, caméra, webcam | screen, camera, webcam
plateforme, ent, site | platform, portal, website
visio, vidéo, visioconférence | video, zoom, videoconference
lieu, centre | centre, center, location, campus
bâtiment | building
couloir, dehors, extérieur | corridor, outside, hallway
urgence, danger | emergency, danger
police, vol, déclaration de perte | police, theft, police report
parent, mère, famille | parent, family, mother
décès, enterrement, mort | death, funeral, died
hôpital, hospitalisé | hospital, hospitalised
examen médical, avis | opinion
sursis | suspended
suspensif | suspensive
vide, nul, nullité | null, invalid
dispense, dispensé, exempter | exempt, exemption, waiver
équivalence, vae | equivalence, credit transfer
remplir, compléter, formulaire | fill in, complete, form
vérifier, contrôler | check, verify
relevé | transcript
signaler, signalement | flag
prouver | prove
version, doc | version
motif, raison, cause | reason, grounds, cause
empêché, force majeure, imprévu | prevented, unforeseen, force majeure
grave, sérieux | serious, severe, grave
conséquence, risque, encourir | consequence, risk, happens
facultatif, optionnel | optional
automatique | automatic
individuel, perso, personnel | individual, personal, own
supplémentaire, en plus | extra, additional, more
spécial, particulier | special, particular
nouveau | new
ancien, vieux | old, former
officiel | official
public | public
limite, dépasser | limit, exceed, beyond
surveiller seul, sans surveillant | unsupervised, unattended
remplaçant, remplacement | replacement
vacataire, doctorant, thésard | phd, ta, temporary lecturer
agent, gardien, accueil | guard, porter, front desk
égalité | tie
réunion, séance, réunir | meeting, session, meet
échange, échanger | swap, exchange, swapped
insulte, insulter, comportement, conduite | insult, behaviour, behavior, conduct, rude
voler, volontairement | deliberately, on purpose
bonne foi, sans faire exprès | good faith, honest mistake
tentative, essai | attempt, try
nom sur la liste, pas sur la liste | not on the list, missing from the list
capuche, casquette, chapeau | hood, cap, hat
cheveux | hair
chargeur, prise | charger, socket, plug
avion | flight, plane
`;
