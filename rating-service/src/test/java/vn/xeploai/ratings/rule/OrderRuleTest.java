package vn.xeploai.ratings.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.rule.OrderRule.RelatedSubject;
import vn.xeploai.ratings.scheme.Order.OrderRelation;
import vn.xeploai.ratings.scheme.Regimes;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

class OrderRuleTest {
    @ParameterizedTest
    @CsvSource({
        "P2025, LEADER, COLLECTIVE, MEMBER_OF, 1",
        "P2025, CELL, MEMBER, MEMBER_OF, 1",
        "P2025, GRASSROOTS_ORGANISATION, CELL, BELOW, 1",
        "P2025, COLLECTIVE, COLLECTIVE, BELOW, 1",
        "P2025, GRASSROOTS_ORGANISATION, COLLECTIVE, SAME_UNIT, 1",
        "P2025, MEMBER, OFFICIAL, SAME_PERSON, 1",
        "P2025, CELL, AGENCY, SAME_UNIT, 1",
        "P2026, SUPERIOR_ORGANISATION, AGENCY, SAME_UNIT, 1",
        "P2025, COLLECTIVE, AGENCY, SAME_UNIT, 0",
        "P2023, CELL, AGENCY, SAME_UNIT, 0",
        "P2025, MEMBER, CELL, MEMBER_OF, 0",
        "P2025, CELL, GRASSROOTS_ORGANISATION, BELOW, 0",
        "P2025, SUPERIOR_ORGANISATION, GRASSROOTS_ORGANISATION, BELOW, 1",
        "P2025, SUPERIOR_ORGANISATION, SUPERIOR_ORGANISATION, BELOW, 1",
        "P2025, SUPERIOR_ORGANISATION, CELL, BELOW, 1",
        "P2025, SUPERIOR_ORGANISATION, MEMBER, MEMBER_OF, 1",
        "P2026, SUPERIOR_ORGANISATION, COLLECTIVE, SAME_UNIT, 1",
        "P2019, SUPERIOR_ORGANISATION, GRASSROOTS_ORGANISATION, BELOW, 1",
        "P2014, CELL, MEMBER, MEMBER_OF, 0",
        "P2019, MEMBER, OFFICIAL, SAME_PERSON, 1",
    })
    void theOrderOfSubjects(
            String scheme, SubjectKind later, SubjectKind earlier, OrderRelation relation, int findings) {
        var related = new RelatedSubject(new Subject(earlier, UUID.randomUUID()), relation, false);

        var found =
                OrderRule.findings(Regimes.released(scheme), new Subject(later, UUID.randomUUID()), List.of(related));

        assertEquals(findings, found.size());
    }

    @Test
    void onlySubjectsThatAreNotConcludedAreNamed() {
        var cell = new Subject(SubjectKind.CELL, UUID.randomUUID());
        var done =
                new RelatedSubject(new Subject(SubjectKind.MEMBER, UUID.randomUUID()), OrderRelation.MEMBER_OF, true);
        var open =
                new RelatedSubject(new Subject(SubjectKind.MEMBER, UUID.randomUUID()), OrderRelation.MEMBER_OF, false);

        var findings = OrderRule.findings(Regimes.released("P2025"), cell, List.of(done, open));

        assertEquals(1, findings.size());
        assertEquals(cell, findings.get(0).subject());
        assertEquals(
                "MEMBER " + open.subject().id() + " concluded", findings.get(0).expected());
        assertEquals(Severity.ERROR, findings.get(0).severity());
    }
}
