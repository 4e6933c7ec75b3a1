/* Fetch the search index when search is first used, not on every visit: it is the
   largest file of the site. Material asks for it at once with an XMLHttpRequest;
   the request is held until the search box has the focus or ?q= asks for results. */
(() => {
  const used = new Promise((resolve) => {
    if (new URLSearchParams(location.search).has("q")) resolve();
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
