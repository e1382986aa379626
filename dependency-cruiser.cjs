/** Modules stand in the order of a dossier's journey and import only what stands before them. A new module takes its place here. */
const journey = [
  'service',
  'identity',
  'organizations',
  'campaigns',
  'elections',
  'dossiers',
  'appraisal',
  'council',
  'decisions',
  'reports',
  'retention',
  'audit',
];

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const upstreamOnly = journey
  .slice(0, -1)
  .map((module, place) =>
    forbid(
      `${module}-imports-upstream-only`,
      'What must reach a later module goes through the job queue in the same commit.',
      { path: `^src/modules/${module}/` },
      { path: `^src/modules/(${journey.slice(place + 1).join('|')})/` },
    ),
  );

module.exports = {
  forbidden: [
    forbid(
      'mind-is-pure',
      'domain/ imports itself and the standard library: time and facts are arguments.',
      { path: '^src/domain/' },
      { pathNot: '^src/domain/', dependencyTypesNot: ['core'] },
    ),
    forbid(
      'mind-has-no-hands',
      'domain/ touches no disk, network, process or clock.',
      { path: '^src/domain/' },
      {
        path: '^(node:)?(fs|net|http|https|http2|dgram|dns|tls|child_process|cluster|process|os|timers|worker_threads|perf_hooks)(/|$)',
      },
    ),
    forbid(
      'hands-know-no-doors',
      'Rows, bytes, pages and jobs serve whoever asks.',
      { path: '^src/(database|files|exports|jobs)/' },
      { path: '^src/(modules|http)/' },
    ),
    forbid(
      'doors-know-no-module',
      'http/ is the same for every module.',
      { path: '^src/http/' },
      { path: '^src/modules/' },
    ),
    forbid(
      'start-up-is-the-top',
      'Only start-up knows the whole.',
      { path: '^src/', pathNot: '^src/(main|app\\.module|configure-app)\\.ts$|^src/tools/' },
      { path: '^src/(main|app\\.module|configure-app)\\.ts$|^src/tools/' },
    ),
    forbid(
      'migrations-stand-alone',
      'A landed migration never changes with the code.',
      { path: '^migrations/' },
      { path: '^src/' },
    ),
    ...upstreamOnly,
    forbid(
      'every-module-has-its-place',
      'A module that the journey does not name has no upstream.',
      {},
      { path: '^src/modules/', pathNot: `^src/modules/(${journey.join('|')})/` },
    ),
    forbid('no-circles', 'A reader moves on, never back.', {}, { circular: true }),
    forbid('no-tests-in-the-service', 'Tests import the service.', { path: '^(src|migrations)/' }, { path: '^test/' }),
    forbid(
      'only-packages-of-the-service',
      'What production does not install, or what merely happens to be there. Types are gone by then.',
      { path: '^(src|migrations)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid('everything-resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.cjs', '.js', '.json', '.node'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
