/** Endpoints, headers, problem+json, the offset unit of the answer; no thinking. A request comes in, an answer in JSON, NDJSON, CSV or HTML goes out. */
package exhibit.http;
