"""Whether a file leaves as a download, whatever it is called."""

from __future__ import annotations

import pytest

from bot.surfaces.console.downloads import download


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("minutes.docx", "minutes.docx"),
        ("Cofnodion Môn.docx", "Cofnodion M_n.docx"),
        ('a"; filename="b.exe', "a__ filename__b.exe"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("two\r\nSet-Cookie: x", "two Set-Cookie_ x"),
        ("", "file"),
    ],
)
def test_a_name_is_one_name(name: str, plain: str) -> None:
    """No name breaks out of its header or names a folder."""
    told = download(name, "text/plain", b"").headers["content-disposition"]
    assert told.startswith(f'attachment; filename="{plain}"; filename*=UTF-8')


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("text/calendar; method=REQUEST", "text/calendar; charset=utf-8"),
        ("nonsense", "application/octet-stream"),
        ("text/html\r\nX: y", "application/octet-stream"),
    ],
)
def test_a_type_is_a_type(given: str, sent: str) -> None:
    """What is no media type is sent as bytes, and nothing that is sent runs."""
    answer = download("a", given, b"")
    assert answer.headers["content-type"] == sent
    assert "sandbox" in answer.headers["content-security-policy"]
