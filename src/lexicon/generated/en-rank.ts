// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From en/ranks.yaml.
import type { LexiconTable } from "../table.ts";

export const enRank: LexiconTable = {
  kind: "rank",
  features: [],
  rows: `
{}	General|Gen.|Gen|Generals|General of the Army|Army General|Lieutenant General|Lieutenant-General|Lt Gen|Lt. Gen.|Lt-Gen|Lt.-Gen.|Lt Gen.|LtGen|Lt General|Lt. General|Major General|Major-General|Maj Gen|Maj. Gen.|Maj-Gen|Maj.-Gen.|Maj Gen.|Maj. General|Brigadier General|Brigadier-General|Brig Gen|Brig. Gen.|Brig-Gen|Brig. General|Brig Gen.|Brigadier|Brig.|Brig|Colonel General|Colonel-General|Col. Gen.|Col Gen|four-star general|three-star general|two-star general|retired general|Corps General|Divisional General|Division General|Army Corps General|Major Generals|Lieutenant Generals|Brigadier Generals|Captain General|General (rtd)|General (Rtd)|Gen. (rtd)|Brigade General|Squadron General
{}	Field Marshal|Field-Marshal|Air Marshal|Air Chief Marshal|Air Vice Marshal|Air Vice-Marshal|Air Commodore|Group Captain|Wing Commander|Squadron Leader|Flight Lieutenant|Marshal of the Air Force|AVM|Air Mshl|Marshal of the Soviet Union|Grand Marshal|~Marshal
{}	Colonel|Colonels|Col.|Col|Lieutenant Colonel|Lieutenant-Colonel|Lt Col|Lt. Col.|Lt-Col|Lt.-Col.|Lt Col.|Lt. Colonel|Colonel Major|Colonel-Major|Col. Maj.|retired colonel|Colonel (rtd)|Maj.|Maj|Majors|Captain|Capt.|Capt|Captains|Lieutenant|Lt.|Lt|Lieutenants|Second Lieutenant|First Lieutenant|2nd Lt|1st Lt|Sub-Lieutenant|Sergeant|Sgt.|Sgt|Sergeant Major|Staff Sergeant|Corporal|Cpl|Warrant Officer|Chief Warrant Officer|Flying Officer|Pilot Officer|Cmdr.|Cdr|Cdr.|Lieutenant Commander|Lt Cdr|Lt. Cmdr.|Command Sergeant Major|Private First Class|Master Sergeant|Ensign|Midshipman|~Major|~Commander
{}	Admiral|Adm.|Adm|Admirals|Vice Admiral|Vice-Admiral|V. Adm.|V Adm|Rear Admiral|Rear-Admiral|R. Adm.|Rear Adm.|RAdm|VAdm|Commodore|Cdre|Fleet Admiral|Admiral of the Fleet|Grand Admiral|Vice Adm.|Rear Admirals|Vice Admirals|Rear Admiral (lower half)
{}	Inspector General of Police|Deputy Inspector General|Superintendent|Chief Superintendent|Assistant Superintendent|Superintendent of Police|Commissioner General of Police|Chief Inspector|Detective Chief Inspector|Police Commissioner|Commissioner of Police|Constable|Assistant Commissioner of Police|DIG|Assistant Inspector General|~Inspector
{}	Professor|Prof.|Prof|Professors|Associate Professor|Assistant Professor|Professor Emeritus|Emeritus Professor|Distinguished Professor|Assoc. Prof.|Adjunct Professor|Senior Lecturer|Reader in Law|Full Professor|Honorary Professor|Visiting Professor|~Academician|~Doctor|~Engineer|~Architect|~Barrister
`,
};
