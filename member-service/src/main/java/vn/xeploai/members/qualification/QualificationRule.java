package vn.xeploai.members.qualification;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.Catalogue.QualificationKind;

/** Whether a qualification is one of the catalogue, from a plausible day on. */
final class QualificationRule {
    /** Nobody in the register has a degree of an earlier day. */
    private static final LocalDate EARLIEST = Year.of(1945).atDay(1);

    private final Catalogue catalogue;
    private final List<String> kinds;

    QualificationRule(Catalogue catalogue) {
        this.catalogue = catalogue;
        kinds = catalogue.qualificationKinds().stream()
                .map(QualificationKind::code)
                .toList();
    }

    /**
     * @param documentDate of the document that names the qualification
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code qualification-unknown} at {@code kind} or {@code level}, {@code
     *     qualification-day-implausible} at {@code from}
     */
    void check(QualificationEntry entry, LocalDate documentDate) {
        var kind = catalogue
                .qualificationKind(entry.kind())
                .orElseThrow(() -> QualificationRefusal.unknown("kind", entry.kind(), kinds));
        if (kind.rank(entry.level()).isEmpty())
            throw QualificationRefusal.unknown("level", entry.level(), kind.levelCodes());
        if (entry.from().isBefore(EARLIEST) || entry.from().isAfter(documentDate))
            throw QualificationRefusal.dayImplausible(entry.from(), EARLIEST, documentDate);
    }
}
