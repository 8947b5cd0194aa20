import { useState, type ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { languages } from "../../../src/core/language.ts";
import { keep, kept } from "../client/keep.ts";
import { useSpeech } from "../words/speech.tsx";
import { languageNames } from "../words/use-words.ts";
import { KeyboardHelp } from "./keyboard-help.tsx";

/** The bar over every page: where one is, and how the workbench speaks and looks. */
export function Header(): ReactNode {
  const { words, deciding } = useSpeech();
  return (
    <header className="header">
      <Link className="brand" href="/">
        <img src="/icon.svg" alt="" width="24" height="24" />
        {words.appName}
      </Link>
      <nav aria-label={words.nav.label}>
        <ul className="nav">
          <NavItem href="/" words={words.nav.timeline} />
          <NavItem href="/persons" words={words.nav.persons} />
          <NavItem href="/documents" words={words.nav.documents} />
          <NavItem href="/dossier" words={words.nav.dossier} />
          <NavItem href="/follow-up" words={deciding.nav.followUp} />
          <NavItem href="/review" words={deciding.nav.queue} />
          <NavItem href="/log" words={deciding.nav.log} />
        </ul>
      </nav>
      <div className="settings">
        <LanguageChoice />
        <ThemeChoice />
        <KeyboardHelp />
      </div>
    </header>
  );
}

function NavItem({ href, words }: { readonly href: string; readonly words: string }): ReactNode {
  const [path] = useLocation();
  const here = href === "/" ? path === "/" : path.startsWith(href);
  return (
    <li>
      <Link href={href} aria-current={here ? "page" : undefined}>
        {words}
      </Link>
    </li>
  );
}

function LanguageChoice(): ReactNode {
  const { words, language, choose } = useSpeech();
  return (
    <div className="languages" role="group" aria-label={words.settings.language}>
      {languages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={languageNames[code]}
          aria-pressed={code === language}
          onClick={() => choose(code)}
        >
          {code}
          <span className="visually-hidden"> {languageNames[code]}</span>
        </button>
      ))}
    </div>
  );
}

const themes = ["system", "light", "dark"] as const;

function ThemeChoice(): ReactNode {
  const { words } = useSpeech();
  const [theme, setTheme] = useState(() => kept("theme") ?? "system");
  const choose = (chosen: string): void => {
    keep("theme", chosen === "system" ? null : chosen);
    if (chosen === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = chosen;
    setTheme(chosen);
  };
  return (
    <select
      className="theme"
      aria-label={words.settings.theme}
      value={theme}
      onChange={({ target }) => choose(target.value)}
    >
      {themes.map((one) => (
        <option key={one} value={one}>
          {words.settings[one]}
        </option>
      ))}
    </select>
  );
}
