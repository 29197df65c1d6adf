"""What is to be set up next? A checklist that knows what is missing, and gives the line to type.

Each line can be typed as it stands; those who may not type it are told whom to ask.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.commands.authority import permissions_held
from bot.commands.base import ADMINISTRATORS, CONVENORS, EVERYBODY, KEEPERS, Act, Who, command
from bot.commands.naming import count, in_a_row, person_name, table
from bot.commands.terms_in_words import missing
from bot.parameters.base import quote
from bot.parameters.named import fold
from bot.reply import Button, Choices, Mood, Part, Reply, Text, Verdict, Weight
from governance_store.records.committee import Committee, Seat
from governance_store.records.meeting import Meeting
from governance_store.records.network import Organisation
from governance_store.records.person import Grant, Permission, Person, Post
from governance_store.records.terms_of_reference import TermsState
from governance_store.rules.terms_in_force import versions_of

_MOST_BUTTONS: Final = 3
# Those of the demonstration. Which of them the standard asks a network for stands in IN-201 itself.
USUAL_ROLES: Final = (
    "Network manager",
    "Clinical lead",
    "Professional radiographer lead",
    "Medical physics lead",
    "Radiology services manager lead",
    "Radiology nurse lead",
    "PACS and imaging IT lead",
    "Commissioning lead",
    "Education and training lead",
)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to set up: whether it is done, the line that does it, and who may type that."""

    what: str
    line: str
    done: bool
    who: Who = KEEPERS
    optional: bool = False

    @property
    def state(self) -> str:
        """How it stands, in a word."""
        return "done" if self.done else "optional" if self.optional else "to do"


@command("start", "Show what is still to be set up", who=EVERYBODY, writes=False, examples=("start",))
def start(act: Act) -> Reply:
    """For those who keep the record the checklist; for others whom to ask, and what is theirs to do."""
    held = permissions_held(act.view, act.actor.id, None)
    found = list(steps(act))
    if not held & (KEEPERS.permissions | CONVENORS.permissions):
        return _for_others(act, found)
    ordered = sorted(found, key=lambda one: ("to do", "optional", "done").index(one.state))
    rows = ((one.state, one.what, "" if one.done else one.line) for one in ordered)
    parts: list[Part] = [_verdict(act, found, held), table("Setting up", ("State", "What", "Line"), rows)]
    mine = [one for one in ordered if not one.done and one.who.permissions & held]
    buttons = [Button(one.what, one.line) for one in mine[:_MOST_BUTTONS]]
    if buttons:
        first = Button("Do the first", mine[0].line, Weight.PRIMARY)
        parts.append(Choices((first, *buttons[1:])))
    if Permission.ADMINISTRATOR in held:
        parts += _machine(act)
    return Reply(tuple(parts))


def _verdict(act: Act, found: list[Step], held: frozenset[Permission] | set[Permission]) -> Verdict:
    left = [one for one in found if one.state == "to do"]
    if not left:
        return Verdict(Mood.GOOD, "Everything that is needed is set up.")
    for_others = [one for one in left if not one.who.permissions & held]
    asked = _administrators(act)
    ask = f"{count(len(for_others), 'of them is', 'of them are')} for an administrator: {asked}."
    return Verdict(
        Mood.NOTE, f"{count(len(left), 'thing')} still to set up.", (ask,) if for_others and asked else ()
    )


def _administrators(act: Act) -> str:
    grants = act.view.find(Grant, permission=Permission.ADMINISTRATOR, committee=None, active=True)
    return in_a_row([person_name(act.view, one.person) for one in grants])


def _for_others(act: Act, found: list[Step]) -> Reply:
    """Whoever sets nothing up: what is theirs to do here, and who looks after the rest."""
    left = sum(one.state == "to do" for one in found)
    told = (
        "The network is set up."
        if not left
        else f"The network is still being set up: {count(left, 'thing')} left."
    )
    reasons = (f"{_administrators(act)} looks after it.",)
    mine = (
        Button("What needs me", "brief", Weight.PRIMARY),
        Button("The meetings ahead", "meeting list"),
        Button("What is recorded of me", f"person show {act.actor.id}"),
        Button("What I can say", "help"),
    )
    return Reply((Verdict(Mood.NOTE, told, reasons), Choices(mine)))


