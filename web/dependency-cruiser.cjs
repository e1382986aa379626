const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Floors of the client: app → features → shared → api. A feature is a room of its own. */
module.exports = {
  forbidden: [
    forbid(
      'features-know-no-other-feature',
      'What two features need goes to shared/.',
      { path: '^web/src/features/([^/]+)/' },
      { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    ),
    forbid(
      'shared-knows-no-feature',
      'Building blocks serve whoever asks.',
      { path: '^web/src/shared/' },
      { path: '^web/src/(features|app|sign-in)/' },
    ),
    forbid('api-knows-no-page', 'Calls and nothing shown.', { path: '^web/src/api/' }, { path: '^web/src/(features|app|shared|sign-in)/' }),
    forbid('features-know-no-shell', 'The shell shows features.', { path: '^web/src/features/' }, { path: '^web/src/(app|sign-in)/' }),
    forbid(
      'entrance-is-small',
      'It loads before anything else and without the component library.',
      { path: '^web/src/sign-in/' },
      { pathNot: '^web/src/(sign-in/|api/(problem|sign-in-calls)\\.ts$)' },
    ),
    forbid('client-knows-no-service', 'It knows the API document alone.', { path: '^web/src/' }, { path: '^(src|migrations|test|launch)/' }),
    forbid('no-circles', 'A reader moves on, never back.', {}, { circular: true }),
    forbid('everything-resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.svg', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'browser', 'style', 'default', 'types'],
    },
  },
};
