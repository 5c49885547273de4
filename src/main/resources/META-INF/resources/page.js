"use strict";
const byId = (id) => document.getElementById(id);

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function party(name, role) {
  const line = element("div", name + " ");
  line.append(element("span", role.toLowerCase().replace("_", " "), "role"));
  return line;
}

/** The quote with its arguments marked; positions are UTF-16 units, as JavaScript counts. */
function marked(record) {
  const spans = [...record.companies, ...record.products, ...record.countries, record.trigger]
    .filter((span) => span && span.start >= record.quote.start && span.end <= record.quote.end)
    .sort((one, other) => one.start - other.start);
  const cell = element("td", undefined, "quote");
  let at = record.quote.start;
  const words = (from, to) => record.quote.text.slice(from - record.quote.start, to - record.quote.start);
  for (const span of spans) {
    if (span.start < at) continue;
    cell.append(words(at, span.start), element("mark", words(span.start, span.end)));
    at = span.end;
  }
  cell.append(words(at, record.quote.end));
  return cell;
}

function row(record) {
  const line = element("tr");
  const claim = element("td");
  claim.append(element("div", record.type.toLowerCase(), "type"), element("span", record.assertion.toLowerCase(), "assertion"));
  if (record.attributedTo) claim.append(element("div", "says " + record.attributedTo.text, "role"));
  if (record.date) claim.append(element("div", record.date.text, "role"));
  const who = element("td");
  record.companies.forEach((company) => who.append(party(company.name, company.role)));
  const what = element("td");
  record.products.forEach((product) => what.append(party(product.name, product.role)));
  const where = element("td");
  record.countries.forEach((country) => where.append(party(country.name, country.role)));
  const sure = element("td", record.confidence.toFixed(2));
  sure.title = record.reasons.join("\n");
  line.append(claim, who, what, where, marked(record), element("td", record.page), sure);
  return line;
}

function show(result) {
  byId("answer").hidden = false;
  byId("answer-title").textContent =
    result.document.filename + ": " + result.evidence.length + " records, " + result.entities.length + " names";
  byId("records").replaceChildren(...result.evidence.map(row));
  byId("warnings").replaceChildren(...result.warnings.map((warning) => element("li", warning.detail)));
}

async function ask() {
  const file = byId("file").files[0];
  if (!file && !byId("words").value.trim()) throw new Error("Choose a document or write some text.");
  const form = new FormData();
  if (file) form.append("file", file);
  const answer = file
    ? await fetch("v1/documents?offsets=utf16", { method: "POST", body: form })
    : await fetch("v1/analyze?offsets=utf16", { method: "POST", body: byId("words").value, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.detail || "The service answered " + answer.status + ".");
  return body;
}

byId("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = event.target.querySelector("button");
  const state = byId("state");
  button.disabled = true;
  state.className = "";
  state.textContent = "Reading …";
  try {
    show(await ask());
    state.textContent = "";
  } catch (problem) {
    state.className = "failed";
    state.textContent = problem.message;
  } finally {
    button.disabled = false;
  }
});
