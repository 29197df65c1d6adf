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
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Text, Verdict, Weight
from governance_store.records.committee import Committee, Seat
from governance_store.records.meeting import Meeting
from governance_store.records.network import Organisation
from governance_store.records.person import Grant, Permission, Person, Post
from governance_store.records.terms_of_reference import TermsState
from governance_store.rules.terms_in_force import versions_of

_MOST_BUTTONS: Final = 3
NETWORK: Final = "The network"
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
    """One thing to set up: what to do, by which line; of what it is a part, and what is there once done."""

    what: str
    line: str
    of: str
    there: str
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
    left = sorted((one for one in found if not one.done), key=lambda one: one.optional)
    parts: list[Part] = [_verdict(act, found, held)]
    if left:
        rows = ((one.state, one.what, one.line) for one in left)
        parts.append(table("Still to set up", ("State", "What", "Line"), rows))
    parts += [*_buttons([one for one in left if one.who.permissions & held]), *_done(found)]
    if Permission.ADMINISTRATOR in held:
        parts += _machine(act)
    return Reply(tuple(parts))


def _buttons(mine: list[Step]) -> Iterator[Part]:
    """The next things to do, the first of them set apart."""
    if mine:
        others = (Button(one.what, one.line) for one in mine[1:_MOST_BUTTONS])
        yield Choices((Button(mine[0].what, mine[0].line, Weight.PRIMARY), *others))


def _done(found: list[Step]) -> Iterator[Part]:
    """What is there already, in few words."""
    there: dict[str, list[str]] = {}
    for one in found:
        if one.done:
            there.setdefault(one.of, []).append(one.there)
    if there:
        yield Heading("Done")
        yield Facts(tuple((of, ", ".join(words)) for of, words in there.items()))


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
    yield Step("Constitute a board", "committee add", NETWORK, "a board", bool(committees), ADMINISTRATORS)
    for one in committees:
        yield from _committee(act, one)
    if act.network.silent:
        what = "Open the network, so that people are told"
        yield Step(what, "network open", NETWORK, "open", done=False, who=ADMINISTRATORS)
    if not act.view.find(Organisation) or len(act.view.find(Person)) == 1:
        what = "Much at once: fill in a spreadsheet"
        yield Step(what, "network template", NETWORK, "", done=False, who=ADMINISTRATORS, optional=True)


def _network(act: Act) -> Iterator[Step]:
    view, active = act.view, act.view.find(Person, active=True)
    organisations, people = view.find(Organisation), len(active) > 1
    listed = count(len(organisations), "organisation")
    yield Step(
        "List the member organisations",
        "organisation add",
        NETWORK,
        listed,
        bool(organisations),
        ADMINISTRATORS,
    )
    hosted = act.network.host is not None
    yield Step("Name the host organisation", "network set", NETWORK, "a host", hosted, ADMINISTRATORS)
    yield Step("Add people", "person add", NETWORK, count(len(active), "person", "people"), people)
    for one in active:
        if not one.emails:
            what = f"Add an address for {one.name}"
            yield Step(what, f"person set {one.id}", NETWORK, "", done=False, optional=True)
    lead = bool(view.find(Grant, permission=Permission.LEAD, active=True))
    yield Step("Say who leads the network", "role grant", NETWORK, "a lead", lead, ADMINISTRATORS)


def _roles(act: Act) -> Iterator[Step]:
    posts = act.view.find(Post, active=True)
    yield Step("List the lead roles", "post add", NETWORK, count(len(posts), "lead role"), bool(posts))
    for post in posts:
        if post.holder is None:
            line = f"post fill {quote(post.title)}"
            yield Step(f"Appoint a {post.title}", line, NETWORK, "", done=False, optional=True)
    known = {fold(one.title) for one in posts}
    for title in USUAL_ROLES if posts else ():
        if fold(title) not in known:
            what = f"Add the lead role {title}"
            yield Step(what, f"post add {quote(title)}", NETWORK, "", done=False, optional=True)


def _committee(act: Act, one: Committee) -> Iterator[Step]:
    name, key, seats = one.name, one.key, act.view.find(Seat, committee=one.id, active=True)
    yield Step(f"Name a chair of {name}", f"committee set {key}", name, "a chair", one.chair is not None)
    secretary = one.secretary is not None
    what = f"Name a secretary of {name}"
    yield Step(what, f"committee set {key}", name, "a secretary", secretary, optional=True)
    yield Step(f"Add the seats of {name}", f"seat add {key}", name, count(len(seats), "seat"), bool(seats))
    for seat in seats:
        if seat.holder is None:
            what = f"Fill the seat “{seat.role}” of {name}"
            yield Step(what, f"seat fill {seat.id}", name, "", done=False, optional=True)
    yield from _terms(act, one)
    called = any(meeting.announced for meeting in act.view.find(Meeting, committee=one.id))
    yield Step(f"Call a meeting of {name}", f"meeting schedule {key}", name, "a meeting", called, CONVENORS)


def _terms(act: Act, one: Committee) -> Iterator[Step]:
    versions = versions_of(act.view, one.id)
    what = f"Write the terms of reference of {one.name}"
    yield Step(what, f"tor set {one.key}", one.name, "terms of reference", bool(versions))
    if versions:
        agreed = any(each.state is TermsState.IN_FORCE for each in versions)
        by = "" if agreed else _by_whom(act, one)
        what = f"Record who agreed to the terms of {one.name}{by}"
        yield Step(what, f"tor agree {one.key}", one.name, "their agreement", agreed, optional=True)


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
