"""Whether a governance manager gives documents another look in a browser: fetched, spoilt, mended, used."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Stage, become, newest, say
from tests.templates.edited import BODY, FOOTER, edited
from tests.templates.word import as_text

pytestmark = pytest.mark.browser


def bring(page: Page, name: str, content: bytes) -> None:
    """Open the form, choose a file, and send it."""
    say(page, "templates install tor")
    before = page.locator(".clerk-turn").count()
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator(".clerk-turn--newest input[type=file]").set_input_files(file)  # type: ignore[arg-type]  # as it takes
    page.get_by_role("button", name="Check and keep").click()
    page.locator(".clerk-turn").nth(before).wait_for()


def template_refused(page: Page, stage: Stage) -> None:
    """A template with three things wrong, each told with its place."""
    become(page, stage.somebody("administrator"))
    changes = (
        (BODY, "{{ quorum_words }}", "{{ quorm_words }}"),
        (BODY, "{{ member.organisation }}", "{{ member.organization }}"),
        (FOOTER, "{{ network }}", "{{ ''.__class__ }}"),
    )
    bring(page, "Spoilt.docx", edited(*changes))


def template_kept(page: Page, stage: Stage) -> None:
    """A template that is kept, with its samples and the button that puts it in use."""
    become(page, stage.somebody("administrator"))
    bring(page, "Our terms.docx", edited((BODY, "Signed, chair:", "Signed for the network:")))


def test_a_template_is_spoilt_mended_and_used(page: Page, stage: Stage, tmp_path: Path) -> None:
    """What is wrong is told where it stands; a click puts the mended one in use, another takes it back."""
    template_refused(page, stage)
    told = newest(page)
    assert "3 things must be mended first" in told
    assert "quorum_words" in told
    assert "Footer of all pages, paragraph 1" in told
    template_kept(page, stage)
    assert "It is not used yet" in newest(page)
    page.locator(".clerk-turn--newest").get_by_role("button", name="Use version 1").click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text("From now on")
    say(page, "tor document board")
    with page.expect_download() as download:
        page.locator(".clerk-turn--newest").get_by_role("link", name="terms-of-reference-board").click()
    download.value.save_as(tmp_path / "board.docx")
    assert "Signed for the network:" in as_text((tmp_path / "board.docx").read_bytes())
    say(page, "templates list")
    page.locator(".clerk-turn--newest").get_by_role("button", name="Restore the shipped one").click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text("printed with the shipped template")
