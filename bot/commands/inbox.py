"""What has come into the clerk's mailbox, and what was made of it? For those who answer for a committee."""

from __future__ import annotations

from typing import Annotated

from bot.commands.base import KEEPERS, Act, Param, command
from bot.commands.naming import person_name
from bot.parameters.identified import Identified
from bot.reply import Attachment, Button, Choices, Facts, Heading, Part, Reply, Table, Text
from governance_store import FileMissing
from governance_store.records.received import Received
from governance_store.rules.local_time import full

_MOST = 50


A_MAIL = Identified("a mail such as RCV-00001", "mail", "RCV", Received)


def from_whom(act: Act, mail: Received) -> str:
    """The writer as the record knows them, otherwise their address."""
    return person_name(act.view, mail.person) if mail.person else mail.sender or "unknown"


@command(
    "inbox list",
    "List the mails that came in, and what was made of each",
    who=KEEPERS,
    writes=False,
    examples=("inbox list",),
)
def list_mails(act: Act) -> Reply:
    """The newest first."""
    found = act.view.find(Received)
    shown = found[::-1][:_MOST]
    rows = tuple(
        (one.id, full(one.at, act.zone), from_whom(act, one), one.sort.value, one.subject, _outcome(one))
        for one in shown
    )
    caption = f"Mails that came in: the newest {len(shown)} of {len(found)}"
    columns = ("Mail", "Received", "From", "What it is", "Subject", "What was made of it")
    return Reply((Table(caption, columns, rows),), ids=tuple(one.id for one in shown))


def _outcome(mail: Received) -> str:
    passed_on = "Passed on to be read." if mail.for_a_person else ""
    return " ".join(filter(None, (mail.outcome, passed_on)))


@command(
    "inbox show",
    "Show a mail that came in, with the mail itself",
    who=KEEPERS,
    writes=False,
    examples=("inbox show RCV-00001",),
)
def show(act: Act, mail: Annotated[Received, Param(A_MAIL, "Mail")]) -> Reply:
    """Who wrote, which letter it answers, what was made of it, and the very bytes."""
    pairs = (
        ("From", from_whom(act, mail)),
        ("Address", mail.sender or "unknown"),
        ("Received", full(mail.at, act.zone)),
        ("What it is", mail.sort.value),
        ("Subject", mail.subject or "none"),
        ("Answers", mail.letter or "no letter of ours"),
        ("What was made of it", _outcome(mail) or "nothing"),
        ("Kept as", mail.file),
    )
    words: tuple[Part, ...] = (Heading("What was written"), Text(mail.text)) if mail.text else ()
    letter = (Choices((Button("The letter", f"letter show {mail.letter}"),)),) if mail.letter else ()
    parts = (Heading(f"Mail {mail.id}"), Facts(pairs), *words, *letter, *_itself(act, mail))
    return Reply(parts, ids=(mail.id,))


def _itself(act: Act, mail: Received) -> tuple[Part, ...]:
    try:
        content = act.store.vault.read(mail.file)
    except FileMissing as fault:
        return (Text(str(fault)),)
    return (Attachment(f"{mail.id}.eml", "message/rfc822", content),)
