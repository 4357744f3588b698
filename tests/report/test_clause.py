from checker.report.clause import HeldClause, HeldContract, Standing


def test_a_contract_counts_its_clauses_by_what_became_of_them() -> None:
    clauses = tuple(
        HeldClause(number=str(n), start=n, end=n, text="", standing=s)
        for n, s in enumerate((Standing.KEPT, Standing.KEPT, Standing.BROKEN))
    )
    held = HeldContract(statement="dpa.md", clauses=clauses)
    assert [held.count(standing) for standing in Standing] == [1, 0, 2, 0, 0, 0]
