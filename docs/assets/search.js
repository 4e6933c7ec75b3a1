/* Two things that Material's search lacks; both stand between its page and its worker. */

/* Fetch the index when search is first used, not on every visit: it is the largest
   file of the site. Material asks for it at once with an XMLHttpRequest; the request
   is held until the search box has the focus, ?q= asks for results, or ?h= says which
   words a search found here: Material highlights them by the index's separator. */
(() => {
  const used = new Promise((resolve) => {
    const asked = new URLSearchParams(location.search);
    if (asked.has("q") || asked.has("h")) resolve();
    addEventListener("focusin", (event) => {
      if (event.target.name === "query") resolve();
    });
  });
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.waits = String(url).endsWith("search/search_index.json");
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (body) {
    if (this.waits) used.then(() => send.call(this, body));
    else send.call(this, body);
  };
})();

/* Hand the worker words, not what was typed: lunr would read the marks of a pasted
   error message as operators, and a long text would keep it busy. */
(() => {
  const stop = new Set((
    "a all am an and any are at be been being between but by can did difference " +
    "differences different do does for from get got had has have how i if in instead " +
    "is it its just me my not of on one only or our please pytorch should so some than " +
    "that the their them then there these they this those to us use used using versus " +
    "vs was we were what when where which while who why will with work works would " +
    "you your"
  ).split(" "));
  const particles =
    /能不能|会不会|要不要|是不是|有没有|是否|有什么|为什么|是?什么意思|什么|怎么[办样写用看]?|看懂|用法|含义|怎样|如何|区别|不同|差别|还是|哪[个些种]|请问|[的吗呢]|^[和与跟或]|[和与跟或]$/g;
  const prefixes = /\b(torch|nn|functional|F|optim|[Tt]ensor|model|optimizer|[a-z])\.(?=\w)/g;
  // An operator that stands alone, or between Chinese words: its function.
  const operators = /(^|[\s\u4e00-\u9fff])([*@])(?![^\s\u4e00-\u9fff])/g;
  const named = (_, before, sign) => `${before} ${sign === "*" ? "mul" : "matmul"} `;
  // freezing, freezes: freez*; initialization, initializing: initial*
  const endings = /(iz(ations?|ing|e[sd]?)|ations?|ing|ions?|ed|es|e|s)$/;
  const stem = (word) =>
    /^[a-z]{6,}$/i.test(word) ? word.replace(endings, "") : word.replace(/([a-z]{3})s$/, "$1");
  const [longest, most] = [300, 16]; // characters and words that are looked up

  const words = (query) => {
    // Of a traceback, the message. Full-width letters become plain ones.
    const start = Math.max(0, query.search(/\w+(Error|Warning): /));
    const all = query.slice(start, start + longest).normalize("NFKC")
      .replace(operators, named)
      .replace(prefixes, " ")
      .replace(/[\u4e00-\u9fff]+/g, (run) => ` ${run.replace(particles, " ")} `)
      .split(/[^\w\u4e00-\u9fff]+/)
      .filter((word) => word && !stop.has(word.toLowerCase()));
    // Words typed are beginnings of words, too; those of a long pasted text are whole,
    // and its numbers come from the reader's own tensors.
    const pasted = all.length > 6;
    // Names are often typed in pieces: "repeat interleave", "zero grad".
    const joined = pasted ? [] : all.slice(1).map((word, at) => `${all[at]}_${word}`);
    const names = joined.filter((name) => /^[a-z]+_[a-z]+$/i.test(name));
    return [...new Set(all)].filter((word) => !(pasted && /^\d+$/.test(word)))
      .slice(0, most)
      .map((word) => {
        if (/[\u4e00-\u9fff]/.test(word)) return word;
        if (pasted) return `${word}^20`;
        // Its own word, its other endings, words that begin so, one letter mistyped.
        const typo = word.length > 5 ? ` ${word}~1^1` : "";
        return `${word}^20 ${stem(word)}^4 ${stem(word)}*^2${typo}`;
      })
      .concat(names.map((name) => `${name}^20`))
      .join(" ");
  };

  const { postMessage } = Worker.prototype;
  const SEARCH = 2; // Material's message that carries a query
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.type === SEARCH) message = { ...message, data: words(message.data) };
    return postMessage.call(this, message, ...rest);
  };

  // Material listens to keys only: text pasted with the mouse would find nothing.
  addEventListener("input", (event) => {
    if (event.target.name === "query") event.target.dispatchEvent(new Event("keyup"));
  });
})();
