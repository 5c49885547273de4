/** Endpoints, headers, problem+json, the offset unit of the answer; no thinking. A request comes in, an answer in JSON, HTML or a format of the exports goes out. */
package exhibit.http;
