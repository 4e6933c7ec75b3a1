"""Every page of the project passes every page check."""

import pytest

from . import anatomy, checks, lines, programs
from .structure import ROOT


@pytest.mark.parametrize("check", [*checks.ALL, *anatomy.ALL, *lines.ALL, *programs.ALL],
                         ids=lambda check: check.__name__)
def test_the_pages_have_no(check):
    problems = check(ROOT)
    assert not problems, "\n" + "\n".join(problems)
