"""What is listened to in Slack? Commands, messages, buttons, forms, shortcuts and Home, each in time.

A listener begins the work, waits for it for two seconds, acknowledges what has been done, and leaves the rest
to other threads: Slack gives three seconds, and what was not done by then is promised nothing.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as StillAtIt
from dataclasses import replace
from typing import Any, Final

from slack_bolt import App

from bot.commands.answers import failed
from bot.render import blockkit
from bot.surfaces.slack import incoming, modals
from bot.surfaces.slack.giving import WORKING, Giving
from bot.surfaces.slack.homes import Homes
from bot.surfaces.slack.incoming import Said
from bot.surfaces.slack.modals import FORM, TITLE, Modals
from bot.surfaces.slack.people import People
from bot.surfaces.slack.saying import PATIENCE, Answered, Saying
from bot.surfaces.slack.shortcuts import line_of, shortcut_of
from governance_store import GovernanceError

Body = Mapping[str, Any]
Ack = Callable[..., Any]
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

    def command(self, ack: Ack, body: Body) -> None:
        """`/clerk …`."""
        said = incoming.of_command(body)
        future, first = self._saying.begin(said)
        answered = _in_time(future)
        if not first:
            ack()
        elif answered is None:
            ack(text=WORKING, response_type="ephemeral")
            self._when_done(said, future, lambda one: self._giving.after_command(one, late=True))
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

    def message(self, ack: Ack, body: Body, context: Any) -> None:  # noqa: ANN401 -- Bolt's
        """A direct message or a mention; acknowledged once it is done, or after two seconds."""
        said = incoming.of_message(body, str(context.bot_user_id or ""))
        if said is None:
            ack()
            return
        if said.place.direct:
            self._people.meet(said.place.user, said.place.channel)
        future, first = self._saying.begin(said)
        answered = _in_time(future)
        ack()
        if not first:
            return
        if answered is None:
            self._saying.later(lambda: self._giving.working(said.place), "a word of patience to Slack")
        self._behind(future, lambda done: self._giving.to_message(done.result()))

    def pressed(self, ack: Ack, body: Body, action: Body) -> None:
        """A button of a reply."""
        said = incoming.of_press(body, action)
        future, first = self._saying.begin(said)
        answered = _in_time(future)
        ack()
        if not first:
            return
        if answered is None:
            self._saying.later(lambda: self._giving.working(said.place), "a word of patience to Slack")
            self._when_done(said, future, self._after_press)
            return
        self._saying.later(lambda: self._after_press(answered), "an answer to Slack")

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

    def _when_done(self, said: Said, future: Future[Answered], give: Callable[[Answered], None]) -> None:
        """Give an answer that comes late; where a form is likely, a modal opens while it still may."""
        loading = said.place.trigger and modals.is_probably_a_form(said.line)
        view_id, hash_ = self._forms.open_loading(said.place) if loading else ("", "")

        def done(late: Future[Answered]) -> None:
            answered = late.result()
            if view_id and self._forms.open(answered, view_id, hash_):
                if answered.reply.ok:
                    give(answered)
                return
            give(answered)

        self._behind(future, done)

    def _behind(self, future: Future[Answered], give: Callable[[Future[Answered]], None]) -> None:
        future.add_done_callback(lambda late: self._saying.later(lambda: give(late), "an answer to Slack"))

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
        if (body.get("view") or {}).get("callback_id") != FORM:
            ack()
            return
        said = self._said(body)
        future, first = self._saying.begin(said, ask=True) if said else (None, False)
        ack()
        if future and first:
            self._behind(future, lambda done: self._reopened(done.result()))

    def _reopened(self, answered: Answered) -> None:
        self._forms.open(answered)

    def _said(self, body: Body) -> Said | None:
        try:
            return self._forms.said(body)
        except GovernanceError:
            return None

    def searched(self, ack: Ack, body: Body) -> None:
        """Letters typed into a list that is too long to be sent whole."""
        said = self._said(body)
        name = blockkit.field_of(str(body.get("block_id") or ""))
        if said is None or name is None:
            ack(options=[])
            return
        future, _first = self._saying.begin(replace(said, delivery=f"{said.delivery}:{id(body)}"), ask=True)
        answered = _in_time(future)
        forms = answered.reply.forms if answered else ()
        fields = [one for form in forms for one in form.fields if one.name == name]
        found = blockkit.options(fields[0].options, str(body.get("value") or "")) if fields else []
        ack(options=found)

    def sent(self, ack: Ack, body: Body) -> None:
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
        future, first = self._saying.begin(said)
        done = _in_time(future)
        if done is None:
            ack(response_action="update", view=blockkit.loading(TITLE))
            if first:
                self._when_late(str(body["view"]["id"]), future)
            return
        ack(**modals.after_sending(done, body["view"], self._forms.view_of(done)))
        if first and done.reply.ok:
            self._saying.later(lambda: self._giving.to_person(done), "an answer to Slack")

    def _when_late(self, view_id: str, future: Future[Answered]) -> None:
        def done(late: Future[Answered]) -> None:
            answered = late.result()
            shown = self._forms.open(answered, view_id)
            if answered.reply.ok or not shown:
                self._giving.to_person(answered)

        self._behind(future, done)

    def shortcut(self, ack: Ack, body: Body) -> None:
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
        future, first = self._saying.begin(said, ask=bool(used.command.parameters))
        answered = _in_time(future)
        ack()
        if first and answered is None:
            self._when_done(said, future, self._giving.to_person)
        elif first and answered is not None:
            self._saying.later(lambda: self._opened_or(answered, self._giving.to_person), "a form for Slack")

    def home_opened(self, ack: Ack, body: Body) -> None:
        """Somebody looks at the clerk's Home, or at its messages."""
        ack()
        event = body["event"]
        self._people.meet(str(event["user"]), str(event.get("channel") or ""))
        if event.get("tab") == "home":
            place = incoming.Place(str(body.get("team_id") or ""), str(event["user"]))
            self._saying.later(lambda: self._homes.show(place), "somebody's Home")


def _in_time(future: Future[Answered]) -> Answered | None:
    """What was answered within two seconds."""
    try:
        return future.result(timeout=PATIENCE)
    except StillAtIt:
        return None


def passed_by(ack: Ack) -> None:
    """What is not for the clerk."""
    ack()


def owned_up(error: Exception) -> None:
    """A fault of ours in a listener: the log is told what sort it was, and nothing of what was said."""
    _log.error("a listener of Slack failed with %s", type(error).__name__)
