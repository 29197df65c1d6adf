"""What are a committee's terms of reference to say? Its fields and its free sections, set and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from bot.commands.base import KEEPERS, Act, Incomplete, Param, command
from bot.commands.naming import committee_name
from bot.commands.terms_drafting import Draft, draft_of, seen_of
from bot.commands.terms_in_words import facts_of, in_one_line
from bot.commands.terms_parameters import A_TERMS_FIELD, FIELD_OPTIONS, LONGEST_CLAUSE, parameter_value
from bot.commands.terms_quorum import quorum_told
from bot.commands.terms_reminders import ladder_told
from bot.parameters.named import fold
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import A_FLAG, Text
from bot.reply import Button, Choices, Entry, Mood, Part, Reply, Verdict
from bot.reply import Text as Plain
from governance_store.records.committee import Committee
from governance_store.records.terms_of_reference import Clause, TermsSection
from governance_store.rules.ladder_in_force import FIELD
from governance_store.rules.quorum.in_terms import CONFIRMED, quorum_in
from governance_store.rules.terms import terms_of
from governance_store.rules.terms_at_odds import at_odds
from governance_store.rules.terms_fields import TermsField
from governance_store.rules.terms_in_force import read_version, terms_on

A_TITLE = Text(called="a title", longest=120)
A_SECTION_TEXT = Text(called="the text of a section", longest=LONGEST_CLAUSE, entry=Entry.PARAGRAPH)


@command(
    "tor set",
    "Set fields of a committee's terms of reference",
    who=KEEPERS,
    examples=(
        'tor set board quorum "one third of members, including the chair or deputy chair"',
        "tor set board frequency every 2 months notice 10 clear days papers 5 working days",
        'tor set board duties "Oversee the backlog\\nAgree the work programme" casting vote yes',
    ),
    submit="Set",
    options=FIELD_OPTIONS,
)
def set_terms(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    **given: Any,  # noqa: ANN401 -- a value for each field, of the type that its declaration says
) -> Reply:
    """Change the fields that are given, and nothing else."""
    texts = {key: str(value) for key, value in given.items() if value is not None}
    draft = draft_of(act.view, committee)
    if not texts:
        raise _ask(act, committee, draft)
    changed = tuple(draft.clause(key, text) for key, text in texts.items() if draft.text(key) != text)
    if not changed:
        told = f"The terms of reference of {committee.name} say so already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),))
    asked_anew = () if "quorum" not in texts or not draft.text(CONFIRMED) else (draft.clause(CONFIRMED, ""),)
    act.commit("terms.set", *draft.records(*changed, *asked_anew))
    said = terms_of(changed)
    labels = ", ".join(one.field.label.lower() for one in said.said)
    understood = quorum_in(changed)
    meant = tuple(quorum_told(committee.key, understood)) if understood else ()
    meant += ladder_told(texts.get(FIELD, ""))
    return _changed(act, committee, draft, f"are changed: {labels}", facts_of(act, said.said), *meant)


def _ask(act: Act, committee: Committee, draft: Draft) -> Incomplete:
    """The form, filled in with what the newest version says, and carrying the versions that it shows."""
    terms = terms_of(draft.clauses.values())
    values = {one.field.key: parameter_value(one) for one in terms.said}
    if terms.review and terms.review < act.scene.today:
        del values["review"]  # a review that is overdue would be refused with every other change
    ask = f"What do the terms of reference of {committee.name} say?"
    return Incomplete(ask=ask, values=values, seen=seen_of(act.view, draft))


def _changed(act: Act, committee: Committee, draft: Draft, what: str, *facts: Part) -> Reply:
    """What was changed, in which version, and what has to happen before it holds."""
    told = Verdict(
        Mood.GOOD, f"The terms of reference of {committee.name} {what}.", _what_follows(act, draft)
    )
    key, number = committee.key, f"v{draft.terms.number}"
    buttons = [
        Button("Show them", f"tor show {key} {number}"),
        Button("Record who agreed", f"tor agree {key}"),
    ]
    if draft.before:
        before = f"tor compare {key} v{draft.before.number} {number}"
        buttons.insert(1, Button("Compare them", before))
    return Reply((told, *facts, *_odd(act, draft), Choices(tuple(buttons))), ids=(draft.terms.id,))


def _odd(act: Act, draft: Draft) -> Iterator[Part]:
    """Fields that contradict one another, as the version says them now, with what it inherits."""
    today = act.scene.today
    terms = read_version(act.view, draft.terms, today)
    said = tuple(at_odds(terms, today, act.network.nation))
    if said:
        yield Verdict(Mood.WARNING, "Some of it contradicts itself; nothing was refused.", said)


def _what_follows(act: Act, draft: Draft) -> tuple[str, ...]:
    number = draft.terms.number
    in_use = terms_on(act.view, draft.terms.committee, act.scene.today)
    begun = () if draft.is_begun or draft.before is None else (f"This begins version {number}, as a draft.",)
    if in_use is None or in_use.is_draft:
        return (*begun, "They are a draft, by which meetings are judged until they are agreed.")
    holds = f"Version {in_use.version.number} stays in force until version {number} is agreed."
    return (*begun, holds)


@command(
    "tor unset",
    "Take back a field of a committee's terms of reference",
    who=KEEPERS,
    examples=("tor unset board review", "tor unset mri notice"),
    submit="Take back",
)
def unset(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    field: Annotated[TermsField, Param(A_TERMS_FIELD, "Field")],
) -> Reply:
    """Leave a field open; a group then keeps to what its parent's terms say there."""
    draft = draft_of(act.view, committee)
    if not draft.text(field.key):
        told = f"The terms of reference of {committee.name} leave that open as it is; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told, _inherited(act, committee, field)),))
    act.commit("terms.unset", *draft.records(draft.clause(field.key, ""), *_with_it(draft, field)))
    inherited = tuple(map(Plain, _inherited(act, committee, field)))
    return _changed(act, committee, draft, f"now leave open: {field.label.lower()}", *inherited)


