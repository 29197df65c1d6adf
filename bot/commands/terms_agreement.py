"""Who agreed to a committee's terms of reference, where and when, and are they in force by that?

A draft takes force only so: by a meeting that was held, or by a dated decision with its minute.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from bot.commands.base import EVERYBODY, KEEPERS, Act, Incomplete, Param, Problem, Refused, command
from bot.commands.naming import committee_name
from bot.commands.terms_in_words import body_name, missing, names_of, numbered
from bot.commands.terms_review import review_that_follows, told_of_review
from bot.commands.terms_written_since import written_since
from bot.parameters.files import A_FILE
from bot.parameters.people import A_COMMITTEE, A_MEETING_HELD, BODIES
from bot.parameters.text import A_FLAG, A_REASON, Text
from bot.parameters.versions import A_VERSION
from bot.parameters.when import A_DAY
from bot.reply import Attachment, Button, Choices, Mood, Reply, Verdict
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.ids import MeetingId, OrganisationId, agreement_id
from governance_store.records.kinds import Record
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.network import Organisation, Standing
from governance_store.records.terms_import import TermsImport
from governance_store.records.terms_of_reference import Agreement, Clause, TermsOfReference, TermsState
from governance_store.rules.local_time import date_in_full, full
from governance_store.rules.terms_agreement import Body, body_of, takes_force, who_agree
from governance_store.rules.terms_in_force import versions_of

_MOST_BUTTONS = 8
A_MINUTE = Text(called="a minute reference", longest=120)


@dataclass(frozen=True, slots=True)
class _Decision:
    """Where and when was it agreed?"""

    on: date
    meeting: MeetingId | None = None
    minute: str = ""


@command(
    "tor agree",
    "Record that terms of reference were agreed, by whom and where",
    who=KEEPERS,
    examples=(
        "tor agree board by all members meeting MTG-2026-001",
        'tor agree board by nht on 4 Mar 2025 minute "IB/2425/011"',
        "tor agree mri meeting MTG-2026-001",
    ),
    submit="Record the agreement",
)
def agree(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    version: Annotated[int | None, Param(A_VERSION, "Version")] = None,
    by: Annotated[
        tuple[Organisation | Committee, ...] | None,
        Param(BODIES, "Agreed by", "by", hint="Organisations, or a committee, such as: nht and cvd."),
    ] = None,
    everybody: Annotated[bool, Param(A_FLAG, "Agreed by all members", "by all members", ("by all",))] = False,  # noqa: FBT002 -- a tick box
    meeting: Annotated[
        Meeting | None, Param(A_MEETING_HELD, "At the meeting", "meeting", ("at meeting", "at the meeting"))
    ] = None,
    day: Annotated[date | None, Param(A_DAY, "On", "on", hint="Of a decision that no meeting took.")] = None,
    minute: Annotated[str | None, Param(A_MINUTE, "Minute", "minute")] = None,
    because: Annotated[
        str | None,
        Param(A_REASON, "Reason", "because", ("reason",), hint="Of a draft written after it was agreed."),
    ] = None,
) -> Reply:
    """A row for each body that agreed; with the last that is needed the version is in force."""
    terms = _newest_draft(act, committee, version)
    decision = _decision(act, committee, meeting, day, minute)
    if problems := list(written_since(act, committee, terms, decision.on, because or "")):
        raise Refused(*problems)
    needed = who_agree(committee, act.view.find(Organisation))
    given = act.view.find(Agreement, terms=terms.id)
    fresh = _fresh(act, committee, needed, given, by, meeting, everybody=everybody)
    rows = [replace(_agreement(terms, one, act.view, decision), because=because or "") for one in fresh]
    since = takes_force(needed, [*given, *rows])
    review = review_that_follows(act.view, terms, since) if since else None
    changed = [*rows, *_put_in_force(act, terms, since), *filter(None, (review,))]
    act.commit("terms.agreed", *changed, reason=because or "")
    return _agreed(act, committee, terms, fresh, since).with_parts(*told_of_review(review))


def _newest_draft(act: Act, committee: Committee, number: int | None) -> TermsOfReference:
    versions = versions_of(act.view, committee.id)
    if not versions:
        told = f"{committee.name} has no terms of reference: set them with “tor set {committee.key}”."
        raise Refused(Problem(told, "committee"))
    newest = versions[-1]
    asked = numbered(versions, number, committee, "version") if number is not None else newest
    if asked != newest:
        told = f"Version {asked.number} is not the newest: only version {newest.number} can be agreed to."
        raise Refused(Problem(told, "version"), nearest=(f"tor agree {committee.key} v{newest.number}",))
    if newest.state is not TermsState.DRAFT:
        since = date_in_full(newest.since) if newest.since else ""
        told = f"Version {newest.number} of {committee.name} has been agreed, and is in force since {since}."
        raise Refused(Problem(f"{told} “tor set {committee.key}” begins the next version.", "version"))
    return newest


def _decision(
    act: Act, committee: Committee, meeting: Meeting | None, day: date | None, minute: str | None
) -> _Decision:
    if meeting is not None:
        held_on = meeting.starts.astimezone(act.zone).date()
        problems = [*_not_its_meeting(act, committee, meeting), *_not_held(act, meeting)]
        if day is not None and day != held_on:
            problems.append(
                Problem(f"{meeting.id} was on {date_in_full(held_on)}, not on {date_in_full(day)}.", "day")
            )
        if problems:
            raise Refused(*problems)
        return _Decision(held_on, meeting.id, minute or "")
    if day is None:
        ask = "At which meeting were they agreed? Without one, on which day, and under which minute?"
        raise Incomplete("meeting", ask=ask)
    if day > act.scene.today:
        raise Refused(Problem(f"{date_in_full(day)} is still to come, so nothing was agreed on it.", "day"))
    if minute is None:
        ask = f"Under which minute does the decision of {date_in_full(day)} stand?"
        raise Incomplete("minute", ask=ask)
    return _Decision(day, None, minute)


def _not_its_meeting(act: Act, committee: Committee, meeting: Meeting) -> Iterator[Problem]:
    if meeting.committee not in (committee.id, committee.parent):
        theirs = committee_name(act.view, meeting.committee)
        above = f" or of {committee_name(act.view, committee.parent)}" if committee.parent else ""
        told = f"{meeting.id} is a meeting of {theirs}: name one of {committee.name}{above}."
        yield Problem(told, "meeting")


def _not_held(act: Act, meeting: Meeting) -> Iterator[Problem]:
    when = full(meeting.starts, act.zone)
    if meeting.state is MeetingState.CANCELLED:
        yield Problem(f"{meeting.id} of {when} was cancelled, so nothing was agreed at it.", "meeting")
    elif not meeting.announced:
        yield Problem(f"{meeting.id} is a draft, so nothing was agreed at it.", "meeting")
    elif meeting.ends > act.now:
        told = f"{meeting.id} has not been held yet: it is called for {when}."
        yield Problem(told, "meeting")


def _fresh(
    act: Act,
    committee: Committee,
    needed: Sequence[Body],
    given: Sequence[Agreement],
    by: Sequence[Organisation | Committee] | None,
    meeting: Meeting | None,
    *,
    everybody: bool,
) -> tuple[Body, ...]:
    """Who agrees now; raises Refused for whoever has agreed already, or has nothing to agree to."""
    agreed = {body_of(one): one for one in given}
    if everybody:
        return _all_others(act, committee, needed, agreed)
    asked = [one.id for one in by] if by else [meeting.committee if meeting else committee.id]
    problems = [*_not_concerned(act, committee, by or (), needed, meeting)]
    for body in asked:
        if earlier := agreed.get(body):
            told = f"{body_name(act.view, body)} has agreed to it already, on {date_in_full(earlier.on)}."
            problems.append(Problem(told, "by"))
    if problems:
        raise Refused(*problems)
    return tuple(asked)


def _all_others(
    act: Act, committee: Committee, needed: Sequence[Body], agreed: Mapping[Body, Agreement]
) -> tuple[Body, ...]:
    if committee.parent is not None:
        above = committee_name(act.view, committee.parent)
        told = (
            f"The terms of {committee.name} are agreed by itself and by {above}, not by member organisations."
        )
        raise Refused(Problem(told, "everybody"))
    return tuple(one for one in needed if one not in agreed)


def _not_concerned(
    act: Act,
    committee: Committee,
    by: Sequence[Organisation | Committee],
    needed: Sequence[Body],
    meeting: Meeting | None,
) -> Iterator[Problem]:
    for one in by:
        if isinstance(one, Organisation):
            if committee.parent is not None:
                whose = names_of(act.view, needed)
                yield Problem(
                    f"The terms of {committee.name} are agreed by {whose}, not by {one.name}.", "by"
                )
            elif one.standing not in (Standing.MEMBER, Standing.PARTNER):
                yield Problem(f"{one.name} has no say here: its standing is “{one.standing}”.", "by")
        elif one.id not in (committee.id, committee.parent):
            yield Problem(f"{one.name} does not agree to the terms of {committee.name}.", "by")
        elif meeting is not None and meeting.committee != one.id:
            theirs = committee_name(act.view, meeting.committee)
            yield Problem(f"{meeting.id} was a meeting of {theirs}, not of {one.name}.", "meeting")


def _agreement(terms: TermsOfReference, body: Body, view: View, decision: _Decision) -> Agreement:
    committee = view.maybe(Committee, body)
    return Agreement(
        id=agreement_id(terms.id, body),
        terms=terms.id,
        on=decision.on,
        organisation=None if committee else OrganisationId(body),
        committee=committee.id if committee else None,
        meeting=decision.meeting,
        minute=decision.minute,
    )


def _put_in_force(act: Act, terms: TermsOfReference, since: date | None) -> Iterator[Record]:
    """The version in force from its day, and the one before it until then."""
    if since is None:
        return
    for before in act.view.find(TermsOfReference, committee=terms.committee, state=TermsState.IN_FORCE):
        if before.since and before.since > since:
            told = (
                f"Version {before.number} is in force only since {date_in_full(before.since)}, so version"
                f" {terms.number} cannot take its place on {date_in_full(since)}."
            )
            raise Refused(Problem(told, "day"))
        yield replace(before, state=TermsState.SUPERSEDED, until=since)
    yield replace(terms, state=TermsState.IN_FORCE, since=since)


def _agreed(
    act: Act, committee: Committee, terms: TermsOfReference, fresh: Sequence[Body], since: date | None
) -> Reply:
    """Who agreed, whether the version is in force now, and otherwise who is missing."""
    whose = f"Version {terms.number} of the terms of reference of {committee.name}"
    who = names_of(act.view, fresh) or "everybody"
    if since is not None:
        told = f"{whose} is in force since {date_in_full(since)}."
        return Reply(
            (Verdict(Mood.GOOD, told, (f"Agreed by {who}.",)), _look(committee, terms)), ids=(terms.id,)
        )
    still = missing(act.view, terms)
    left = f"It is not in force yet. Still to agree: {names_of(act.view, still)}."
    buttons = Choices(tuple(_for_who_is_missing(act, committee, still)), "When they have agreed:")
    agreed = Verdict(Mood.GOOD, f"{whose} is agreed by {who}.", (left,))
    return Reply((agreed, buttons), ids=(terms.id,))


def _for_who_is_missing(act: Act, committee: Committee, still: Sequence[Body]) -> Iterator[Button]:
    for body in still[:_MOST_BUTTONS]:
        who = act.view.maybe(Committee, body) or act.view.get(Organisation, body)
        yield Button(who.name, f"tor agree {committee.key} by {BODIES.line((who,), act.scene)}")
    if committee.parent is None and len(still) > 1:
        yield Button("All of them", f"tor agree {committee.key} by all members")


def _look(committee: Committee, terms: TermsOfReference) -> Choices:
    key = committee.key
    return Choices(
        (
            Button("Show them", f"tor show {key} v{terms.number}"),
            Button("All versions", f"tor history {key}"),
        )
    )


@command(
    "tor adopt",
    "Record terms of reference that were agreed before the clerk",
    who=KEEPERS,
    examples=('tor adopt board since 4 Mar 2025 minute "IB/2425/011"',),
    submit="Adopt",
)
def adopt(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    since: Annotated[date, Param(A_DAY, "In force since", "since", ("from",))],
    minute: Annotated[str, Param(A_MINUTE, "Minute", "minute")],
    file: Annotated[Attachment | None, Param(A_FILE, "The document as it was agreed", "file")] = None,
) -> Reply:
    """What has been set for the first version is in force since that day; the document itself is kept."""
    versions = versions_of(act.view, committee.id)
    _refuse_to_adopt(act, committee, versions, since)
    draft = versions[-1]
    kept, name = _original(act, draft, file)
    terms = replace(draft, state=TermsState.IN_FORCE, since=since, adopted=True, file=kept, file_name=name)
    row = _agreement(terms, committee.id, act.view, _Decision(since, None, minute))
    review = review_that_follows(act.view, terms, since)
    act.commit("terms.adopted", terms, row, *filter(None, (review,)))
    told = f"Version {terms.number} of the terms of reference of {committee.name} is adopted"
    here = (f"The document is kept: {terms.file_name}, {terms.file}.",) if kept else ()
    done = Verdict(Mood.GOOD, f"{told}, in force since {date_in_full(since)}.", (f"Minute: {minute}.", *here))
    return Reply((done, *told_of_review(review), _look(committee, terms)), ids=(terms.id,))


def _original(act: Act, draft: TermsOfReference, file: Attachment | None) -> tuple[str, str]:
    """The document that came with the line, else the one that the draft was read from."""
    if file:
        return act.store.vault.keep(file.content), file.name
    imported = next(iter(act.view.find(TermsImport, committee=draft.committee, taken=draft.id)), None)
    return (imported.file, imported.file_name) if imported else ("", "")


def _refuse_to_adopt(
    act: Act, committee: Committee, versions: Sequence[TermsOfReference], since: date
) -> None:
    problems = []
    if since > act.scene.today:
        problems.append(
            Problem(f"{date_in_full(since)} is still to come: only what was agreed is adopted.", "since")
        )
    holds = next((one for one in versions if one.since), None)
    if holds:
        told = (
            f"Terms of reference of {committee.name} have been agreed here already, version {holds.number}."
        )
        problems.append(
            Problem(f"{told} A further version takes force by “tor agree {committee.key}”.", "committee")
        )
    elif not versions or not any(one.text for one in act.view.find(Clause, terms=versions[-1].id)):
        told = f"Set first what the terms of reference of {committee.name} say: “tor set {committee.key}”."
        problems.append(Problem(told, "committee"))
    if problems:
        raise Refused(*problems)


@command(
    "tor original",
    "Hand out the document of terms of reference that were adopted",
    who=EVERYBODY,
    writes=False,
    examples=("tor original board",),
)
def original(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    version: Annotated[int | None, Param(A_VERSION, "Version")] = None,
) -> Reply:
    """The very file that was kept, and its digest."""
    versions = versions_of(act.view, committee.id)
    kept = [one for one in versions if one.file and version in (None, one.number)]
    if not kept:
        told = f"No document is kept for the terms of reference of {committee.name}."
        raise Refused(
            Problem(f"{told} “tor adopt” keeps one, and “tor show” shows what they say.", "committee")
        )
    one = kept[-1]
    file = Attachment(one.file_name, "application/octet-stream", act.store.vault.read(one.file))
    told = f"Version {one.number} as it was adopted: {one.file_name}, {one.file}."
    return Reply((Verdict(Mood.NOTE, told), file), ids=(one.id,))
