// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From fr/ranks.yaml.
import type { LexiconTable } from "../table.ts";

export const frRank: LexiconTable = {
  kind: "rank",
  features: [],
  rows: `
{}	général d'armée|général de corps d'armée|général de division|général de brigade|général d'armée aérienne|général de corps aérien|général de division aérienne|général de brigade aérienne|général de corps d'armée aérienne|général major|général-major|général de police|général en chef|général deux étoiles|général trois étoiles|général cinq étoiles|général|générale|généraux|Gal|Gal.|Gén.|général d'État-major|général du corps d'armée|lieutenant-général|lieutenant général|major-général|général à la retraite|général de corps d'armée à la retraite|généralissime|général de gendarmerie|général lieutenant|colonel-général|colonel général|brigadier général|brigadier-général|général de brigade à titre temporaire
{}	maréchal|maréchale|maréchal de camp|feld-maréchal|maréchaux|maréchal du Mali
{}	colonel|colonelle|colonel-major|colonel major|lieutenant-colonel|lieutenant colonel|lieutenante-colonelle|colonels|colonels-majors|lieutenants-colonels|Col|Col.|Lt-Col|Lt-col.|Lt col.|Lcl|Col-major|Col-maj|col.|colonel de gendarmerie|colonel à la retraite|colonel d'aviation|Médecin-colonel|médecin colonel|médecin-colonel major|intendant colonel-major|médecin général|médecin-général|médecin-commandant|intendant général|intendant militaire|ingénieur général|ingénieur colonel
{}	chef de bataillon|chef d'escadron|chef d'escadrons|capitaine|capitaines|capitaine de vaisseau|capitaine de frégate|capitaine de corvette|lieutenant|lieutenant de vaisseau|sous-lieutenant|lieutenants|enseigne de vaisseau|aspirant|Cne|Cdt|Cap.|major|majors|adjudant|adjudant-chef|sergent|sergent-chef|caporal|caporal-chef|maréchal des logis|maréchal des logis-chef|brigadier|brigadier-chef|sous-officier|brigadiers|soldat de première classe|~commandant|~commandante|~officier
{}	amiral|amiraux|vice-amiral|contre-amiral|vice-amiral d'escadre|contre-amiral de division|vice-amiraux|contre-amiraux|commodore|grand amiral|amirale
{}	contrôleur général de police|inspecteur général de police|commissaire principal|commissaire divisionnaire|commissaire de police|commissaire général de police|officier de police|brigadier de police
{}	Pr|Pr.|Prof.|Prof|professeur|professeure|professeurs|professeur émérite|professeur agrégé|maître-assistant|professeur titulaire|conseiller d'État actuel|ministre plénipotentiaire de première classe|~maître de conférences|~académicien|~académicienne|~docteur|~docteure|~agrégé|~ingénieur|~ingénieure
`,
};
