"""Does an import leave anything out? Sources are read by python-docx and by hand, not by our own reader."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from docx import Document

from bot.commands.terms_import_proposal import Proposal, propose
from bot.render.plain import plain
from bot.reply import Attachment
from governance_store.records.committee import Committee
from governance_store.rules.terms_fields import BY_KEY, FIELDS
from templates.engines.word_reading import read_word
from tests.bot.commands.terms_documents import STYLES, boxes_and_notes
from tests.bot.conftest import ADA, NOW, constituted

HOUSE = constituted()
NUMBER = re.compile(r"^(\(?[\divx]+[.)]?(\d+[.)]?)*\s+)", re.IGNORECASE)


SOURCES = [*(pytest.param(make, id=make.__name__) for make in STYLES)]
ACCEPTED = {"to plan imaging"}
"""What python-docx makes of “To plan all imaging.”, since it passes over what a tracked change put in."""


def paragraphs(content: bytes) -> Iterator[str]:
    """Every paragraph and every cell as python-docx has them, with headers and footers."""
    paper = Document(io.BytesIO(content))
    for section in paper.sections:
        yield from (one.text for part in (section.header, section.footer) for one in part.paragraphs)
    yield from (one.text for one in paper.paragraphs)
    for table in paper.tables:
        yield from (cell.text for row in table.rows for cell in row.cells)


def flat(text: str) -> str:
    """A text in small letters, without the number before it, its end, and the spaces between."""
    words = " ".join(NUMBER.sub("", text.strip()).split())
    return words.strip(" .;:").casefold().replace("’", "'")


def found_in(proposal: Proposal) -> str:
    """Everything that is proposed, and everything that is listed as not taken, each in a line of its own."""
    parts = [text for pair in (*proposal.sections, *proposal.clauses) for text in pair]
    parts += [f"{one.what}: {one.text}" for one in proposal.left]
    parts += [one.role for one in proposal.seats]
    fields = [BY_KEY[key] for key, _ in proposal.clauses]
    parts += [word for one in fields for word in (one.label, one.section)]
    return "\n".join(flat(line) for part in parts for line in part.split("\n"))


@pytest.mark.parametrize("make", SOURCES)
def test_every_paragraph_stands_in_the_proposal_or_in_what_was_not_taken(make: Callable[[], bytes]) -> None:
    """Whole paragraphs, not words alone: none is parted, shortened or dropped."""
    content = make()
    with HOUSE.store.reading() as view:
        proposal = propose(view, view.get(Committee, "COM-002"), read_word("a.docx", content), NOW.date())
    there = found_in(proposal)
    names = flat(plain(HOUSE.say("person list")) + plain(HOUSE.say("organisation list")))
    read_otherwise = {"", "yes", "no", "vacant"}
    lost = [
        one
        for one in map(flat, paragraphs(content))
        if one not in there and one not in names and one not in read_otherwise
    ]
    assert set(lost) <= ACCEPTED


@pytest.mark.parametrize("make", SOURCES)
def test_every_word_of_the_file_is_on_the_screen(make: Callable[[], bytes]) -> None:
    """Counted from the XML itself, in every part of the file, against the answer as a person sees it."""
    content = make()
    name = "source.docx"
    house = constituted()
    file = Attachment(name, "", content)
    seen = Counter(words(plain(house.say(f"tor import mri {name}", ADA, attachments=(file,)))))
    labels = set(words(" ".join(f"{one.label} {one.section} {one.before} {one.behind}" for one in FIELDS)))
    missing = {word for word in in_the_file(content) if not seen[word]} - labels - READ_OTHERWISE
    assert missing == set()


READ_OTHERWISE = {
    *("yes", "no", "vacant"),  # of a seat: it votes, it does not, nobody holds it
    *("quarterly", "five", "ten", "two", "three"),  # of a clock or a frequency, told in figures
    *("terms", "of", "reference"),
}


def words(text: str) -> list[str]:
    """The words of a text; what is broken over lines is one again."""
    return re.findall(r"[^\W\d_]+", text.casefold())


def in_the_file(content: bytes) -> set[str]:
    """The words of every part that a reader of the document can see."""
    found: set[str] = set()
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        for name in file.namelist():
            if re.fullmatch(r"word/(document|header\d+|footer\d+|footnotes)\.xml", name):
                for paragraph in re.findall(r"<w:p[ >].*?</w:p>", file.read(name).decode(), re.DOTALL):
                    runs = re.findall(r"<w:(?:t|delText)(?: [^>]*)?>([^<]*)<", paragraph)
                    found.update(words(re.sub(r"&(lt|gt|amp|quot|apos);", " ", "".join(runs))))
    return found


def test_the_check_itself_finds_what_is_lost() -> None:
    """A word that stands nowhere on the screen would be named."""
    assert in_the_file(boxes_and_notes()) >= {"boxed", "official", "uncontrolled", "some", "all"}
    assert flat("2.1 Somebody stole it.") not in "somebody kept it"
