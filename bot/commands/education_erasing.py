"""How is the name of somebody from outside taken out of the record (UK GDPR, article 17)?

Somebody from outside stands on attendance lists alone, by name. That they attended stays and counts; the name
goes from every list, from earlier versions, and from what was typed with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, Final

from bot.commands.base import ADMINISTRATORS, Act, Param, Problem, Refused, command
from bot.commands.naming import count, in_a_row, organisation_name
from bot.parameters.named import fold
from bot.parameters.text import A_REASON, Text
from bot.reply import Mood, Reply, Verdict
from governance_store import Named, erase
from governance_store.records.education import EducationAttendance
from governance_store.records.letter import Letter, LetterState, Matter

_A_NAME: Final = Text(called="a name", longest=120)
_GONE: Final = "…"
_FROM: Final = Param(_A_NAME, "Organisation", "from", hint="Where two are so called.")


@command(
    "education erase",
    "Erase the name of somebody from outside from every attendance list",
    who=ADMINISTRATORS,
    examples=('education erase "Jo Bloggs" because "request of 3 Nov 2026 under article 17"',),
    submit="Erase for good",
)
def erase_outsider(
    act: Act,
    name: Annotated[str, Param(_A_NAME, "Name", example='"Jo Bloggs"')],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
    body: Annotated[str | None, _FROM] = None,
) -> Reply:
    """Whoever is a person of the record is erased as one."""
    found = _called(act, name, body)
    texts = tuple(dict.fromkeys(one.name for one in found))
    act.commit("erasure.prepared", *(replace(one, name=_GONE) for one in found), *_retold(act, found))
    why = _GONE if fold(name) in fold(because) else because
    named = Named(texts=texts, outdated=texts)
    erase(act.store, named, at=act.now, actor=act.actor.id, surface=act.request.surface, why=why)
    told = f"The name is erased from {count(len(found), 'attendance list')}; that somebody attended stays."
    kept = "Letters that left keep what they said, and backups are not reached."
    return Reply((Verdict(Mood.GOOD, told, (kept,)),), ids=tuple(one.id for one in found))


def _called(act: Act, name: str, body: str | None) -> list[EducationAttendance]:
    """Every attendance of the one who is so called; raises Refused for nobody, and for several."""
    every = act.view.find(EducationAttendance, person=None)
    found = [one for one in every if fold(one.name) == fold(name)]
    found = [one for one in found if not body or fold(_place(act, one)) == fold(body)]
    if not found:
        told = f"Nobody from outside called “{name}” is on an attendance list."
        raise Refused(Problem(f"{told} “person erase” is for people of the record.", "name"))
    places = list({fold(place): place for one in found for place in (_place(act, one),)}.values())
    if len(places) > 1:
        told = f"There is a {name} from each of these, so say which: {in_a_row(places)}."
        raise Refused(Problem(told, "body"))
    return found


def _place(act: Act, one: EducationAttendance) -> str:
    return organisation_name(act.view, one.organisation) if one.organisation else one.body


def _retold(act: Act, found: list[EducationAttendance]) -> Iterator[Letter]:
    """Letters that have not been written yet tell of what the lists say without the name."""
    ids = {one.id for one in found}
    for letter in act.view.find(Letter, state=LetterState.QUEUED, matter=Matter.EDUCATION_LINKS):
        renders = tuple(
            replace(one, version=act.view.version_of(one.kind, one.id) + 1) if one.id in ids else one
            for one in letter.renders
        )
        if renders != letter.renders and not letter.digest:
            yield replace(letter, renders=renders)
