"""How is a person reached? By mail to their first address, or by post where they asked for it.

Who is reached in Slack is written to as by mail: `routes` sends the letter on its way when it is committed.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.outbox.routes import account_of
from governance_store import View
from governance_store.records.letter import Route
from governance_store.records.person import Person, Reached


@dataclass(frozen=True, slots=True)
class Reach:
    """A route and the address on it, which may be unknown to us where somebody is written to by post."""

    route: Route
    address: str

    @property
    def words(self) -> str:
        """How it is told."""
        where = f"post to {self.address}" if self.address else "post: the secretary prints it"
        return where.replace("\n", ", ") if self.route is Route.POST else f"mail to {self.address}"


def reach(person: Person | None) -> Reach | None:
    """How letters reach a person; None where they do not take part, or have no address."""
    if person is None or not person.active:
        return None
    if person.reached is Reached.POST:
        return Reach(Route.POST, person.postal)
    return Reach(Route.MAIL, person.emails[0]) if person.emails else None


def reached_in_words(view: View, person: Person) -> str:
    """By what a person is reached, as a sentence goes on with it."""
    found = reach(person)
    mail = f"by {found.words}" if found else "nothing: no address"
    if person.reached not in {Reached.SLACK, Reached.BOTH} or not person.active:
        return mail
    if account_of(view, person.id) is None:
        return f"{mail}, until they have a Slack account here"
    return "in Slack" if person.reached is Reached.SLACK else f"in Slack and {mail}"
