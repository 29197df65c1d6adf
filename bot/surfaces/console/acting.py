"""What does the page of an action say that a link leads to, and what may be done there?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.outbox.action_links import LABELS, Acting, Deed, acting
from bot.surfaces.console.confirming import Button, Field, Sheet, line_of
from bot.surfaces.console.visits import Visit
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.rules.local_time import date_in_full

_REASON: Final = Field("because", "Reason")
_FIELDS: Final[Mapping[Deed, tuple[Field, ...]]] = {
    Deed.DONE: (Field("evidence", "Evidence, if there is some: a web address, or in words"),),
    Deed.UPDATE: (Field("text", "How far it has come", long=True),),
    Deed.EXTEND: (
        Field("day", "Until which day, such as 2 Feb 2027"),
        _REASON,
        Field("agreed", "Which officer of the committee agreed, unless you are one"),
    ),
    Deed.SNOOZE: (Field("until", "Until which day, a fortnight at most"), _REASON),
    Deed.REASSIGN: (
        Field("to", "To whom: a name, or a lead role"),
        Field("because", "Reason, if you want to give one"),
    ),
    Deed.DECLINE: (_REASON,),
    Deed.REOPEN: (_REASON,),
}
_SELDOM: Final = {Deed.EXTEND, Deed.SNOOZE, Deed.REASSIGN}
_SEVERAL: Final = {Deed.DONE, Deed.CLOSE}
"""Their commands take more than one action."""


def action(visit: Visit, view: View) -> Sheet:
    """The page of an action, for the person of the link."""
    found = acting(view, visit.console.links, visit.path["token"], visit.house.clock.now())
    one = found.action
    committee = view.maybe(Committee, one.committee) if one.committee else None
    buttons = tuple(_button(found, deed) for deed in found.deeds)
    return Sheet(
        name="action",
        title=f"Action {one.reference}",
        person=found.person,
        about=one.reference,
        values={
            "text": "It is confidential: sign in to read it." if one.confidential else one.text,
            "committee": committee.name if committee else "",
            "due": date_in_full(one.by_when) if one.by_when else "",
            "buttons": buttons,
        },
        line=line_of(buttons),
    )


def _button(found: Acting, deed: Deed) -> Button:
    return Button(
        said=deed.value,
        label=LABELS[deed],
        command=f"action {deed}",
        answers={"actions" if deed in _SEVERAL else "action": found.action.id},
        fields=_FIELDS.get(deed, ()),
        leads=deed is found.deeds[0],
        seldom=deed in _SELDOM and deed is not found.deeds[0],
    )
