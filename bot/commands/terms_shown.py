"""What do a committee's terms of reference say, what did they say on a day, and what has changed?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Annotated

from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.naming import in_a_row, table
from bot.commands.template_in_use import template_bytes, version_in_use
from bot.commands.terms_document import terms_document
from bot.commands.terms_in_words import (
    agreements_in_words,
    facts_of,
    in_one_line,
    numbered,
    reasons,
    state_in_words,
)
from bot.commands.terms_quorum import quorum_told
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import A_FLAG
from bot.parameters.versions import A_VERSION, TWO_VERSIONS
from bot.parameters.when import A_DAY
from bot.reply import Button, Choices, Facts, Heading, Marked, Mood, Paper, Part, Reply, Text, Verdict
from governance_store.records.committee import Committee
from governance_store.records.terms_of_reference import Clause, TermsOfReference, TermsSection, TermsState
from governance_store.rules.local_time import date_in_full
from governance_store.rules.quorum.in_terms import quorum_in
from governance_store.rules.terms import Terms, terms_of
from governance_store.rules.terms_fields import FIELDS, SECTIONS
from governance_store.rules.terms_in_force import in_force_on, judged_by, last_day, read_version, versions_of


@command(
    "tor show",
    "Show a committee's terms of reference, as they are or as they were",
    who=EVERYBODY,
    writes=False,
    examples=("tor show board", "tor show board v1", "tor show board on 1 Nov 2026"),
)
def show(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    version: Annotated[int | None, Param(A_VERSION, "Version")] = None,
    day: Annotated[date | None, Param(A_DAY, "In force on", "on", ("as of", "in force on"))] = None,
) -> Reply:
    """Every field section by section, who agreed, and what is still open."""
    versions = versions_of(act.view, committee.id)
    if not versions:
        told = "None are set yet, so no meeting of it can be called."
        heading = Heading(f"Terms of reference of {committee.name}")
        return Reply((heading, Verdict(Mood.WARNING, told), _set_them(committee)))
    if version is not None and day is not None:
        raise Refused(Problem("Say either a version or a day: a day has its version.", "day"))
    if day is not None:
        chosen = _on(act, committee, versions, day)
    elif version is not None:
        chosen = numbered(versions, version, committee, "version")
    else:
        chosen = judged_by(versions, act.scene.today) or versions[-1]
    return _shown(act, committee, versions, chosen, day)


def _set_them(committee: Committee) -> Choices:
    key = committee.key
    return Choices((Button("Set them", f"tor set {key}"), Button("The committee", f"committee show {key}")))


def _on(act: Act, committee: Committee, versions: Sequence[TermsOfReference], day: date) -> TermsOfReference:
    if day > act.scene.today:
        told = f"{date_in_full(day)} is still to come: give today or an earlier day."
        raise Refused(Problem(told, "day"))
    found = in_force_on(versions, day)
    if found is None:
        first = next((one.since for one in versions if one.since), None)
        told = f"Nothing was in force for {committee.name} on {date_in_full(day)}: "
        then = f"the first were agreed for {date_in_full(first)}." if first else "none have been agreed yet."
        raise Refused(Problem(told + then, "day"))
    return found


def _shown(
    act: Act,
    committee: Committee,
    versions: Sequence[TermsOfReference],
    chosen: TermsOfReference,
    day: date | None,
) -> Reply:
    terms = read_version(act.view, chosen, day or last_day(chosen, act.scene.today))
    state = Verdict(Mood.NOTE, state_in_words(act.view, chosen), tuple(_reasons(act, versions, chosen)))
    overdue = _overdue(act, chosen, terms)
    parts: list[Part] = [Heading(f"Terms of reference of {committee.name}, version {chosen.number}"), state]
    parts += [
        *overdue,
        *_sections(act, chosen, terms),
        *_quorum(act, committee, chosen),
        *_open_fields(terms),
        _next(committee, versions, chosen),
    ]
    return Reply(tuple(parts), ids=(chosen.id,))


def _reasons(act: Act, versions: Sequence[TermsOfReference], chosen: TermsOfReference) -> Iterator[str]:
    yield from reasons(act, chosen)
    in_force = in_force_on(versions, act.scene.today)
    if chosen.state is TermsState.DRAFT and in_force is None:
        yield "Meetings are judged by it, since nothing has been agreed yet."
    elif chosen.state is TermsState.DRAFT and in_force is not None:
        yield f"Version {in_force.number} is in force until it is agreed."
    elif chosen == in_force and versions[-1] != chosen:
        yield f"Version {versions[-1].number} is a draft that is to follow it."


def _overdue(act: Act, chosen: TermsOfReference, terms: Terms) -> Iterator[Part]:
    if chosen.state is not TermsState.SUPERSEDED and terms.review and terms.review < act.scene.today:
        yield Verdict(Mood.WARNING, f"Their review was due on {date_in_full(terms.review)}.")


def _sections(act: Act, chosen: TermsOfReference, terms: Terms) -> Iterator[Part]:
    for section, said in groupby(terms.said, key=lambda one: one.field.section):
        yield Heading(section)
        yield facts_of(act, said)
    for own in act.view.find(TermsSection, terms=chosen.id):
        if own.text:
            yield Heading(own.title)
            yield Text(own.text)


def _quorum(act: Act, committee: Committee, chosen: TermsOfReference) -> Iterator[Part]:
    found = quorum_in(act.view.find(Clause, terms=chosen.id))
    if found:
        yield Heading("What the quorum comes to")
        told = list(quorum_told(committee.key, found))
        yield from told[:-1] if found.understood.whole else told


def _open_fields(terms: Terms) -> Iterator[Part]:
    labels = [field.label for field in FIELDS if terms.of(field.key) is None]
    if labels:
        yield Facts((("Not set", ", ".join(labels)),))


def _next(committee: Committee, versions: Sequence[TermsOfReference], chosen: TermsOfReference) -> Choices:
    key, newest = committee.key, versions[-1]
    buttons = [Button("Change a field", f"tor set {key}"), Button("All versions", f"tor history {key}")]
    if newest.number > chosen.number:
        buttons.append(Button("Compare", f"tor compare {key} v{chosen.number} v{newest.number}"))
    if newest.state is TermsState.DRAFT:
        buttons.append(Button("Record who agreed", f"tor agree {key}"))
    return Choices((*buttons, Button("The committee", f"committee show {key}")))


@command(
    "tor history",
    "List every version of a committee's terms of reference",
    who=EVERYBODY,
    writes=False,
    examples=("tor history board",),
)
def history(act: Act, committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")]) -> Reply:
    """From which day until which each version was in force, and who agreed to it."""
    versions = versions_of(act.view, committee.id)
    if not versions:
        return Reply(
            (Verdict(Mood.NOTE, f"{committee.name} has no terms of reference yet."), _set_them(committee))
        )

    def row(one: TermsOfReference) -> tuple[str, ...]:
        state = f"{one.state}, adopted" if one.adopted else str(one.state)
        days = (date_in_full(day) if day else "–" for day in (one.since, one.until))
        return (f"v{one.number}", state, *days, agreements_in_words(act.view, one) or "nobody yet")

    columns = ("Version", "State", "In force from", "Until", "Agreed by")
    listed = table(f"Terms of reference of {committee.name}", columns, map(row, versions))
    buttons = [
        Button(f"Version {one.number}", f"tor show {committee.key} v{one.number}") for one in versions[-5:]
    ]
    return Reply((listed, Choices(tuple(buttons))), ids=tuple(one.id for one in versions))


@dataclass(frozen=True, slots=True)
class _Line:
    """One field or free section in two versions; nothing is said where it was not set."""

    section: str
    label: str
    before: str
    after: str


@command(
    "tor compare",
    "Compare two versions of a committee's terms of reference, section by section",
    who=EVERYBODY,
    writes=False,
    examples=("tor compare board v1 v2", "tor compare board v1 v2 word", "tor compare board"),
)
def compare(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    two: Annotated[tuple[int, int] | None, Param(TWO_VERSIONS, "Two versions")] = None,
    word: Annotated[bool, Param(A_FLAG, "As Word, with tracked changes", "word", ("as word",))] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """What was and what is, wherever they differ; without versions, the newest and the one before it."""
    versions = versions_of(act.view, committee.id)
    if not versions:
        raise Refused(Problem(f"{committee.name} has no terms of reference yet.", "committee"))
    if two is None:
        old, new = _the_last_two(versions)
    else:
        old, new = (numbered(versions, one, committee, "two") for one in two)
    lines = list(_lines(act, old, new))
    differing = [one for one in lines if one.before != one.after]
    heading = Heading(
        f"Terms of reference of {committee.name}: version {old.number} and version {new.number}"
    )
    states = Text(f"{state_in_words(act.view, old)} {state_in_words(act.view, new)}")
    if not differing:
        return Reply((heading, states, Verdict(Mood.NOTE, "They say the same in every section.")))
    papers = (_marked(act, committee, old, new),) if word else ()
    more = () if word else (_in_word(committee, old, new),)
    parts = (heading, states, *_tables(differing, old, new), *_unchanged(lines), *more)
    return Reply(parts, ids=(old.id, new.id), papers=papers)


def _in_word(committee: Committee, old: TermsOfReference, new: TermsOfReference) -> Choices:
    line = f"tor compare {committee.key} v{old.number} v{new.number} word"
    return Choices((Button("As Word, with tracked changes", line),))


def _marked(act: Act, committee: Committee, old: TermsOfReference, new: TermsOfReference) -> Paper:
    """The later version as it is printed, marked against the earlier."""
    was, now = (terms_document(act, committee, one) for one in (old, new))
    template = template_bytes(act, version_in_use(act, "tor"))
    marked = Marked(was, act.network.name, act.now)
    return Paper("terms of reference", now, template, marked=marked)


def _the_last_two(versions: Sequence[TermsOfReference]) -> tuple[TermsOfReference, TermsOfReference]:
    new = versions[-1]
    based = next((one for one in versions if one.id == new.based_on), None)
    if based is None:
        told = f"Version {new.number} is the first: there is nothing to compare it with."
        raise Refused(Problem(told, "two"))
    return based, new


def _lines(act: Act, old: TermsOfReference, new: TermsOfReference) -> Iterator[_Line]:
    was, now = (terms_of(act.view.find(Clause, terms=one.id)) for one in (old, new))
    for field in FIELDS:
        words = [in_one_line(said.words) if (said := one.of(field.key)) else "" for one in (was, now)]
        yield _Line(field.section, field.label, *words)
    had, has = (_own_sections(act, one) for one in (old, new))
    for title in had | has:
        yield _Line(title, "Text", had.get(title, ""), has.get(title, ""))


def _own_sections(act: Act, version: TermsOfReference) -> dict[str, str]:
    return {one.title: one.text for one in act.view.find(TermsSection, terms=version.id) if one.text}


def _tables(differing: Sequence[_Line], old: TermsOfReference, new: TermsOfReference) -> Iterator[Part]:
    columns = ("Field", f"Version {old.number}", f"Version {new.number}")
    for section, lines in groupby(differing, key=lambda one: one.section):
        rows = ((one.label, one.before or "not set", one.after or "not set") for one in lines)
        yield table(section, columns, rows)


def _unchanged(lines: Sequence[_Line]) -> Iterator[Part]:
    changed = {one.section for one in lines if one.before != one.after}
    said = {one.section for one in lines if one.before}
    same = [section for section in (*SECTIONS, *said) if section in said - changed]
    if same:
        yield Text(f"Unchanged: {in_a_row(list(dict.fromkeys(same)))}.")
