import { phrases, wordSet } from "../../word-lists.ts";
import { sayingsOf } from "../sayings-of.ts";
import type { SayingWords } from "../words.ts";

/**
 * Verbs of saying. Each line: stance | who can say it | what follows | lemmas.
 *
 * What follows: `clause`, `thing`, `quality`, a link word (« de »), `+à` for a person and then « à »,
 * `-pour` the same where the person is left out of what was said.
 */
const verbs = `
states | anyone | clause | dire déclarer affirmer indiquer expliquer préciser ajouter répondre poursuivre faire_savoir faire_valoir faire_remarquer faire_observer assurer soutenir rétorquer jurer certifier répéter
states | anyone | clause | renseigner lire apprendre
states | voice | clause | estimer constater conclure croire penser juger considérer noter observer remarquer confier lancer marteler reconnaître concéder admettre avouer argumenter plaider raconter témoigner écrire résumer commenter relever prévenir s'exclamer tempérer renchérir enchaîner glisser nuancer arguer avancer insister rassurer trouver se_souvenir s'interroger ironiser trancher rapporter murmurer soupirer crier se_borner se_contenter
states | anyone | clause thing | réaffirmer réitérer renouveler
states | voice | clause thing | rappeler souligner confirmer signaler mettre_en_avant mettre_en_exergue mettre_en_lumière relever faire_valoir
states | voice | thing | exprimer manifester dire
states | voice | sur | insister mettre_l'accent
states | voice | de | faire_état faire_part
states | voice | quality | se_dire se_déclarer se_montrer
states | quote | thing | juger trouver voir évoquer mentionner invoquer décrire détailler exposer citer estimer promouvoir défendre réclamer
states | quote | de | parler
praises | quote | -de | qualifier
announces | anyone | clause thing | annoncer révéler dévoiler communiquer informer
pledges | anyone | clause thing de | promettre
pledges | voice | clause thing | garantir
pledges | anyone | clause | s'engager
praises | voice | clause thing | saluer louer vanter magnifier complimenter applaudir apprécier
praises | voice | thing -pour -de | féliciter remercier
praises | voice | clause de | se_féliciter se_réjouir se_louer
praises | voice | à | rendre_hommage
praises | cue | thing | présenter adresser transmettre renouveler
criticises | anyone | clause thing | déplorer regretter condamner dénoncer fustiger accuser
criticises | voice | thing | critiquer reprocher blâmer désapprouver
criticises | voice | clause de | s'inquiéter s'indigner se_plaindre s'alarmer
criticises | voice | contre | mettre_en_garde protester s'insurger s'élever
criticises | voice | clause | avertir mettre_en_garde
requests | voice | clause thing de | demander réclamer exiger recommander suggérer proposer préconiser
requests | voice | thing | solliciter requérir
requests | voice | +à +de | exhorter appeler prier presser enjoindre sommer encourager
requests | voice | à | appeler exhorter lancer_un_appel
requests | voice | pour | plaider militer
requests | voice | clause | souhaiter
invites | voice | +à | inviter convier
denies | anyone | clause thing | démentir nier réfuter
denies | voice | clause thing | contester récuser rejeter
`;

/** How French reports what is said. */
export const frenchSayings: SayingWords = {
  verbs: sayingsOf(verbs),
  houses: {
    houses: wordSet("service services cellule cabinet secrétariat porte-parolat"),
    papers: wordSet("communiqué communiqués note dépêche"),
    joint: wordSet("conjoint commun final"),
    before: new Set(),
    verbs: new Set(),
    articles: wordSet("un une le la l' ce cette même"),
  },
  coming: new Set(["effectuer", "séjourner", "rencontrer", "se rendre", "s'entretenir"]),
  clauseOpeners: wordSet("que qu'"),
  coordinators: wordSet("et puis mais ou ni"),
  thingOpeners: wordSet(
    `le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos tout toute tous toutes
     plusieurs quelques certains chaque deux trois quatre cinq six sept huit neuf dix onze douze vingt
     trente cinquante cent`,
  ),
  emptyThings: wordSet(
    "occasion opportunité possibilité heureuse corps troupes troupe foule drapeau drapeaux détachement nouvelle nouvelles invités assistance public",
  ),
  adverb: /^aussi$|ment$/,
  adjuncts: wordSet("à au aux avec devant auprès lors dans sur en depuis face par chez"),
  sources: phrases(
    "selon | d' après | à en croire | de l' avis de | du point de vue de | aux yeux de | aux dires de",
  ),
  documents: wordSet("communiqué note"),
  sameSources: phrases(
    "selon la même source | d' après la même source | de même source | selon cette source",
  ),
  openingSources: phrases("pour"),
  relativeSources: phrases("pour qui | pour lequel | pour laquelle | selon qui | selon lequel"),
  pronouns: wordSet("lui elle eux elles leur nous vous"),
  ends: phrases(
    `avant de | avant d' | tout en | ce que | ce qu' | ce qui | et ce , | après quoi | , avant que`,
  ),
  framesAfterComma: phrases(
    `au cours de | au cours d' | au cours du | lors de | lors d' | lors du | lors des | à l' occasion de |
     à l' occasion du | à l' occasion d' | en marge de | en marge du | en marge d' | à l' issue de |
     à l' issue du | à l' issue d' | au terme de | au terme du | au terme d' | au sortir de | au sortir du |
     devant la presse | face à la presse | dans un entretien | dans une interview | dans un communiqué |
     dans une déclaration | dans un discours | en réponse à | interrogé | interrogée | à sa sortie |
     au micro de | à l' adresse de`,
  ),
  infinitiveFrames: wordSet("d' de pour après à"),
  means: wordSet(
    "manière façon moyen moyens nécessité volonté possibilité possibilités besoin but objectif voies capacité",
  ),
  manners: wordSet("en"),
  agents: wordSet("par"),
  nobody: wordSet("on c' ce ça cela chacun beaucoup certains personne"),
  seats: phrases("du palais | de la présidence | de la maison"),
  heads: wordSet("chef cheffe patron patronne"),
  announcing: wordSet(
    `engagement promesse annonce message mot réponse appel vœu voeu avertissement constat déclaration
     proposition confidence credo conviction priorité`,
  ),
  cues: [
    [
      "praises",
      phrases(
        `gratitude | reconnaissance | reconnaissant | reconnaissante | remerciements | remercie | remercions |
         merci | félicitations | félicitons | félicite | hommage | condoléances | heureux | heureuse |
         satisfaction | satisfait | satisfaite | satisfaits | ravi | ravie | honoré | honorée | fier | fière |
         se réjouit | nous réjouissons | me réjouis | saluons | fierté | admiration | excellence`,
      ),
    ],
    [
      "criticises",
      phrases(
        `inquiétude | inquiet | inquiète | préoccupation | préoccupé | préoccupée | indignation | déçu | déçue |
         mécontentement | regrettons | condamnons | dénonçons | inacceptable | inadmissible | hostile`,
      ),
    ],
    [
      "pledges",
      phrases(
        `prêt à | prête à | prêts à | prêtes à | disposé à | disposée à | disposés à | disposition à |
         disponibilité à | m' engage | nous engageons | promets | promettons |
         compter sur`,
      ),
    ],
    [
      "requests",
      phrases(
        `nous aider | m' aider | demandons | demande que | sollicitons | appelons | souhaitons que |
         attendons de | avons besoin | ai besoin | exhortons | j' appelle | je demande | comptons sur`,
      ),
    ],
    ["invites", phrases("vous invite | vous invitons | invitons")],
  ],
};
