#!/usr/bin/env python3
"""Checks the page in a real browser: every view, width and colour scheme, what a reader does, and hostile articles.

usage: page_checks.py TARGET [--seeds DIR]... [--screenshots DIR] [--browser PATH]

TARGET is the built program, which is started on each seeds folder and on two folders written here: hostile articles,
and enough dates to crowd the timeline. Or it is the URL of a running server; then only that is checked.
Prints a line for every failure and ends with "N passed, N failed". Needs chromium and .ci/requirements.txt.
"""
import argparse
import datetime
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (320, 390, 1280)
SCHEMES = ("light", "dark")
PATIENCE = 120  # seconds after which what does not come is taken for missing; a busy machine may need some
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SHIFTS = """window.shifts = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({ type: 'layout-shift', buffered: true });"""
HEAD = "Thứ hai,  {day}\n\n{title}\n\n{body}\n\nTHANH MAI\n"
HOSTILE = {
    "markup.txt": HEAD.format(day="28/11/2022", title="<img src=x onerror=alert(1)> <script>alert(2)</script>",
                              body="– Sáng 16/5, đồng chí Nguyễn <b onclick=alert(3)>Công</b> Trưởng, Bí thư Thành ủy Lạng Sơn "
                                   "đến <a href='javascript:alert(4)'>thành phố</a>. Năm 2021 đạt 97%."),
    "address.txt": "Title: Bài có địa chỉ lạ\nSource: Báo <i>lạ</i>\nURL: javascript:alert(5)\n\n"
                   "– Sáng 16/5/2022, Thành ủy Lạng Sơn họp.\n",
    "direction.txt": HEAD.format(day="28/11/2022", title="Đảo chiều \u202etxt.exe và \u2066chưa đóng",
                                 body="– Sáng 17/5/2022, Thành ủy Lạng Sơn \u202ehọp\u202c tại phường Vĩnh Trại."),
    "long.txt": HEAD.format(day="28/11/2022", title="W" * 10000, body="– Ngày 18/5/2022, " + "dài" * 4000 + " ở Lạng Sơn."),
}


def comes(holds):
    """Whether something becomes true that the page does by itself, after a while."""
    end = time.monotonic() + PATIENCE
    while not (held := holds()) and time.monotonic() < end:
        time.sleep(0.05)
    return held


