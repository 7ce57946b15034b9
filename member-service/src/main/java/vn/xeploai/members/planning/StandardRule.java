package vn.xeploai.members.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.Catalogue.Minimum;
import vn.xeploai.platform.problem.FieldError;

/** Whether a cadre is qualified for an office. */
final class StandardRule {
    private final Catalogue catalogue;
    private final int year;

    /** @param year of the plan */
    StandardRule(Catalogue catalogue, int year) {
        this.catalogue = catalogue;
        this.year = year;
    }

    /**
     * @param held the highest level by kind
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code planning-standards-unmet}, naming each kind that is missing or too low
     */
    void check(String office, Map<String, String> held) {
        var unmet = catalogue.minimum(office, year).stream()
                .filter(minimum -> !isMet(minimum, Optional.ofNullable(held.get(minimum.kind()))))
                .map(minimum -> error(minimum, held.get(minimum.kind())))
                .toList();
        if (!unmet.isEmpty())
            throw PlanningRefusal.standardsUnmet(
                    catalogue.office(office).orElseThrow().label(), unmet);
    }

    private boolean isMet(Minimum minimum, Optional<String> held) {
        var kind = catalogue.qualificationKind(minimum.kind()).orElseThrow();
        return held.flatMap(kind::rank)
                .filter(rank -> rank >= kind.rank(minimum.level()).orElseThrow())
                .isPresent();
    }

    private FieldError error(Minimum minimum, String held) {
        var kind = catalogue.qualificationKind(minimum.kind()).orElseThrow();
        return new FieldError(
                "memberId",
                "planning-standard-unmet",
                null,
                held == null ? null : minimum.kind() + " " + held,
                null,
                List.of(minimum.kind() + " " + minimum.level()),
                List.of(kind.label(), kind.level(minimum.level()).label()));
    }
}
