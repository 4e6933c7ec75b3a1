"""The tolerant comparison forgives digits and nothing else, on PyTorch's own prints."""

import re

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.runner.compare import FLOAT32, TOLERANCES, same

settings.register_profile("steady", derandomize=True, deadline=None, max_examples=100)
settings.load_profile("steady")

DTYPES = (torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.complex64,
          torch.complex128)
# Shapes that print on one line, wrapped, as matrices, in blocks and truncated.
SHAPES = ((), (1,), (3,), (40,), (2, 3), (2, 1, 2), (2, 2, 1, 2), (0, 3), (1001,), (300, 4))
SUFFIXES = (lambda t: t, lambda t: t.clone().requires_grad_(),
            lambda t: t.clone().requires_grad_() * 1, lambda t: {"weight": t},
            lambda t: torch.nn.Parameter(t.clone()))


@st.composite
def tensors(draw, dtypes=DTYPES, shapes=SHAPES):
    """A tensor of numbers of one magnitude or of many, rarely zero, nan or infinite."""
    dtype, shape = draw(st.sampled_from(dtypes)), draw(st.sampled_from(shapes))
    generator = torch.Generator().manual_seed(draw(st.integers(0, 2**31)))
    spread, scale = draw(st.sampled_from((0, 0, 2, 6))), draw(st.sampled_from((-6, -2, 0, 3)))
    work = torch.complex128 if dtype.is_complex else torch.float64
    values = torch.randn(shape, generator=generator, dtype=work)
    power = scale + spread * torch.randn(shape, generator=generator, dtype=torch.float64)
    values = values * 10**power.clamp(-9, 4)
    for special in draw(st.lists(st.sampled_from((0.0, 1.0, -2.0, torch.nan, torch.inf)),
                                 max_size=2)):
        if values.numel():
            values.view(-1)[draw(st.integers(0, values.numel() - 1))] = special
    if draw(st.integers(0, 9)) == 0 and not dtype.is_complex:
        values = values.round()
    return values.to(dtype)


def nudged(values: torch.Tensor, seed: int, amount: float) -> torch.Tensor:
    """Each number moved by `amount` times what torch.testing forgives for its dtype."""
    rtol, atol = TOLERANCES.get(str(values.dtype).removeprefix("torch."), FLOAT32)
    wide = values.to(torch.complex128 if values.is_complex() else torch.float64)
    angle = torch.randn(values.shape, generator=torch.Generator().manual_seed(seed)) * 9
    way = torch.polar(torch.ones(()), angle) if values.is_complex() else angle.sign()
    moved = wide + amount * way * (atol + rtol * wide.abs())
    return moved.where(wide.isfinite(), wide).to(values.dtype)


def close(a: torch.Tensor, b: torch.Tensor) -> bool:
    try:
        torch.testing.assert_close(b, a, equal_nan=True)
    except AssertionError:
        return False
    return True


@given(tensors(), st.sampled_from(SUFFIXES), st.text())
def test_an_output_says_what_it_says(values, dress, words):
    text = f"{words} {dress(values)} {words}"
    assert same(text, text)


@given(tensors(), st.sampled_from(SUFFIXES), st.integers(0, 99), st.floats(0, 0.99))
def test_what_pytorch_calls_close_is_the_same(values, dress, seed, amount):
    other = nudged(values, seed, amount)
    assume(close(values, other))
    assert same(str(dress(values)), str(dress(other)))


@given(tensors(shapes=SHAPES[:7]), st.sampled_from(SUFFIXES), st.data())
def test_one_number_that_differs_visibly_is_refused(values, dress, data):
    flat = values.flatten().clone()
    place = data.draw(st.integers(0, len(flat) - 1))
    assume(flat[place].isfinite())
    # Four decimals of the largest number are what the print shows, be it as it may.
    finite = flat[flat.isfinite()].abs().double()
    rtol, atol = TOLERANCES.get(str(values.dtype).removeprefix("torch."), FLOAT32)
    step = 3 * (atol + (rtol + 1e-4) * max(1, finite.max().item()))
    flat[place] += data.draw(st.sampled_from((-1, 1))) * step
    assume(flat[place].isfinite())
    other = flat.view(values.shape)
    assert not same(str(dress(values)), str(dress(other)))


