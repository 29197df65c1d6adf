"""Terms of reference of a board: in force, a draft and superseded, from which papers are written."""

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

_HEAD: Final = "5f2c0a61e0c7b39d8a44f1e2b6d7908c3a1f5e4d2c6b7a8990817263544f3e2d"


def facts(*pairs: tuple[str, str]) -> tuple[Fact, ...]:
    """Facts from labels and values."""
    return tuple(Fact(label, value) for label, value in pairs)


_SECTIONS: Final = (
    Section(
        "1",
        "Constitution",
        (
            (
                "The member organisations of the Northern Imaging Network resolve to establish a committee"
                " to be known"
                " as the Imaging Network Board (“the Board”). It has no executive powers other than those"
                " set out in"
                " these terms of reference."
            ),
            (
                "The network is hosted by North & Vale NHS Trust, which employs its staff and holds its"
                " funds on behalf"
                " of all member organisations."
            ),
        ),
    ),
    Section(
        "2",
        "Purpose",
        (
            (
                "The Board leads the network, so that everybody in the region has the imaging they need,"
                " in good time"
                " and of the same quality, wherever they live:"
            ),
        ),
        (
            "to agree and oversee the network's annual programme of work;",
            "to balance capacity and demand for imaging across the member organisations;",
            "to assure the member organisations of the quality and safety of shared reporting.",
        ),
    ),
    Section(
        "3",
        "Authority and reserved matters",
        (
            (
                "The Board may investigate any activity within its terms of reference, may ask any"
                " employee of a member"
                " organisation for information, and may take outside advice within its budget."
            ),
            "The following are reserved to the boards of the member organisations:",
        ),
        (
            "any change of the quorum or of these terms of reference;",
            "expenditure above £250,000 in a single contract;",
            "the transfer of staff between organisations.",
        ),
    ),
    Section(
        "4",
        "Duties",
        bullets=(
            "Approve the network's plan for capital equipment each year by 31 March.",
            "Receive the capacity-and-demand evaluation at least every three years, for each modality.",
            "Keep the risk register under review, and escalate risks that it cannot hold.",
            "Agree the standards to which images are shared, reported and kept.",
            "Receive the annual report of each subgroup.",
        ),
    ),
    Section(
        "5",
        "Membership",
        ("Membership is by post. Organisations send directors who may bind them.",),
        membership=True,
    ),
    Section(
        "6",
        "Chair and vice-chair",
        ("The chair is taken in turn by the chief executives of the host bodies, for two years.",),
        facts=facts(
            ("How chosen", "Rotation among host bodies"), ("Term of office", "2 years, renewable once")
        ),
    ),
    Section(
        "7",
        "Deputies",
        ("A member who cannot attend may send a named deputy who has been briefed.",),
        facts=facts(("Deputies vote", "Yes"), ("Deputies count towards the quorum", "Yes, two at most")),
    ),
    Section(
        "8", "In attendance", ("The network manager and the clerk shall normally attend. They have no vote.",)
    ),
    Section("9", "Quorum", quorum=True),
    Section(
        "10",
        "Meetings",
        (
            (
                "The Board shall normally meet every two months, and not less than five times a year."
                " Members are"
                " expected to attend at least four meetings in six."
            ),
            "An extraordinary meeting may be called by the chair, or by three members who say why.",
        ),
        facts=facts(
            ("Meets", "Every 2 months"),
            ("Notice of a meeting", "14 clear days"),
            ("Agenda sent", "7 days before"),
            ("Papers sent", "5 working days before"),
            ("Draft minutes sent", "10 working days after"),
            ("Hosted by", "The organisation of the chair"),
        ),
    ),
    Section(
        "11",
        "Decisions and voting",
        (
            (
                "The Board decides by consensus wherever it can. Where it cannot, the chair decides"
                " whether to vote; a"
                " majority of the votes cast decides."
            ),
            (
                "Between meetings the chair may act on urgent matters, with the vice-chair, within the"
                " limit below; such"
                " action is reported to the next meeting."
            ),
        ),
        facts=facts(("Casting vote", "The chair has one"), ("Limit of chair's action", "£25,000")),
    ),
    Section(
        "12",
        "Remote participation",
        ("Whoever joins by video or telephone is present, and counts towards the quorum.",),
    ),
    Section(
        "13",
        "Interests, confidentiality and freedom of information",
        (
            "Members declare interests at the start of each meeting, and withdraw if the chair so asks.",
            "Papers are disclosable under the Freedom of Information Act 2000 unless an exemption applies.",
        ),
    ),
    Section(
        "14",
        "Reporting",
        ("The chair reports to the boards of the member organisations after each meeting.",),
        facts=facts(
            ("Reports to", "The boards of the member organisations"),
            ("Distribution", "Members, deputies, ICB leads"),
        ),
    ),
    Section("15", "Subgroups", ("The Board may set up groups, and approves their terms of reference.",)),
    Section(
        "16",
        "Review",
        ("The Board reviews these terms each year and recommends changes to the member organisations.",),
    ),
)
_MEMBERSHIP: Final = (
    MemberRow(
        "North & Vale NHS Trust",
        "Chief executive (chair)",
        "Dr Eleri Ŵyn",
        "Mr Tomos Llŷr",
        "Yes",
        "Clinical, host",
    ),
    MemberRow(
        "North & Vale NHS Trust",
        "Clinical director of imaging",
        "Prof Amara Obi",
        "Dr Jon Pike",
        "Yes",
        "Clinical",
    ),
    MemberRow(
        "Southmoor University Hospitals",
        "Director of operations",
        "Sam O'Neill",
        "Priya Shah; Dr Lee Wong",
        "Yes",
        "Management",
    ),
    MemberRow(
        "Eastdale Community Trust",
        "Radiology services manager",
        "",
        "Hana Ali",
        "Yes",
        "Management",
        vacant=True,
    ),
    MemberRow("Westbrook General", "Consultant radiographer", "Morgan Bright", "", "Yes", "Clinical, AHP"),
    MemberRow("Northern Integrated Care Board", "Diagnostics lead", "Ruth Adeyemi", "", "No", "Commissioner"),
)
BOARD_TERMS: Final = TermsDocument(
    network="Northern Imaging Network",
    committee="Imaging Network Board",
    key="board",
    status=IN_FORCE,
    version=2,
    agreed="Agreed by the Imaging Network Board on Tuesday 4 March 2025, minute IB/2425/011",
    review="Wednesday 4 March 2026",
    header=facts(
        ("Parent body", "The boards of the member organisations"),
        ("Chair", "Dr Eleri Ŵyn, North & Vale NHS Trust"),
        ("Clerk", "Network Clerk"),
        ("Frequency", "Every 2 months"),
        ("Quorum", "5 voting members from at least 3 organisations"),
    ),
    sections=_SECTIONS,
    membership=_MEMBERSHIP,
    quorum_words="The quorum shall be five voting members from at least three organisations, to include the"
    " chair or"
    " the vice-chair and at least two clinical members. For the avoidance of doubt, a vacant"
    " seat does not lower"
    " the quorum.",
    approvals=(
        Approval("North & Vale NHS Trust", "Monday 10 March 2025", "Dr Eleri Ŵyn, chief executive"),
        Approval(
            "Southmoor University Hospitals", "Wednesday 12 March 2025", "Sam O'Neill, director of operations"
        ),
        Approval("Eastdale Community Trust", "Friday 14 March 2025", "Hana Ali, for the chief executive"),
        Approval("Westbrook General", "Friday 14 March 2025", "Morgan Bright, consultant radiographer"),
    ),
    head_hash=f"sha256:{_HEAD}",
)
DRAFT_TERMS: Final = replace(
    BOARD_TERMS,
    status=DRAFT,
    version=3,
    agreed="",
    approvals=(
        Approval("North & Vale NHS Trust", "Monday 9 March 2026", "Dr Eleri Ŵyn, chief executive"),
        *(
            Approval(name)
            for name in ("Southmoor University Hospitals", "Eastdale Community Trust", "Westbrook General")
        ),
    ),
    demonstration=True,
)
SUPERSEDED_TERMS: Final = replace(BOARD_TERMS, status=SUPERSEDED, version=1)
