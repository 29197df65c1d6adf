from __future__ import annotations

from governance_store.rules.quorum.verdict import Finding, PartFound, Verdict


def test_the_reasons_say_everything() -> None:
    """Doubts, parts, what is missing, what follows."""
    verdict = Verdict(
        Finding.NOT_QUORATE,
        1,
        2,
        (PartFound("1 member counted, 2 needed.", met=False, counted=1, required=2),),
        "1 more member",
        "The meeting is adjourned.",
    )
    assert verdict.reasons == (
        "1 member counted, 2 needed. Not met.",
        "Missing: 1 more member.",
        "The meeting is adjourned.",
    )
