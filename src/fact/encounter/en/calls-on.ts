import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const callsOn: OccasionRule = occasionByVerb({
  id: "encounter/en/calls-on",
  because: 'Who "calls on" somebody in his office pays him a courtesy call.',
  lemmas: ["call on", "call upon"],
  voice: "active",
  format: "courtesy-call",
  roles: { subject: "guest", leader: "guest", object: "host", company: "member" },
  needs: [["subject"], ["object"]],
  ofTwo: true,
  toPersons: true,
  examples: ["{guest:The ambassador of Japan} {trigger:called on} {host:the president of Ghana}."],
  counterExamples: [
    ["The ambassador of Japan called on Ghana to act.", "a state is asked, and not visited"],
    ["The ambassador called on the crowd.", "a crowd is nobody"],
  ],
});
