/** One part of a name. */
export interface NamePart {
  /** In lower case, NFC, without apostrophes. */
  readonly word: string;
  /** « J. », «В.». */
  readonly initial: boolean;
  /** Joins names and tells little: al, ben, de, von. */
  readonly particle: boolean;
}

/**
 * Cuts a name into its parts: at white space, hyphens and full stops.
 *
 * @example
 * splitName("Jean-Luc d’Aubry").map(({ word }) => word) // ["jean", "luc", "daubry"]
 */
export function splitName(name: string): readonly NamePart[] {
  const words = name
    .normalize("NFC")
    .replaceAll(/['’‘ʼ`´ʹʺ]/gu, "")
    .toLowerCase()
    .replaceAll(/(?<!\p{L})(?:а|э)(?:ль|с|р|н|ш|д|з|т)-(?=\p{L})/gu, "аль ")
    .replaceAll(/(?<!\p{L})[ae](?:[lsrnzdt]|sh|ch)-(?=\p{L})/gu, "al ")
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "");
  return words.map((word) => ({
    word,
    initial: word.length === 1,
    particle: particles.has(word),
  }));
}

const particles: ReadonlySet<string> = new Set(
  [
    "al el ul аль эль ал эл",
    "ben bin ibn ould wuld uld oueld weld бен бин ибн ульд оулд уд валид bint mint",
    "de da do dos das du des di del della la le las los y i e ter ten",
    "van von der den zu zum af av",
    "де да ду дю дус дос ла ле лос ван фон дер ден и",
    "haj hadj hajj hadji elhadj elhaj alhaji хадж хаджи эльхадж альхаджи",
    "oglu ogly oglou kyzy оглы кызы",
  ].flatMap((line) => line.split(" ")),
);

/** «Сергеевич», "Sergeyevich", « Ivanovna »: the name of the father, which may be left out. */
export function isPatronymic(word: string): boolean {
  return /(?:[оеё]вич|[оеё]вна|ична|инична|[oe]vi(?:t?ch|č|c|tj)|[oe]vna|itchna|ichna)$/u.test(
    word,
  );
}
