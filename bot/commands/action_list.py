"""Which actions are there? The log, narrowed by whose they are, where, how they stand, when, and by words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Final

from bot.commands import action_replies as replies
from bot.commands.base import DECLARED, EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.confidences import may_be_told
from bot.commands.grammar import line
from bot.parameters.actions import AN_OWNER
from bot.parameters.people import A_COMMITTEE, AN_ORGANISATION
from bot.parameters.statements import STATEMENTS
from bot.parameters.text import A_FLAG, OneOf, Text
from bot.parameters.when import A_DAY, A_NUMBER
from bot.reply import Reply
from governance_store.records.action import Action
from governance_store.records.committee import Committee
from governance_store.records.network import Organisation
from governance_store.records.person import Person, Post
from governance_store.rules.action_log import STATES, Sought, Window, in_order
from governance_store.rules.action_owner import actions_of, owner_of
from governance_store.rules.action_rating import is_overdue
from governance_store.rules.decision_register import has_words
from governance_store.rules.local_time import date_in_full

VERB: Final = "action list"
A_STATE: Final = OneOf(
    Sought,
    "how actions stand",
    (("late", "overdue"), ("proposed for closure", "proposed"), ("done", "closed")),
)
_WORDS: Final = Text(called="words to look for", longest=160)
_HINT: Final = "All these words are looked for."


@command(
    VERB,
    "List actions, the soonest due first",
    who=EVERYBODY,
    writes=False,
    examples=(
        "action list mine",
        "action list board overdue",
        'action list of "Asha Rahman" about "MRI" until 31 Jan 2027',
    ),
)
def list_actions(
    act: Act,
    mine: Annotated[bool, Param(A_FLAG, "Only mine", "mine", ("my",))] = False,  # noqa: FBT002 -- a tick box
    state: Annotated[Sought | None, Param(A_STATE, "How they stand")] = None,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
    owner: Annotated[Person | Post | None, Param(AN_OWNER, "Owner", "of", ("by", "owner"))] = None,
    organisation: Annotated[Organisation | None, Param(AN_ORGANISATION, "Organisation", "at")] = None,
    statements: Annotated[
        tuple[str, ...], Param(STATEMENTS, "Serving", "serving", ("statements", "statement"))
    ] = (),
    since: Annotated[date | None, Param(A_DAY, "Due from", "since", ("from", "due from"))] = None,
    until: Annotated[date | None, Param(A_DAY, "Due until", "until", ("to", "due by"))] = None,
    words: Annotated[str | None, Param(_WORDS, "About", "about", ("with", "words"), hint=_HINT)] = None,
    page: Annotated[int | None, Param(A_NUMBER, "Page", "page")] = None,
) -> Reply:
    """Those that are not closed, unless others are asked for; confidential ones to whoever may know them."""
    if since and until and until < since:
        told = f"{date_in_full(until)} is before {date_in_full(since)}: nothing lies between them."
        raise Refused(Problem(told, "until"))
    asked = {
        "mine": mine,
        "committee": committee,
        "state": state,
        "owner": owner,
        "organisation": organisation,
        "statements": statements or None,
        "since": since,
        "until": until,
        "words": words,
    }
    return _listed(act, asked, page or 1)


def _listed(act: Act, asked: dict[str, Any], page: int) -> Reply:
    def of_page(number: int) -> str:
        return line(DECLARED[VERB], {**asked, "page": number}, act.scene)

    found = found_for(act, asked)
    return replies.listed(act, found, page, of_page, narrowed=any(asked.values()))


def found_for(act: Act, asked: Mapping[str, Any]) -> list[Action]:
    """The actions that answer everything that is asked and may be told here, in order."""
    return in_order(one for one in _found(act, asked) if _fits(act, one, asked))


def _fits(act: Act, one: Action, asked: Mapping[str, Any]) -> bool:
    committee, organisation = asked.get("committee"), asked.get("organisation")
    return (
        not one.withdrawn
        and Window(asked.get("since"), asked.get("until")).holds(one)
        and (committee is None or one.committee == committee.id)
        and (asked.get("state") is not Sought.OVERDUE or is_overdue(one, act.scene.today))
        and (organisation is None or organisation.id in _organisations(act, one))
        and set(asked.get("statements") or ()) <= set(one.statements)
        and has_words(asked.get("words") or "", one.reference, one.text)
        and may_be_told(act, one)
    )


def _found(act: Act, asked: Mapping[str, Any]) -> list[Action]:
    """The actions in the states that are asked for, by the narrowest index there is."""
    states, view = STATES[asked.get("state") or Sought.OPEN], act.view
    whose = act.actor if asked.get("mine") else asked.get("owner")
    if isinstance(whose, Person):
        return actions_of(view, whose.id, *states)
    if isinstance(whose, Post):
        return [one for state in states for one in view.find(Action, post=whose.id, state=state)]
    committee = asked.get("committee")
    of = {"committee": committee.id} if committee else {}
    return [one for state in states for one in view.find(Action, state=state, **of)]


def _organisations(act: Act, one: Action) -> set[str | None]:
    """The organisation that an action is for; of one that is for none, its owner's."""
    if one.organisation:
        return {one.organisation}
    person = owner_of(act.view, one)
    holder = act.view.maybe(Person, person) if person else None
    return {holder.organisation, *holder.also_of} if holder else set()
