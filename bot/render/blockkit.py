"""How does a reply look in Slack? As Block Kit: messages, modals and Home, each within every limit.

Nothing is cut and nothing is rejected: what is too long for one message becomes several. What people typed
stands in rich text or plain text, where it is never taken for a mention, a link or a mark.
The limits: docs.slack.dev/reference/block-kit.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.render.blockkit_actions import SAY
from bot.render.blockkit_answers import answers, field_of, files
from bot.render.blockkit_choices import options
from bot.render.blockkit_forms import errors, loading, pages, view
from bot.render.blockkit_home import PAGE, home, told
from bot.render.blockkit_pages import LONGEST_TEXT, Message, messages_of
from bot.render.blockkit_pieces import Setting, pieces
from bot.render.blockkit_text import ended, escape, unescape
from bot.reply import Reply

__all__ = [
    "LONGEST_TEXT",
    "PAGE",
    "SAY",
    "Message",
    "answers",
    "ended",
    "errors",
    "escape",
    "field_of",
    "files",
    "home",
    "loading",
    "messages",
    "options",
    "pages",
    "told",
    "unescape",
    "view",
]


def messages(reply: Reply, zone: ZoneInfo, line: str = "") -> tuple[Message, ...]:
    """The messages that a reply comes to; none where it says nothing.

    `zone` is the one whose times the reply writes. `line` is what was answered: a form in the reply is opened
    by a button that says it again. Files are named; the surface hands them over.
    """
    return messages_of(pieces(reply, Setting(zone, line=line)))
