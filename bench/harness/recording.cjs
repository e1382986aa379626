/** Loaded before the service (`--require`): writes each request and each SQL statement it sends, a JSON line each, to RECORDING. */
const { appendFileSync } = require('node:fs');
const http = require('node:http');
const pg = require('pg');

const file = process.env.RECORDING;
const note = (line) => appendFileSync(file, `${JSON.stringify(line)}\n`);

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (event, request, ...rest) {
  if (event === 'request') note({ request: `${request.method} ${request.url}` });
  return emit.call(this, event, request, ...rest);
};

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (config, values, ...rest) {
  if (typeof config === 'string') note({ text: config, values: Array.isArray(values) ? values : [] });
  else if (typeof config?.text === 'string') note({ text: config.text, values: config.values ?? values ?? [] });
  return query.call(this, config, values, ...rest);
};
