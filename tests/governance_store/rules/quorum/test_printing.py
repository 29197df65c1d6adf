from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import (
    NONE_NEEDED,
    Able,
    Base,
    Condition,
    Conflict,
    Count,
    Fallback,
    Needed,
    Organisations,
    Procedure,
    Proportion,
    QuorumRule,
    Rounding,
    Share,
    Then,
    Total,
    Unit,
    Variant,
    When,
)

COUNTS = st.builds(Count, st.integers(1, 40))
PARTS = st.sampled_from(
    [Fraction(1, 2), Fraction(1, 3), Fraction(2, 3), Fraction(3, 4), Fraction(2, 5), Fraction(7, 20)]
)
MAYBE = st.sampled_from([None, True, False])


def shares(base: Base) -> st.SearchStrategy[Share]:
    """Shares of one base, with any rounding and more."""
    plain = st.builds(
        Share, PARTS, st.just(base), rounding=st.sampled_from([None, *Rounding]), plus=st.integers(0, 1)
    )
    strict = st.builds(Share, PARTS, st.just(base), st.just(True))
    return plain | strict


def totals(base: Base) -> st.SearchStrategy[Total]:
    """One amount, or the greater or lesser of a share and a number."""
    one = st.builds(lambda amount: Total((amount,)), COUNTS | shares(base))
    return one | st.builds(
        lambda share, count, lesser: Total((share, count), lesser), shares(base), COUNTS, st.booleans()
    )


ROLES = st.lists(
    st.sampled_from(["chair", "deputy_chair", "treasurer", "lay", "clinical", "independent"]),
    min_size=1,
    max_size=3,
    unique=True,
).map(tuple)
NEEDED = st.lists(st.builds(Needed, st.integers(1, 4), ROLES), max_size=2, unique=True).map(tuple)
PROPORTIONS = st.lists(st.builds(Proportion, ROLES, PARTS, st.booleans(), st.booleans()), max_size=1).map(
    tuple
)
BODIES = st.sampled_from(
    [
        (),
        (Organisations(None),),
        (Organisations(None, 2),),
        (Organisations(3),),
        (Organisations(3, 2),),
        (Organisations(4, 2, 6),),
        (Organisations(3, 2, any_of=("clinician",)),),
    ]
)
FALLBACKS = st.sampled_from(
    [
        None,
        Fallback(minutes=30, then=Then.ADJOURN),
        Fallback(then=Then.CONTINUE),
        Fallback(
            minutes=15, then=Then.ADJOURN, requisitioned=Then.DISSOLVE, those_present=True, floor=3, wait=20
        ),
        Fallback(then=Then.ADJOURN, adjourned=Total((Count(4),)), adjourned_unit=Unit.MEMBERS),
        Fallback(then=Then.DISSOLVE, when_lost=Then.DISSOLVE),
        Fallback(minutes=30),
        Fallback(minutes=30, requisitioned=Then.DISSOLVE),
    ]
)
VARIANTS = st.sampled_from(
    [
        (),
        (Variant(When.DECISION, "change constitution", Condition(Total((Count(9),)), Unit.MEMBERS)),),
        (Variant(When.DECISION, "change constitution", Condition(NONE_NEEDED)),),
        (Variant(When.CONFLICT, "conflict", Condition(Total((Count(2),)))),),
        (
            Variant(When.FILLED, "mayor in post", Condition(Total((Count(5),)), Unit.MEMBERS), seat="mayor"),
            Variant(
                When.VACANT, "mayor not in post", Condition(Total((Count(3),)), Unit.MEMBERS), seat="mayor"
            ),
        ),
        (
            Variant(
                When.FILLED,
                "independent_chair in post",
                Condition(needed=(Needed(1, ("independent_chair",)),)),
                seat="independent_chair",
            ),
        ),
        (Variant(When.VACANT, "vacancy", Condition(Total((Count(3),)), Unit.MEMBERS)),),
        (Variant(When.FILLED, "no vacancy", Condition(Total((Count(6),)), Unit.MEMBERS)),),
        (
            Variant(
                When.SIZE,
                "there are at most 7 members in post",
                Condition(Total((Count(3),)), Unit.MEMBERS),
                most=7,
                in_post=True,
            ),
        ),
    ]
)
ABLES = st.sampled_from(
    [
        None,
        Able(2, share=Fraction(2, 3)),
        Able(3, share=Fraction(1, 2), strict=True),
        Able(2, left=2),
        Able(1, left=4, present=True),
    ]
)
DEPUTISED = st.sampled_from(
    [(), ("executive_director",), ("chair", "lay"), ("clinical", "medical_director", "gp")]
)
UNDEPUTISED = st.sampled_from([(), ("non_executive_director",), ("treasurer",), ("independent", "elected")])
PROCEDURES = st.sampled_from(
    [
        (),
        (Procedure("written_resolution", Total((Share(Fraction(3, 4)),)), notified_all=True),),
        (Procedure("electronic_vote", Total((Share(Fraction(1, 2), strict=True),))),),
        (Procedure("written_resolution", allowed=False),),
    ]
)


@st.composite
def rules(draw: st.DrawFn) -> QuorumRule:
    """Any rule that a clause may come to."""
    unit, base = draw(
        st.sampled_from(
            [
                (Unit.MEMBERS, Base.ALL),
                (Unit.MEMBERS, Base.IN_POST),
                (Unit.VOTING, Base.VOTING),
                (Unit.ORGANISATIONS, Base.ALL),
            ]
        )
    )
    total = (
        totals(base)
        if unit is not Unit.ORGANISATIONS
        else st.builds(lambda share: Total((share,)), shares(base))
    )
    test = Condition(
        draw(total), unit, needed=draw(NEEDED), proportions=draw(PROPORTIONS), organisations=draw(BODIES)
    )
    conflict = draw(st.sampled_from([None, *Conflict]))
    return QuorumRule(
        test,
        draw(VARIANTS),
        draw(MAYBE),
        draw(MAYBE),
        draw(MAYBE),
        conflict,
        draw(FALLBACKS),
        draw(PROCEDURES),
        able=draw(ABLES) if conflict else None,
        deputised=draw(DEPUTISED),
        undeputised=draw(UNDEPUTISED),
    )


@settings(max_examples=60)  # the four of `make quick` let a loss through
@given(rules())
def test_printed_english_reads_again_as_the_same_rule(rule: QuorumRule) -> None:
    """Nothing is lost or changed between the value and its words."""
    printed = in_words(rule)
    again = read(printed)
    assert (again.rule, again.not_understood) == (rule, ()), printed


@pytest.mark.parametrize(
    "line", (Path(__file__).parent / "clauses.txt").read_text(encoding="utf-8").splitlines()
)
def test_what_was_read_is_printed_and_read_again(line: str) -> None:
    """Every clause of the table that is understood."""
    understood = read(line.rpartition(" => ")[0] or line)
    if understood.whole:
        assert read(in_words(understood.rule)).rule == understood.rule
