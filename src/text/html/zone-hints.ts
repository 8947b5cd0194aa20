import type { ZoneKind } from "../text.ts";
import { attributeOf, type PageElement } from "./parse-page.ts";

const byTag: ReadonlyMap<string, ZoneKind> = new Map([
  ["nav", "navigation"],
  ["footer", "notice"],
  ["aside", "related"],
  ["figcaption", "caption"],
  ["form", "sharing"],
]);

const byRole: ReadonlyMap<string, ZoneKind> = new Map([
  ["navigation", "navigation"],
  ["banner", "navigation"],
  ["contentinfo", "notice"],
  ["complementary", "related"],
  ["search", "navigation"],
  ["dialog", "notice"],
  ["alertdialog", "notice"],
]);

/** Names of classes and ids, in the order in which they are asked. */
const byName: readonly (readonly [RegExp, ZoneKind])[] = [
  [/(^|[-_ ])(comments?|commentaires?|disqus|respond|replies|responses|comment-?(list|area|form|section|thread|body|wrap\w*))([-_ ]|\d|$)/, "comments"],
  [/(^|[-_ ])(related|similar|recommend\w*|read-?(more|also|next)|see-?also|lire-?aussi|more-?(stories|news|from|on)|most-?(read|popular|viewed)|popular|trending|outbrain|taboola|yarpp|jp-relatedposts|also-?like|sidebar|widget-?area|latest-?(news|posts))([-_ ]|\d|$)/, "related"],
  [/(^|[-_ ])(share|sharing|social|sharedaddy|addtoany|shar\w*-?(bar|buttons|tools)|follow-?us|newsletter|subscribe|subscription|tags|tag-?(list|links|cloud)|post-?tags|entry-?tags|print-?link|toolbar|tools)([-_ ]|\d|$)/, "sharing"],
  [/(^|[-_ ])(nav|navbar|navigation|menu|breadcrumbs?|fil-?ariane|pagination|pager|skip-?link|topbar|site-?header|masthead|main-?menu)([-_ ]|\d|$)/, "navigation"],
  [/(^|[-_ ])(footer|copyright|colophon|cookies?|gdpr|consent|disclaimer|legal|mentions)([-_ ]|\d|$)/, "notice"],
  [/(^|[-_ ])(ads?|advert\w*|adsense|banner|sponsor\w*|promo\w*|publicit\w*|pub|dfp|adslot)([-_ ]|\d|$)/, "advertisement"],
  [/(^|[-_ ])(wp-caption-text|caption|figcaption|credit|photo-?credit|image-?(caption|credit)|legende)([-_ ]|\d|$)/, "caption"],
  [/(^|[-_ ])(byline|author|auteur|signature|post-?author|entry-?author|author-?(name|bio|box|info))([-_ ]|\d|$)/, "byline"],
  [/(^|[-_ ])(date|dateline|published|pubdate|post-?(date|meta)|entry-?(date|meta)|article-?(date|meta)|timestamp|posted-?on|publish\w*-?(date|time|on))([-_ ]|\d|$)/, "publication"],
]; // prettier-ignore

const nameUnitsMax = 300;

/** Names on whole-page wrappers say nothing of the text within. */
const wrappers = new Set(["html", "body", "main", "article"]);

/**
 * Tells the zone that an element's tag, role, class or id names.
 *
 * @returns Null where they name none.
 */
export function zoneHintOf(element: PageElement): ZoneKind | null {
  if (wrappers.has(element.tagName)) return null;
  const tagged = byTag.get(element.tagName) ?? byRole.get(attributeOf(element, "role") ?? "");
  if (tagged !== undefined) return tagged;
  const name = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  if (name === " ") return null;
  const lower = name.slice(0, nameUnitsMax).toLowerCase();
  return byName.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}
