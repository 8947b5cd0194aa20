/**
 * French verbs of reports on relations between states, by what they tell. A verb that tells several
 * things stands where it is most frequent; reflexive verbs stand under their bare infinitive.
 */
export const frenchVerbs: Readonly<Record<VerbField, readonly string[]>> = {
  meet: list(`rencontrer entretenir réunir retrouver discuter échanger dialoguer converser conférer
    débattre négocier évoquer aborder examiner passer traiter tenir concerter consulter
    deviser côtoyer croiser pencher plancher articuler balayer`),
  receive: list(`recevoir accueillir accorder héberger abriter organiser convier inviter convoquer
    décorer recueillir
    réceptionner`),
  move: list(`visiter effectuer séjourner arriver venir parvenir atterrir débarquer fouler rendre aller
    partir quitter regagner rentrer retourner revenir repartir entrer sortir embarquer gagner rejoindre
    voyager déplacer sillonner parcourir traverser achever entamer conduire mener accompagner escorter
    dépêcher descendre monter passer rallier poser déposer saluer transiter
    envoler décoller boucler écourter accoster`),
  remote: list(`appeler téléphoner joindre contacter adresser écrire envoyer transmettre remettre
    délivrer porter apporter acheminer expédier livrer communiquer faxer répondre
    notifier mandater`),
  chair: list(`présider coprésider diriger représenter piloter animer modérer coordonner installer
    ouvrir clôturer clore lever siéger participer assister prendre intervenir`),
  agree:
    list(`signer cosigner parapher conclure adopter ratifier approuver entériner valider sceller
    accepter convenir consentir agréer entendre finaliser endosser souscrire adhérer renouveler
    reconduire proroger dénoncer abroger résilier`),
  say: list(`dire déclarer affirmer indiquer souligner préciser expliquer ajouter noter relever
    rappeler signaler mentionner estimer juger considérer croire penser soutenir assurer confier
    raconter rapporter insister marteler réaffirmer réitérer confirmer observer constater reconnaître
    admettre avouer conclure poursuivre lancer lâcher glisser renchérir répéter rassurer témoigner
    exposer présenter détailler décrire évoquer informer apprendre annoncer révéler dévoiler publier
    proclamer promulguer avancer prétendre clamer arguer argumenter plaider expliciter nuancer
    résumer exprimer manifester renseigner traduire formuler émettre prononcer écrire commenter interroger
    montrer démontrer illustrer attester laisser répliquer rétorquer riposter citer
    énumérer qualifier décliner
    énoncer pointer enchaîner compléter objecter concéder surenchérir
    marteler stipuler relater asséner professer étayer corroborer interpeller`),
  praise: list(`féliciter remercier saluer louer vanter apprécier honorer réjouir applaudir célébrer
    encenser magnifier congratuler complimenter encourager soutenir appuyer accueillir
    gratifier`),
  criticise: list(`critiquer condamner dénoncer accuser fustiger déplorer regretter avertir alerter
    prévenir menacer blâmer réprouver désapprouver protester récuser rejeter inquiéter préoccuper
    opposer contester refuser exclure écarter
    décrier désoler insurger indigner élever stigmatiser épingler tacler fustiger alarmer`),
  deny: list(`démentir nier réfuter contredire infirmer`),
  ask: list(`demander solliciter réclamer exiger exhorter appeler presser prier requérir souhaiter
    plaider suggérer proposer recommander préconiser espérer attendre inviter vouloir
    prôner implorer supplier revendiquer adjurer sommer enjoindre escompter ambitionner`),
  promise: list(`promettre engager garantir jurer assurer offrir proposer prévoir projeter compter
    envisager planifier programmer décider déterminer résoudre fixer arrêter choisir autoriser
    ordonner instruire charger consacrer dédier destiner apprêter`),
  give: list(`financer construire bâtir ériger réaliser exécuter livrer fournir octroyer donner allouer
    attribuer accorder prêter décaisser débloquer verser payer rembourser annuler effacer alléger
    subventionner doter équiper investir injecter mobiliser aider assister secourir appuyer former
    installer rénover réhabiliter moderniser étendre agrandir électrifier exporter importer vendre
    acheter acquérir distribuer céder partager évacuer
    cofinancer parrainer restituer rétrocéder ravitailler approvisionner rapatrier extrader bitumer
    forer transformer désenclaver interconnecter relier raccorder alimenter vacciner soigner`),
  launch: list(`lancer inaugurer démarrer débuter commencer entamer amorcer créer fonder établir
    instaurer instituer mettre placer nouer ouvrir rouvrir déployer activer opérationnaliser
    concrétiser matérialiser
    renouer rétablir restaurer réactiver normaliser parachever`),
  change:
    list(`reporter ajourner différer décaler repousser annuler suspendre interrompre geler rompre
    retirer rappeler expulser abandonner cesser finir terminer arrêter maintenir modifier réviser
    prolonger étendre élargir réduire augmenter accroître`),
  prepare: list(`préparer élaborer rédiger finaliser étudier mûrir baliser`),
  continue: list(`suivre poursuivre continuer reprendre relancer renforcer consolider approfondir
    développer intensifier dynamiser accélérer diversifier promouvoir favoriser faciliter soutenir
    hisser raffermir resserrer densifier améliorer redynamiser revitaliser pérenniser préserver
    impulser accompagner contribuer coopérer collaborer oeuvrer œuvrer travailler agir combattre
    lutter défendre protéger viser permettre aboutir déboucher inscrire situer constituer former
    comprendre compter comporter inclure couvrir concerner porter toucher respecter appliquer
    exploiter explorer identifier bénéficier profiter recenser évaluer analyser superviser
    harmoniser mutualiser perfectionner copiloter chapeauter`),
  appoint: list(`nommer désigner élire réélire investir installer accréditer succéder remplacer
    démissionner limoger destituer occuper assumer exercer`),
  common: list(`faire voir savoir connaître trouver mettre prendre rester devenir demeurer paraître
    sembler vivre servir falloir tenter essayer chercher réussir échouer obtenir tenir appartenir
    contenir comprendre figurer suffire remplir jouer perdre utiliser naître mourir tuer blesser
    attaquer durer intéresser manquer hésiter oser croître disposer posséder regrouper rassembler
    marquer convaincre produire introduire reconstruire détruire disparaître apparaître découvrir
    offrir souffrir arrêter aimer tomber valoir dépasser atteindre craindre réagir
    miser tabler tourner fêter commémorer acquitter`),
  modal: list(`devoir pouvoir vouloir souhaiter espérer désirer compter entendre tenir apprêter
    commencer continuer cesser finir venir faillir oser savoir parvenir réussir`),
};

export type VerbField =
  | "meet"
  | "receive"
  | "move"
  | "remote"
  | "chair"
  | "agree"
  | "say"
  | "praise"
  | "criticise"
  | "deny"
  | "ask"
  | "promise"
  | "give"
  | "launch"
  | "change"
  | "prepare"
  | "continue"
  | "appoint"
  | "common"
  | "modal";

function list(lemmas: string): readonly string[] {
  return lemmas.split(/\s+/);
}

/** Verbs whose past is made with « être »; for all others, « être » + participle is the passive. */
export const verbsWithEtre: ReadonlySet<string> = new Set(
  list(`aller venir arriver partir entrer rentrer sortir naître mourir devenir revenir parvenir
    intervenir convenir rester retourner tomber repartir survenir retourner débarquer descendre
    monter demeurer disparaître apparaître passer`),
);
