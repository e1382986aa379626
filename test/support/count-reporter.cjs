const { writeFileSync } = require('node:fs');

/**
 * Writes the run's counts as JSON to the file that TEST_COUNTS names; `npm test` prints them as its last line.
 *
 * A file that could not run counts as one failure, and a run that tested nothing fails.
 */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    this.testedNothing = passed + failed === 0;
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passed, failed }));
  }

  getLastError() {
    return this.testedNothing ? new Error('Không có kiểm thử nào được chạy.') : undefined;
  }
};
