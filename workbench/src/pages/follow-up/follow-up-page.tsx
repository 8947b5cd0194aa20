import { useMemo, type ReactNode } from "react";
import { useSearchParams } from "wouter";
import { paths } from "../../client/paths.ts";
import { useAnswer } from "../../client/use-answer.ts";
import { Loading, Trouble } from "../../parts/states.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { useSpeech } from "../../words/speech.tsx";
import { DossierChoice } from "../dossier/dossier-choice.tsx";
import { isComplete, questionFrom, toSearch, type Question } from "../dossier/question.ts";
import { FollowUpSheet } from "./follow-up-sheet.tsx";

/** What was undertaken between two parties, from session to session, and what became of it. */
export function FollowUpPage(): ReactNode {
  const { deciding } = useSpeech();
  const { followUp } = deciding;
  const [search, setSearch] = useSearchParams();
  const question = useMemo(() => questionFrom(search), [search]);
  useTitle(followUp.title);
  return (
    <div className="dossier">
      <header>
        <h1>{followUp.title}</h1>
        <p className="muted">{followUp.lead}</p>
      </header>
      <DossierChoice question={question} choose={(chosen) => setSearch(toSearch(chosen))} />
      <Answer question={question} />
    </div>
  );
}

function Answer({ question }: { readonly question: Question }): ReactNode {
  const { words, deciding } = useSpeech();
  const complete = isComplete(question);
  const asked = useAnswer(complete ? paths.followUp(toSearch(question)) : null);
  if (!complete) {
    const same = question.a !== "" && question.a === question.b;
    return <p className="empty">{same ? words.dossier.same : deciding.followUp.start}</p>;
  }
  if (asked.trouble !== null) return <Trouble cause={asked.trouble} again={asked.again} />;
  if (asked.answer === null || asked.waiting) return <Loading />;
  return <FollowUpSheet table={asked.answer} question={question} again={asked.again} />;
}
