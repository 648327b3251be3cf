import '@fontsource-variable/noto-sans-sc';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/contrast.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiContext } from './api/ApiContext.ts';
import { connect } from './api/client.ts';
import { App } from './App.tsx';
import { readPreferences } from './preferences/preferences.ts';
import { PreferencesProvider } from './preferences/PreferencesProvider.tsx';
import { refreshTextWithFonts } from './refreshText.ts';
import { SessionContext } from './session/SessionContext.ts';
import { sessionStore } from './session/sessionStore.ts';
import { startTexts } from './text/i18n.ts';

async function start(element: HTMLElement): Promise<void> {
  const preferences = readPreferences(localStorage, navigator.language);
  const session = sessionStore(sessionStorage);
  const [api] = await Promise.all([connect(session), startTexts(preferences.lang)]);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 5_000, refetchOnWindowFocus: false } } });
  // What one person was shown is not for the next.
  session.subscribe(() => queries.clear());
  refreshTextWithFonts(document);
  createRoot(element).render(
    <StrictMode>
      <ApiContext value={api}>
        <QueryClientProvider client={queries}>
          <PreferencesProvider initial={preferences}>
            <SessionContext value={session}>
              <App />
            </SessionContext>
          </PreferencesProvider>
        </QueryClientProvider>
      </ApiContext>
    </StrictMode>,
  );
}

const element = document.getElementById('app');
if (element) void start(element);
