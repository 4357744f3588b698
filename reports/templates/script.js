// Search, filter, keys, theme, waiver text and the findings beyond the first: comforts only. Text goes in by textContent, never as markup.
"use strict";
(() => {
  const root = document.documentElement;
  const id = (name) => document.getElementById(name);
  const every = (what, where = document) => [...where.querySelectorAll(what)];
  root.classList.add("scripted");

  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches);
  id("theme").addEventListener("click", () => { root.dataset.theme = dark() ? "light" : "dark"; });
  id("print").addEventListener("click", () => print());
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = every("details.finding:not([hidden]):not([open])");
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => { for (const one of closed) one.open = false; });

  const offer = (button, text) => {
    const area = document.createElement("textarea");
    area.value = text;
    area.rows = 5;
    area.readOnly = true;
    area.setAttribute("aria-label", "Waiver text");
    button.replaceWith(area);
    area.select();
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.copy");
    if (!button) return;
    const text = button.dataset.waiver;
    const copied = () => {
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy waiver"; }, 1600);
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(copied, () => offer(button, text));
    else offer(button, text);
  });

  const box = id("cards");
  const first = box ? every("details.finding", box) : [];
  const groups = new Map(box ? every(".group", box).map((one) => [one.dataset.verdict, one]) : []);

  // The findings beyond the cards: columns of numbers, each of them the place of a text (rendering/island.py).
  let rest = null;
  const SEARCHED = ["title", "recipient", "purpose", "quote", "rule", "severity", "first", "last", "waived"];
  const unpacked = async () => {
    const packed = atob(id("rest").textContent);
    const bytes = new Uint8Array(packed.length);
    for (let at = 0; at < packed.length; at += 1) bytes[at] = packed.charCodeAt(at);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    const data = await new Response(stream).json();
    data.ids = data.ids.split(" ");
    data.fingerprints = data.fingerprints.split(" ");
    for (const column of Object.values(data.columns)) column.rows = Int32Array.from(column.rows);
    for (const name of SEARCHED) data.columns[name].lower = data.columns[name].texts.map((text) => text.toLowerCase());
    data.cards = new Map();
    return data;
  };
  const said = (name, row) => rest.columns[name].texts[rest.columns[name].rows[row]];

  const element = (tag, kind, ...inside) => {
    const one = document.createElement(tag);
    if (kind) one.className = kind;
    one.append(...inside);
    return one;
  };
  const tag = (verdict, severity) => {
    const heading = groups.get(verdict).querySelector(".tag");
    return element("span", "tag " + verdict, heading.querySelector(".mark").cloneNode(true), element("span", "vh", heading.textContent + ", severity "), severity);
  };
  const waiver = (row) => `- id: "${rest.fingerprints[row]}"  # ${said("rule", row)} ${said("title", row).slice(0, 120)}\n  who: ""\n  why: ""\n  until: ""\n`;
  const card = (row) => {
    if (rest.cards.has(row)) return rest.cards.get(row);
    const [name, verdict, when] = [rest.ids[row], said("verdict", row), said("first", row)];
    const one = element("details", "finding " + verdict);
    one.id = name;
    const meta = element("span", "meta", element("span", "rule", said("rule", row)), " ", element("span", "date", when));
    one.append(element("summary", "", tag(verdict, said("severity", row).split(" ")[0]), " ", element("span", "title", said("title", row)), " ", meta));
    const inside = element("div", "inside", element("p", "sum", said("summary", row)));
    if (said("quote", row)) inside.append(element("blockquote", "", element("mark", "", said("quote", row))), element("p", "small", said("statement", row)));
    if (said("waived", row)) inside.append(element("p", "waivernote", "Waived by " + said("waived", row)));
    const until = said("last", row) === when ? when : when + " to " + said("last", row);
    const counts = rest.events[row].toLocaleString("en") + " events, " + rest.records[row].toLocaleString("en") + " records, " + until;
    inside.append(element("p", "small", counts + ". The facts, the reasoning and all quotes of this finding are in the JSON output."));
    const link = element("a", "link", "Link to this finding");
    link.href = "#" + name;
    const copy = element("button", "copy", "Copy waiver");
    copy.type = "button";
    copy.dataset.waiver = waiver(row);
    const weigh = ["Severity " + said("severity", row), "Confidence " + said("confidence", row), "Fingerprint " + rest.fingerprints[row]];
    inside.append(element("p", "weigh", element("b", "", name), ...weigh.map((text) => element("span", "", text)), link, copy));
    one.append(inside);
    rest.cards.set(row, one);
    return one;
  };
  const place = (row) => groups.get(said("verdict", row)).appendChild(card(row));

  const reveal = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    let target = name && id(name);
    if (!target && rest && rest.ids.includes(name)) target = place(rest.ids.indexOf(name));
    if (!target) return;
    for (let one = target; one && one !== root; one = one.parentElement) {
      if (one.tagName === "DETAILS") one.open = true;
      one.hidden = false;
    }
    target.scrollIntoView();
    (target.querySelector("summary") || target).focus({ preventScroll: true });
  };
  addEventListener("hashchange", () => (location.hash.startsWith("#?") ? recall() : reveal()));

  // Filtering. The words are looked for in each distinct text once; then a row is a few look-ups, whatever the number of rows.
  const CONTROLS = { q: "q", verdict: "verdict-filter", recipient: "recipient-filter" };
  const PAGE = 50;
  let limit = PAGE;
  const words = new Map(first.map((one) => [one, one.textContent.toLowerCase().replace(/\s+/g, " ")]));
  const matching = (asked, verdict, recipient) => {
    if (!rest) return [];
    const fits = new Uint8Array(rest.ids.length).fill(1);
    const keep = (rows, has) => { for (let row = 0; row < fits.length; row += 1) fits[row] &= has[rows[row]]; };
    const only = (name, wanted) => keep(rest.columns[name].rows, Uint8Array.from(rest.columns[name].texts, (text) => Number(wanted(text))));
    if (verdict && verdict !== "waived") only("verdict", (text) => text === verdict);
    if (verdict === "waived") only("waived", Boolean);
    if (recipient) only("recipient", (text) => text === recipient);
    for (const word of asked) {
      const hit = new Uint8Array(fits.length);
      for (const name of SEARCHED) {
        const { lower, rows } = rest.columns[name];
        const has = Uint8Array.from(lower, (text) => Number(text.includes(word)));
        if (has.includes(1)) for (let row = 0; row < hit.length; row += 1) hit[row] |= has[rows[row]];
      }
      const named = /^f-\d+$/.test(word) ? rest.ids.indexOf(word.toUpperCase()) : rest.fingerprints.indexOf(word);
      if (named >= 0) hit[named] = 1;
      for (let row = 0; row < fits.length; row += 1) fits[row] &= hit[row];
    }
    const found = [];
    for (let row = 0; row < fits.length; row += 1) if (fits[row]) found.push(row);
    return found;
  };
  const filter = () => {
    const asked = id("q").value.toLowerCase().split(/\s+/).filter(Boolean);
    const verdict = id("verdict-filter").value;
    const recipient = id("recipient-filter").value;
    const asks = Boolean(asked.length || verdict || recipient);
    let shown = 0;
    for (const one of first) {
      const state = verdict === "waived" ? "waived" in one.dataset : !verdict || one.dataset.verdict === verdict;
      one.hidden = !(state && (!recipient || one.dataset.recipient === recipient) && asked.every((word) => words.get(one).includes(word)));
      if (!one.hidden) shown += 1;
    }
    const found = asks || limit > PAGE ? matching(asked, verdict, recipient) : [];
    const total = shown + (asks || limit > PAGE || !rest ? found.length : rest.ids.length);
    const extra = asks ? Math.max(0, limit - shown) : limit - PAGE;
    if (rest) for (const one of rest.cards.values()) one.remove();
    for (const row of found.slice(0, extra)) place(row);
    for (const one of groups.values()) one.hidden = !one.querySelector("details.finding:not([hidden])");
    const now = shown + Math.min(found.length, extra);
    id("more").hidden = now >= total;
    id("shown").textContent = now.toLocaleString("en") + " shown of " + total.toLocaleString("en") + (asks ? " that fit" : "");
  };
  const remember = () => {
    const state = new URLSearchParams();
    for (const [name, control] of Object.entries(CONTROLS)) if (id(control).value) state.set(name, id(control).value);
    history.replaceState(null, "", String(state) ? "#?" + state : location.pathname + location.search);
  };
  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(2));
    for (const [name, control] of Object.entries(CONTROLS)) id(control).value = state.get(name) || "";
    limit = PAGE;
    filter();
  };
  const start = () => {
    if (!box) return reveal();
    filter();
    return location.hash.startsWith("#?") ? recall() : reveal();
  };
  addEventListener("load", () => setTimeout(start)); // after the browser's own jump, which takes the focus away
  if (!box) return;

  if (id("rest").textContent) {
    unpacked().then((data) => { rest = data; start(); }, () => { id("shown").textContent = "This browser cannot unpack the findings beyond the first " + first.length; });
  }
  let waiting;
  for (const control of Object.values(CONTROLS)) {
    id(control).addEventListener("input", () => {
      limit = PAGE;
      filter();
      clearTimeout(waiting);
      waiting = setTimeout(remember, 300); // browsers refuse a hundred changes of the address in a row
    });
  }
  id("more").addEventListener("click", () => { limit += PAGE; filter(); });
  const visible = () => every("details.finding:not([hidden])", box);
  id("open-all").addEventListener("click", (event) => {
    const open = visible().some((one) => !one.open);
    for (const one of visible()) one.open = open;
    event.target.textContent = open ? "Close all" : "Open all";
  });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "Escape") {
      if (typing) {
        id("q").value = "";
        filter();
        remember();
        event.target.blur();
        return;
      }
      const open = event.target.closest && event.target.closest("details.finding");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      }
      return;
    }
    if (typing) return;
    if (event.key === "/") {
      event.preventDefault();
      id("q").focus();
      return;
    }
    if (event.key !== "j" && event.key !== "k") return;
    const cards = visible();
    const at = cards.findIndex((one) => one.contains(document.activeElement));
    const next = at < 0 ? 0 : Math.min(cards.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)));
    if (cards[next]) cards[next].querySelector("summary").focus();
  });
})();