class Report:
    def __init__(self):
        self.passed = self.failed = 0

    def check(self, claim, holds, seen=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED {claim}{f': {seen}' if seen else ''}", flush=True)


class Server:
    """The program on one folder, on a port of its own."""

    def __init__(self, program, seeds):
        self.process = subprocess.Popen([program, "serve", str(seeds), "--port", "0", "--log-format", "none"],
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in self.process.stdout:
            if found := re.search(r"http://[\d.]+:\d+", line):
                self.url = found.group()
                return
        sys.exit(f"{program} did not start on {seeds}")

    def __enter__(self):
        return self.url

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(60)


class Reader:
    """A browser page that notes what goes wrong while it is used."""

    def __init__(self, browser, url, width=1280, scheme="light", **options):
        self.context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **options)
        self.context.set_default_timeout(PATIENCE * 1000)
        self.page = self.context.new_page()
        self.page.add_init_script(SHIFTS)
        self.url, self.troubles = url, []
        self.page.on("pageerror", lambda error: self.troubles.append(f"error {error}"))
        self.page.on("dialog", lambda dialog: (self.troubles.append(f"dialog {dialog.message}"), dialog.dismiss()))
        self.page.on("console", self.note)
        self.page.on("request", lambda request: request.url.startswith((url, "data:"))
                     or self.troubles.append(f"request to {request.url}"))

    def note(self, message):
        # A status of an answer is the network's, not the page's.
        if message.type in ("error", "warning") and "the server responded with a status" not in message.text:
            self.troubles.append(message.text)

    def open(self, path):
        self.page.goto(self.url + path)
        return self.settle()

    def settle(self):
        self.page.wait_for_selector("main:not([aria-busy]) h1", state="attached")
        return self.page

    def text(self, selector="main"):
        return self.page.locator(selector).first.inner_text()

    def api(self, path):
        return self.page.request.get(f"{self.url}/api{path}").json()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()


def views_of(reader):
    """Every kind of view, with a thing of the archive for each that shows one."""
    views = {"home": "/", "articles": "/articles", "people": "/entities?type=person&sort=name", "timeline": "/timeline",
             "figures": "/figures", "search": "/search?q=lang%20son", "nothing": "/search?q=zzzz", "unknown": "/entities/khong-co",
             "refused": "/articles?from=x"}
    for row in reader.api("/articles?per_page=5")["results"]:
        views[f"article {row['id']}"] = row["url"]
    for kind in ("person", "organization", "place", "document", "event"):
        for row in reader.api(f"/entities?type={kind}&per_page=1")["results"]:
            views[kind] = row["url"]
    return views


def check_views(report, browser, url, name, folder):
    """Nothing to complain about in any view: accessibility, console, sideways scroll, layout shift."""
    with Reader(browser, url) as reader:
        views = views_of(reader)
    for width in WIDTHS:
        for scheme in SCHEMES:
            with Reader(browser, url, width, scheme) as reader:
                for view, path in views.items():
                    where = f"{name}: {view} at {width} px, {scheme}"
                    page = reader.open(path)
                    report.check(f"{where} has one main heading", page.locator("h1").count() == 1)
                    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    report.check(f"{where} does not scroll sideways", wide <= 0, f"{wide} px")
                    report.check(f"{where} does not shift", page.evaluate("window.shifts") < 0.01, page.evaluate("window.shifts"))
                    axe = Axe().run(page, options=AXE).response["violations"]
                    report.check(f"{where} is accessible", not axe, "; ".join(
                        f"{v['id']} {v['nodes'][0]['html'][:120]}" for v in axe))
                    report.check(f"{where} is quiet", not reader.troubles, reader.troubles[:3])
                    reader.troubles.clear()
                    if folder:
                        page.screenshot(path=folder / f"{name}-{view.split()[0]}-{width}-{scheme}.png", full_page=True)


def check_files(report):
    files = sorted(pathlib.Path(__file__).parent.parent.joinpath("Public").iterdir())
    report.check("the page is three files", [file.name for file in files] == ["index.html", "page.css", "page.js"], files)
    size = sum(file.stat().st_size for file in files)
    report.check("the page is under 40 kB", size < 40_000, size)
    script = files[-1].read_text()
    report.check("text enters as text nodes only", not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b", script))


def check_typography(report, reader):
    page = reader.open("/")
    style = page.evaluate("""[...document.querySelectorAll('h1, h2, h3, p, li, td, dd, time')].map((element) => {
      const { lineHeight, fontSize, hyphens } = getComputedStyle(element);
      return [element.tagName, parseFloat(lineHeight) / parseFloat(fontSize), hyphens];
    })""")
    report.check("stacked marks have room", all(ratio >= (1.29 if tag[0] == "H" else 1.59) for tag, ratio, _ in style),
                 [row for row in style if row[1] < (1.29 if row[0][0] == "H" else 1.59)][:3])
    report.check("no word is hyphenated", all(hyphens == "manual" for *_, hyphens in style))
    report.check("the page is Vietnamese", page.locator("html").get_attribute("lang") == "vi")
    report.check("a skip link comes first", page.keyboard.press("Tab") is None
                 and page.evaluate("document.activeElement.getAttribute('href')") == "#main")


def check_search(report, reader):
    page = reader.open("/")
    counts = reader.api("")["counts"]
    text = reader.text()
    report.check("home says how much there is", all(str(counts[key]) in text for key in ("articles", "person", "document")))
    report.check("home says from when to when", re.search(r"từ .*\d{4}.* đến .*\d{4}", text) is not None)
    report.check("home draws the timeline", page.locator("figure a").count() > 0)
    page.keyboard.press("/")
    report.check("/ goes to the search box", comes(lambda: page.evaluate("document.activeElement.id") == "q"))
    asked = []
    page.on("request", lambda request: "/api/search" in request.url and asked.append(request.url))
    page.clock.install()
    page.clock.pause_at(datetime.datetime.now() + datetime.timedelta(minutes=1))
    for letter in "nghi quyet":  # a fast typist: fifty letters a second by the clock of the page
        page.keyboard.type(letter)
        page.clock.run_for(20)
    page.clock.resume()
    page.wait_for_url("**/search?q=nghi+quyet")
    page.wait_for_selector("main .rows li")
    reader.settle()
    report.check("results come as one types", comes(lambda: page.locator("main .rows li").count() > 3))
    report.check("typing does not ask for every letter", len(asked) <= 4, asked)
    report.check("the box keeps the focus", page.evaluate("document.activeElement.id") == "q")
    report.check("the number of results is announced", comes(lambda: re.search(r"\d", reader.text("#status")) is not None))
    report.check("words typed without marks find words with them", "Nghị quyết" in reader.text("main .rows"))
    kinds = {row["kind"] for row in reader.api("/search?q=nghi%20quyet&per_page=100")["results"]}
    report.check("one list holds several kinds", len(kinds) > 1, kinds)
    page.get_by_role("navigation", name="Tìm trong").get_by_role("link", name="Văn bản").click()
    page.wait_for_url("**/entities?type=document&q=nghi+quyet")
    reader.settle()
    report.check("results narrow to a kind", comes(lambda: "Văn bản" in reader.text("h1")))
    reader.open("/timeline")
    page.get_by_label("Từ năm", exact=True).fill("2021")
    page.get_by_label("Đến năm", exact=True).fill("2021")
    page.get_by_role("button", name="Lọc").click()
    page.wait_for_url("**/timeline?from=2021&to=2021")
    reader.settle()
    total = reader.api("/timeline?from=2021&to=2021")["total"]
    report.check("years filter the timeline", comes(lambda: f"{total} mục" in reader.text(".sum")))
    reader.open("/search?q=zzzz")
    report.check("an empty result says what to try", "Có thể" in reader.text() and page.locator("main a").count() > 1)


def check_article(report, reader):
    row = reader.api("/articles?per_page=1")["results"][0]
    article = reader.api(f"/articles/{row['id']}")
    page = reader.open(row["url"])
    report.check("an article shows its headline", article["title"] in reader.text("h1"))
    text = reader.text()
    report.check("both dates are told", "Đăng" in text and "bản chụp" in text)
    report.check("the byline is told", all(name in text for name in article["bylines"]))
    linked = set(page.locator(".text a").evaluate_all("(all) => all.map((a) => a.getAttribute('href'))"))
    named = {mention["entity"]["url"] for mention in article["mentions"] if mention["paragraph"] is not None}
    report.check("its entities are links", linked and linked <= named and len(linked) >= len(named) / 2, named - linked)
    shown = page.locator(".text > *").evaluate_all("""(all) => all.map((element) => {
      const copy = element.cloneNode(true);
      copy.querySelectorAll('.note, cite').forEach((extra) => extra.remove());
      return copy.textContent;
    })""")
    report.check("its text stands unchanged", shown == [paragraph["text"] for paragraph in article["paragraphs"]])
    report.check("captions and quotations are told apart", page.locator(".text .caption").count()
                 == sum(paragraph["kind"] == "caption" for paragraph in article["paragraphs"]))
    report.check("its dates stand beside the text", page.locator(".note").first.is_visible())
    item = article["timeline"][0]
    evidence = item["evidence"][0]
    proof = page.locator(f"[id='i-{item['id']}'] details")
    proof.locator("summary").click()
    report.check("evidence opens in place", evidence["surface"] in proof.locator("mark").inner_text())
    proof.get_by_role("link", name="Đọc trong bài").click()
    page.wait_for_url(f"**#c={evidence['start']}-{evidence['end']}")
    reader.settle()
    marked = "".join(page.locator(".text mark").all_inner_texts())
    report.check("evidence jumps to its sentence", marked == evidence["quote"] and page.locator(".text mark").first.is_visible(), marked)
    report.check("the sentence is in view", comes(lambda: 0 < page.locator(".text mark").first.bounding_box()["y"] < 900))


def check_things(report, reader):
    page = reader.page
    people = reader.api("/entities?type=person&per_page=20")["results"]
    person = next(row for row in people if reader.api(f"/entities/{row['id']}")["positions"])
    entity = reader.api(f"/entities/{person['id']}")
    reader.open(person["url"])
    table = page.get_by_role("table").first
    report.check("a person's positions stand in a table", all(tenure["position"] in table.inner_text() for tenure in entity["positions"]))
    report.check("a page is told to be per name", "tên" in reader.text("header.part"))
    body = next(tenure["organization"] for tenure in entity["positions"] if tenure["organization"])
    page.get_by_role("link", name=body["name"]).first.click()
    page.wait_for_url(f"**{body['url']}")
    reader.settle()
    report.check("a link moves the focus to the new heading", comes(lambda: page.evaluate("document.activeElement.tagName") == "H1"))
    report.check("a link changes the title", comes(lambda: page.title().startswith(body["name"])), page.title())
    holders = page.locator("section.part", has=page.get_by_role("heading", name="Ai giữ chức gì"))
    report.check("a body's holders stand in a picture and a table", person["name"] in holders.get_by_role("table").inner_text()
                 and holders.locator("figure a").count() > 0)
    document = next(row for row in reader.api("/entities?type=document&per_page=50")["results"]
                    if (reader.api(f"/entities/{row['id']}")["document"] or {}).get("number"))
    reader.open(document["url"])
    number = reader.api(f"/entities/{document['id']}")["document"]["number"]
    report.check("a document tells its number", number in reader.text("dl"))
    names = [row["name"] for row in reader.api("/entities?type=person&sort=name")["results"]]
    reader.open("/entities?type=person&sort=name")
    report.check("names come sorted as the archive sorts them", page.locator(".rows h3").all_inner_texts() == names)


def check_timeline(report, browser, url):
    for width, down in ((1280, False), (390, True)):
        with Reader(browser, url, width) as reader:
            page = reader.open("/timeline")
            size = page.locator("figure svg").first.bounding_box()
            report.check(f"the picture runs {'down a phone' if down else 'across a desktop'}", (size["height"] > size["width"]) == down, size)
            report.check("years are labelled", any(re.fullmatch(r"\d{4}", text) for text in page.locator("figure svg > g text").all_text_contents()))
            items = {item["id"]: item for item in reader.api("/timeline?per_page=60")["results"]}
            links = page.locator("figure a")
            report.check("the list below has the same items", page.locator(".rows > li").count() == len(items) >= links.count() > 0)
            for kind, shape in (("day", "circle"), ("year", "path.shape"), ("term", "path.shape")):
                found = page.locator(f"figure div a.{kind} {shape}")
                report.check(f"a {kind} is drawn as {shape}", found.count() == page.locator(f"figure div a.{kind}").count())
            if not down:
                widths = page.evaluate("""[...document.querySelectorAll('figure div a.year:not(.target) path.shape')]
                  .filter((shape) => !shape.getAttribute('d').includes('l7')).map((shape) => shape.getBBox().width)""")
                report.check("equal times are equally long", max(widths) - min(widths) < 1.2, widths)
            first = links.first
            first.focus()
            report.check("focus shows the item", page.locator(".tip").inner_text() == first.get_attribute("aria-label"))
            target = first.get_attribute("href")
            page.keyboard.press("Enter")
            page.wait_for_url(f"**{target}")
            report.check("a click opens the item below", comes(
                lambda: page.locator(f"[id='{target[1:]}'] details[open]").count() == 1
                and page.evaluate("document.activeElement.id") == target[1:]))


def check_history(report, reader):
    page = reader.open("/timeline")
    row = page.locator(".rows > li").nth(8)
    row.locator("summary").click()
    link = row.get_by_role("link", name="Đọc trong bài").first
    link.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    link.click()
    page.wait_for_url("**/articles/**")
    reader.settle()
    page.go_back()
    page.wait_for_url("**/timeline")
    reader.settle()
    report.check("Back returns to the same place", comes(lambda: abs(page.evaluate("scrollY") - before) < 3), f"{before} {page.evaluate('scrollY')}")
    report.check("Back finds the sentence still open", comes(lambda: row.locator("details[open]").count() == 1))
    page.go_forward()
    page.wait_for_url("**/articles/**")
    reader.settle()
    report.check("Forward returns to the article", page.locator(".text").count() == 1)
    here = page.url
    with Reader(page.context.browser, reader.url) as other:
        other.page.goto(here)
        other.settle()
        report.check("an address opens the same view elsewhere", other.text("h1") == reader.text("h1"))


def check_failures(report, reader):
    page = reader.page
    def answer(status, body="{}"):
        page.route("**/api/entities/**", lambda route: route.fulfill(status=status, body=body, content_type="application/problem+json"))
        reader.open("/entities/thu-nghiem")
        page.unroute("**/api/entities/**")
        return reader.text()
    report.check("a draining server is told", "tạm nghỉ" in answer(503) and page.get_by_role("button", name="Thử lại").is_visible())
    choices = '{"choices": [{"id": "a", "type": "person", "name": "Nguyễn Văn A", "url": "/entities/a"}]}'
    report.check("two things of one name are offered", "Nguyễn Văn A" in answer(300, choices)
                 and page.get_by_role("link", name="Nguyễn Văn A").get_attribute("href") == "/entities/a")
    report.check("an unknown thing is told, with near ones", "/entities/gan" in answer(404, '{"did_you_mean": ["/entities/gan"]}'))
    report.check("a link to another host is not made", page.evaluate("document.querySelectorAll('main a[href^=http]').length") == 0)
    page.route("**/api/**", lambda route: route.abort())
    reader.open("/articles")
    report.check("no network is told", "Không nối được" in reader.text())
    page.unroute("**/api/**")
    page.get_by_role("button", name="Thử lại").click()
    page.wait_for_selector(".rows li")
    report.check("trying again helps", page.locator(".rows li").count() > 0)
    reader.open("/articles?fbclid=abc&from=2000")
    report.check("what another site appended to a link does no harm", page.locator(".rows li").count() > 0)
    reader.open("/articles?from=x")
    report.check("a refused filter is named", "from" in reader.text())
    reader.troubles.clear()


def check_slow_and_bare(report, browser, url):
    with Reader(browser, url) as reader:
        page = reader.page
        held = []
        page.route("**/api/**", lambda route: held.append(route), times=6)
        page.goto(url + "/")
        report.check("waiting is announced", comes(lambda: "Đang tải" in page.locator("#status").text_content()))
        report.check("something can be read before the data", "câu văn làm chứng" in reader.text())
        for route in held:
            route.continue_()
        reader.settle()
        report.check("late data shifts nothing", page.evaluate("window.shifts") < 0.01, page.evaluate("window.shifts"))
    with Reader(browser, url, java_script_enabled=False) as reader:
        reader.page.goto(url + "/articles")
        links = reader.page.locator("noscript a, main a").evaluate_all("(all) => all.map((a) => a.getAttribute('href'))") or []
        report.check("without JavaScript the data is linked", {"/api", "/api/articles"} <= set(links), links)
    with Reader(browser, url) as reader:
        page = reader.open(reader.api("/articles?per_page=1")["results"][0]["url"])
        page.emulate_media(media="print")
        report.check("a printed article is its text", not page.locator("nav").first.is_visible() and page.locator(".text").is_visible()
                     and page.locator(".print").is_visible())


def check_hostile(report, browser, url, folder):
    check_views(report, browser, url, "hostile", folder)
    with Reader(browser, url) as reader:
        for row in reader.api("/articles")["results"]:
            page = reader.open(row["url"])
            report.check(f"{row['id']} brings no element of its own", page.locator("main :is(img, script, b[onclick], i, iframe)").count() == 0)
            bad = page.evaluate("[...document.querySelectorAll('a')].filter((a) => !/^(https?:|\\/(?!\\/)|#)/.test(a.getAttribute('href') ?? '/')).length")
            report.check(f"{row['id']} has no odd link", bad == 0, bad)
            report.check(f"{row['id']} keeps its direction to itself", page.locator("h1 bdi").count() == 1)
        report.check("hostile articles run nothing", not reader.troubles, reader.troubles)


def check_crowd(report, browser, url, folder):
    for width in (390, 1280):
        with Reader(browser, url, width) as reader:
            page = reader.open("/timeline")
            total = reader.api("/timeline?per_page=1")["total"]
            bars = page.locator(".bins a")
            report.check(f"{total} items at {width} px are counted, not drawn", 0 < bars.count() <= 60 and page.locator("figure circle").count() == 0)
            if folder:
                page.screenshot(path=folder / f"crowd-timeline-{width}.png", full_page=True)
            bars.nth(bars.count() // 2).click()
            page.wait_for_url("**/timeline?*from=*")
            reader.settle()
            report.check("a bar opens its time", page.locator(".rows > li").count() > 0)
            report.check("a crowd is quiet", not reader.troubles, reader.troubles[:3])


def write_crowd(folder):
    for number in range(300):
        days = " ".join(f"Ngày {1 + (number * 7 + i * 3) % 28}/{1 + i % 12}/{1990 + (number + i) % 35}, Thành ủy Lạng Sơn họp lần {i}."
                        for i in range(12))
        (folder / f"{number:03}.txt").write_text(HEAD.format(day="28/11/2025", title=f"Cuộc họp số {number}", body=f"– {days}"))


def check_archive(report, browser, url, name, folder):
    check_views(report, browser, url, name, folder)
    for check in (check_typography, check_search, check_article, check_things, check_history, check_failures):
        with Reader(browser, url) as reader:
            check(report, reader)
            report.check(f"{check.__name__} was quiet", not reader.troubles, reader.troubles[:3])
    check_timeline(report, browser, url)
    check_slow_and_bare(report, browser, url)


def check_folders(report, browser, given, scratch):
    for number, seeds in enumerate(given.seeds or [pathlib.Path("seeds")], start=1):
        with Server(given.target, seeds) as url:
            check_archive(report, browser, url, f"seeds-{number}", given.screenshots)
    hostile, crowd = scratch / "hostile", scratch / "crowd"
    hostile.mkdir()
    crowd.mkdir()
    for name, text in HOSTILE.items():
        (hostile / name).write_text(text)
    write_crowd(crowd)
    with Server(given.target, hostile) as url:
        check_hostile(report, browser, url, given.screenshots)
    with Server(given.target, crowd) as url:
        check_crowd(report, browser, url, given.screenshots)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target")
    parser.add_argument("--seeds", action="append", type=pathlib.Path)
    parser.add_argument("--screenshots", type=pathlib.Path)
    parser.add_argument("--browser", default="/usr/bin/chromium")
    given = parser.parse_args()
    folder, report = given.screenshots, Report()
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as scratch:
        browser = playwright.chromium.launch(executable_path=given.browser, timeout=PATIENCE * 1000, args=["--no-sandbox"])
        check_files(report)
        if given.target.startswith("http"):
            check_archive(report, browser, given.target.rstrip("/"), "seeds", folder)
        else:
            check_folders(report, browser, given, pathlib.Path(scratch))
        browser.close()
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
