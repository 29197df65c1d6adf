"""The story of old terms that are read in from Word, told in a real browser as on every other surface."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Stage, become, say
from tests.stories.telling import FILE, Step, Told, told_on
from tests.stories.terms_told import FROM_THE_PAST

pytestmark = pytest.mark.browser


@dataclass
class InABrowser:
    """Lines typed, buttons pressed and files chosen as a person does."""

    page: Page
    stage: Stage
    room: Path

    def tell(self, steps: Sequence[Step]) -> Iterator[Told]:
        """Type each line; a file is brought in the form that opens without it."""
        is_now = ""
        for step in steps:
            name = self.stage.somebody(step.who)
            if name != is_now:
                become(self.page, name)
                is_now = name
            self._say(step)
            yield self._told()

    def _say(self, step: Step) -> None:
        say(self.page, " ".join(step.line.replace(FILE, "").split()))
        if step.file:
            name, content = step.file
            before = self.page.locator(".clerk-turn").count()
            file: Any = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
            self.page.locator(".clerk-turn--newest input[type=file]").set_input_files(file)
            self.page.get_by_role("button", name=step.submit, exact=True).click()
            self.page.locator(".clerk-turn").nth(before).wait_for()

    def _told(self) -> Told:
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
