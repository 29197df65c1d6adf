"""Who is one in a demonstration? Whoever one chooses to be, until one chooses again."""

from __future__ import annotations

from starlette.responses import Response

from bot.surfaces.console.cast import groups, trials
from bot.surfaces.console.visits import NotShown, Visit, go_to
from governance_store.records.person import Person


def choose(visit: Visit) -> Response:
    """Everybody one may be, three of them to begin with."""
    _only_in_a_demonstration(visit)
    with visit.house.store.reading() as view:
        found = groups(view)
    return visit.show("choose", "Choose who you are", groups=found, trials=trials(found))


def become(visit: Visit) -> Response:
    """Be somebody from now on."""
    _only_in_a_demonstration(visit)
    with visit.house.store.reading() as view:
        person = view.maybe(Person, visit.said("person"))
    if person is None or not person.active:
        raise NotShown(400, "There is no such person in the network, or no longer.", "Choose another one.")
    visit.session.person = person.id
    return go_to("/")


def _only_in_a_demonstration(visit: Visit) -> None:
    if not visit.network.demonstration:
        raise NotShown(404, "Nobody is chosen here: one signs in.", "Sign out, to sign in as somebody else.")
