// The findings beyond the cards (rendering/island.py): a pool in which each text and each list of texts stands once, and rows of places in
// it. Laid out as finding.html.j2 does it; text goes in by textContent, never as markup.
"use strict";
const unpackRest = async (packed, groups) => {
  const coded = atob(packed);
  const bytes = new Uint8Array(coded.length);
  for (let at = 0; at < coded.length; at += 1) bytes[at] = coded.charCodeAt(at);
  const data = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).json();
  const { pool, events, records } = data;
  const columns = Object.fromEntries(Object.entries(data.columns).map(([name, places]) => [name, new Int32Array(places)]));
  const size = events.length;
  const part = Object.fromEntries(data.parts.map((name, at) => [name, at]));
  const lower = pool.map((one) => (typeof one === "string" ? one.toLowerCase() : one));

  // Texts of their own for each row, a line each: found by one look through all of them.
  const lines = (text) => {
    const starts = new Int32Array(size + 1);
    for (let row = 1, at = 0; row < size; row += 1) starts[row] = at = text.indexOf("\n", at) + 1;
    starts[size] = text.length + 1;
    const low = text.toLowerCase();
    const even = low.length === text.length ? low : text; // a letter may grow where it becomes small
    return {
      line: (row) => text.slice(starts[row], starts[row + 1] - 1),
      mark: (word, hit) => {
        for (let at = even.indexOf(word), row = 0; at >= 0; at = even.indexOf(word, starts[row + 1])) {
          while (starts[row + 1] <= at) row += 1;
          hit[row] = 1;
        }
      },
    };
  };
  const [ids, fingerprints, samples] = [data.ids, data.fingerprints, data.samples].map(lines);

  const own = (name, row) => pool[columns[name][row]];
  const named = (row) => pool[pool[columns.shape[row]][part.names]].map((at) => pool[at]);
  const slots = (row) => [own("recipient", row), own("purpose", row), own("first", row), own("last", row), ...named(row)];
  const filled = (place, names) => {
    const one = pool[place];
    if (typeof one === "string") return one.replace(/[\u0001-\u0008]/g, (slot) => names[slot.charCodeAt(0) - 1]);
    return one.map((inner) => filled(inner, names));
  };
  const said = (row, name, names = slots(row)) => filled(pool[columns.shape[row]][part[name]], names);

  // A word is looked for in each distinct text once; then a row is a few look-ups, whatever the number of rows.
  const places = (has) => {
    const hit = new Uint8Array(pool.length);
    for (let at = 0; at < hit.length; at += 1) {
      const one = lower[at];
      if (typeof one === "string") hit[at] = has(one) ? 1 : 0;
      else for (let inner = 0; inner < one.length && !hit[at]; inner += 1) hit[at] = hit[one[inner]];
    }
    return hit;
  };
  const spread = (hit, rows, into) => { for (let row = 0; row < size; row += 1) into[row] |= hit[rows[row]]; };
  const kept = new Map(); // words asked lately, so that a further letter costs one word
  const rowsWith = (word) => {
    let rows = kept.get(word);
    if (rows) return rows;
    rows = new Uint8Array(size);
    const hit = places((text) => text.includes(word));
    for (const column of Object.values(columns)) spread(hit, column, rows);
    if (word.length > 2) for (const text of [ids, fingerprints, samples]) text.mark(word, rows);
    if (kept.size > 20) kept.clear();
    kept.set(word, rows);
    return rows;
  };
  const shapesWhere = (holds) => Uint8Array.from(pool, (one) => (Array.isArray(one) && one.length === data.parts.length && holds(one) ? 1 : 0));
  const matching = (asked, verdict, recipient) => {
    const fits = asked.map(rowsWith);
    const shapes = verdict && shapesWhere((one) => (verdict === "waived" ? pool[one[part.waived]].length : pool[one[part.verdict]] === verdict));
    const to = recipient ? pool.indexOf(recipient) : -1;
    const found = [];
    for (let row = 0; row < size; row += 1) {
      let fit = (!shapes || shapes[columns.shape[row]]) && (!recipient || columns.recipient[row] === to);
      for (let at = 0; fit && at < fits.length; at += 1) fit = fits[at][row];
      if (fit) found.push(row);
    }
    return found;
  };

  const element = (tag, kind, ...inside) => {
    const one = document.createElement(tag);
    if (kind) one.className = kind;
    one.append(...inside);
    return one;
  };
  const spaced = (items) => items.flatMap((one, at) => (at ? [" ", one] : [one]));
  const number = (count) => count.toLocaleString("en");
  const counted = (count, noun) => number(count) + " " + noun + (count === 1 ? "" : "s");
  const jump = (place, text, kind) => {
    const link = element("a", kind, text);
    link.href = "#" + place;
    return link;
  };
  const mark = (kind) => {
    const one = groups.values().next().value.querySelector(".mark").cloneNode(true);
    one.firstElementChild.setAttribute("href", "#m-" + kind);
    return one;
  };
  const heads = new Map(); // of a verdict and a severity: its mark and words, cloned for each card
  const tag = (verdict, severity) => {
    const key = verdict + " " + severity;
    if (!heads.has(key)) {
      const label = groups.get(verdict).querySelector(".tag").textContent;
      heads.set(key, element("span", "tag " + verdict, mark(verdict), element("span", "vh", label + ", severity "), severity));
    }
    return heads.get(key).cloneNode(true);
  };
  const lead = (text) => {
    const at = text.indexOf(": ");
    return at < 0 ? [text] : [element("b", "", text.slice(0, at + 1)), text.slice(at + 1)];
  };
  const list = (title, items, kind = "plain") => (items.length ? [element("h4", "", title), element("ul", kind, ...items)] : []);

  const quote = ([before, text, after, caption, place]) => {
    const around = (words) => (words ? [element("span", "around", words)] : []);
    const block = element("blockquote", "", ...spaced([...around(before), element("mark", "", text), ...around(after)]));
    return element("figure", "", block, element("figcaption", "", caption, ...(place ? [" · ", jump(place, "in the text")] : [])));
  };
  const step = ([subject, text, outcome, place, clause]) => {
    const head = element("th", "", subject);
    head.scope = "row";
    const words = element("td", "", text, ...(place ? [" ", jump(place, clause, "clause")] : []));
    return element("tr", "", head, words, element("td", "out", outcome));
  };
  const says = (row, names) => {
    const quotes = said(row, "quotes", names).map(quote);
    if (!quotes.length) quotes.push(element("p", "silent", "Nothing: no sentence in force speaks of this practice."));
    const more = said(row, "more");
    if (more !== "0") quotes.push(element("p", "small", more + " more quotes are in the JSON output."));
    return element("div", "says", element("h4", "", "The text says"), ...quotes);
  };
  const shows = (row, names) => {
    const facts = element("dl", "");
    const fact = (term, kind, ...inside) => facts.append(element("div", "", element("dt", "", term), element("dd", kind, ...inside)));
    const [recipient, purpose, first, last] = names;
    const known = (term) => element("span", term.length ? "id" : "id none", term.length ? term.join(", ") : "unmapped");
    fact("Data", "", ...spaced(said(row, "data", names).map(([label, ...terms]) => element("span", "term", label, " ", known(terms)))));
    fact("Recipient", "", recipient);
    fact("Purpose", "", purpose || element("span", "unknown", "not recorded"));
    fact("When", "", first === last ? first : first + " to " + last);
    fact("How many", "", counted(events[row], "event") + ", " + counted(records[row], "record"));
    for (const [term, text, aside] of said(row, "facts", names)) {
      fact(term, term === "Not recorded" ? "unknown" : "", text, ...(aside ? [" ", element("span", "small", aside)] : []));
    }
    const some = samples.line(row);
    if (some) fact("Sample events", "ids", some, ...(data.whole ? [] : [element("span", "small", " (more may be in the JSON output)")]));
    else if (!data.whole) fact("Sample events", "small", "in the JSON output: this page has no room for them");
    const answered = said(row, "remediated");
    if (answered) fact("Remediated", "", "A logged deletion answers " + answered);
    return element("div", "shows", element("h4", "", "The log shows"), facts);
  };
  const why = (row, names) => {
    const steps = said(row, "steps", names);
    if (!steps.length) return [];
    const head = ["Looked at", "Found", "Outcome"].map((text) => Object.assign(element("th", "", text), { scope: "col" }));
    const caption = element("caption", "vh", "Steps of the reasoning for " + ids.line(row));
    const table = element("table", "steps", caption, element("thead", "vh", element("tr", "", ...head)), element("tbody", "", ...steps.map(step)));
    return [element("h4", "", "Why"), table];
  };
  const weigh = (row) => {
    const name = ids.line(row);
    const confidence = said(row, "confidence");
    const sure = confidence ? [element("b", "", confidence)] : [element("b", "", "none"), " (rests on no reading)"];
    const copy = element("button", "copy js", "Copy waiver");
    copy.type = "button";
    const title = said(row, "title").split(/\s+/).join(" ").trim();
    const short = title.length > 120 ? title.slice(0, 119).trimEnd() + "…" : title;
    copy.dataset.waiver = `- id: "${fingerprints.line(row)}"  # ${said(row, "rule")} ${short}\n  who: ""\n  why: ""\n  until: ""\n`;
    return element("p", "weigh", ...spaced([
      element("span", "", element("b", "", name)),
      element("span", "", "Severity ", element("b", "", said(row, "severity")), " (" + said(row, "sensitivity") + " data)"),
      element("span", "", "Confidence ", ...sure),
      element("span", "", "Fingerprint ", element("code", "", fingerprints.line(row))),
      jump(name, "Link to this finding", "link"),
      copy,
    ]));
  };
  const inside = (row) => {
    const names = slots(row);
    const [who, until, because] = said(row, "waived", names);
    const texts = (name) => said(row, name, names);
    return element("div", "inside",
      element("p", "sum", texts("summary")),
      ...(who ? [element("p", "waivernote", `Waived by ${who} until ${until}: ${because}`)] : []),
      element("div", "two", says(row, names), shows(row, names)),
      ...why(row, names),
      ...list("What is not known", texts("missing").map((text) => element("li", "", text))),
      ...texts("notes").map((text) => element("p", "small", "Note: " + text)),
      ...list("What would make it consistent", texts("remedies").map((text) => element("li", "", ...lead(text))), "plain ways"),
      element("p", "about", texts("meaning")),
      weigh(row));
  };

  // A card is its line until it is opened: what is inside is laid out then.
  const cards = new Map();
  const rowOf = new WeakMap();
  const layOut = (one) => {
    if (rowOf.has(one) && one.childElementCount === 1) one.append(inside(rowOf.get(one)));
  };
  const card = (row) => {
    if (cards.has(row)) return cards.get(row);
    const names = slots(row);
    const verdict = said(row, "verdict");
    const state = [];
    if (said(row, "waived").length) state.push(element("span", "tag waived", mark("waived"), "Waived"));
    if (said(row, "known")) state.push(element("span", "tag waived", "Known"));
    const meta = element("span", "meta", ...spaced([element("span", "rule", said(row, "rule")), ...state, element("span", "date", names[2])]));
    const title = element("span", "title", said(row, "title", names));
    const one = element("details", "finding " + verdict, element("summary", "", ...spaced([tag(verdict, said(row, "severity")), title, meta])));
    one.id = ids.line(row);
    one.addEventListener("toggle", () => layOut(one));
    rowOf.set(one, row);
    cards.set(row, one);
    return one;
  };

  let placed = [];
  return {
    size,
    matching,
    layOut,
    row: (name) => {
      const hit = new Uint8Array(size);
      ids.mark(name.toLowerCase(), hit);
      return hit.findIndex((one, row) => one && ids.line(row) === name);
    },
    place: (row) => {
      const one = groups.get(said(row, "verdict")).appendChild(card(row));
      placed.push(row);
      return one;
    },
    show(rows) {
      if (rows.length === placed.length && rows.every((row, at) => row === placed[at])) return;
      for (const row of placed) cards.get(row).remove();
      if (cards.size > 2000) cards.clear();
      placed = [];
      for (const row of rows) this.place(row);
    },
    warm: () => { rowsWith("\u0000"); matching(["\u0000"], "", ""); },
  };
};
