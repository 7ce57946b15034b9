package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.eligibility.EligibilitySql.Roster;

/**
 * By what recipients are judged.
 *
 * @param rules of titles of one award year that subjects of the same kinds can be awarded, and that ask the ratings of the same kinds
 * @param on the day of the document
 */
record EligibilityTerms(List<EligibilityRule> rules, LocalDate on, UnitOrigins origins) {
    int awardYear() {
        return rules.get(0).awardYear();
    }

    boolean isPersonal() {
        return rules.get(0).isPersonal();
    }

    /** Those who can be awarded the titles, at or below a unit. */
    Roster roster(UUID under) {
        var kinds = rules.get(0).title().recipients().stream().map(Enum::name).toArray(String[]::new);
        return new Roster(under, String.valueOf(awardYear()), kinds);
    }
}
