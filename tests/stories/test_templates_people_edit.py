"""A template too large for anything is stopped before it is sent; the story itself stands in `terms_told`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.conftest import Loaded
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow


def test_a_file_of_fifty_megabytes_is_refused_by_its_size(
    clerk: Clerk, loaded: Loaded, tmp_path: Path
) -> None:
    """Before anything of it is sent or opened."""
    large = tmp_path / "large.docx"
    large.write_bytes(b"PK\x03\x04" + b"\0" * 50 * 1024 * 1024)
    ran = clerk.run(
        "say", "templates install tor large.docx", "--as", loaded.cast.only("administrator"), "--file", large
    )
    assert ran.status == 2
    assert "at most 20,971,520 are taken" in ran.err
