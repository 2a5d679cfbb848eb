"""Checks the open formats of a running server with the tools of each field.

usage: check-formats.py http://127.0.0.1:8080      (needs edtf, feedparser and lxml from PyPI)
"""

import calendar
import csv
import io
import json
import pathlib
import sys
import urllib.request
from importlib.metadata import version

import edtf
import feedparser
from lxml import etree

base = sys.argv[1].rstrip("/")


def get(path):
    with urllib.request.urlopen(base + path) as answer:
        return answer.read()


def pages(path):
    """All rows of a list."""
    while path:
        page = json.loads(get(path))
        yield from page["results"]
        path = page["links"]["next"]


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


def check_edtf():
    found = {}
    for article in pages("/api/articles?per_page=100"):
        for date in dates(json.loads(get("/api" + article["url"]))):
            found[date["edtf"]] = date
    for text, date in found.items():
        parsed = edtf.parse_edtf(text)
        first = "%04d-%02d-%02d" % parsed.lower_strict()[:3]
        assert first == date["start"], (text, first, date)
        last = parsed.upper_strict()
        if date["end"] is None:
            assert last == float("inf"), (text, last)
        else:
            assert "%04d-%02d-%02d" % last[:3] == date["end"], (text, last, date)
    print(f"edtf {version('edtf')}: {len(found)} dates valid, starts and ends agree")


def check_feed():
    feed = feedparser.parse(base + "/feed.atom")
    assert not feed.bozo, feed.bozo_exception
    assert feed.version == "atom10" and feed.entries
    grammar = etree.RelaxNG(etree.parse(pathlib.Path(__file__).with_name("atom.rng")))
    grammar.assertValid(etree.fromstring(get("/feed.atom")))
    print(f"feedparser {feedparser.__version__}: {len(feed.entries)} entries, bozo {feed.bozo}; RELAX NG: valid")


def check_csv():
    for name in ["articles", "entities", "positions", "timeline", "figures"]:
        table = get(f"/api/{name}?format=csv")
        assert table.startswith(b"\xef\xbb\xbf") and table.endswith(b"\r\n")
        rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""), strict=True))
        total = json.loads(get(f"/api/{name}?per_page=1"))["total"]
        assert len(rows) == total, (name, len(rows), total)
        assert all(None not in row and None not in row.values() for row in rows)
        assert not any(cell[:1] in "=+@\t\r" and cell for row in rows for cell in row.values()), name
        print(f"csv: {name}: {total} rows")


def check_timelinejs():
    """The required members, and the kinds of dates, of TimelineJS 3."""
    events = json.loads(get("/api/timeline?format=timelinejs"))["events"]
    items = {item["id"]: item for item in pages("/api/timeline?per_page=100")}
    assert len(events) == len(items)
    for event in events:
        date = items[event["unique_id"]]["date"]
        for member, whole in [("start_date", date["start"]), ("end_date", date["end"])]:
            parts = event.get(member)
            if parts is None:
                continue
            year, month, day = map(int, whole.split("-"))
            assert parts["year"] == year and parts.get("month", month) == month and parts.get("day", day) == day
            assert ("day" in parts) == (date["precision"] in ("day", "range")), (event, date)
            assert "day" not in parts or parts["day"] <= calendar.monthrange(year, month)[1]
    print(f"timelinejs: {len(events)} events, no day invented")


check_edtf()
check_feed()
check_csv()
check_timelinejs()
