// Search, filter, keys, theme, waiver text and the pages beyond the first: comforts only. Text goes in by textContent, never as markup.
"use strict";
(() => {
  const root = document.documentElement;
  const id = (name) => document.getElementById(name);
  root.classList.add("scripted");

  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches);
  id("theme").addEventListener("click", () => { root.dataset.theme = dark() ? "light" : "dark"; });
  id("print").addEventListener("click", () => print());
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details.finding:not([hidden]):not([open]), details.statement:not([open])")];
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => { for (const one of closed) one.open = false; });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.copy");
    if (!button) return;
    const text = button.dataset.waiver;
    const done = (said) => { button.textContent = said; setTimeout(() => { button.textContent = "Copy waiver"; }, 1600); };
    const shown = () => {
      const area = document.createElement("textarea");
      area.value = text;
      area.rows = 5;
      area.readOnly = true;
      area.setAttribute("aria-label", "Waiver text");
      button.replaceWith(area);
      area.select();
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => done("Copied"), shown);
    else shown();
  });

  const box = id("cards");
  const reveal = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    let target = name && id(name);
    if (!target && box && /^F-\d+$/.test(name)) target = fetchCard(name);
    if (!target) return;
    for (let one = target; one; one = one.parentElement) if (one.tagName === "DETAILS") { one.open = true; one.hidden = false; }
    target.scrollIntoView();
    (target.querySelector("summary") || target).focus({ preventScroll: true });
  };

  const PAGE = 100;
  const FIELDS = ["id", "verdict", "label", "rule", "severity", "title", "summary", "recipient", "when", "quote", "statement", "fingerprint"];
  const data = JSON.parse(id("rest").textContent);
  const rest = data.rows.map((row) => {
    const one = { events: row[0], records: row[1] };
    for (const [place, field] of FIELDS.entries()) one[field] = data.texts[row[place + 2]];
    return one;
  });
  const made = new Map();
  const element = (tag, kind, text) => {
    const one = document.createElement(tag);
    if (kind) one.className = kind;
    if (text !== undefined) one.textContent = text;
    return one;
  };
  const card = (row) => {
    if (made.has(row.id)) return made.get(row.id);
    const one = element("details", "finding " + row.verdict);
    one.id = row.id;
    const head = element("summary");
    const meta = element("span", "meta");
    meta.append(element("span", "rule", row.rule), element("span", "date", row.when.slice(0, 10)));
    head.append(element("span", "tag " + row.verdict, row.label), element("span", "title", row.title), meta);
    const inside = element("div", "inside");
    inside.append(element("p", "sum", row.summary));
    if (row.quote) inside.append(element("blockquote", "", row.quote), element("p", "small", row.statement));
    const count = row.events.toLocaleString("en") + " events, " + row.records.toLocaleString("en") + " records, " + row.when;
    inside.append(element("p", "weigh", row.id + " · severity " + row.severity + " · " + count + " · fingerprint " + row.fingerprint));
    inside.append(element("p", "small", "The reasoning and all quotes of this finding are in the JSON output."));
    one.append(head, inside);
    made.set(row.id, one);
    return one;
  };
  const fetchCard = (name) => {
    const row = rest.find((item) => item.id === name);
    return row && box.appendChild(card(row));
  };
  addEventListener("hashchange", reveal);
  addEventListener("load", () => setTimeout(reveal)); // after the browser's own jump, which takes the focus away
  if (!box) return;

  const first = [...box.querySelectorAll("details.finding")];
  const words = new Map(first.map((one) => [one, one.textContent.toLowerCase()]));
  const wordsOf = (row) => {
    if (row.words === undefined) row.words = [row.id, row.title, row.summary, row.quote, row.rule, row.recipient].join(" ").toLowerCase();
    return row.words;
  };
  let limit = PAGE;
  const filter = () => {
    const asked = id("q").value.toLowerCase().split(/\s+/).filter(Boolean);
    const verdict = id("verdict-filter").value;
    const recipient = id("recipient-filter").value;
    const fits = (text, kind, who) => (!verdict || kind === verdict) && (!recipient || who === recipient) && (!asked.length || asked.every((word) => text().includes(word)));
    let shown = 0;
    for (const one of first) {
      one.hidden = !fits(() => words.get(one), one.dataset.verdict, one.dataset.recipient);
      if (!one.hidden) shown += 1;
    }
    const found = rest.filter((row) => fits(() => wordsOf(row), row.verdict, row.recipient));
    const asks = Boolean(asked.length || verdict || recipient);
    const extra = asks ? Math.max(0, limit - shown) : limit - PAGE;
    for (const one of made.values()) one.remove();
    box.append(...found.slice(0, extra).map(card));
    id("more").hidden = found.length <= extra;
    id("shown").textContent = (shown + Math.min(found.length, extra)).toLocaleString("en") + " shown of " + (shown + found.length).toLocaleString("en")
      + (asks ? " that fit" : "");
  };
  for (const name of ["q", "verdict-filter", "recipient-filter"]) id(name).addEventListener("input", () => { limit = PAGE; filter(); });
  id("more").addEventListener("click", () => { limit += PAGE; filter(); });
  const visible = () => [...box.querySelectorAll("details.finding:not([hidden])")];
  id("open-all").addEventListener("click", (event) => {
    const open = visible().some((one) => !one.open);
    for (const one of visible()) one.open = open;
    event.target.textContent = open ? "Close all" : "Open all";
  });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "Escape") {
      if (typing) { id("q").value = ""; filter(); event.target.blur(); return; }
      const open = event.target.closest && event.target.closest("details.finding");
      if (open) { open.open = false; open.querySelector("summary").focus(); }
      return;
    }
    if (typing) return;
    if (event.key === "/") { event.preventDefault(); id("q").focus(); return; }
    if (event.key !== "j" && event.key !== "k") return;
    const cards = visible();
    const at = cards.findIndex((one) => one.contains(document.activeElement));
    const next = at < 0 ? 0 : Math.min(cards.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)));
    if (cards[next]) cards[next].querySelector("summary").focus();
  });
  filter();
})();
