"""Every page of the project passes every page check."""

import pytest

from . import checks
from .structure import ROOT

CHECKS = (
    checks.missing_pages,
    checks.different_structures,
    checks.headings_without_id,
    checks.malformed_includes,
    checks.malformed_fences,
    checks.unshown_sections,
    checks.comparisons_without_verdict,
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_pages_have_no(check):
    problems = check(ROOT)
    assert not problems, "\n" + "\n".join(problems)
