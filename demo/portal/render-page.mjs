import { COMPLAINT_CATEGORIES } from './complaint-categories.mjs';
import { launcher } from './launcher.mjs';
import { layout } from './layout.mjs';
import { complaint } from './pages/complaint.mjs';
import { contact } from './pages/contact.mjs';
import { home } from './pages/home.mjs';
import { meterReading } from './pages/meter-reading.mjs';
import { tariffs } from './pages/tariffs.mjs';
import { technicianVisit } from './pages/technician-visit.mjs';
import { waterQuality } from './pages/water-quality.mjs';

const PAGES = [home, tariffs, meterReading, waterQuality, contact, technicianVisit, complaint];

/**
 * Renders a page of the portal.
 *
 * @param {{ lang: string, path: string, endpoint: string, site: string, undo?: string, today: Date, form?: URLSearchParams }} request
 *   `path` after the language, without slashes; `undo` is how long voices can be taken back, where that is not as usual;
 *   `form` is what a visitor sent to the page.
 * @returns {string | null} An HTML document, or `null` if the portal has no such page.
 */
export function renderPage({ lang, path, endpoint, site, undo, today, form }) {
  const page = PAGES.find((candidate) => candidate.path === path);
  if (page === undefined) return null;
  const { title, description, content } = page.render({ lang, endpoint, site, today, form });
  const categories = COMPLAINT_CATEGORIES[lang];
  const widget = page.hasLauncher ? launcher({ lang, endpoint, site, path, categories }) : null;
  return layout({ lang, path, title, description, content, widget, undo });
}
