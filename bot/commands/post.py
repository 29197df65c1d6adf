"""Which lead roles (IN-201) does the network have, who holds them, and which are vacant?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.commands.base import (
    EVERYBODY,
    KEEPERS,
    Act,
    Incomplete,
    Param,
    Problem,
    Refused,
    command,
    shown,
)
from bot.commands.departure import vacated
from bot.commands.naming import NOBODY, organisation_name, person_name, table
from bot.parameters.base import quote
from bot.parameters.named import fold
from bot.parameters.people import A_PERSON, A_POST
from bot.parameters.text import Text
from bot.parameters.when import A_DAY
from bot.reply import Button, Choices, Facts, Heading, Mood, Reply, Verdict
from governance_store.records.ids import PostId
from governance_store.records.person import Person, Post
from governance_store.rules.local_time import date_in_full

A_TITLE = Text(called="a title", longest=120)
A_ROUTE = Text(called="how somebody was appointed", longest=120)
A_SHARE_OF_TIME = Text(called="a share of working time", longest=120)
A_DESCRIPTION = Text(called="a job description", longest=400)


HOLDER = Param(A_PERSON, "Holder", "for", ("held by", "holder"))
SINCE = Param(A_DAY, "Since", "since", ("from",))
UNTIL = Param(A_DAY, "Until", "until", ("to",), hint="The last day of the term.")
ROUTE = Param(A_ROUTE, "Appointed by", "by", ("route",), hint="Such as: interview, election, nomination.")
TIME = Param(A_SHARE_OF_TIME, "Time in the job plan", "time", hint="Such as: 1 session a week.")
DESCRIPTION = Param(
    A_DESCRIPTION, "Job description", "description", hint="A web address, or where it is filed."
)


@command(
    "post add",
    "Add a lead role",
    who=KEEPERS,
    examples=(
        'post add "Clinical lead" for "Asha Rahman" since 1 Apr 2026',
        'post add "Radiology nurse lead" time "1 session a week"',
    ),
    submit="Add",
)
def add(
    act: Act,
    title: Annotated[str, Param(A_TITLE, "Title")],
    holder: Annotated[Person | None, HOLDER] = None,
    since: Annotated[date | None, SINCE] = None,
    until: Annotated[date | None, UNTIL] = None,
    route: Annotated[str | None, ROUTE] = None,
    time: Annotated[str | None, TIME] = None,
    description: Annotated[str | None, DESCRIPTION] = None,
) -> Reply:
    """A lead role; without a holder it is vacant."""
    if any(fold(one.title) == fold(title) for one in act.view.find(Post, active=True)):
        told = f"There is a lead role called “{title}” already. “post list” shows them all."
        raise Refused(Problem(told, "title"))
    if not holder and (since or until or route):
        name = "since" if since else "until" if until else "route"
        told = "A term goes with a holder: say for whom the lead role is, or leave that out."
        raise Refused(Problem(told, name))
    _refuse_backwards(since, until)
    post = Post(
        PostId(act.new_id("POST")),
        title,
        holder.id if holder else None,
        since,
        until=until,
        route=route or "",
        time=time or "",
        description=description or "",
        vacant_since=None if holder else act.scene.today,
    )
    act.commit("post.added", post)
    held = f"held by {holder.name}{_term(post)}" if holder else "vacant"
    return Reply((Verdict(Mood.GOOD, f"“{title}” is a lead role of the network, {held}."),), ids=(post.id,))


def _refuse_backwards(since: date | None, until: date | None) -> None:
    if since and until and until < since:
        told = f"A term from {date_in_full(since)} cannot end on {date_in_full(until)}, which is before it."
        raise Refused(Problem(told, "until"))


def _term(post: Post) -> str:
    since = f" from {date_in_full(post.since)}" if post.since else ""
    return since + (f" until {date_in_full(post.until)}" if post.until else "")


@command(
    "post fill",
    "Appoint somebody to a lead role",
    who=KEEPERS,
    examples=(
        'post fill "Clinical lead" "Asha Rahman" since 1 Apr 2026',
        'post fill "Clinical lead" "Asha Rahman" since 1 Apr 2026 until 31 Mar 2029 by interview',
    ),
    submit="Appoint",
)
def fill(
    act: Act,
    post: Annotated[Post, Param(A_POST, "Lead role")],
    holder: Annotated[Person, Param(A_PERSON, "Holder")],
    since: Annotated[date | None, SINCE] = None,
    until: Annotated[date | None, UNTIL] = None,
    route: Annotated[str | None, ROUTE] = None,
) -> Reply:
    """The new holder, from today unless another day is given; the former term goes with the former holder."""
    same = post.holder == holder.id
    began = since or (post.since if same else None) or act.scene.today
    kept = post if same else replace(post, until=None, route="")
    after = replace(
        kept,
        holder=holder.id,
        since=began,
        until=until or kept.until,
        route=route or kept.route,
        vacant_since=None,
    )
    _refuse_backwards(after.since, after.until)
    if after == post:
        told = f"{holder.name} holds the lead role “{post.title}” already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),))
    act.commit("post.filled", after)
    former = person_name(act.view, post.holder)
    before = () if post.holder is None or same else (f"{former} held it before.",)
    told = f"{holder.name} holds the lead role “{post.title}”{_term(after)}."
    return Reply((Verdict(Mood.GOOD, told, before),), ids=(post.id,))


@command(
    "post set",
    "Change what is recorded of a lead role and its holder's term",
    who=KEEPERS,
    examples=(
        'post set "Clinical lead" until 31 Mar 2029 time "1 session a week"',
        'post set "Clinical lead" description https://example.org/jobs/clinical-lead',
    ),
    submit="Set",
)
def set_post(
    act: Act,
    post: Annotated[Post, Param(A_POST, "Lead role")],
    title: Annotated[str | None, Param(A_TITLE, "Title", "title", ("name",))] = None,
    since: Annotated[date | None, SINCE] = None,
    until: Annotated[date | None, UNTIL] = None,
    route: Annotated[str | None, ROUTE] = None,
    time: Annotated[str | None, TIME] = None,
    description: Annotated[str | None, DESCRIPTION] = None,
) -> Reply:
    """Change what is given, and nothing else; a term is somebody's."""
    if all(one is None for one in (title, since, until, route, time, description)):
        raise _ask(act, post)
    if post.holder is None and (since or until or route):
        told = f"The lead role “{post.title}” is vacant, so it has no term: appoint somebody first."
        raise Refused(Problem(told, "since" if since else "until" if until else "route"))
    after = replace(
        post,
        title=title or post.title,
        since=since or post.since,
        until=until or post.until,
        route=route or post.route,
        time=time or post.time,
        description=description or post.description,
    )
    _refuse_backwards(after.since, after.until)
    if after == post:
        told = f"That is recorded of the lead role “{post.title}” already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),))
    act.commit("post.set", after)
    told = f"What is recorded of the lead role “{after.title}” is changed."
    return Reply((Verdict(Mood.GOOD, told), _facts(act, after)), ids=(post.id,))


