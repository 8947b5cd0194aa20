import { type ComponentType, lazy, type ReactNode, Suspense, useDeferredValue } from "react";
import { Route, Switch, useLocation } from "wouter";
import { PageBoundary } from "./parts/page-boundary.tsx";
import { RouteFocus } from "./parts/route-focus.tsx";
import { Loading } from "./parts/states.tsx";

/** A page whose script is loaded when it is first asked for. */
function late<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazy(async () => ({ default: await load() }));
}

const TimelinePage = late(
  async () => (await import("./pages/timeline/timeline-page.tsx")).TimelinePage,
);
const RecordPage = late(
  async () => (await import("./pages/record/record-page.tsx")).RecordPageView,
);
const DocumentsPage = late(async () => (await import("./pages/documents-page.tsx")).DocumentsPage);
const DocumentPage = late(
  async () => (await import("./pages/document/document-page.tsx")).DocumentPageView,
);
const PersonsPage = late(async () => (await import("./pages/persons-page.tsx")).PersonsPage);
const DossierPage = late(
  async () => (await import("./pages/dossier/dossier-page.tsx")).DossierPage,
);
const FollowUpPage = late(
  async () => (await import("./pages/follow-up/follow-up-page.tsx")).FollowUpPage,
);
const QueuePage = late(async () => (await import("./pages/queue/queue-page.tsx")).QueuePage);
const LogPage = late(async () => (await import("./pages/log/log-page.tsx")).LogPage);
const NotFoundPage = late(async () => (await import("./pages/not-found-page.tsx")).NotFoundPage);

/** The page of the address. While its script is on its way, the page before it stays. */
export function Pages(): ReactNode {
  const [path] = useLocation();
  const shown = useDeferredValue(path);
  return (
    <>
      <RouteFocus path={shown} />
      <main id="main" tabIndex={-1} aria-busy={shown !== path}>
        <PageBoundary path={shown}>
          <Suspense fallback={<Loading />}>
            <Switch location={shown}>
              <Route path="/" component={TimelinePage} />
              <Route path="/records/:id">{({ id }) => <RecordPage key={id} id={id} />}</Route>
              <Route path="/documents" component={DocumentsPage} />
              <Route path="/documents/:id">{({ id }) => <DocumentPage key={id} id={id} />}</Route>
              <Route path="/persons" component={PersonsPage} />
              <Route path="/dossier" component={DossierPage} />
              <Route path="/follow-up" component={FollowUpPage} />
              <Route path="/review" component={QueuePage} />
              <Route path="/log" component={LogPage} />
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </PageBoundary>
      </main>
    </>
  );
}
