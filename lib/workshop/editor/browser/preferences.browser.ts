/**
 * Whoever saves mostly writes on and looks at the preview, so the form stays open unless somebody chose
 * otherwise. The form editor reads this while it is loaded, so it is written before.
 */
const preferences = 'sveltia-cms.prefs';
if (localStorage.getItem(preferences) === null)
  localStorage.setItem(preferences, JSON.stringify({ closeOnSave: false }));
