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
  const SHORT = 40; // rows of a table that is printed though nobody opened it
  let closed = [];
  addEventListener("beforeprint", () => {
    const short = every("details.table:not([open])").filter((one) => one.querySelectorAll("tbody tr").length <= SHORT);
    closed = [...every("details.finding:not([hidden]):not([open])"), ...short];
    for (const one of closed) one.open = true;
    if (rest) for (const one of closed) rest.layOut(one);
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

  let rest = null; // the findings beyond the cards, once they are unpacked (rest.js)

  const reveal = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    let target = name && id(name);
    const row = !target && name && rest ? rest.row(name) : -1;
    if (row >= 0) rest.layOut(target = rest.place(row));
    if (!target) return;
    for (let one = target; one && one !== root; one = one.parentElement) {
      if (one.tagName === "DETAILS") one.open = true;
      one.hidden = false;
    }
    target.scrollIntoView();
    (target.querySelector("summary") || target).focus({ preventScroll: true });
  };
  addEventListener("hashchange", () => (location.hash.startsWith("#?") ? recall() : reveal()));

  // Filtering. Words end at spaces, quotes, brackets, commas and colons, as names in the texts of the rest do (rendering/packing.py).
  const CONTROLS = { q: "q", verdict: "verdict-filter", recipient: "recipient-filter" };
  const PAGE = 50;
  let limit = PAGE;
  const words = new Map();
  const wordsOf = (one) => {
    if (!words.has(one)) words.set(one, one.textContent.toLowerCase().replace(/\s+/g, " "));
    return words.get(one);
  };
  const wordsAsked = () => id("q").value.toLowerCase().split(/[\s“”"(),;:'’]+/).map((word) => word.replace(/\.+$/, "")).filter(Boolean);
  const filter = () => {
    const asked = wordsAsked();
    const verdict = id("verdict-filter").value;
    const recipient = id("recipient-filter").value;
    const asks = Boolean(asked.length || verdict || recipient);
    let shown = 0;
    for (const one of first) {
      const state = verdict === "waived" ? "waived" in one.dataset : !verdict || one.dataset.verdict === verdict;
      one.hidden = !(state && (!recipient || one.dataset.recipient === recipient) && asked.every((word) => wordsOf(one).includes(word)));
      if (!one.hidden) shown += 1;
    }
    const found = rest && (asks || limit > PAGE) ? rest.matching(asked, verdict, recipient) : [];
    const total = shown + (asks || limit > PAGE || !rest ? found.length : rest.size);
    const extra = asks ? Math.max(0, limit - shown) : limit - PAGE;
    if (rest) rest.show(found.slice(0, extra));
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
    const unpacked = (found) => {
      rest = found;
      start();
      setTimeout(rest.warm); // the first key press must not wait for the engine to compile
    };
    const refused = () => { id("shown").textContent = "This browser cannot unpack the findings beyond the first " + first.length; };
    unpackRest(id("rest").textContent, groups).then(unpacked, refused);
  }
  setTimeout(() => first.forEach(wordsOf));
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
