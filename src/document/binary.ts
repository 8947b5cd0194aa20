const sampleBytes = 64 * 1024;

/** First bytes of common files that are not text. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, odt
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x47, 0x49, 0x46, 0x38], // gif
  [0x1f, 0x8b], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // elf
  [0xd0, 0xcf, 0x11, 0xe0], // doc, xls
  [0x42, 0x5a, 0x68], // bzip2
];

/**
 * Whether the bytes are something other than text.
 *
 * Looks at the first 64 KiB: known signatures, and the share of control bytes. UTF-16 is full of
 * zero bytes and is text all the same: there they stand at every other place.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte)))
    return true;
  const sample = bytes.subarray(0, sampleBytes);
  if (looksUtf16(sample)) return false;
  return controlsIn(sample) > sample.length / 20;
}

function controlsIn(sample: Uint8Array): number {
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  return controls;
}

function looksUtf16(sample: Uint8Array): boolean {
  const [first, second] = sample;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const half = Math.floor(sample.length / 2);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Spaces and line ends alone give one zero in ten, whatever the alphabet.
  return Math.max(even, odd) > half / 10 && Math.min(even, odd) <= half / 100;
}
