const headBytes = 4096;
const charset = /charset\s*=\s*["']?\s*([a-z0-9_:-]{2,40})/i;
const xml = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([a-z0-9_-]{2,40})/i;

/** The charset that a page names in its first kilobytes, in `<meta>` or in an XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headBytes));
  return xml.exec(head)?.[1] ?? charset.exec(head)?.[1];
}
