"""Which letters go by post, and have they gone? They are printed together, and marked once posted."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from bot.commands.base import KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.letter import A_LETTER, standing
from bot.commands.naming import count, in_a_row, person_name, table
from bot.outbox.backoff import accepted
from bot.parameters.when import A_DAY
from bot.reply import Attachment, Button, Choices, Mood, Part, Reply, Verdict
from governance_store import FileMissing
from governance_store.records.letter import Letter, LetterState
from governance_store.rules.letters_to_post import waiting_for_the_post
from governance_store.rules.local_time import date_in_full, full

LETTER = Param(A_LETTER, "Letter", hint="All that wait, unless one is named.")
_MOST_FILES = 20


@command(
    "letter print",
    "Get the letters that go by post, ready to print",
    who=KEEPERS,
    writes=False,
    examples=("letter print",),
    submit="Get them",
)
def print_letters(act: Act, letter: Annotated[Letter | None, LETTER] = None) -> Reply:
    """Each as a page with its address; what was printed is what the record keeps."""
    chosen = _chosen(act, letter)
    if not chosen:
        return Reply((Verdict(Mood.NOTE, "No letter waits to be posted."),))
    shown = chosen[:_MOST_FILES]
    rows = ((one.id, person_name(act.view, one.person), one.matter.value, _since(act, one)) for one in shown)
    listed = table("To be posted", ("Letter", "To", "Matter", "Laid out"), rows)
    left = len(chosen) - len(shown)
    more = (
        (Verdict(Mood.NOTE, f"{count(left, 'further letter')} come once these are posted."),) if left else ()
    )
    pages: list[Part] = [_page(act, one) for one in shown]
    line = f"letter posted {shown[0].id}" if len(shown) == 1 else "letter posted"
    return Reply((listed, *more, *pages, Choices((Button("They are posted", line),))), ids=_ids(shown))


def _page(act: Act, letter: Letter) -> Part:
    try:
        return Attachment(f"{letter.id}.html", "text/html", act.store.vault.read(letter.digest))
    except FileMissing as fault:
        return Verdict(Mood.BAD, f"{letter.id}: {fault.sentence}", (fault.hint,))


def _since(act: Act, letter: Letter) -> str:
    return full(letter.settled, act.zone) if letter.settled else ""


@command(
    "letter posted",
    "Record that letters were posted",
    who=KEEPERS,
    examples=("letter posted", "letter posted LTR-00001 on 20 Nov 2026"),
    submit="They are posted",
)
def posted(
    act: Act,
    letter: Annotated[Letter | None, LETTER] = None,
    day: Annotated[date | None, Param(A_DAY, "On", "on")] = None,
) -> Reply:
    """What was posted counts as sent, on that day, by whoever says so."""
    when = day or act.scene.today
    if when > act.scene.today:
        raise Refused(Problem(f"{date_in_full(when)} is still to come.", "day"))
    chosen = _chosen(act, letter)
    if not chosen:
        return Reply((Verdict(Mood.NOTE, "No letter waits to be posted; nothing was changed."),))
    told = f"Posted on {date_in_full(when)}, as {act.actor.name} says."
    act.commit("letter.posted", *(accepted(one, act.now, told) for one in chosen))
    names = in_a_row([f"{one.id} to {person_name(act.view, one.person)}" for one in chosen])
    return Reply(
        (Verdict(Mood.GOOD, f"Recorded as posted on {date_in_full(when)}: {names}."),), ids=_ids(chosen)
    )


def _chosen(act: Act, letter: Letter | None) -> list[Letter]:
    if letter is None:
        return waiting_for_the_post(act.view)
    if letter.state is not LetterState.TO_POST:
        raise Refused(
            Problem(f"{letter.id} is {standing(letter)}, so it does not wait to be posted.", "letter")
        )
    return [letter]


def _ids(letters: list[Letter]) -> tuple[str, ...]:
    return tuple(one.id for one in letters)
