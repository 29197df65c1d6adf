"""The stories of terms of reference, as steps: told on a shell, on the console by HTTP, and in a browser."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import timedelta
from typing import Final

from tests.bot.commands.terms_documents import members_in_a_table
from tests.stories.telling import FILE, Step
from tests.templates.edited import BODY, edited
from tests.templates.word import as_text

SECRETARY, ADMINISTRATOR, MEMBER = "secretary", "administrator", "member"
HELD: Final = timedelta(days=44)
"""From Monday 23 November 2026 to the day after the board's next meeting, MTG-2027-001."""
A_YEAR: Final = timedelta(days=500)
FOR_A_REASON: Final = "last written on Monday 23 November 2026, after Tuesday 1 September 2026"


def says(*wanted: str) -> _Says:
    """Whether a Word document, a page or a text says something."""
    return _Says(wanted)


class _Says:
    def __init__(self, wanted: tuple[str, ...]) -> None:
        self.wanted = wanted

    def __call__(self, content: bytes) -> bool:
        text = as_text(content) if content.startswith(b"PK") else content.decode()
        return all(one in " ".join(text.split()) for one in self.wanted)

    def __repr__(self) -> str:
        return f"says{self.wanted}"


def is_pdf(content: bytes) -> bool:
    """Whether it is a PDF, tagged for screen readers."""
    return content.startswith(b"%PDF-") and b"/MarkInfo<</Marked true>>" in content


