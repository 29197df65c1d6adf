"""What does the letter about a chair's action say? What was decided, why at once, and who was asked."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store.records.chairs_action import ChairsAction
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.letter import Letter
from governance_store.records.person import Person
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, plain, the

_TAKEN: Final = (
    "{who} has decided for {name} between its meetings what could not wait.",
    "It binds from now on, and stands on the next agenda, to be minuted.",
)
_TAKEN_BACK: Final = ("The chair's action for {name} is taken back: it binds no longer, and is not minuted.",)


def chairs_action_told(office: Office, letter: Letter, _now: datetime) -> Notice:
    """An action as it was taken, or that it was taken back."""
    one = record_in(named(office.store, letter, ChairsAction))
    made = record_in(named(office.store, letter, Decision))
    with office.store.reading() as view:
        name = one_line(view.get(Committee, one.committee).name)
        who = one_line(view.get(Person, one.taken_by).name)
        asked = [one_line(view.get(Person, each).name) for each in one.consulted]
    head, told = ("Taken back", _TAKEN_BACK) if made.withdrawn else ("Decided by the chair", _TAKEN)
    return notice_to(
        office,
        letter,
        made.reference,
        f"{head}: {made.reference}, {name}",
        tuple(each.format(who=who, name=the(name)) for each in told),
        (
            ("Decided", made.text),
            ("Could not wait because", plain(one.urgent)),
            ("Consulted", ", ".join(asked)),
            ("Taken by", who),
            ("Limits of the terms", plain(one.limits)),
            ("Taken back because", plain(one.because)),
        ),
        () if made.withdrawn else (Step("See it:", f"decision show {made.id}"),),
    )
