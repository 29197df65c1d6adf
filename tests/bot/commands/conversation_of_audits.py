"""What is said of audits, for tests that listen to a whole conversation."""

from __future__ import annotations

from typing import Final

OF_AUDITS: Final = r"""
Obi: audit list
Obi: audit matrix 2040/41
Sam: audit add "MRI safety screening" in Q4 2026/27 guideline PLN-002 lead asha professions nurses
Sam: audit add "MRI safety screening" in Q1
Sam: audit add "Doses" in Q1 2020/21 target 120%
Sam: audit add "Doses" in Q1 2027
Sam: audit add
Asha: audit add "Doses" in Q1
Sam: audit change AU01 in Q1 2027/28
Sam: audit change AU01 in Q1 2027/28 because the forms come later
Sam: audit change AU01
Obi: audit start AU01
Asha: audit start AU01
Obi: audit list mine
Obi: audit show AU01
Obi: audit show AU09
Obi: audit matrix 2027/28
Sam: audit drop AU01 because it is national
Sam: record show AUD-0001
"""