def _with_it(draft: Draft, field: TermsField) -> tuple[Clause, ...]:
    """What stands only beside the field: the rule that was confirmed for a clause goes with it."""
    return (draft.clause(CONFIRMED, ""),) if field.key == "quorum" and draft.text(CONFIRMED) else ()


def _inherited(act: Act, committee: Committee, field: TermsField) -> tuple[str, ...]:
    above = terms_on(act.view, committee.parent, act.scene.today) if committee.parent else None
    said = above.terms.of(field.key) if above and field.inherited else None
    name = committee_name(act.view, committee.parent)
    return (f"There it keeps to what holds for {name}: {in_one_line(said.words)}.",) if said else ()


@command(
    "tor section",
    "Write a section of a committee's terms of reference in words of its own",
    who=KEEPERS,
    examples=(
        'tor section board "Patient voice" "Two lay members report on what patients say."',
        'tor section board "Patient voice" remove',
    ),
    submit="Write",
)
def section(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    title: Annotated[str, Param(A_TITLE, "Title", hint="Of a new section, or of one that is to be changed.")],
    text: Annotated[str | None, Param(A_SECTION_TEXT, "Text")] = None,
    remove: Annotated[bool, Param(A_FLAG, "Take it out", "remove")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """A section beside ours: a new one, one that is written anew, or one that is taken out."""
    draft = draft_of(act.view, committee)
    there = next((one for one in draft.sections if one.text and fold(one.title) == fold(title)), None)
    if remove:
        text = ""
    elif text is None:
        raise _ask_text(act, draft, there, title)
    if (there.text if there else "") == text:
        why = f"There is no section “{title}”" if remove else f"“{title}” says so already"
        return Reply((Verdict(Mood.NOTE, f"{why}; nothing was changed."),))
    written = _written(draft, there, title, text)
    act.commit("terms.section-removed" if remove else "terms.section-written", *draft.records(written))
    done = "no longer have the section" if remove else "have the section"
    return _changed(act, committee, draft, f"now {done} “{written.title}”")


def _ask_text(act: Act, draft: Draft, there: TermsSection | None, title: str) -> Incomplete:
    values = {"text": there.text} if there else {}
    return Incomplete(
        "text", ask=f"What does “{title}” say?", values=values, seen=seen_of(act.view, draft, there)
    )


def _written(draft: Draft, there: TermsSection | None, title: str, text: str) -> TermsSection:
    if there:
        return TermsSection(there.id, there.terms, there.title, text)
    return draft.section(title, text, len(draft.sections) + 1)
