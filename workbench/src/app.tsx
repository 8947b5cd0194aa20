import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { Header } from "./parts/header.tsx";
import { ReadingProgress } from "./parts/reading-progress.tsx";
import { RouteFocus } from "./parts/route-focus.tsx";
import { SkipLink } from "./parts/skip-link.tsx";
import { DocumentPageView } from "./pages/document/document-page.tsx";
import { DocumentsPage } from "./pages/documents-page.tsx";
import { DossierPage } from "./pages/dossier/dossier-page.tsx";
import { FollowUpPage } from "./pages/follow-up/follow-up-page.tsx";
import { LogPage } from "./pages/log/log-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";
import { PastBanner } from "./parts/past-banner.tsx";
import { PersonsPage } from "./pages/persons-page.tsx";
import { QueuePage } from "./pages/queue/queue-page.tsx";
import { RecordPageView } from "./pages/record/record-page.tsx";
import { TimelinePage } from "./pages/timeline/timeline-page.tsx";
import { SpeechProvider } from "./words/speech.tsx";

/** The whole workbench. */
export function App(): ReactNode {
  return (
    <SpeechProvider>
      <SkipLink />
      <Header />
      <PastBanner />
      <RouteFocus />
      <ReadingProgress>
        <main id="main" tabIndex={-1}>
          <Switch>
            <Route path="/" component={TimelinePage} />
            <Route path="/records/:id">{({ id }) => <RecordPageView key={id} id={id} />}</Route>
            <Route path="/documents" component={DocumentsPage} />
            <Route path="/documents/:id">{({ id }) => <DocumentPageView key={id} id={id} />}</Route>
            <Route path="/persons" component={PersonsPage} />
            <Route path="/dossier" component={DossierPage} />
            <Route path="/follow-up" component={FollowUpPage} />
            <Route path="/review" component={QueuePage} />
            <Route path="/log" component={LogPage} />
            <Route component={NotFoundPage} />
          </Switch>
        </main>
      </ReadingProgress>
    </SpeechProvider>
  );
}