@given(tensors(), st.sampled_from(SUFFIXES), st.data())
def test_all_but_the_digits_is_exact(values, dress, data):
    """Brackets, commas, names, `...`, `j`, `nan`: any one changed, dropped or doubled."""
    text = str(dress(values))
    numbers = [match.span() for match in re.finditer(r"[-+\d.]*\d[-+\d.e]*", text)]
    places = [i for i, c in enumerate(text)
              if not c.isspace() and not any(a <= i < b for a, b in numbers)]
    at = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from(("", "x", "_", text[at] * 2)))
    assert not same(text, text[:at] + other + text[at + 1:])


@given(tensors(), st.sampled_from(DTYPES), st.sampled_from(SHAPES))
def test_dtype_and_shape_are_exact(values, dtype, shape):
    other = torch.zeros(shape, dtype=dtype)
    assume((dtype, shape) != (values.dtype, tuple(values.shape)))
    assert not same(str(torch.zeros_like(values)), str(other))


@given(tensors())
def test_gradients_and_devices_are_exact(values):
    leaf = values.clone().requires_grad_()
    texts = [str(t) for t in (values, leaf, leaf * 2, leaf + 1, leaf.view(-1))]
    texts += [f"{texts[0][:-1]}, device='{name}')" for name in ("cuda:1", "meta", "cpu")]
    for i, old in enumerate(texts):
        assert [same(old, new) for new in texts].index(True) == i


@given(tensors(), st.sampled_from((" ", "\n       ")))
def test_the_first_gpu_is_the_cpu_wherever_the_line_breaks(values, space):
    text = str(values)
    assert same(text, f"{text[:-1]},{space}device='cuda:0')")


@given(st.lists(st.integers(-2**62, 2**62), min_size=1, max_size=30), st.data())
def test_whole_numbers_are_exact(numbers, data):
    other = list(numbers)
    other[data.draw(st.integers(0, len(numbers) - 1))] += 1
    assert same(str(torch.tensor(numbers)), str(torch.tensor(numbers)))
    assert not same(str(torch.tensor(numbers)), str(torch.tensor(other)))
    assert not same(str(torch.Size(numbers)), str(torch.Size(other)))
    assert not same(f"{numbers}", f"{other}")


@given(st.text(), st.text())
def test_words_are_exact(old, new):
    assume(re.search(r"\d|\btensor|\barray", old + new) is None)
    assert same(old, new) == (old == new)


@given(st.floats(-1e6, 1e6), st.integers(0, 3))
def test_a_number_that_was_rounded_for_print_is_exact(number, decimals):
    old = f"loss {number:.{decimals}f}"
    assert not same(old, f"loss {number + 3 * 10**-decimals:.{decimals}f}")
    assert same(old, old)


