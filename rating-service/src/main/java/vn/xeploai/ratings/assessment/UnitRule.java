package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Severity;

/** Whether a unit of a campaign's tree stood on the day of the roster (V24), and whether its counts are its subjects (V23). */
record UnitRule(CheckedUnit unit, Scheme scheme) {
    private static final int FIRST_YEAR_WITHOUT_DISTRICTS = 2025;
    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);
    private static final String DISTRICT = "DISTRICT_COMMITTEE";

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (unit.kept() != null && unit.kept() != unit.counted())
            findings.add(finding(
                    "V23",
                    String.valueOf(unit.counted()),
                    String.valueOf(unit.kept()),
                    new Label(
                            "Tổng số không khớp số đối tượng trong danh sách",
                            "The counts are not those of the roster")));
        if (unit.foundedOn().isAfter(unit.rosterOn()))
            findings.add(finding(
                    "V24",
                    "≤ " + unit.rosterOn(),
                    unit.foundedOn().toString(),
                    new Label(
                            "Tổ chức thành lập sau ngày chốt danh sách",
                            "The unit was founded after the day of the roster")));
        if (unit.parentless())
            findings.add(finding(
                    "V24",
                    "1",
                    "0",
                    new Label("Tổ chức cấp trên không có trong cây", "The unit above it is not in the tree")));
        if (isLateDistrict())
            findings.add(finding(
                    "V24",
                    "≠ " + DISTRICT,
                    DISTRICT,
                    new Label("Từ 01/7/2025 không còn cấp huyện", "There are no districts since 1 July 2025")));
        return findings;
    }

    private boolean isLateDistrict() {
        return unit.kind().equals(DISTRICT)
                && unit.period().year() >= FIRST_YEAR_WITHOUT_DISTRICTS
                && !unit.rosterOn().isBefore(DISTRICTS_ENDED);
    }

    private Finding finding(String rule, String expected, String actual, Label words) {
        return new Finding(rule, scheme.id(), scheme.legalBasis(), Severity.ERROR, null, expected, actual, words, null);
    }
}
