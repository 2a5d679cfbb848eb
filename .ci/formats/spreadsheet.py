"""Opens every table of a running server in LibreOffice Calc and compares the cells with what was sent.

usage: spreadsheet.py BASE      (needs soffice: Debian's libreoffice-calc-nogui)

Commas, double quotes and UTF-8 are what its dialog proposes for a file that begins with a byte order mark.
"""

import csv
import io
import pathlib
import subprocess
import sys
import tempfile
import urllib.request
import xml.etree.ElementTree as ET

base = sys.argv[1].rstrip("/")
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def cells(row):
    for cell in row.iter(TABLE + "table-cell"):
        yield from [cell] * int(cell.get(TABLE + "number-columns-repeated", "1"))


def holds(cell, sent):
    """True if the cell shows what was sent: its text, or the number or day that it writes."""
    shown = "\n".join("".join(line.itertext()) for line in cell.iter(TEXT + "p"))
    match cell.get(OFFICE + "value-type"):
        case None: return sent == ""
        case "string": return shown == sent
        case "float": return float(cell.get(OFFICE + "value")) == float(sent)
        case "percentage": return float(cell.get(OFFICE + "value")) * 100 == float(sent.rstrip("%"))
        case "date": return cell.get(OFFICE + "date-value") == sent
    return False


def check(name, folder):
    file = folder / f"{name}.csv"
    file.write_bytes(urllib.request.urlopen(f"{base}/api/{name}?format=csv").read())
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--infilter=CSV:44,34,UTF8,1", "--convert-to", "fods", file.name],
        cwd=folder, check=True, capture_output=True, timeout=120)
    sheet = ET.parse(folder / f"{name}.fods").getroot()
    rows = [list(cells(row)) for row in sheet.iter(TABLE + "table-row")]
    sent = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
    formulas = [cell for row in rows for cell in row if cell.get(TABLE + "formula")]
    assert not formulas, f"{name}: {len(formulas)} formulas, first {formulas[0].attrib}"
    marked = guarded = 0
    for number, line in enumerate(sent):
        for cell, text in zip(rows[number], line):
            assert holds(cell, text), (name, number, text, ET.tostring(cell, encoding="unicode"))
            marked += not text.isascii()
            guarded += text.startswith("'")
    return len(sent), marked, guarded


def main():
    with tempfile.TemporaryDirectory() as folder:
        names = ["articles", "entities", "positions", "timeline", "figures"]
        told = [check(name, pathlib.Path(folder)) for name in names]
    version = subprocess.run(["soffice", "--version"], capture_output=True, text=True).stdout.split()[:2]
    lines, marked, guarded = map(sum, zip(*told))
    print(
        f"{' '.join(version)}: {lines} lines of 5 tables, {marked} cells with marks as sent, no formula, "
        f"{guarded} cells guarded")


main()
