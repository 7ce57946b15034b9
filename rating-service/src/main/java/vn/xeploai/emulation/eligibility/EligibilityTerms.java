package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.emulation.eligibility.EligibilitySql.Roster;

/**
 * By what recipients are judged.
 *
 * @param on the day of the document
 */
record EligibilityTerms(EligibilityRule rule, LocalDate on, UnitOrigins origins) {
    /** Those who can be awarded the title, at or below a unit. */
    Roster roster(UUID under) {
        var kinds = rule.title().recipients().stream().map(Enum::name).toArray(String[]::new);
        return new Roster(under, String.valueOf(rule.awardYear()), kinds);
    }
}
