"""Whether a sign-in link can be followed where it is one."""

from __future__ import annotations

from dataclasses import replace

from tests.templates.scene import sign_in


def test_only_a_web_address_is_followed() -> None:
    """Anything else is shown and not linked."""
    assert sign_in().href == sign_in().link
    assert replace(sign_in(), link="javascript:alert(1)").href == ""