def _ask(act: Act, post: Post) -> Incomplete:
    values = {
        "title": post.title,
        "since": post.since,
        "until": post.until,
        "route": post.route or None,
        "time": post.time or None,
        "description": post.description or None,
    }
    return Incomplete(
        ask=f"What is to be recorded of the lead role “{post.title}”?",
        values=values,
        seen=shown(act.view, post),
    )


@command(
    "post vacate",
    "Record that a lead role has no holder",
    who=KEEPERS,
    examples=('post vacate "Clinical lead"', 'post vacate "Clinical lead" from 1 Apr 2026'),
)
def vacate(
    act: Act,
    post: Annotated[Post, Param(A_POST, "Lead role")],
    since: Annotated[date | None, Param(A_DAY, "Vacant from", "from", ("since",))] = None,
) -> Reply:
    """A vacancy is a fact like any other; it is told again where it lasts."""
    if post.holder is None:
        return Reply(
            (Verdict(Mood.NOTE, f"The lead role “{post.title}” is vacant already; nothing was changed."),)
        )
    act.commit("post.vacated", vacated(post, since or act.scene.today))
    fill_line = Choices((Button("Appoint somebody", f"post fill {quote(post.title)}"),))
    return Reply((Verdict(Mood.GOOD, f"The lead role “{post.title}” is vacant."), fill_line), ids=(post.id,))


@command(
    "post remove",
    "Take a lead role out of use",
    who=KEEPERS,
    examples=('post remove "Radiology nurse lead"',),
    submit="Take out of use",
)
def remove(act: Act, post: Annotated[Post, Param(A_POST, "Lead role")]) -> Reply:
    """The lead role is no longer there; who held it stays in its history."""
    act.commit("post.removed", replace(post, active=False))
    held = f" {person_name(act.view, post.holder)} held it." if post.holder else ""
    told = f"“{post.title}” is no longer a lead role of the network.{held}"
    return Reply((Verdict(Mood.GOOD, told),), ids=(post.id,))


@command(
    "post show",
    "Show a lead role, its holder's appointment and who held it before",
    who=EVERYBODY,
    writes=False,
    examples=('post show "Clinical lead"',),
)
def show(act: Act, post: Annotated[Post, Param(A_POST, "Lead role")]) -> Reply:
    """Holder, term, route, time and job description (IN-201), and every holder there was."""
    held = [one.record for one in act.store.history(Post, post.id) if one.record and one.record.holder]
    terms = dict.fromkeys((one.holder, one.since) for one in held)
    latest = {(one.holder, one.since): one for one in held}
    rows = ((person_name(act.view, holder), _term(latest[holder, since]).strip()) for holder, since in terms)
    before = table("Who held it", ("Name", "Term"), rows)
    return Reply((Heading(post.title), _facts(act, post), *((before,) if held else ())), ids=(post.id,))


def _facts(act: Act, post: Post) -> Facts:
    known = (
        ("Holder", person_name(act.view, post.holder)),
        ("Term", _term(post).strip()),
        ("Appointed by", post.route),
        ("Time in the job plan", post.time),
        ("Job description", post.description),
        ("Vacant since", date_in_full(post.vacant_since) if post.vacant_since else ""),
    )
    return Facts(tuple((label, value) for label, value in known if value))


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
            date_in_full(post.until) if post.until else "",
        )
        for post in found
    )
    parts = [table("Lead roles", ("Role", "Holder", "Organisation", "Since", "Until"), rows)]
    vacant = tuple(post.title for post in found if post.holder is None)
    note = (Verdict(Mood.WARNING, f"{NOBODY.capitalize()}: {', '.join(vacant)}."),) if vacant else ()
    return Reply((*note, *parts), ids=tuple(post.id for post in found))
