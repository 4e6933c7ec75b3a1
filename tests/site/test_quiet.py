"""Every page asks nobody else for anything, keeps to its policy, and writes no error."""

from urllib.parse import urlsplit

from .walk import WATCH


def test_no_page_asks_anyone_else(walk, site):
    assert len(walk.pages) > 100
    hosts = {host.rpartition(": ")[2] for host in walk.hosts}
    own = {host for host in hosts if urlsplit(f"//{host}").hostname == "127.0.0.1"}
    assert len(own) == 1
    assert not [line for line in walk.hosts if line.rpartition(": ")[2] not in {*own, ""}]


def test_no_page_breaks_its_policy_or_writes_an_error(walk):
    assert not walk.faults, "\n".join(walk.faults)


def test_the_policy_stops_what_a_page_may_not_load(browser, address):
    """The tests above can fail: each kind of what is forbidden is refused and heard."""
    context = browser.new_context()
    context.add_init_script(WATCH)
    page = context.new_page()
    heard = []
    page.on("console", lambda m: heard.append(m.text))
    page.goto(address + "en/")
    page.evaluate("""
      const add = (tag, made) => document.body.append(
        Object.assign(document.createElement(tag), made));
      add("script", { textContent: "window.ran = 1" });
      add("script", { src: "https://example.invalid/a.js" });
      add("style", { textContent: "body { color: red }" });
      add("img", { src: "https://example.invalid/a.png" });
      document.body.setAttribute("style", "color: red");
      fetch("https://example.invalid/").catch(() => {});
    """)
    page.wait_for_timeout(200)
    refused = {line.split()[0] for line in heard if " refuses " in line}
    assert refused == {"script-src-elem", "style-src-elem", "style-src-attr", "img-src",
                       "connect-src"}
    assert page.evaluate("window.ran") is None
    context.close()
