"""Checks the open formats of a running server with the tools of each field.

usage: check-formats.py BASE [--all-forms]      (needs what requirements-formats.txt names)

--all-forms: the server has dates of every form, and each must be met.
"""

import csv
import io
import json
import pathlib
import sys
import urllib.request
from importlib.metadata import version

import edtf
import feedparser
import jsonschema
import rnc2rng
from lxml import etree

base = sys.argv[1].rstrip("/")
here = pathlib.Path(__file__).parent
LISTS = ["articles", "entities", "positions", "timeline", "figures"]


def get(path):
    with urllib.request.urlopen(base + path) as answer:
        return answer.read()


def rows(path):
    """All rows of a list, page by page."""
    while path:
        page = json.loads(get(path))
        yield from page["results"]
        path = page["links"]["next"]


def answers():
    """Every row of every list and every article and entity whole."""
    for name in LISTS:
        for row in rows(f"/api/{name}?per_page=100"):
            yield row
            if name in ("articles", "entities"):
                yield json.loads(get("/api" + row["url"]))


def dates(value):
    """Every date anywhere in a JSON value."""
    if isinstance(value, dict):
        if "edtf" in value:
            yield value
        for member in value.values():
            yield from dates(member)
    elif isinstance(value, list):
        for member in value:
            yield from dates(member)


def table(name):
    text = get(f"/api/{name}?format=csv").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def check_edtf():
    found, count = {}, 0
    for answer in answers():
        for date in dates(answer):
            found[date["edtf"], date["start"], date["end"]] = date
            count += 1
    in_tables = {cell for name in LISTS for row in table(name) for column, cell in row.items() if "_edtf" in column}
    unknown = in_tables - {""} - {text for text, _, _ in found}
    assert not unknown, f"in a table only: {unknown}"
    for (text, start, end), date in found.items():
        parsed = edtf.parse_edtf(text)
        assert "%04d-%02d-%02d" % parsed.lower_strict()[:3] == start, (text, date)
        last = parsed.upper_strict()
        assert (end is None and last == float("inf")) or "%04d-%02d-%02d" % last[:3] == end, (text, last, date)
        assert text.endswith("/..") == (end is None), date
        assert ("?" in text) == (date["certainty"] == "uncertain"), date
    texts = {text for text, _, _ in found}
    forms = {date["precision"] for date in found.values()}
    forms |= {"open" for text in texts if ".." in text} | {"uncertain" for text in texts if "?" in text}
    if "--all-forms" in sys.argv:
        assert forms == {"day", "month", "quarter", "half", "year", "term", "range", "open", "uncertain"}, forms
        quarters = {text[-2:] for text in texts if len(text) == 7 and text[-2:] > "12"}
        assert quarters == {"33", "34", "35", "36", "40", "41"}, quarters
    print(
        f"edtf {version('edtf')}: {count} dates, {len(found)} different, all valid, starts and ends agree "
        f"({', '.join(sorted(forms))})")


def check_feed():
    source = get("/feed.atom")
    root = etree.fromstring(source)
    # libxml2 refuses a prefix for no namespace, which the compact syntax of the RFC declares.
    schema = rnc2rng.dumps(rnc2rng.load(str(here / "atom.rnc"))).replace('xmlns:local=""', "")
    grammar = etree.fromstring(schema.encode())
    etree.RelaxNG(grammar).assertValid(root)
    names = {"atom": "http://www.w3.org/2005/Atom", "s": "http://www.ascc.net/xml/schematron"}
    rules = 0
    for rule in grammar.iterfind(".//s:rule", names):
        for node in root.xpath("//" + rule.get("context"), namespaces=names):
            for claim in rule.iterfind("s:assert", names):
                assert node.xpath(f"boolean({claim.get('test')})", namespaces=names), claim.text
                rules += 1
    feed = feedparser.parse(base + "/feed.atom")
    assert not feed.bozo and feed.version == "atom10", feed.get("bozo_exception")
    articles = {row["url"]: row for row in rows("/api/articles?per_page=100")}
    dated = [row for row in articles.values() if row["published"]]
    assert len(feed.entries) == min(50, len(dated))
    ids = {entry.id for entry in feed.entries}
    assert len(ids) == len(feed.entries) and all(name.startswith("urn:uuid:") for name in ids), ids
    links = root.xpath("//atom:link/@href", namespaces=names)
    is_absolute = links[0].startswith("http")
    assert all(link.startswith("http" if is_absolute else "/") for link in links), links
    for entry in feed.entries:
        path = "/articles/" + entry.link.rsplit("/articles/", 1)[1]
        assert entry.updated == articles[path]["published"]["start"] + "T00:00:00+07:00", entry.updated
    print(
        f"RELAX NG of RFC 4287 (rnc2rng {version('rnc2rng')}, lxml {version('lxml')}): valid, {rules} Schematron "
        f"assertions hold; feedparser {version('feedparser')}: {feed.version}, {len(feed.entries)} entries, bozo {feed.bozo}, "
        f"links {'absolute' if is_absolute else 'relative'}")


def check_csv():
    counts = []
    for name in LISTS:
        source = get(f"/api/{name}?format=csv")
        assert source.startswith(b"\xef\xbb\xbf") and source.endswith(b"\r\n")
        total = json.loads(get(f"/api/{name}?per_page=1"))["total"]
        lines = table(name)
        assert len(lines) == total, (name, len(lines), total)
        assert all(None not in row and None not in row.values() for row in lines)
        counts.append(f"{total} {name}")
    print(f"csv (Python, strict): {', '.join(counts)}")


def check_timelinejs():
    """The documented members, the kinds of dates, and no part of a date that the text does not give."""
    timeline = json.loads(get("/api/timeline?format=timelinejs"))
    jsonschema.validate(timeline, json.loads((here / "timelinejs.schema.json").read_text()))
    items = {item["id"]: item for item in rows("/api/timeline?per_page=100")}
    assert len(timeline["events"]) == len(items)
    for event in timeline["events"]:
        date = items[event["unique_id"]]["date"]
        first, _, last = date["edtf"].replace("?", "").partition("/")
        assert event["display_date"] == date["text"]
        if date["precision"] in ("quarter", "half"):  # told as its first and last month
            first, last = date["start"][:7], date["end"][:7]
        told = ["-".join("%02d" % part for part in event.get(name, {}).values()) for name in ("start_date", "end_date")]
        assert told == [first, last.replace("..", "")], (told, date)
    print(
        f"TimelineJS: {len(timeline['events'])} events as documented (jsonschema {version('jsonschema')}), "
        f"no part of a date invented")


check_edtf()
check_feed()
check_csv()
check_timelinejs()
