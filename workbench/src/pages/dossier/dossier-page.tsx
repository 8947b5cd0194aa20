import { useMemo, type ReactNode } from "react";
import { useSearchParams } from "wouter";
import { paths } from "../../client/paths.ts";
import { useAnswer } from "../../client/use-answer.ts";
import { Loading, Trouble } from "../../parts/states.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { useSpeech } from "../../words/speech.tsx";
import { DossierChoice } from "./dossier-choice.tsx";
import { DossierSheet } from "./dossier-sheet.tsx";
import { isComplete, questionFrom, toSearch, type Question } from "./question.ts";

/** Everything between two parties, ready to be printed or taken along. */
export function DossierPage(): ReactNode {
  const { words } = useSpeech();
  const [search, setSearch] = useSearchParams();
  const question = useMemo(() => questionFrom(search), [search]);
  useTitle(words.dossier.title);
  return (
    <div className="dossier">
      <header>
        <h1>{words.dossier.title}</h1>
        <p className="muted">{words.dossier.lead}</p>
      </header>
      <DossierChoice question={question} choose={(chosen) => setSearch(toSearch(chosen))} />
      <Answer question={question} />
    </div>
  );
}

function Answer({ question }: { readonly question: Question }): ReactNode {
  const { words } = useSpeech();
  const complete = isComplete(question);
  const asked = useAnswer(complete ? paths.dossier(toSearch(question)) : null);
  if (!complete) {
    const same = question.a !== "" && question.a === question.b;
    return <p className="empty">{same ? words.dossier.same : words.dossier.start}</p>;
  }
  if (asked.trouble !== null) return <Trouble cause={asked.trouble} again={asked.again} />;
  if (asked.answer === null || asked.waiting) return <Loading />;
  return <DossierSheet dossier={asked.answer} question={question} />;
}
