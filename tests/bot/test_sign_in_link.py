"""Whether whoever runs the clerk can let the first administrator in."""

from __future__ import annotations

import pytest

from bot.bootstrap import NoSuchPerson
from bot.sign_in_link import NobodySignsIn, told_link
from governance_store.records.sign_in import SignIn
from tests.bot.conftest import ADA, Spoken, network_in_memory
from tests.bot.surfaces.console.conftest import FOUNDING


def test_a_link_is_printed_and_recorded(bare: Spoken) -> None:
    """It says whom it signs in and until when; who printed it stands in the record."""
    told = told_link(bare.house, ADA, "root")
    assert told.startswith("http://127.0.0.1/sign-in/")
    assert "signs in Ada Admin, once, until Monday 2 November 2026, 09:15" in told
    last = bare.store.commit(bare.commits())
    assert (last.verb, last.operator) == ("sign-in.asked", "root")
    assert bare.all(SignIn)[0].serial == 1


def test_nobody_else_gets_one(bare: Spoken) -> None:
    """A stranger is told as that, and a demonstration needs no link."""
    with pytest.raises(NoSuchPerson):
        told_link(bare.house, "nobody@example.org", "root")
    with pytest.raises(NobodySignsIn):
        told_link(network_in_memory(FOUNDING).house, ADA, "root")
