from pathlib import Path

from counterclaim.weighing.rules import rules


def test_every_rule_is_found_in_order_and_has_its_test() -> None:
    found = rules()
    assert [rule.rank for rule in found] == sorted(rule.rank for rule in found)
    assert len({rule.name for rule in found}) == len(found)
    modules = {rule.rule.__module__.rpartition(".")[2] for rule in found}
    tested = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")} - {"registry"}
    assert modules == tested
