"""Are certificates checked wherever a mail server is somebody else's machine?"""

from __future__ import annotations

import ssl

import pytest

from bot.surfaces.mail.encryption import is_here, trust


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.0.1", "::1"])
def test_this_machine_is_trusted_as_it_is(host: str) -> None:
    """Its certificate is mostly home-made, and nobody stands between."""
    assert is_here(host)
    assert trust(host).verify_mode is ssl.CERT_NONE


@pytest.mark.parametrize("host", ["mail.example.org", "10.0.0.1", "localhost.example.org", ""])
def test_any_other_has_to_show_a_certificate(host: str) -> None:
    """For its own name."""
    assert not is_here(host)
    assert trust(host).verify_mode is ssl.CERT_REQUIRED
    assert trust(host).check_hostname
