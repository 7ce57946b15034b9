package vn.xeploai.ratings.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.ratings.finding.FindingSql.TreeUnit;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.GeneralRule;
import vn.xeploai.ratings.scheme.Scheme;

/** Whether a unit of a campaign's tree existed on the day of the roster, and whether its counts are those of its subjects. */
record UnitRule(TreeUnit unit, Scheme scheme) {
    /** The first day of local government in two tiers, without districts; HD 31-HD/BTCTW sets up the Party organisations for it. */
    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);

    private static final String DISTRICT = "DISTRICT_COMMITTEE";

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (unit.kept() != null && unit.kept() != unit.counted())
            findings.add(GeneralRule.COUNTS_OF_ROSTER.finding(
                    scheme, String.valueOf(unit.counted()), String.valueOf(unit.kept())));
        if (unit.foundedOn().isAfter(unit.rosterOn()))
            findings.add(GeneralRule.FOUNDED_BY_ROSTER_DAY.finding(
                    scheme, "≤ " + unit.rosterOn(), unit.foundedOn().toString()));
        if (unit.parentless()) findings.add(GeneralRule.SUPERIOR_IN_TREE.finding(scheme, "1", "0"));
        if (isLateDistrict()) findings.add(GeneralRule.NO_DISTRICT.finding(scheme, "≠ " + DISTRICT, DISTRICT));
        return findings;
    }

    private boolean isLateDistrict() {
        return unit.kind().equals(DISTRICT)
                && unit.period().year() >= DISTRICTS_ENDED.getYear()
                && !unit.rosterOn().isBefore(DISTRICTS_ENDED);
    }
}