def is_marked(content: bytes) -> bool:
    """Whether Word shows the old words as taken out and the new ones as put in."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        body = file.read("word/document.xml").decode()
    gone = "".join(re.findall(r"<w:delText[^>]*>([^<]*)<", body))
    return "<w:ins " in body and ("10" in gone)


WRITTEN: Final = (
    Step(MEMBER, "tor set board notice 2 clear days", ("you are a member here",), refused=True),
    Step(SECRETARY, "tor set board frequency now and then", ("frequency",), refused=True),
    Step(
        SECRETARY,
        "tor set board notice 12 clear days papers 7 working days",
        ("This begins version 3, as a draft.", "Version 2 stays in force until version 3 is agreed."),
    ),
    Step(SECRETARY, 'tor section board Carbon "The board counts the travel it causes."', ("“Carbon”",)),
    Step(MEMBER, "tor show board", ("Version 2 is in force", "10 clear days before")),
    Step(MEMBER, "tor show board v3", ("begun from version 2", "12 clear days before", "counts the travel")),
    Step(
        MEMBER,
        "tor compare board v2 v3",
        ("10 clear days before", "12 clear days before", "Carbon", "not set", "Unchanged: Purpose"),
    ),
    Step(
        MEMBER,
        "tor compare board v2 v3 word",
        gives={"terms-of-reference-board-v2-to-3-draft.docx": is_marked},
    ),
    Step(MEMBER, "tor compare board v2 v9", ("has no version 9",), refused=True),
    Step(
        MEMBER,
        "tor document board v3",
        gives={"terms-of-reference-board-v3-draft.docx": says("DRAFT", "Carbon", "12 clear days")},
    ),
    Step(
        MEMBER,
        "tor document board v3 page",
        gives={"terms-of-reference-board-v3-draft.html": says("DRAFT", "<html", "12 clear days")},
    ),
    Step(
        MEMBER,
        "tor document board v3 text",
        gives={"terms-of-reference-board-v3-draft.txt": says("DRAFT", "12 clear days")},
    ),
)
AS_PDF: Final = (
    Step(MEMBER, "tor document board v3 pdf", gives={"terms-of-reference-board-v3-draft.pdf": is_pdf}),
)
AGREED: Final = (
    Step(SECRETARY, "tor agree board v2 meeting board", ("Version 2 is not the newest",), refused=True),
    Step(SECRETARY, "tor agree board by nht meeting MTG-2026-999", ("There is no meeting",), refused=True),
    Step(SECRETARY, "tor agree board by nht meeting MTG-2027-001", ("has not been held yet",), refused=True),
    Step(SECRETARY, "tor agree board by nht meeting MTG-2026-017", (FOR_A_REASON,), refused=True),
    Step(
        SECRETARY,
        "tor agree board by nht and euh and hdt meeting MTG-2027-001 minute IB/2627/031",
        ("It is not in force yet. Still to agree: Saltby", "Withendale", "ClearView Diagnostics"),
        later=HELD,
    ),
    Step(SECRETARY, "tor agree board by nht meeting MTG-2027-001", ("agreed to it already",), refused=True),
    Step(SECRETARY, "tor agree board by icb meeting MTG-2027-001", ("is agreed by Northmoor and Saltby",)),
    Step(SECRETARY, "tor agree board by sch meeting MTG-2027-001", ("Still to agree: Withendale",)),
    Step(
        SECRETARY, 'tor agree board by wcc on 6 Jan 2027 minute "Trust board 7"', ("Still to agree: Clear",)
    ),
    Step(
        SECRETARY,
        'tor agree board by cvd on 6 Jan 2027 minute "Directors 12"',
        ("Version 3", "is in force since Wednesday 6 January 2027"),
    ),
    Step(SECRETARY, "tor agree board by all members meeting MTG-2027-001", ("in force since",), refused=True),
    Step(MEMBER, "tor show board on 5 Jan 2027", ("10 clear days before",)),
    Step(MEMBER, "tor show board on 6 Jan 2027", ("12 clear days before", "minute Directors 12")),
    Step(MEMBER, "tor show board on 1 Jan 2020", ("2020",), refused=True),
    Step(MEMBER, "tor history board", ("v1", "superseded", "v3", "in force", "Trust board 7")),
    Step(
        MEMBER,
        "tor document board",
        gives={"terms-of-reference-board-v3.docx": says("IN FORCE", "6 January 2027", "Directors 12")},
    ),
)
GROUP: Final = (
    Step(ADMINISTRATOR, 'committee add "CT Group" short ct parent board'),
    Step(MEMBER, "tor show ct", ("None are set yet",)),
    Step(MEMBER, "tor document ct", ("no terms of reference yet",), refused=True),
    Step(ADMINISTRATOR, 'tor set ct purpose "To share CT." quorum "three members" notice 3 days'),
    Step(
        MEMBER, "tor show ct", ("3 days before", "10 working days of the meeting (as Imaging Network Board)")
    ),
    Step(
        ADMINISTRATOR,
        "tor unset ct notice",
        ("There it keeps to what holds for Imaging Network Board: 12 clear days before the meeting",),
    ),
    Step(ADMINISTRATOR, "tor agree ct by nht on 6 Jan 2027 minute x", ("not by Northmoor",), refused=True),
    Step(
        ADMINISTRATOR,
        "tor agree ct by ct on 6 Jan 2027 minute CT/1",
        ("Still to agree: Imaging Network Board",),
    ),
    Step(
        ADMINISTRATOR,
        "tor agree ct by board on 6 Jan 2027 minute IB/9",
        ("is in force since Wednesday 6 January 2027",),
    ),
)
REVIEWED: Final = (
    Step(SECRETARY, "tor show board", ("Their review was due on Thursday 15 April 2027",), later=A_YEAR),
)
BOARDS_LIFE: Final = (*WRITTEN, *AS_PDF, *AGREED, *GROUP, *REVIEWED)
"""A board's terms from a change to their review, and a group's beside them; refusals on the way."""

OLD: Final = members_in_a_table()
FROM_THE_PAST: Final = (
    Step(ADMINISTRATOR, 'committee add "PET Group" short pet parent board'),
    Step(ADMINISTRATOR, "tor adopt pet since 4 Mar 2025 minute PET/1", ("Set first what",), refused=True),
    Step(
        ADMINISTRATOR,
        f"tor import pet {FILE}",
        ("This is a PDF",),
        refused=True,
        file=("PET terms.docx", b"%PDF-1.7 renamed"),
        submit="Read it",
    ),
    Step(
        ADMINISTRATOR,
        f"tor import pet {FILE}",
        ("PET terms.docx is kept as", "To lead imaging.", "Trust representative"),
        file=("PET terms.docx", OLD),
        submit="Read it",
    ),
    Step(MEMBER, "tor show pet", ("None are set yet",)),
    Step(ADMINISTRATOR, "tor take TIM-001", ("2 fields and 3 new seats",)),
    Step(ADMINISTRATOR, "tor take TIM-001", ("stands there already",)),
    Step(
        ADMINISTRATOR,
        "tor adopt pet since 4 Mar 2025 minute PET/1",
        ("in force since Tuesday 4 March 2025", "PET terms.docx"),
    ),
    Step(ADMINISTRATOR, "tor adopt pet since 4 Mar 2025 minute PET/1", ("already",), refused=True),
    Step(MEMBER, "tor show pet on 1 Jan 2026", ("Adopted as agreed before the clerk", "To lead imaging.")),
    Step(MEMBER, "tor original pet", gives={"PET terms.docx": lambda content: content == OLD}),
)
"""Old terms in Word, read in, looked at, taken, adopted; and the very document handed out again."""

_SIGNED, _OURS = "Signed, chair:", "Signed for the network:"
MENDED: Final = edited((BODY, _SIGNED, _OURS))
SPOILT: Final = edited((BODY, "{{ quorum_words }}", "{{ quorom_words }}"))
PRINTED: Final = "terms-of-reference-board-v2.docx"
ANOTHER_LOOK: Final = (
    Step(MEMBER, "templates list", ("you are a member here",), refused=True),
    Step(
        ADMINISTRATOR,
        "templates get tor",
        gives={"terms-of-reference-template.docx": says("{{ quorum_words }}")},
    ),
    Step(
        ADMINISTRATOR,
        f"templates install tor {FILE}",
        ("quorom_words", "quorum_words"),
        refused=True,
        file=("spoilt.docx", SPOILT),
        submit="Check and keep",
    ),
    Step(
        ADMINISTRATOR,
        f"templates install tor {FILE}",
        ("It is not used yet",),
        file=("Our terms.docx", MENDED),
        submit="Check and keep",
        gives={
            "terms-of-reference-sample-v3-draft.docx": says("DRAFT", _OURS),
            "terms-of-reference-sample-v2.docx": says(_OURS),
        },
    ),
    Step(MEMBER, "tor document board", gives={PRINTED: says(_SIGNED)}),
    Step(ADMINISTRATOR, "templates use tor v1", ("From now on",)),
    Step(MEMBER, "tor document board", gives={PRINTED: says(_OURS)}),
    Step(ADMINISTRATOR, "templates use tor v7", ("7",), refused=True),
    Step(ADMINISTRATOR, "templates restore tor"),
    Step(MEMBER, "tor document board", gives={PRINTED: says(_SIGNED)}),
)
"""A governance manager gives the terms another look: fetched, spoilt, mended, seen, used, restored."""
