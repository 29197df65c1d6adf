"""What stands on a person's Home in Slack? Sections one below the other, on as many pages as they take.

Home holds 100 blocks and 250 KB, and no tables: theirs are shown as lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final
from zoneinfo import ZoneInfo

from bot.render.blockkit_pages import Room, pages_within, which_page
from bot.render.blockkit_pieces import Piece, Setting, pieces
from bot.render.blockkit_text import Block, plain_text, shortened
from bot.reply import Reply

PAGE: Final = "page:"
"""What the action_id of a button begins with that turns the page; the number of the page follows, from 0."""
SCREEN: Final = Room(blocks=96, letters=100_000, text=1_000_000, tables=0, octets=200_000)
_LONGEST_TITLE: Final = 24
_LINE: Final = Piece(({"type": "divider"},), "")


def home(sections: Iterable[Reply], zone: ZoneInfo, page: int = 0) -> Block:
    """The view of a page of Home; a page that is no longer there is the last one."""
    setting = Setting(zone, tables=False)
    parts = [piece for section in _divided(sections, setting) for piece in section]
    return {"type": "home", "callback_id": "home", "blocks": _page(parts, page)}


def told(title: str, reply: Reply, zone: ZoneInfo, page: int = 0, *, private_metadata: str = "") -> Block:
    """A modal that only tells something, such as what became of a form."""
    parts = list(pieces(reply, Setting(zone, tables=False)))
    return {
        "type": "modal",
        "callback_id": "told",
        "private_metadata": private_metadata,
        "title": plain_text(shortened(title, _LONGEST_TITLE) or "Network Clerk"),
        "close": plain_text("Close"),
        "blocks": _page(parts, page),
    }


def _divided(sections: Iterable[Reply], setting: Setting) -> Iterator[list[Piece]]:
    for number, section in enumerate(sections):
        made = list(pieces(section, setting))
        yield [_LINE, *made] if number and made else made


def _page(parts: list[Piece], page: int) -> list[Block]:
    pages = list(pages_within(parts, SCREEN)) or [[Piece((_NOTHING,), "")]]
    page = max(0, min(page, len(pages) - 1))
    blocks = [block for piece in pages[page] for block in piece.blocks]
    if len(pages) == 1:
        return blocks
    turns = [("Back", page - 1), ("More", page + 1)]
    buttons = [_turn(label, to) for label, to in turns if 0 <= to < len(pages)]
    return [*blocks, which_page(f"Page {page + 1} of {len(pages)}"), {"type": "actions", "elements": buttons}]


_NOTHING: Final[Block] = {"type": "section", "text": plain_text("There is nothing here now.")}


def _turn(label: str, to: int) -> Block:
    return {"type": "button", "action_id": f"{PAGE}{to}", "text": plain_text(label), "value": str(to)}
