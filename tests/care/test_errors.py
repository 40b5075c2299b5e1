"""Expected errors carry a text for the person and nothing for the log."""

import pytest

from bot.care.errors import AftercareError, CodeRefused, IllegalMove, NotAllowed, NotApproved, TooLate


@pytest.mark.parametrize("kind", [CodeRefused, NotApproved, NotAllowed, TooLate, IllegalMove])
def test_every_expected_error_is_caught_by_the_root_and_names_its_own_text(
    kind: type[AftercareError],
) -> None:
    with pytest.raises(AftercareError) as caught:
        raise kind
    assert caught.value.text.startswith("error-")
    assert caught.value.text != AftercareError.text


def test_a_more_exact_text_replaces_the_default() -> None:
    assert NotAllowed("error-owner-only").text == "error-owner-only"


def test_values_reach_the_sentence_but_never_the_log_line() -> None:
    error = TooLate("error-claimed-by", name="Nadia")
    assert error.values == {"name": "Nadia"}
    assert "Nadia" not in str(error) + repr(error)
