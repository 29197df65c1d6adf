"""What is said of the result of an audit: how far from its target, who knows it, and what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.commands.base import Act
from bot.commands.naming import in_a_row, organisation_name, table
from bot.reply import Button, Choices, Mood, Part, Reply, Table, Verdict
from governance_store.records.audit import Audit, AuditResult, AuditSharing
from governance_store.records.committee import Committee
from governance_store.records.ids import OrganisationId
from governance_store.rules.audits import percent, sharings_of
from governance_store.rules.local_time import date_in_full


def resulted(act: Act, one: Audit, before: AuditResult | None, made: AuditResult) -> Reply:
    """How it stands against its target, what it was before, and what comes next."""
    told = f"{one.reference} showed {percent(made.percent)} on {date_in_full(made.on)}{distance(made)}."
    why = [f"{percent(before.percent)} was recorded before."] if before else []
    if before and sharings_of(act.view, one):
        why.append("That was shared already, so what holds now is to be shared anew.")
    why.append(
        f"It is to be repeated by {date_in_full(made.due)}." if made.due else "It is not to be repeated."
    )
    if made.against is None:
        why.append("No target is set, so nobody can say whether that is enough.")
    return Reply((Verdict(Mood.GOOD, told, tuple(why)), _next(one)), ids=(one.id, made.id))


def distance(made: AuditResult) -> str:
    """How far a result is from its target, as a sentence goes on with it."""
    if made.against is None:
        return ""
    apart = round(made.percent - made.against, 1)
    if apart >= 0:
        return f", which meets the target of {percent(made.against)}"
    return f", {-apart:g} points below the target of {percent(made.against)}"


def _next(one: Audit) -> Choices:
    return Choices(
        (
            Button("It was shared", f"audit shared {one.reference}"),
            Button("Give an action", f"audit action {one.reference}"),
            Button("The audit", f"audit show {one.reference}"),
        )
    )


def shared(act: Act, one: Audit, made: AuditSharing) -> Reply:
    """With whom and when, and who that took part is not told yet."""
    told = f"The result of {one.reference} was shared on {date_in_full(made.on)} with {audience(act, made)}."
    waiting = [organisation_name(act.view, id_) for id_ in not_told(act, one, made)]
    why = [f"Took part and is not named yet: {in_a_row(waiting)}."] if waiting else []
    if not any(each.how for each in (*sharings_of(act.view, one), made)):
        why.append("Nothing says how, and where those who were absent find it: “how …” does.")
    return Reply((Verdict(Mood.GOOD, told, tuple(why)), _next(one)), ids=(one.id, made.id))


def audience(act: Act, made: AuditSharing) -> str:
    """Everybody with whom it was shared at one time."""
    named = [organisation_name(act.view, id_) for id_ in made.organisations]
    named += [act.view.get(Committee, id_).name for id_ in made.committees]
    return in_a_row([*named, *made.others])


def not_told(act: Act, one: Audit, *more: AuditSharing) -> list[OrganisationId]:
    """The organisations that took part and are in nothing that was shared."""
    every = (*sharings_of(act.view, one), *more)
    told = {id_ for each in every for id_ in each.organisations}
    return [id_ for id_ in one.organisations if id_ not in told]


def better_in_words(found: Sequence[tuple[Audit, AuditResult]]) -> str:
    """What the last result came to beside the first, or the only one beside its target."""
    (first, before), (last, after) = found[0], found[-1]
    if first == last:
        told = f"{first.reference} showed {percent(before.percent)} on {date_in_full(before.on)}"
        return f"{told}{distance(before)}. It has not been repeated yet."
    apart = round(after.percent - before.percent, 1)
    moved = f"{abs(apart):g} points {'better' if apart > 0 else 'worse'} than" if apart else "the same as"
    told = f"{last.reference} showed {percent(after.percent)}, {moved} {first.reference} with"
    return f"{told} {percent(before.percent)}{distance(after)}."


def before_and_after(found: Sequence[tuple[Audit, AuditResult]]) -> Table:
    """Each audit in turn with its result, its target, and how far it moved from the one before."""
    earlier = [None, *(result.percent for _audit, result in found)]
    rows = (
        (
            audit.reference,
            date_in_full(result.on),
            percent(result.percent),
            percent(result.against) if result.against is not None else "–",
            "–" if last is None else f"{round(result.percent - last, 1):+g}",
        )
        for (audit, result), last in zip(found, earlier, strict=False)
    )
    return table("Before and after", ("Audit", "On", "Result", "Target", "Points since"), rows)


def told_to(act: Act, one: Audit) -> Iterator[Part]:
    """With whom the result was shared, and where those who were absent find it."""
    found = sharings_of(act.view, one)
    if found:
        rows = (
            (str(each.number), date_in_full(each.on), audience(act, each), each.how or "–") for each in found
        )
        yield table("Shared", ("No.", "On", "With", "How, and where it is found"), rows)
