package vn.xeploai.ratings.procedure;

import java.util.List;

/** What must hold in each row of the matrix. */
final class ProcedureCheck {
    private ProcedureCheck() {}

    static void check(NumberedRow numbered) {
        var row = numbered.row();
        require(numbered, "act", row.act() != null);
        filled(numbered, "roles", row.roles());
        filled(numbered, "from", row.from());
        require(numbered, "to", row.to() != null);
        require(
                numbered,
                "from: nothing leads out of OFF_ROSTER but a roster",
                !row.from().contains(RatingState.OFF_ROSTER));
        var fromHold = row.from().equals(List.of(RatingState.ON_HOLD));
        require(numbered, "to: BEFORE_HOLD leads out of ON_HOLD alone", row.to() != Target.BEFORE_HOLD || fromHold);
    }

    private static void filled(NumberedRow numbered, String place, List<?> list) {
        require(numbered, place, list != null && !list.isEmpty() && !list.contains(null));
    }

    private static void require(NumberedRow numbered, String place, boolean holds) {
        if (!holds) throw new ProcedureFault(numbered.line(), place + " is missing or does not fit");
    }
}
