import { HouseError, type Trouble } from "../core/house-error.ts";
import { documentBytesMax } from "./document.ts";

const mebibytesMax = documentBytesMax / 1024 / 1024;

/** DOC-001: nothing stands at the path. */
export function notThere(path: string): Trouble {
  return {
    code: "DOC-001",
    message: "Unexpected empty place, expected a file or a folder.",
    where: path,
    next: "Check the spelling of the path, then try again.",
  };
}

/** DOC-001 too: an address of the web, where a file is wanted. We fetch nothing. */
export function addressOnTheWeb(address: string): Trouble {
  return {
    code: "DOC-001",
    message: "Unexpected address of a web page, expected a file or a folder.",
    where: address,
    next: "Save the page from your browser (Ctrl+S, or ⌘S), then read that file.",
  };
}

/** DOC-002: the file or folder is there, but we may not or cannot read it. */
export function unreadable(path: string, cause: unknown): Trouble {
  return {
    code: "DOC-002",
    message: "Unexpected refusal by the file system, expected a readable file or folder.",
    where: path,
    next: "Grant the right to read it (`ls -l` shows the rights), or leave it out.",
    cause,
  };
}

/** DOC-003: the file holds nothing. */
export function emptyDocument(path: string): Trouble {
  return {
    code: "DOC-003",
    message: "Unexpected empty document, expected text or HTML.",
    where: path,
    next: "Save the page again: this copy holds no bytes, or only white space.",
  };
}

/** DOC-004: the file is larger than we read. */
export function tooLarge(path: string, bytes: number): Trouble {
  return {
    code: "DOC-004",
    message: `Unexpected size of ${bytes} bytes, expected at most ${mebibytesMax} MiB.`,
    where: path,
    next: "Split the file into its documents, one file each.",
  };
}

/** DOC-005: the bytes are no text. */
export function binaryDocument(path: string): Trouble {
  return {
    code: "DOC-005",
    message: "Unexpected binary content, expected text or HTML.",
    where: path,
    next: "Save the document as plain text or as a web page, then read that file.",
  };
}

/** DOC-006: a link leads back to a folder that holds it. */
export function circularLink(path: string): Trouble {
  return {
    code: "DOC-006",
    message: "Unexpected circular link, expected a folder not yet walked.",
    where: path,
    next: "Nothing is lost: the folder is read once. Remove the link to silence this.",
  };
}

/** DOC-007: a kind of file that we do not read. */
export function unsupportedKind(path: string): Trouble {
  return {
    code: "DOC-007",
    message: "Unexpected kind of file, expected .txt, .md, .html, .htm or .xhtml.",
    where: path,
    next: "Save the document as plain text or as a web page, then read that file.",
  };
}

/** Throws a trouble as the house does. */
export function stop(trouble: Trouble): never {
  throw new HouseError(trouble);
}
