"""On what is a template tried? On made-up terms of reference that have everything, and on bare ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from templates.contexts.terms_of_reference import (
    DRAFT,
    IN_FORCE,
    SUPERSEDED,
    Approval,
    Fact,
    MemberRow,
    Section,
    TermsDocument,
)

_LONG: Final = (
    "The Committee shall normally meet every two months, and not less than five times a year. Members are"
    " expected to attend at least four meetings in six; whoever misses three in a row is asked by the chair"
    " whether another post should be named. Papers leave five working days before a meeting."
)
_AUTHORITY: Final = (
    "The Committee may look into anything within these terms, may ask any member organisation about it,"
    " and may take outside advice within its budget. It decides on nothing that is reserved."
)
_ORGANISATIONS: Final = (
    "Northmoor Hospitals NHS Trust",
    "Vale & Wold University Health Board",
    "Eastdale Community Trust",
    "Bwrdd Iechyd Llŷr",
    "ClearView Diagnostics (independent provider)",
    "Southmoor Integrated Care Board",
)
_ROLES: Final = (
    "Chief executive",
    "Clinical director of imaging",
    "Radiology services manager",
    "Consultant radiographer",
    "Lay member",
    "Medical physics expert",
)
_NAMES: Final = (
    "Dr Eleri Ŵyn",
    "Prof Amara Obi",
    "Sam O’Neill",
    "Priya Shah",
    "Tomos ap Llŷr",
    "Jo Fenwick-Smythe",
)


def _member(number: int) -> MemberRow:
    vacant = number % 7 == 3  # noqa: PLR2004 -- some of them
    return MemberRow(
        organisation=_ORGANISATIONS[number % len(_ORGANISATIONS)],
        role=_ROLES[(number + number // 6) % len(_ROLES)],
        holder="" if vacant else _NAMES[(number * 5) % len(_NAMES)],
        deputies="" if number % 4 == 1 else _NAMES[(number * 5 + 2) % len(_NAMES)],
        vote="no vote" if number % 6 == 5 else "voting",  # noqa: PLR2004 -- some of them
        categories=("clinical, executive", "management", "", "lay")[number % 4],
        vacant=vacant,
    )


_DUTIES: Final = (
    "To agree the network’s plan for capital equipment by 31 March each year, and to follow it up.",
    "To receive the evaluation of capacity and demand for each modality at least every three years.",
    "To say what the organisations should do about waits that are longer than the standard, and by when.",
    "To keep the risk register under review, and to escalate the risks that it cannot hold itself.",
    "To agree the standards to which images are shared, reported and kept.",
    "To approve proposals for research & development that concern more than one organisation.",
)
_SECTIONS: Final = (
    Section(
        "1",
        "Purpose",
        ("The Committee leads imaging across the network, R&D included, so that all are seen in time:",),
        (
            "it agrees the network’s programme of work each year;",
            "it balances capacity and demand, <two-week waits> first;",
            "it assures the member organisations of the quality of shared reporting.",
        ),
    ),
    Section(
        "2",
        "Authority and reserved matters",
        (_AUTHORITY, "Reserved matters:"),
        ("any change of these terms",),
    ),
    Section("3", "Membership", ("Membership is by post.",), membership=True),
    Section(
        "4",
        "Deputies",
        facts=(Fact("Deputies vote", "Yes"), Fact("Deputies count towards the quorum", "Yes, two at most")),
    ),
    Section("5", "Quorum", quorum=True),
    Section(
        "6",
        "Meetings, notice and papers",
        (_LONG, _LONG),
        facts=(
            Fact("Meets", "Every 2 months"),
            Fact(
                "Notice of a meeting", "10 clear working days, and in an emergency 2, if the chair says why"
            ),
            Fact("Papers sent", "5 working days before"),
        ),
    ),
    Section(
        "7", "A section with a title that is so long that it does not fit on one line of anybody’s paper"
    ),
    Section("8", "Duties", bullets=_DUTIES),
    Section("9", "Review", ("The Committee reviews these terms each year.",)),
)

DRAFT_SAMPLE: Final = TermsDocument(
    network="Sample Imaging Network",
    committee="Sample Imaging Committee & Partners",
    key="sample",
    status=DRAFT,
    version=3,
    agreed="",
    review="Wednesday 4 March 2026",
    header=(
        Fact("Parent body", "Sample Imaging Network Board"),
        Fact("Chair", "Dr Eleri Ŵyn, Vale & Wold University Health Board"),
        Fact("Meets", "Every 2 months"),
    ),
    sections=_SECTIONS,
    membership=tuple(_member(number) for number in range(40)),
    quorum_words="One third of the members, rounded up, among them the chair or the deputy chair and one"
    " clinical member. A vacant seat does not lower the quorum.",
    approvals=(
        Approval(_ORGANISATIONS[0], "Monday 9 March 2026", "minute NH/26/014"),
        *(Approval(name) for name in _ORGANISATIONS[1:]),
    ),
    head_hash="sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    demonstration=True,
)
IN_FORCE_SAMPLE: Final = replace(
    DRAFT_SAMPLE,
    status=IN_FORCE,
    version=2,
    agreed="Agreed by all member organisations on Tuesday 4 March 2025, minute SIC/2425/011",
    membership=DRAFT_SAMPLE.membership[:6],
    approvals=tuple(Approval(name, "Monday 10 March 2025", "Its board") for name in _ORGANISATIONS),
    demonstration=False,
)
BARE_SAMPLE: Final = TermsDocument("Sample Imaging Network", "Sample Group", "sample", SUPERSEDED, 1)
TERMS_SAMPLES: Final = (DRAFT_SAMPLE, IN_FORCE_SAMPLE, BARE_SAMPLE)
