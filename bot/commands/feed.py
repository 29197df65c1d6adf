"""At which address does a calendar follow the meetings, or the year? Feeds: made, listed and revoked."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Annotated, Final

from bot.commands.authority import permissions_held
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.naming import person_name, table
from bot.feeds import digest_of_token, name_of
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import A_FLAG, Text
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.feed import Feed, Scope
from governance_store.records.ids import FeedId
from governance_store.records.person import Permission

_BYTES: Final = 32
A_FEED_ID = Text(called="the identifier of a feed", longest=40)
_YEAR: Final = Param(
    A_FLAG, "Also reviews, milestones, audits, education and terms that end", "year", ("with the year",),
    hint="Each on its day, and the day on which a review may begin.",
)  # fmt: skip


@command(
    "feed create",
    "Make a calendar address that follows meetings, or all that falls into the year",
    who=EVERYBODY,
    examples=("feed create", "feed create board", "feed create network year"),
    submit="Make",
)
def create(
    act: Act,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
    network: Annotated[bool, Param(A_FLAG, "All meetings of the network", "network")] = False,  # noqa: FBT002 -- a flag
    year: Annotated[bool, _YEAR] = False,  # noqa: FBT002 -- a flag
) -> Reply:
    """The address is shown once: the record keeps only a digest of it."""
    if committee and network:
        raise Refused(Problem("Say a committee or the network, not both.", "network"))
    token = secrets.token_urlsafe(_BYTES)
    scope = Scope.NETWORK if network else Scope.COMMITTEE if committee else Scope.MINE
    made = Feed(
        FeedId(act.new_id("FEED")),
        act.actor.id,
        digest_of_token(token),
        scope,
        committee.id if committee else None,
        year=year,
    )
    act.commit("feed.created", made)
    address = f"{act.surroundings.address}/calendar/{token}.ics"
    told = f"{made.id} follows “{name_of(act.view, made)}”, at {address} (shown once)."
    reasons = (
        "Give this address to your calendar, as a subscription. Whoever has it can read what is in it.",
        "It is shown this once and cannot be looked up; calendars ask again every few hours.",
    )
    revoke_line = Choices((Button("Revoke it", f"feed revoke {made.id}"),))
    return Reply((Verdict(Mood.GOOD, told, reasons), revoke_line), ids=(made.id,))


@command("feed list", "List your calendar addresses", who=EVERYBODY, writes=False, examples=("feed list",))
def list_feeds(act: Act) -> Reply:
    """One's own; an administrator sees everybody's."""
    found = [one for one in act.view.find(Feed, active=True) if _may(act, one)]
    if not found:
        offer = Choices((Button("Make one", "feed create"),))
        return Reply((Verdict(Mood.NOTE, "You have no calendar address."), offer))
    rows = ((one.id, name_of(act.view, one), person_name(act.view, one.person)) for one in found)
    parts = table("Calendar addresses", ("Feed", "Follows", "Belongs to"), rows)
    return Reply((parts,), ids=tuple(one.id for one in found))


@command(
    "feed revoke",
    "End a calendar address",
    who=EVERYBODY,
    examples=("feed revoke FEED-001",),
    submit="Revoke",
)
def revoke(act: Act, feed: Annotated[str, Param(A_FEED_ID, "Feed")]) -> Reply:
    """From now on nothing is found at the address."""
    one = act.view.maybe(Feed, feed.upper())
    if one is None or not _may(act, one):
        told = f"You have no calendar address {feed}. “feed list” shows those you have."
        raise Refused(Problem(told, "feed"), nearest=("feed list",))
    if not one.active:
        return Reply((Verdict(Mood.NOTE, f"{one.id} was revoked before; nothing was changed."),))
    act.commit("feed.revoked", replace(one, active=False))
    return Reply(
        (Verdict(Mood.GOOD, f"{one.id} is revoked: nothing is found at its address."),), ids=(one.id,)
    )


def _may(act: Act, one: Feed) -> bool:
    mine = one.person == act.actor.id
    return mine or Permission.ADMINISTRATOR in permissions_held(act.view, act.actor.id, None)
