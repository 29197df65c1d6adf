"""Who may know what of an agenda? Members and officers all of it; a paper nobody from whom it is withheld.

Where others read along, nobody is told what is confidential.
"""

from __future__ import annotations

from typing import Final

from bot.commands.authority import permissions_held
from bot.commands.base import Act
from governance_store.records.agenda import AgendaItem
from governance_store.records.committee import Committee
from governance_store.records.declaration import Declaration
from governance_store.records.ids import invitation_id
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.person import Permission
from governance_store.rules.paper_readers import is_withheld, may_know_item

_BESIDE: Final = frozenset({Permission.OBSERVER, Permission.ADMINISTRATOR})


def takes_part(act: Act, meeting: Meeting) -> bool:
    """Whether the speaker may know what is confidential: members, officers and leads, and nobody else."""
    committee = act.view.get(Committee, meeting.committee)
    return bool(permissions_held(act.view, act.actor.id, committee) - _BESIDE)


def may_know(act: Act, meeting: Meeting, item: AgendaItem) -> bool:
    """Whether the speaker may be told here what an item is."""
    return not item.confidential or (not act.request.overheard and takes_part(act, meeting))


def why_no_paper(act: Act, meeting: Meeting, item: AgendaItem, number: int) -> str:
    """Why the speaker is not given the paper of an item, which has this number; empty where they are."""
    declared = act.view.find(Declaration, meeting=meeting.id)
    if is_withheld(act.actor.id, item, number, declared):
        return "You declared an interest in it, and the chair has ruled that you are not given its paper."
    if item.confidential and act.request.overheard:
        return "This item is confidential, and others read along here: write to me directly."
    if _reads(act, meeting, item):
        return ""
    if item.confidential:
        return "This item is confidential: its paper goes to members, their deputies and the secretary."
    return "The papers of this meeting go to those who are invited to it."


def _reads(act: Act, meeting: Meeting, item: AgendaItem) -> bool:
    committee = act.view.get(Committee, meeting.committee)
    invited = act.view.maybe(Invitation, invitation_id(meeting.id, act.actor.id))
    if invited and not invited.withdrawn:
        return may_know_item(committee, invited, item)
    return takes_part(act, meeting) and not item.confidential
