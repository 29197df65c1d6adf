"""How does a form stand open in Slack? As a modal: opened at once, filled in place, answered at fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.commands import catalogue
from bot.commands.words import split
from bot.render import blockkit
from bot.reply import Form, Reply
from bot.surfaces.slack.failures import NotDone
from bot.surfaces.slack.incoming import Payload, Place, Said, of_view
from bot.surfaces.slack.metadata import Drawer, Origin, Paged
from bot.surfaces.slack.saying import Answered
from bot.surfaces.slack.workspace import Workspace
from governance_store import GovernanceError

FORM: Final = "form"
TITLE: Final = "Network Clerk"
_TYPED: Final = "plain_text_input"
_CHANGED_MEANWHILE: Final = "hash_conflict"


class Modals:
    """Opens modals, and reads what was filled in."""

    def __init__(self, workspace: Workspace, zone: ZoneInfo) -> None:
        self._workspace = workspace
        self._zone = zone
        self._drawer = Drawer()

    def open(self, answered: Answered, view_id: str = "", hash_: str = "") -> bool:
        """Show the answer as a modal: its form, or what it tells. False where that is no longer possible."""
        view = self.view_of(answered)
        place = answered.said.place
        try:
            if view_id:
                self._change(view_id, view, hash_)
            elif place.view.get("type") == "modal":
                self._change(str(place.view.get("id")), view, str(place.view.get("hash") or ""))
            else:
                self._workspace.open(place.trigger, view)
        except GovernanceError:
            return False
        return True

    def open_loading(self, place: Place) -> tuple[str, str]:
        """Open a modal that says that the form is on its way; gives nothing where that is too late."""
        try:
            return self._workspace.open(place.trigger, blockkit.loading(TITLE))
        except GovernanceError:
            return "", ""

    def view_of(self, answered: Answered) -> dict[str, Any]:
        """The answer as a view."""
        form = next(iter(answered.reply.forms), None)
        if form is None:
            return self._told(Origin("", paged=Paged(reply=answered.reply)))
        place = answered.said.place
        origin = Origin(form.verb, form.seen, place.channel, place.thread, place.shared)
        long = len(blockkit.pages(form)) > 1
        return self._asked(form, replace(origin, paged=Paged(form=form)) if long else origin)

    def _told(self, origin: Origin) -> dict[str, Any]:
        paged = origin.paged or Paged()
        reply, where = paged.reply or Reply(()), self._drawer.written(origin)
        return dict(blockkit.told(TITLE, reply, self._zone, paged.page, private_metadata=where))

    def _asked(self, form: Form, origin: Origin) -> dict[str, Any]:
        page = origin.paged.page if origin.paged else 0
        where = self._drawer.written(origin)
        view = blockkit.view(form, private_metadata=where, callback_id=FORM, page=page)
        return _asking_anew(form, dict(view))

    def next_page(self, view: Payload) -> dict[str, Any] | None:
        """The next page of a form that is too long for one modal; None where all was asked. Raises TooOld."""
        origin = self._drawer.read(view)
        paged = origin.paged
        if not (paged and paged.form) or paged.page + 1 >= len(blockkit.pages(paged.form)):
            return None
        answers = dict(paged.answers) | blockkit.answers(view.get("state") or {})
        further = replace(paged, page=paged.page + 1, answers=tuple(answers.items()))
        return self._asked(paged.form, replace(origin, paged=further))

    def turn(self, view: Payload, page: int) -> None:
        """Show another page of an answer in its modal; one that was forgotten stays as it is."""
        origin = self._drawer.read(view)
        if origin.paged and origin.paged.reply:
            turned = replace(origin, paged=replace(origin.paged, page=page))
            self._change(str(view.get("id")), self._told(turned), str(view.get("hash") or ""))

    def _change(self, view_id: str, view: Payload, hash_: str) -> None:
        """Show something else; where the modal has changed since it was seen, that is looked past once."""
        try:
            self._workspace.change_view(view_id, view, hash_)
        except NotDone as refusal:
            if refusal.code != _CHANGED_MEANWHILE:
                raise
            self._workspace.change_view(view_id, view)

    def said(self, body: Payload) -> Said:
        """The line that a modal comes to as it is filled in now; raises TooOld."""
        view = body.get("view") or {}
        origin = self._drawer.read(view)
        state = view.get("state") or {}
        before = dict(origin.paged.answers) if origin.paged else {}
        line = catalogue.line_of_form(origin.verb, before | blockkit.answers(state))
        place = replace(of_view(body), channel=origin.channel, thread=origin.thread, shared=origin.shared)
        files = tuple(one for some in blockkit.files(state).values() for one in some)
        once = sha256(f"{line}\n{place.trigger}".encode()).hexdigest()[:16]
        key = f"slack:{place.team}:view:{view.get('id')}"
        return Said(place, line, key, f"{key}:{once}", files, seen=origin.seen)


def after_sending(answered: Answered, view: Payload, shown: Payload) -> dict[str, Any]:
    """What a modal does once it was sent: it closes, shows what is wrong at its fields, or tells the rest."""
    if answered.reply.ok:
        return {}
    here = {one.get("block_id") for one in view.get("blocks") or () if one.get("type") == "input"}
    form = next(iter(answered.reply.forms), None)
    faults = {at: told for at, told in blockkit.errors(form).items() if at in here} if form else {}
    if faults:
        return {"response_action": "errors", "errors": faults}
    return {"response_action": "update", "view": dict(shown)}


def is_probably_a_form(line: str) -> bool:
    """Whether a line lacks so much that a form will be asked for, as far as its words tell."""
    meant = catalogue.find(split(line).words)
    if not isinstance(meant, catalogue.Meant):
        return False
    needed = sum(one.required for one in meant.command.parameters)
    return len(meant.rest) < needed or (not meant.rest and bool(meant.command.parameters))


def is_asked_by(reply: Reply) -> bool:
    """Whether a reply asks with a form."""
    return bool(reply.forms)


def _asking_anew(form: Form, view: dict[str, Any]) -> dict[str, Any]:
    """The view, telling at once of answers on which others depend."""
    leading = {f"answer.{one.name}" for one in form.fields if one.leads}
    view["blocks"] = [
        _telling(one) if one.get("block_id") in leading and one.get("type") == "input" else one
        for one in view["blocks"]
    ]
    return view


def _telling(block: Mapping[str, Any]) -> dict[str, Any]:
    element = dict(block["element"])
    if element["type"] == _TYPED:
        element["dispatch_action_config"] = {"trigger_actions_on": ["on_enter_pressed"]}
    return {**block, "element": element, "dispatch_action": True}