def steps(act: Act) -> Iterator[Step]:
    """Every step, in the order in which it is best done."""
    yield from _network(act)
    yield from _roles(act)
    committees = act.view.find(Committee, active=True)
    yield Step("A board is constituted", "committee add", bool(committees), ADMINISTRATORS)
    for one in committees:
        yield from _committee(act, one)
    if act.network.silent:
        yield Step("The network is open, and people are told", "network open", done=False, who=ADMINISTRATORS)
    if not act.view.find(Organisation) or len(act.view.find(Person)) == 1:
        much = "Much at once, from a spreadsheet"
        yield Step(much, "network template", done=False, who=ADMINISTRATORS, optional=True)


def _network(act: Act) -> Iterator[Step]:
    view, active = act.view, act.view.find(Person, active=True)
    yield Step(
        "The member organisations are listed",
        "organisation add",
        bool(view.find(Organisation)),
        ADMINISTRATORS,
    )
    yield Step("The host organisation is named", "network set", act.network.host is not None, ADMINISTRATORS)
    yield Step("People are added", "person add", len(active) > 1)
    for one in active:
        if not one.emails:
            yield Step(f"{one.name} has an address", f"person set {one.id} email", done=False, optional=True)
    lead = view.find(Grant, permission=Permission.LEAD, active=True)
    yield Step("Somebody leads the network", "role grant", bool(lead), ADMINISTRATORS)


def _roles(act: Act) -> Iterator[Step]:
    posts = act.view.find(Post, active=True)
    yield Step("Lead roles are listed", "post add", bool(posts))
    for post in posts:
        if post.holder is None:
            line = f"post fill {quote(post.title)}"
            yield Step(f"Somebody is {post.title}", line, done=False, optional=True)
    known = {fold(one.title) for one in posts}
    for title in USUAL_ROLES if posts else ():
        if fold(title) not in known:
            yield Step(f"There is a {title}", f"post add {quote(title)}", done=False, optional=True)


def _committee(act: Act, one: Committee) -> Iterator[Step]:
    view, name, key = act.view, one.name, one.key
    seats = view.find(Seat, committee=one.id, active=True)
    yield Step(f"{name} has a chair", f"committee set {key}", one.chair is not None)
    yield Step(f"{name} has a secretary", f"committee set {key}", one.secretary is not None, optional=True)
    yield Step(f"{name} has seats", f"seat add {key}", bool(seats))
    for seat in seats:
        if seat.holder is None:
            yield Step(f"“{seat.role}” of {name} is held", f"seat fill {seat.id}", done=False, optional=True)
    versions = versions_of(view, one.id)
    yield Step(f"{name} has terms of reference", f"tor set {key}", bool(versions))
    if versions:
        agreed = any(each.state is TermsState.IN_FORCE for each in versions)
        by = "" if agreed else _by_whom(act, one)
        yield Step(f"The terms of {name} are agreed{by}", f"tor agree {key}", agreed, optional=True)
    called = bool(view.find(Meeting, committee=one.id))
    yield Step(f"{name} has a meeting", f"meeting schedule {key}", called, CONVENORS)


def _by_whom(act: Act, one: Committee) -> str:
    """Who has still to agree."""
    left = len(missing(act.view, versions_of(act.view, one.id)[-1]))
    return f" ({left} still to agree)" if left else ""


def _machine(act: Act) -> list[Part]:
    """What whoever runs the clerk sets, outside any line."""
    said = []
    if not act.surroundings.mail_leaves:
        said.append("Mail does not leave: it becomes files. Set MAIL_URL to a mail server’s address.")
    if not act.surroundings.address.startswith("https://"):
        said.append(
            "Links in letters lead nowhere outside this machine. Set CLERK_BASE_URL to an https:// address."
        )
    said.append("Keep copies of the data directory: the record is in it and nowhere else.")
    return [Text("\n".join(["For whoever runs the clerk:", *(f"• {one}" for one in said)]))]
