/** Loaded before the service (`--require`): writes how long each demand to a thread took, in milliseconds, to INSPECTIONS, a line each. */
const { appendFileSync } = require('node:fs');
const { Worker } = require('node:worker_threads');

const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (...demand) {
  const began = performance.now();
  this.once('message', () => appendFileSync(process.env.INSPECTIONS, `${performance.now() - began}\n`));
  return post.apply(this, demand);
};
