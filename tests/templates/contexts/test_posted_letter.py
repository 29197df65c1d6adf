"""Do the lines of an address and the paragraphs of a letter come apart where they should?"""

from __future__ import annotations

import pytest

from templates.contexts.posted_letter import posted_letter


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        ("1 High Street, Northmoor, NM1 1AA", ("1 High Street", "Northmoor", "NM1 1AA")),
        ("Flat 2, 1 High Street\nNorthmoor\n\nNM1 1AA", ("Flat 2, 1 High Street", "Northmoor", "NM1 1AA")),
        ("", ()),
    ],
)
def test_an_address_stands_in_lines(address: str, lines: tuple[str, ...]) -> None:
    """As it was typed, or parted at its commas where it was typed on one."""
    made = posted_letter(network="N", name="Mia", address=address, day="d", subject="s", text="t")
    assert made.address == lines


def test_paragraphs_are_parted_by_blank_lines() -> None:
    """What stands in lines within one stays so."""
    made = posted_letter(
        network="N",
        name="Mia",
        address="",
        day="d",
        subject="a\nb",
        text="Dear Mia,\n\nOne.\n  Two.\n\n\nEnd.\n",
    )
    assert made.paragraphs == ("Dear Mia,", "One.\n  Two.", "End.")
    assert made.subject == "a b"
