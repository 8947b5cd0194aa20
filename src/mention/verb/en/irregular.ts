/**
 * English verbs whose past is not made by rule: base, past, participle; a dash where it is the same
 * as the one before.
 */
const rows = `
be was been
have had -
do did done
go went gone
say said -
tell told -
meet met -
hold held -
lead led -
give gave given
take took taken
make made -
come came -
become became become
begin began begun
bring brought -
build built -
buy bought -
choose chose chosen
cut cut -
deal dealt -
draw drew drawn
drive drove driven
fall fell fallen
feel felt -
fight fought -
find found -
fly flew flown
forget forgot forgotten
get got -
grow grew grown
hear heard -
hide hid hidden
hit hit -
keep kept -
know knew known
lay laid -
leave left -
lend lent -
let let -
lie lied -
lose lost -
mean meant -
pay paid -
put put -
read read -
rise rose risen
run ran run
see saw seen
seek sought -
sell sold -
send sent -
set set -
shake shook shaken
show showed shown
shut shut -
sit sat -
speak spoke spoken
spend spent -
stand stood -
steal stole stolen
swear swore sworn
teach taught -
tear tore torn
think thought -
understand understood -
undertake undertook undertaken
undergo underwent undergone
wake woke woken
win won -
wind wound -
withdraw withdrew withdrawn
write wrote written
overcome overcame overcome
foresee foresaw foreseen
uphold upheld -
oversee oversaw overseen
mislead misled -
break broke broken
bear bore borne
catch caught -
cost cost -
forgive forgave forgiven
freeze froze frozen
split split -
spread spread -
strike struck -
throw threw thrown
sign signed -
want wanted -
`;

/** Past and participle of each irregular verb, by base. */
export const irregularVerbs: ReadonlyMap<string, { readonly past: string; readonly done: string }> =
  new Map(
    rows
      .trim()
      .split("\n")
      .map((row) => {
        const [base = "", past = "", done = ""] = row.split(" ");
        return [base, { past, done: done === "-" ? past : done }] as const;
      }),
  );
