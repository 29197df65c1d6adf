"""How are comma-separated values read and written? Commas, semicolons or tabs, as Excel writes them.

RFC 4180 says how values are quoted; a first line `sep=;`, as Excel writes it, names the separator.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Final

from templates.contexts.sheets import Sheet, TableBook, Value, Workbook
from templates.engines.sheet_safety import NotASpreadsheet

_SEPARATORS: Final = (",", ";", "\t", "|")
MEDIA_TYPE: Final = "text/csv"
_BEGIN_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")
_MARKED: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_comma_separated(content: bytes, most_rows: int) -> Workbook:
    """The file as one sheet without a name; raises NotASpreadsheet."""
    text = _text(content)
    separator, text = _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[tuple[str | None, ...]] = []
    try:
        for row in reader:
            rows.append(tuple(value or None for value in row))
            if len(rows) > most_rows:
                raise NotASpreadsheet(
                    f"The file has more than {most_rows:,} rows, the most that are taken at once.",
                    "Send it in parts.",
                )
    except csv.Error as fault:
        told = f"From line {reader.line_num} on the file cannot be read as comma-separated values"
        raise NotASpreadsheet(
            f"{told}: a quotation mark has no partner, or stands inside a value."
        ) from fault
    return Workbook((Sheet("", tuple(rows)),))


def _text(content: bytes) -> str:
    coding = next((coding for mark, coding in _MARKED if content.startswith(mark)), "")
    for attempt in filter(None, (coding, "" if coding else "utf-8", "cp1252")):
        try:
            text = content.decode(attempt)
        except UnicodeDecodeError:
            continue
        if "\x00" in text:
            break
        return text
    raise NotASpreadsheet(
        "The file is no text: it holds bytes that stand for no letter.",
        "Save it as an Excel workbook (.xlsx) or as “CSV UTF-8”, and send that.",
    )


def _separator(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    declared = first.strip().lower()
    if declared.startswith("sep=") and declared[4:] in _SEPARATORS:
        return declared[4:], rest
    counts = {one: _outside_quotes(first, one) for one in _SEPARATORS}
    return max(_SEPARATORS, key=lambda one: counts[one]), text


def _outside_quotes(line: str, separator: str) -> int:
    return sum(part.count(separator) for part in line.split('"')[::2])


def write_comma_separated(book: TableBook) -> bytes:
    """A table as RFC 4180 has it, with a mark that tells spreadsheets the encoding; days as ISO 8601."""
    written = io.StringIO()
    rows = csv.writer(written)
    rows.writerow([one.title for one in book.headings])
    for row in book.rows:
        rows.writerow([_cell(value) for value in row])
    return b"\xef\xbb\xbf" + written.getvalue().encode()


def _cell(value: Value) -> str:
    """A value that no spreadsheet takes for a formula."""
    if value is None:
        return ""
    told = value.isoformat() if isinstance(value, date) else str(value)
    return f"'{told}" if isinstance(value, str) and told.startswith(_BEGIN_FORMULAS) else told
