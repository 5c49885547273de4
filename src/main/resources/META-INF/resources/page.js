"use strict";
const byId = (id) => document.getElementById(id);
const ASSERTIONS = { STATED: "stated", ALLEGED: "alleged", DENIED: "denied", PLANNED: "planned", CONDITIONAL: "only under a condition" };
const ROLES = { IMPOSER: "imposes it", TRANSIT: "on the way", LOCATION: "takes place there", END_USE: "end use" };
const SILENT = ["ORIGIN", "DESTINATION", "ITEM"]; // their column says it
const COLUMNS = ["Claim", "Who", "What", "From", "To", "When", "Sentence", "Sure"];

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function button(text, work) {
  const made = element("button", text, "small");
  made.type = "button";
  made.addEventListener("click", () => work().catch((problem) => say(problem.message, true)));
  return made;
}

function say(words, isTrouble) {
  byId("state").className = isTrouble ? "trouble" : "";
  byId("state").textContent = words;
}

async function call(address, options) {
  let answer;
  try {
    answer = await fetch(address, options);
  } catch {
    throw new Error("The service cannot be reached, or it closed the connection. Is it still running?");
  }
  const body = answer.status === 204 ? null : await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(body.detail || "The service answered with status " + answer.status + ".");
  return body;
}

function cell(arguments_) {
  const made = element("td");
  for (const one of arguments_) {
    const line = element("div", (one.quantity ? one.quantity.text + " " : "") + one.name + " ");
    if (!SILENT.includes(one.role)) line.append(element("span", ROLES[one.role] || one.role.toLowerCase(), "role"));
    made.append(line);
  }
  return made;
}

/** The sentence with the words that the record points at marked; positions are UTF-16 units, as JavaScript counts. */
function sentence(record) {
  const made = element("td", undefined, "quote");
  const quote = record.quote;
  const words = (from, to) => quote.text.slice(from - quote.start, to - quote.start);
  let at = quote.start;
  [...record.companies, ...record.products, ...record.countries, record.trigger]
    .filter((span) => span && span.start >= quote.start && span.end <= quote.end)
    .sort((one, other) => one.start - other.start)
    .forEach((span) => {
      if (span.start < at) return;
      made.append(words(at, span.start), element("mark", words(span.start, span.end)));
      at = span.end;
    });
  made.append(words(at, quote.end), element("div", "page " + record.page + (record.section ? ", “" + record.section + "”" : ""), "role"));
  return made;
}

function row(record) {
  const made = element("tr");
  const claim = element("td");
  claim.append(element("div", record.type.toLowerCase(), "type"), element("span", ASSERTIONS[record.assertion], "assertion"));
  if (record.attributedTo) claim.append(element("div", "as " + record.attributedTo.text + " says", "role"));
  const from = (...roles) => record.countries.filter((country) => roles.includes(country.role));
  const sure = element("td");
  const why = element("details");
  const reasons = element("ul");
  reasons.append(...record.reasons.map((reason) => element("li", reason)));
  why.append(element("summary", record.confidence.toFixed(2)), reasons);
  sure.append(why);
  made.append(claim, cell([...record.companies, ...from("IMPOSER", "TARGET", "PARTY")]), cell(record.products),
    cell(from("ORIGIN", "LOCATION")), cell(from("DESTINATION", "TRANSIT")), element("td", record.date ? record.date.text : ""), sentence(record), sure);
  return made;
}

function table(records) {
  const head = element("tr");
  COLUMNS.forEach((name) => { const made = element("th", name); made.scope = "col"; head.append(made); });
  const made = element("table");
  const body = element("tbody");
  body.append(...records.map(row));
  made.createTHead().append(head);
  made.append(body);
  const wide = element("div", undefined, "wide");
  wide.tabIndex = 0; // so that the arrow keys can move it sideways
  wide.setAttribute("role", "region");
  wide.setAttribute("aria-label", "Records");
  wide.append(made);
  return wide;
}

function count(number, thing) {
  return number + " " + thing + (number === 1 ? "" : "s");
}

/** Puts an answer on the page, in place of an earlier one of the same document. */
function show(result, isKept) {
  const id = "d-" + result.document.id;
  const made = element("article");
  made.id = id;
  const title = element("h2", (isKept ? result.document.filename : "Your words") + ": " + count(result.evidence.length, "record"));
  title.tabIndex = -1;
  made.append(title, element("p", count(result.document.pageCount, "page") + ", " + count(result.entities.length, "name") + (isKept ? "" : ", not kept"), "role"));
  const warnings = element("ul", undefined, "warnings");
  warnings.append(...result.warnings.map((warning) => element("li", (warning.page ? "Page " + warning.page + ": " : "") + warning.detail)));
  if (result.warnings.length) made.append(warnings);
  const children = result.document.children;
  if (children.length) {
    const inside = element("p", "It holds " + count(children.length, "document") + " of its own: ");
    children.forEach((child, index) => inside.append(button("Show " + (index + 1), () => open(child)), " "));
    made.append(inside);
  }
  made.append(result.evidence.length ? table(result.evidence) : element("p", "No sentence of it makes a claim about companies, products or countries that could be read."));
  if (byId(id)) byId(id).remove();
  byId("answers").prepend(made);
  return title;
}

async function open(id) {
  show(await call("v1/documents/" + id + "?offsets=utf16"), true).focus();
}

async function erase(item) {
  if (!confirm("Erase " + item.filename + " and all that came of it?")) return;
  await call("v1/documents/" + item.id, { method: "DELETE" });
  if (byId("d-" + item.id)) byId("d-" + item.id).remove();
  await list();
  say(item.filename + " is erased.");
}

async function list() {
  const page = await call("v1/documents?limit=100");
  byId("none").hidden = page.items.length > 0;
  byId("kept").replaceChildren(...page.items.map((item) => {
    const line = element("li", item.filename + (item.parent ? " (an attachment)" : "") + ": " + count(item.records, "record") + " ");
    const original = element("a", "original");
    original.href = "v1/documents/" + item.id + "/original";
    line.append(button("Show", () => open(item.id)), " ", button("Erase", () => erase(item)), " ", original);
    line.querySelectorAll("button, a").forEach((control) => control.setAttribute("aria-label", control.textContent + " " + item.filename));
    return line;
  }));
  if (page.next) byId("kept").append(element("li", "and older ones"));
}

async function ask() {
  const files = [...byId("files").files];
  const words = byId("words").value.trim() ? byId("words").value : "";
  if (!files.length && !words) throw new Error("Choose a document or write some words first.");
  const troubles = [];
  let title;
  for (const [index, file] of files.entries()) {
    say("Reading " + file.name + (files.length > 1 ? ", " + (index + 1) + " of " + files.length : "") + " …");
    const form = new FormData();
    form.append("file", file);
    try {
      title = show(await call("v1/documents?offsets=utf16", { method: "POST", body: form }), true);
    } catch (problem) {
      troubles.push(file.name + ": " + problem.message);
    }
  }
  if (words) {
    say("Reading the words …");
    title = show(await call("v1/analyze?offsets=utf16", { method: "POST", body: words, headers: { "Content-Type": "text/plain; charset=utf-8" } }), false);
  }
  await list();
  if (troubles.length) throw new Error(troubles.join("\n"));
  say("Done.");
  title.focus();
}

byId("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  const submit = event.target.querySelector("button");
  submit.disabled = true;
  await ask().catch((problem) => say(problem.message, true));
  submit.disabled = false;
});
list().catch((problem) => say(problem.message, true));
