"""Which lead roles (IN-201) does the network have, who holds them, and which are vacant?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.commands.base import EVERYBODY, KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.naming import NOBODY, organisation_name, person_name, table
from bot.parameters.base import quote
from bot.parameters.named import fold
from bot.parameters.people import A_PERSON, A_POST
from bot.parameters.text import Text
from bot.parameters.when import A_DAY
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.ids import PostId
from governance_store.records.person import Person, Post
from governance_store.rules.local_time import date_in_full

A_TITLE = Text(called="a title", longest=120)


@command(
    "post add",
    "Add a lead role",
    who=KEEPERS,
    examples=(
        'post add "Clinical lead" for "Asha Rahman" since 1 Apr 2026',
        'post add "Radiology nurse lead"',
    ),
    submit="Add",
)
def add(
    act: Act,
    title: Annotated[str, Param(A_TITLE, "Title")],
    holder: Annotated[Person | None, Param(A_PERSON, "Holder", "for", ("held by", "holder"))] = None,
    since: Annotated[date | None, Param(A_DAY, "Since", "since", ("from",))] = None,
) -> Reply:
    """A lead role; without a holder it is vacant."""
    if any(fold(one.title) == fold(title) for one in act.view.find(Post, active=True)):
        told = f"There is a lead role called “{title}” already. “post list” shows them all."
        raise Refused(Problem(told, "title"))
    if since and not holder:
        raise Refused(
            Problem("A day goes with a holder: say for whom the lead role is, or leave the day out.", "since")
        )
    post = Post(PostId(act.new_id("POST")), title, holder.id if holder else None, since if holder else None)
    act.commit("post.added", post)
    held = f"held by {holder.name}{_from(since)}" if holder else "vacant"
    return Reply((Verdict(Mood.GOOD, f"“{title}” is a lead role of the network, {held}."),), ids=(post.id,))


def _from(since: date | None) -> str:
    return f" from {date_in_full(since)}" if since else ""


@command(
    "post fill",
    "Appoint somebody to a lead role",
    who=KEEPERS,
    examples=('post fill "Clinical lead" "Asha Rahman" since 1 Apr 2026',),
    submit="Appoint",
)
def fill(
    act: Act,
    post: Annotated[Post, Param(A_POST, "Lead role")],
    holder: Annotated[Person, Param(A_PERSON, "Holder")],
    since: Annotated[date | None, Param(A_DAY, "Since", "since", ("from",))] = None,
) -> Reply:
    """The new holder, from today unless another day is given."""
    same = post.holder == holder.id
    began = since or (post.since if same else None) or act.scene.today
    after = replace(post, holder=holder.id, since=began)
    if after == post:
        told = f"{holder.name} holds the lead role “{post.title}” already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),))
    act.commit("post.filled", after)
    former = person_name(act.view, post.holder)
    before = () if post.holder is None or same else (f"{former} held it before.",)
    told = f"{holder.name} holds the lead role “{post.title}”{_from(began)}."
    return Reply((Verdict(Mood.GOOD, told, before),), ids=(post.id,))


@command(
    "post vacate",
    "Record that a lead role has no holder",
    who=KEEPERS,
    examples=('post vacate "Clinical lead"',),
)
def vacate(act: Act, post: Annotated[Post, Param(A_POST, "Lead role")]) -> Reply:
    """A vacancy is a fact like any other."""
    if post.holder is None:
        return Reply(
            (Verdict(Mood.NOTE, f"The lead role “{post.title}” is vacant already; nothing was changed."),)
        )
    act.commit("post.vacated", replace(post, holder=None, since=None))
    fill_line = Choices((Button("Appoint somebody", f"post fill {quote(post.title)}"),))
    return Reply((Verdict(Mood.GOOD, f"The lead role “{post.title}” is vacant."), fill_line), ids=(post.id,))


@command(
    "post list", "List the lead roles and their holders", who=EVERYBODY, writes=False, examples=("post list",)
)
def list_posts(act: Act) -> Reply:
    """Every lead role; a vacancy says so."""
    view, found = act.view, act.view.find(Post, active=True)
    rows = (
        (
            post.title,
            person_name(view, post.holder),
            organisation_name(view, holder.organisation)
            if (holder := view.maybe(Person, post.holder or ""))
            else "",
            date_in_full(post.since) if post.since else "",
        )
        for post in found
    )
    parts = [table("Lead roles", ("Role", "Holder", "Organisation", "Since"), rows)]
    vacant = tuple(post.title for post in found if post.holder is None)
    note = (Verdict(Mood.WARNING, f"{NOBODY.capitalize()}: {', '.join(vacant)}."),) if vacant else ()
    return Reply((*note, *parts), ids=tuple(post.id for post in found))
