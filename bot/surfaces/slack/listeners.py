"""What is listened to in Slack? Commands, messages, buttons, forms, shortcuts and Home, each in time.

A listener does the work, acknowledges what has been done, and leaves the rest to other threads. Where that
takes longer than Slack waits, it is acknowledged meanwhile, and the answer follows.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from slack_bolt import App, BoltContext

from bot.commands.answers import failed
from bot.render import blockkit
from bot.surfaces.slack import incoming, modals
from bot.surfaces.slack.deliveries import PROMISE
from bot.surfaces.slack.giving import WORKING, Giving
from bot.surfaces.slack.homes import Homes
from bot.surfaces.slack.incoming import Said
from bot.surfaces.slack.modals import FORM, TITLE, Modals
from bot.surfaces.slack.patience import Promise, Waiting
from bot.surfaces.slack.people import People
from bot.surfaces.slack.saying import Answered, Saying
from bot.surfaces.slack.shortcuts import line_of, shortcut_of
from governance_store import GovernanceError

Body = Mapping[str, Any]
Ack = Callable[..., Any]
Context = BoltContext
Loading = tuple[str, str]
"""A modal that says that something is on its way: its id and its hash."""
NOWHERE: Final[Loading] = ("", "")
EVERYTHING: Final = re.compile(".*", re.DOTALL)
EVENTS: Final = ("app_home_opened", "app_mention", "message")
COMMAND: Final = "/clerk"
_log = logging.getLogger(__name__)


class Listeners:
    """What is done with each sort of payload."""

    def __init__(self, saying: Saying, giving: Giving, forms: Modals, homes: Homes, people: People) -> None:
        self._saying = saying
        self._giving = giving
        self._forms = forms
        self._homes = homes
        self._people = people

    def listen(self, app: App) -> None:
        """Have the application tell of everything; what nobody waits for is acknowledged and passed by."""
        app.command(COMMAND)(self.command)
        app.event("app_mention")(self.message)
        app.event("message")(self.message)
        app.event("app_home_opened")(self.home_opened)
        app.event(EVERYTHING)(passed_by)
        app.action(re.compile(rf"^{re.escape(blockkit.SAY)}"))(self.pressed)
        app.action(re.compile(rf"^{re.escape(blockkit.PAGE)}\d+$"))(self.page_turned)
        app.action(EVERYTHING)(self.chosen)
        app.options(EVERYTHING)(self.searched)
        app.view(FORM)(self.sent)
        app.view(EVERYTHING)(passed_by)
        app.shortcut(EVERYTHING)(self.shortcut)
        app.error(owned_up)

    def command(self, ack: Ack, body: Body, context: Context) -> None:
        """`/clerk …`."""
        said = incoming.of_command(body)
        with _promise(context).or_else(
            lambda: ack(text=WORKING, response_type="ephemeral"), lambda: self._loading(said)
        ) as waiting:
            answered, first = self._saying.answer(said)
        if not first:
            ack()
        elif waiting.late:
            self._after_all(answered, waiting, self._late_command)
        elif answered.reply.forms:
            ack()
            self._saying.later(lambda: self._opened_or(answered, self._late_command), "a form for Slack")
        else:
            messages = self._giving.messages(answered)
            ack(**self._giving.acknowledgement(answered, messages))
            if self._giving.follows(answered, messages):
                self._saying.later(lambda: self._giving.after_command(answered), "an answer to Slack")

    def _late_command(self, answered: Answered) -> None:
        self._giving.after_command(answered, late=True)

    def message(self, ack: Ack, body: Body, context: Context) -> None:
        """A direct message or a mention; acknowledged once it is done, or after two seconds."""
        said = incoming.of_message(body, str(context.bot_user_id or ""))
        if said is None:
            ack()
            return
        if said.place.direct:
            self._people.meet(said.place.user, said.place.channel)
        with _promise(context).or_else(ack, lambda: self._working(said)):
            answered, first = self._saying.answer(said)
        ack()
        if first:
            self._saying.later(lambda: self._giving.to_message(answered), "an answer to Slack")

    def _working(self, said: Said) -> None:
        self._saying.later(lambda: self._giving.working(said.place), "a word of patience to Slack")

    def pressed(self, ack: Ack, body: Body, action: Body, context: Context) -> None:
        """A button of a reply."""
        said = incoming.of_press(body, action)

        def meanwhile() -> Loading:
            self._working(said)
            return self._loading(said)

        with _promise(context).or_else(ack, meanwhile) as waiting:
            answered, first = self._saying.answer(said)
        ack()
        if first:
            self._after_all(answered, waiting, self._after_press)

    def _after_press(self, answered: Answered) -> None:
        in_view = bool(answered.said.place.view)
        if answered.reply.forms or in_view:
            self._opened_or(answered, self._giving.to_person if in_view else self._giving.to_press)
        else:
            self._giving.to_press(answered)
        if in_view and answered.reply.attachments:
            self._giving.to_person(answered)
        if answered.said.place.view.get("type") == "home":
            self._homes.show(answered.said.place)

    def _opened_or(self, answered: Answered, otherwise: Callable[[Answered], None]) -> None:
        if not self._forms.open(answered):
            otherwise(answered)

    def _loading(self, said: Said) -> Loading:
        """Open a modal while it still may be, where a form is likely to come late."""
        likely = said.place.trigger and modals.is_probably_a_form(said.line)
        return self._forms.open_loading(said.place) if likely else NOWHERE

    def _after_all(
        self, answered: Answered, waiting: Waiting[Loading], give: Callable[[Answered], None]
    ) -> None:
        """Give an answer behind its acknowledgement; in the modal that was opened where it came late."""
        view_id, hash_ = waiting.meanwhile or NOWHERE

        def given() -> None:
            shown = bool(view_id) and self._forms.open(answered, view_id, hash_)
            if answered.reply.ok or not shown:
                give(answered)

        self._saying.later(given, "an answer to Slack")

    def page_turned(self, ack: Ack, body: Body, action: Body) -> None:
        """Another page of Home, or of an answer in a modal."""
        ack()
        place = incoming.of_view(body)
        page = int(str(action.get("value") or "0"))
        if place.view.get("type") == "modal":
            self._saying.later(lambda: self._forms.turn(place.view, page), "a page of an answer")
            return
        self._saying.later(lambda: self._homes.show(place, page), "a page of Home")

    def chosen(self, ack: Ack, body: Body) -> None:
        """Something was chosen in a form on which other fields depend: it is asked anew, in place."""
        ack()
        if (body.get("view") or {}).get("callback_id") == FORM and (said := self._said(body)):
            self._saying.later(lambda: self._asked_anew(said), "a form for Slack")

    def _asked_anew(self, said: Said) -> None:
        answered, first = self._saying.answer(said, ask=True)
        if first:
            self._forms.open(answered)

    def _said(self, body: Body) -> Said | None:
        try:
            return self._forms.said(body)
        except GovernanceError:
            return None

    def searched(self, ack: Ack, body: Body, context: Context) -> None:
        """Letters typed into a list that is too long to be sent whole."""
        said = self._said(body)
        name = blockkit.field_of(str(body.get("block_id") or ""))
        if said is None or name is None:
            ack(options=[])
            return
        with _promise(context).or_else(lambda: ack(options=[]), _nothing):
            asked = replace(said, delivery=f"{said.delivery}:{id(body)}")
            answered, _first = self._saying.answer(asked, ask=True)
        fields = [one for form in answered.reply.forms for one in form.fields if one.name == name]
        found = blockkit.options(fields[0].options, str(body.get("value") or "")) if fields else []
        ack(options=found)

    def sent(self, ack: Ack, body: Body, context: Context) -> None:
        """A form that was filled in and sent."""
        try:
            further = self._forms.next_page(body.get("view") or {})
            said = self._forms.said(body)
        except GovernanceError as too_old:
            answered = Answered(Said(incoming.of_view(body), "", "", ""), failed(too_old, recorded=False))
            ack(response_action="update", view=self._forms.view_of(answered))
            return
        if further:
            ack(response_action="update", view=further)
            return
        loading = {"response_action": "update", "view": blockkit.loading(TITLE)}
        with _promise(context).or_else(lambda: ack(**loading), _nothing) as waiting:
            answered, first = self._saying.answer(said)
        if waiting.late and first:
            self._saying.later(
                lambda: self._sent_late(answered, str(body["view"]["id"])), "an answer to Slack"
            )
        elif not waiting.late:
            ack(**modals.after_sending(answered, body["view"], self._forms.view_of(answered)))
            if first and answered.reply.ok:
                self._saying.later(lambda: self._giving.to_person(answered), "an answer to Slack")

    def _sent_late(self, answered: Answered, view_id: str) -> None:
        shown = self._forms.open(answered, view_id)
        if answered.reply.ok or not shown:
            self._giving.to_person(answered)

    def shortcut(self, ack: Ack, body: Body, context: Context) -> None:
        """A shortcut of the catalogue: its form, filled in from the message on which it was used."""
        used, place = shortcut_of(str(body.get("callback_id"))), incoming.of_shortcut(body)
        if used is None:
            ack()
            return
        text = incoming.unmarked(
            str(place.message.get("text") or ""),
            incoming.Mentioned(self._people.called, lambda _, name: name),
        )
        user = str(place.message.get("user") or "") if used.shortcut.author else ""
        author = self._people.called(user, "") if user else ""
        key = f"slack:{place.team}:{place.trigger}"
        said = Said(place, line_of(used, place.message, text, author), key, key)
        with _promise(context).or_else(ack, lambda: self._loading(said)) as waiting:
            answered, first = self._saying.answer(said, ask=bool(used.command.parameters))
        ack()
        if first and waiting.late:
            self._after_all(answered, waiting, self._giving.to_person)
        elif first:
            self._saying.later(lambda: self._opened_or(answered, self._giving.to_person), "a form for Slack")

    def home_opened(self, ack: Ack, body: Body) -> None:
        """Somebody looks at the clerk's Home, or at its messages."""
        ack()
        event = body["event"]
        self._people.meet(str(event["user"]), str(event.get("channel") or ""))
        if event.get("tab") == "home":
            place = incoming.Place(str(body.get("team_id") or ""), str(event["user"]))
            self._saying.later(lambda: self._homes.show(place), "somebody's Home")


def _promise(context: Context) -> Promise:
    """The acknowledgement that a delivery waits for."""
    promise: Promise = context[PROMISE]
    return promise


def _nothing() -> None:
    """There is nothing to begin behind an excuse."""


def passed_by(ack: Ack) -> None:
    """What is not for the clerk."""
    ack()


def owned_up(error: Exception) -> None:
    """A fault of ours in a listener: the log is told what sort it was, and nothing of what was said."""
    _log.error("a listener of Slack failed with %s", type(error).__name__)
