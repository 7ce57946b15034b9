package vn.xeploai.members.qualification;

import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.Catalogue.QualificationKind;

/** Whether a qualification is one of the catalogue. */
final class QualificationRule {
    private QualificationRule() {}

    /** @throws vn.xeploai.platform.problem.Refusal 422 {@code qualification-unknown} at {@code kind} or {@code level} */
    static void check(QualificationEntry entry, Catalogue catalogue) {
        var kinds = catalogue.qualificationKinds().stream()
                .map(QualificationKind::code)
                .toList();
        var kind = catalogue
                .qualificationKind(entry.kind())
                .orElseThrow(() -> QualificationRefusal.unknown("kind", entry.kind(), kinds));
        if (kind.rank(entry.level()).isEmpty())
            throw QualificationRefusal.unknown("level", entry.level(), kind.levelCodes());
    }
}
