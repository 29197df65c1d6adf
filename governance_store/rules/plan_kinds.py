"""Which sorts of plan are kept under review, and what does a review of each ask? One declaration a sort.

Source: the statements that each names (Quality Standard for Imaging Networks, version 1.1). What is asked is
in our own words. Where the standard fixes how long may pass between two reviews, that is `longest`; every
other interval is our suggestion, which a network changes. A network adds its own sorts as records.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from governance_store.records.ids import PlanKindId
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Plan, PlanKind
from governance_store.rules.duty import Recorded

_YEAR: Final = Period(12, Unit.MONTHS)
_TWO_YEARS: Final = Period(24, Unit.MONTHS)
_WORKFORCE: Final = PlanKindId("workforce")
_CAPACITY: Final = PlanKindId("capacity")

TERMS_OF_REFERENCE: Final = PlanKind(
    PlanKindId("tor"),
    "terms of reference",
    "A review asks whether they still say how the committee works: its purpose, members, quorum, meetings "
    "and reporting. What is to change is drafted and agreed; where nothing is, a new day of review is set.",
    _YEAR,
    ("IN-201",),
)
"""Kept as terms of reference are, never as a plan; here for what a review of them asks."""

PLAN_KINDS: Final = (
    PlanKind(
        PlanKindId("education"),
        "education and development programme",
        "A review asks whether the programme still meets what member organisations need, who came to it from "
        "each organisation and profession, whether everybody could, and what taking part was worth to them.",
        _YEAR,
        ("IN-202",),
        longest=_YEAR,
    ),
    PlanKind(
        _WORKFORCE,
        "workforce strategy",
        "A review asks what has moved in the action plan since the last one, and whether the strategy still "
        "answers for recruiting and keeping staff, extended roles and flexible working between employers, "
        "five years ahead and in step with the capacity and demand plan.",
        _YEAR,
        ("IN-203",),
        horizon=5,
        aligned=(_CAPACITY,),
        parts=True,
        themes=(
            "recruitment, retention and demand",
            "extended roles",
            "flexible working between providers",
        ),
        further=(
            "places of work and reporting from home",
            "links with the imaging academy and education providers",
        ),
        moves=True,
    ),
    PlanKind(
        PlanKindId("audit"),
        "audit programme",
        "A review asks which audits were done and of which guidelines, whether their action plans were "
        "carried out, who took part, and how providers and absent staff came to know the results.",
        _YEAR,
        ("IN-702",),
    ),
    PlanKind(
        _CAPACITY,
        "capacity and demand plan",
        "A review asks what capacity and demand are now and over five years, in equipment, workforce and "
        "reporting, by which model; what that means for how services are delivered; and what patients said.",
        _YEAR,
        ("IN-602",),
        horizon=5,
        aligned=(_WORKFORCE,),
        patients=True,
        terms="capacity",
        themes=("equipment", "workforce", "reporting"),
        further=("the model that was used",),
    ),
    PlanKind(
        PlanKindId("development"),
        "five-year development plan",
        "A review asks what got better since the last one, whether the plan still fits those of the provider "
        "organisations and our workforce and capacity plans, and how patients and carers had a part in it.",
        _YEAR,
        ("IN-603",),
        horizon=5,
        aligned=(_WORKFORCE, _CAPACITY),
        patients=True,
        parts=True,
    ),
    PlanKind(
        PlanKindId("guideline"),
        "clinical guideline",
        "A review asks whether the guideline still follows the national guidance it rests on, what audit "
        "showed of its use, and whether every service has the version that was agreed.",
        _TWO_YEARS,
        ("IN-501",),
        topics=(
            "managing referrals",
            "common pathways",
            "optimising images",
            "reporting",
            "specialised services",
            "community diagnostic centres",
            "radiation safety",
        ),
    ),
    PlanKind(
        PlanKindId("replacement"),
        "equipment replacement programme",
        "A review asks which equipment is past its day or near it, what is done about the risk until then, "
        "and whether the register, the replacement and disposal programmes and the money agree.",
        _YEAR,
        ("IN-301",),
    ),
    PlanKind(
        PlanKindId("equipment-policy"),
        "equipment policy",
        "A review asks whether the policy still says who owns, maintains, repairs and disposes of shared "
        "equipment, and whether faults and breakdowns were dealt with as it says.",
        _TWO_YEARS,
        ("IN-301",),
    ),
    PlanKind(
        PlanKindId("patients"),
        "patient partnership policy",
        "A review asks what patients and carers changed since the last one, whether their feedback came from "
        "every organisation, and whether they were supported to take part as partners.",
        _TWO_YEARS,
        ("IN-101",),
        patients=True,
    ),
    PlanKind(
        PlanKindId("research"),
        "research policy",
        "A review asks whether the policy still shows how organisations start research together, which "
        "studies and themes they share, where artificial intelligence comes in, and what patients said.",
        _TWO_YEARS,
        ("IN-703",),
        patients=True,
    ),
    PlanKind(
        PlanKindId("learning"),
        "learning-and-review meeting",
        "A review is the meeting itself: providers go through changes to policies and guidelines, results of "
        "audits, what was learnt from feedback and incidents, and good practice, and say who is told.",
        _YEAR,
        ("IN-701",),
        longest=_YEAR,
    ),
    PlanKind(
        PlanKindId("ai"),
        "AI policy",
        "A review asks whether what is in use is in use as agreed across the network, what monitoring of it "
        "showed, and whether the strategy for machine learning still says what comes next.",
        _YEAR,
        ("IN-501", "IN-301"),
    ),
    PlanKind(
        PlanKindId("other"),
        "other plan",
        "A review asks whether the plan is still right, what was done of it, and what is to change.",
        _YEAR,
    ),
)


def kinds_of(record: Recorded) -> Mapping[PlanKindId, PlanKind]:
    """Every sort of plan that the network keeps, ours first."""
    return {one.id: one for one in (*PLAN_KINDS, *record.find(PlanKind))}


def kind_of_plan(record: Recorded, plan: Plan) -> PlanKind:
    """The declaration that a plan is reviewed by."""
    return kinds_of(record)[plan.kind]