SAME = {
    "whole numbers with zeros": ("tensor([1., 2.])", "tensor([1.0000, 2.0000])"),
    "the last digit": ("tensor([0.3333])", "tensor([0.3334])"),
    "noise around zero": ("tensor([0., 1.])", "tensor([2.9802e-08, 1.0000e+00])"),
    "noise of either sign": ("tensor(1.1921e-08)", "tensor(-9.3132e-10)"),
    "a zero of either sign": ("tensor([-0.0000, 1.2500])", "tensor([0.0000, 1.2500])"),
    "with and without exponents": ("tensor([0.0012])", "tensor([1.2000e-03])"),
    "wrapped in another place": (
        "tensor([0.1000, 0.2000,\n        0.3000], grad_fn=<AddBackward0>)",
        "tensor([0.1000, 0.2000, 0.3000],\n       grad_fn=<AddBackward0>)"),
    "truncated": ("tensor([0.1000, ..., 0.9000])", "tensor([0.1000, ..., 0.9001])"),
    "complex": ("tensor([1.0000+2.0000j])", "tensor([1.+2.j])"),
    "complex, small beside large": (
        "tensor([1000.0000+0.0001j])", "tensor([1000.0000-0.0004j])"),
    "nan and inf beside a number": (
        "tensor([nan, inf, -inf, 0.5000])", "tensor([nan, inf, -inf, 0.5001])"),
    "a number in a sentence": ("loss 0.69315 at", "loss 0.69314 at"),
    "by its dtype": ("tensor([100.0000], dtype=torch.float16)",
                     "tensor([100.0625], dtype=torch.float16)"),
}
DIFFERENT = {
    "another number": ("tensor([1., 2.])", "tensor([1., 3.])"),
    "zero and one": ("tensor(0.)", "tensor(1.)"),
    "zero and one in a sentence": ("0.", "1."),
    "a whole number and an integer": ("tensor([1.])", "tensor([1])"),
    "more than the last digit": ("tensor([0.3333])", "tensor([0.3335])"),
    "another exponent": ("tensor([1.0000e+03])", "tensor([1.0000e+04])"),
    "another exponent of a constant": ("eps=1e-05", "eps=1e-06"),
    "a small constant": ("lr: 0.0001", "lr: 0.0002"),
    "an exponent that no float has": ("1.79769e+308", "1.79769e+808"),
    "another sign": ("tensor([-0.5000])", "tensor([0.5000])"),
    "another sign of infinity": ("tensor([inf])", "tensor([-inf])"),
    "nan for zero": ("tensor([nan])", "tensor([0.])"),
    "complex, another part": ("tensor([1.+2.j])", "tensor([1.+3.j])"),
    "complex, another sign": ("tensor([1.0000+2.0000j])", "tensor([1.0000-2.0000j])"),
    "complex for real": ("tensor([1.+0.j])", "tensor([1.])"),
    "truncated or whole": ("tensor([1., ..., 2.])", "tensor([1., 2.])"),
    "another shape": ("tensor([[1., 2.]])", "tensor([[1.], [2.]])"),
    "an empty tensor's shape": ("tensor([], size=(0, 3))", "tensor([], size=(3, 0))"),
    "an empty line of a tensor": ("tensor([[[1.]],\n\n        [[2.]]])",
                                  "tensor([[[1.]],\n        [[2.]]])"),
    "another dtype": ("tensor([1.], dtype=torch.float64)",
                      "tensor([1.], dtype=torch.float16)"),
    "by its dtype": ("tensor([100.0000], dtype=torch.float64)",
                     "tensor([100.0625], dtype=torch.float64)"),
    "another grad_fn": ("tensor(1., grad_fn=<AddBackward0>)",
                        "tensor(1., grad_fn=<MulBackward0>)"),
    "requires_grad": ("tensor(1., requires_grad=True)", "tensor(1.)"),
    "another GPU": ("tensor([1.], device='cuda:1')", "tensor([1.])"),
    "a version": ("torch 2.13.0", "torch 2.13.1"),
    "a blank in words": ("tensor(s) are  two", "tensor(s) are two"),
    "words behind an open bracket": ("tensor( is a  word", "tensor( is a word"),
    "a line break between tensors": ("tensor(1.)\ntensor(2.)", "tensor(1.) tensor(2.)"),
    "a string in quotes": ("{'a': tensor(1.)}", "{'b': tensor(1.)}"),
}


@pytest.mark.parametrize("name", SAME)
def test_these_say_the_same(name):
    old, new = SAME[name]
    assert same(old, new) and same(new, old)


@pytest.mark.parametrize("name", DIFFERENT)
def test_these_do_not(name):
    old, new = DIFFERENT[name]
    assert not same(old, new) and not same(new, old)
