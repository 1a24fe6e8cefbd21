// Which address shows which page.
import { lazy, Suspense } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Link, Route, Switch, useLocation } from 'wouter';

import { AskPage } from '../ask/AskPage';
import { QuestionsPage } from '../questions/QuestionsPage';
import { WORDS } from '../words/words';
import { Shell } from './Shell';

const BrowsePage = lazy(() => import('../browse/BrowsePage'));
const ThingPage = lazy(() => import('../browse/ThingPage'));
const ReadinessPage = lazy(() => import('../readiness/ReadinessPage'));
const FeedsPage = lazy(() => import('../feeds/FeedsPage'));

export function App() {
  const [, navigate] = useLocation();
  return (
    <RouterProvider navigate={(to) => navigate(to)}>
      <Shell>
        <Suspense fallback={<p className="page quiet">{WORDS.loading}</p>}>
          <Switch>
            <Route path="/" component={AskPage} />
            <Route path="/questions" component={QuestionsPage} />
            <Route path="/browse" component={BrowsePage} />
            <Route path="/browse/:id" component={ThingPage} />
            <Route path="/readiness" component={ReadinessPage} />
            <Route path="/feeds" component={FeedsPage} />
            <Route>
              <div className="page">
                <h1 tabIndex={-1}>{WORDS.shell.lost}</h1>
                <p>
                  <Link href="/">{WORDS.shell.toAsk}</Link>
                </p>
              </div>
            </Route>
          </Switch>
        </Suspense>
      </Shell>
    </RouterProvider>
  );
}
