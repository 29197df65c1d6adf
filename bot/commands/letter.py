"""What has left, what has not, and why? The outbox, for those who must know that people were reached."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated

from bot.commands.base import KEEPERS, Act, Param, Refused, command
from bot.commands.naming import count, person_name
from bot.parameters.files import A_FILE
from bot.parameters.identified import Identified
from bot.parameters.text import OneOf
from bot.reply import Attachment, Button, Choices, Facts, Heading, Mood, Reply, Table, Verdict
from governance_store import digest_of
from governance_store.records.letter import Letter, LetterState, Route
from governance_store.records.person import Person
from governance_store.rules.local_time import full

_MOST = 50


class Which(StrEnum):
    """Which letters are listed."""

    WAITING = "waiting"
    FAILED = "failed"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"
    TO_POST = "to be posted"


_STATES = {
    Which.WAITING: (LetterState.QUEUED, LetterState.ATTEMPTED),
    Which.FAILED: (LetterState.FAILED,),
    Which.ACCEPTED: (LetterState.ACCEPTED,),
    Which.WITHDRAWN: (LetterState.WITHDRAWN,),
    Which.TO_POST: (LetterState.TO_POST,),
}


A_LETTER = Identified("a letter such as LTR-00001", "letter", "LTR", Letter)


def standing(letter: Letter) -> str:
    """How a letter stands, in words."""
    marked = " (demonstration)" if letter.demonstration else ""
    if letter.state is LetterState.QUEUED and letter.attempts:
        return f"to be tried again{marked}"
    words = {
        LetterState.QUEUED: "queued",
        LetterState.ATTEMPTED: "on its way",
        LetterState.ACCEPTED: "accepted for delivery",
        LetterState.FAILED: "failed",
        LetterState.WITHDRAWN: "withdrawn",
        LetterState.TO_POST: "to be posted",
    }
    return words[letter.state] + marked


@command(
    "letter list",
    "List what was sent, what waits and what failed",
    who=KEEPERS,
    writes=False,
    examples=("letter list failed", "letter list"),
)
def list_letters(
    act: Act, which: Annotated[Which | None, Param(OneOf(Which, "a state of letters"), "Which")] = None
) -> Reply:
    """The newest letters first, those that failed with the reason."""
    found = [one for one in act.view.find(Letter) if which is None or one.state in _STATES[which]]
    shown = found[::-1][:_MOST]
    rows = (
        (
            one.id,
            person_name(act.view, one.person),
            one.matter.value,
            standing(one),
            str(one.attempts),
            one.outcome,
        )
        for one in shown
    )
    which_ones = f"Letters, {which}" if which else "Letters"
    caption = f"{which_ones}: the newest {len(shown)} of {len(found)}"
    listed = Table(caption, ("Letter", "To", "Matter", "State", "Attempts", "Last outcome"), tuple(rows))
    failed = [one for one in found if one.state is LetterState.FAILED and not one.instead]
    lost = f"{count(len(failed), 'letter')} could not be delivered."
    note = (Verdict(Mood.WARNING, lost, ("“letter resend” tries one again.",)),) if failed else ()
    return Reply((*note, listed), ids=tuple(one.id for one in shown))


@command(
    "letter show",
    "Show a letter and what became of it",
    who=KEEPERS,
    writes=False,
    examples=("letter show LTR-00001",),
)
def show(act: Act, letter: Annotated[Letter, Param(A_LETTER, "Letter")]) -> Reply:
    """To whom, by which route, when, and with what outcome."""
    pairs = (
        ("To", f"{person_name(act.view, letter.person)}, {letter.address}"),
        ("Matter", letter.matter.value),
        ("Queued", full(letter.queued, act.zone)),
        ("State", standing(letter)),
        ("Attempts", str(letter.attempts)),
        ("Last outcome", letter.outcome or "none yet"),
        ("Next attempt", full(letter.due, act.zone) if letter.state is LetterState.QUEUED else "none"),
        ("Known to mail servers as", letter.message_id or "nothing yet"),
        ("Kept as", letter.digest or "nothing yet"),
    )
    again = (
        (Choices((Button("Send it again", f"letter resend {letter.id}"),)),)
        if letter.state is LetterState.FAILED
        else ()
    )
    return Reply((Heading(f"Letter {letter.id}"), Facts(pairs), *again), ids=(letter.id,))


@command(
    "letter check",
    "Say which letter a file is a copy of, if any",
    who=KEEPERS,
    writes=False,
    examples=("letter check LTR-00001.eml",),
    submit="Check",
)
def check(
    act: Act, file: Annotated[Attachment, Param(A_FILE, "File", hint="A message as it was saved.")]
) -> Reply:
    """A file is the copy of a letter where every byte is; a changed or a foreign one is told as that."""
    digest = digest_of(file.content)
    letter = act.view.one(Letter, digest=digest)
    facts = Facts((("File", file.name), ("Bytes", f"{len(file.content):,}"), ("Digest", digest)))
    if letter is None:
        told = f"“{file.name}” is not a copy of anything that was sent: no kept letter has these very bytes."
        return Reply((Verdict(Mood.WARNING, told), facts), ok=False)
    to = person_name(act.view, letter.person)
    told = f"“{file.name}” is {letter.id}, {letter.matter} to {to}, byte for byte: {standing(letter)}."
    return Reply((Verdict(Mood.GOOD, told), facts), ids=(letter.id,))


@command(
    "letter resend",
    "Try a failed letter again",
    who=KEEPERS,
    examples=("letter resend LTR-00001",),
    submit="Send again",
)
def resend(act: Act, letter: Annotated[Letter, Param(A_LETTER, "Letter")]) -> Reply:
    """Queue it again: the very same bytes, or written anew where the person's address has changed since."""
    if letter.state is not LetterState.FAILED:
        raise Refused(f"{letter.id} is {standing(letter)}, so it is not sent again: only what failed is.")
    if letter.instead:
        raise Refused(f"{letter.id} went by mail instead, as {letter.instead}.")
    person = act.view.maybe(Person, letter.person)
    by_mail = letter.route is not Route.SLACK
    address = (person.emails[0] if person and person.emails else "") if by_mail else letter.address
    if not address:
        raise Refused(f"{person_name(act.view, letter.person)} has no address to send {letter.id} to.")
    again = replace(letter, state=LetterState.QUEUED, queued=act.now, due=act.now, attempts=0, settled=None)
    if address != letter.address:
        again = replace(again, address=address, digest="", message_id="")
    act.commit("letter.requeued", again)
    told = f"{letter.id} to {person_name(act.view, letter.person)} is queued again, for {address}."
    return Reply((Verdict(Mood.GOOD, told),), ids=(letter.id,))
