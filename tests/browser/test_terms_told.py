"""The story of old terms that are read in from Word, told in a real browser as on every other surface."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Stage, become, say
from tests.stories.telling import OnPages, Step, Told, told_on
from tests.stories.terms_told import FROM_THE_PAST

pytestmark = pytest.mark.browser


@dataclass
class InABrowser(OnPages):
    """Lines typed, buttons pressed and files chosen as a person does."""

    page: Page
    stage: Stage
    room: Path

    def named(self, who: str) -> str:
        """As the stage has it."""
        return self.stage.somebody(who)

    def wait(self, later: timedelta) -> None:
        """The clock of a real server goes by itself."""
        assert later == timedelta(0)

    def become(self, name: str) -> None:
        """By the page that asks."""
        become(self.page, name)

    def say(self, step: Step, line: str) -> None:
        """In the field for lines, and then in the form."""
        say(self.page, line)
        if step.file:
            name, content = step.file
            before = self.page.locator(".clerk-turn").count()
            file: Any = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
            self.page.locator(".clerk-turn--newest input[type=file]").set_input_files(file)
            self.page.get_by_role("button", name=step.submit, exact=True).click()
            self.page.locator(".clerk-turn").nth(before).wait_for()

    def told(self) -> Told:
        """Read from the page."""
        reply = self.page.locator(".clerk-turn--newest .clerk-reply")
        wrong = reply.locator(".nhsuk-tag--red, .nhsuk-error-summary").count()
        return Told(not wrong, str(reply.text_content()), dict(self._files()))

    def _files(self) -> Iterator[tuple[str, bytes]]:
        for link in self.page.locator(".clerk-turn--newest .clerk-reply a[download]").all():
            with self.page.expect_download() as download:
                link.click()
            path = self.room / download.value.suggested_filename
            download.value.save_as(path)
            yield path.name, path.read_bytes()


def test_old_terms_are_read_in_taken_and_adopted(page: Page, stage: Stage, tmp_path: Path) -> None:
    """The same lines and the same answers as on a shell; the document comes back as it was brought."""
    told_on(InABrowser(page, stage, tmp_path), FROM_THE_PAST)
