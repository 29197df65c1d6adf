"""What does a committee's quorum clause mean? Told part by part, confirmed, or completed in a form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final

from bot.commands.base import KEEPERS, Act, Incomplete, Param, Parameter, Problem, Refused, command
from bot.commands.terms_drafting import Draft, draft_of, seen_of
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import A_FLAG, Text
from bot.reply import Button, Choices, Entry, Facts, Mood, Part, Reply, Verdict
from bot.reply import Text as Told
from governance_store.records.committee import Committee
from governance_store.rules.quorum.form import FIELDS, clause_of, fields_of
from governance_store.rules.quorum.in_terms import CLAUSE, CONFIRMED, QuorumInTerms, quorum_in, understood
from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.understanding import Understood

LONGEST: Final = 1000
A_PART: Final = Text(called="a part of the quorum", longest=LONGEST, entry=Entry.PARAGRAPH, everyday=True)
_KEYWORDS: Final = {
    "total": "how many",
    "people": "who",
    "shares": "shares",
    "organisations": "from organisations",
    "occasions": "on occasions",
    "counting": "who counts",
    "interests": "with interests",
    "without": "without quorum",
    "noted": "noted",
    "outside": "without meeting",
}
OPTIONS: Final = tuple(
    Parameter(
        one.key, Param(A_PART, one.label, _KEYWORDS[one.key], hint=f"Such as: {one.example}"), required=False
    )
    for one in FIELDS
)


def quorum_told(key: str, quorum: QuorumInTerms) -> Iterator[Part]:
    """“I understood: …”, part by part; what was not; and the lines that confirm or complete it."""
    fields = fields_of(quorum.understood.rule)
    pairs = tuple((one.label, fields[one.key]) for one in FIELDS if fields[one.key])
    if quorum.understood.whole:
        asked = "The quorum as it was confirmed:" if quorum.confirmed else "I understood of the quorum:"
        yield Told(asked)
    else:
        told = tuple(f"“{one.words}”: {one.why}." for one in quorum.understood.not_understood)
        yield Verdict(
            Mood.WARNING, "I did not understand all of the quorum, and judge no meeting by it:", told
        )
    if pairs:
        yield Facts(pairs)
    yield Choices(tuple(_buttons(key, quorum)))


def _buttons(key: str, quorum: QuorumInTerms) -> Iterator[Button]:
    if quorum.understood.whole and not quorum.confirmed:
        yield Button("That is right", f"tor quorum {key} right")
    yield Button("Say it part by part", f"tor quorum {key}")


@command(
    "tor quorum",
    "Confirm what a quorum clause means, or say it part by part",
    who=KEEPERS,
    examples=("tor quorum board right", 'tor quorum mri how many "The quorum is two members."'),
    submit="Keep",
    options=OPTIONS,
)
def quorum(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    right: Annotated[bool, Param(A_FLAG, "It is right as understood", "right", asked=False)] = False,  # noqa: FBT002 -- a tick box
    **given: Any,  # noqa: ANN401 -- a text for each part
) -> Reply:
    """Keep the rule beside the clause, once it is understood to the last word."""
    draft = draft_of(act.view, committee)
    found = quorum_in(draft.clauses.values())
    if found is None:
        told = (
            f"The terms of reference of {committee.name} say nothing of a quorum yet: set the clause first."
        )
        raise Refused(
            Problem(told, "committee"),
            nearest=(f'tor set {committee.key} quorum "one third of the members"',),
        )
    parts = {key: str(text) for key, text in given.items() if text is not None}
    if not right and not parts:
        raise _ask(act, committee, draft, found)
    understood = _said(found, parts) if parts else found.understood
    return _kept(act, committee, draft, understood)


def _ask(act: Act, committee: Committee, draft: Draft, found: QuorumInTerms) -> Incomplete:
    """The form, filled in with what is understood; what is not stands in its question."""
    unclear = "; ".join(f"“{one.words}” ({one.why})" for one in found.understood.not_understood)
    behind = f" Not understood: {unclear}." if unclear else ""
    fields = {key: text for key, text in fields_of(found.understood.rule).items() if text}
    ask = f"What does “{found.clause}” mean for {committee.name}?{behind}"
    return Incomplete(ask=ask, values=fields, seen=seen_of(act.view, draft))


def _said(found: QuorumInTerms, parts: Mapping[str, str]) -> Understood:
    """The rule with the parts that are given in the place of those that were understood."""
    return understood(clause_of({**fields_of(found.understood.rule), **parts}))


def _kept(act: Act, committee: Committee, draft: Draft, understood: Understood) -> Reply:
    if not understood.whole:
        raise Refused(*(Problem(f"“{one.words}”: {one.why}.") for one in understood.not_understood))
    text = in_words(understood.rule)
    if draft.text(CONFIRMED) == text:
        return Reply((Verdict(Mood.NOTE, "The quorum was confirmed so already; nothing was changed."),))
    act.commit("terms.quorum-confirmed", *draft.records(draft.clause(CONFIRMED, text)))
    told = f"The quorum of {committee.name} is kept as it is understood; the clause stays as it is worded."
    kept = QuorumInTerms(draft.text(CLAUSE), understood, confirmed=True)
    return Reply((Verdict(Mood.GOOD, told), *quorum_told(committee.key, kept)), ids=(draft.terms.id,))
