package vn.xeploai.gateway.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.reconciliation.Finding;
import vn.xeploai.gateway.reconciliation.FindingRule;
import vn.xeploai.gateway.reconciliation.FindingSubject;
import vn.xeploai.gateway.reconciliation.FindingSubjectKind;
import vn.xeploai.gateway.reconciliation.Severity;
import vn.xeploai.gateway.source.CeilingAnswer;
import vn.xeploai.gateway.source.CeilingFinding;
import vn.xeploai.gateway.source.CeilingState;
import vn.xeploai.gateway.source.Ceilings;
import vn.xeploai.gateway.source.GroupCeiling;
import vn.xeploai.gateway.source.Label;
import vn.xeploai.gateway.source.RuleCount;
import vn.xeploai.gateway.source.RuleFinding;
import vn.xeploai.gateway.source.RuleFindings;
import vn.xeploai.gateway.source.RuleSeverity;
import vn.xeploai.gateway.source.RuledSubject;

class RuledAssemblyTest {
    private static final Instant KNOWN_AT = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID DISTRICT = new UUID(0, 1);
    private static final UUID WARD = new UUID(0, 2);
    private static final UUID CAMPAIGN = new UUID(0, 3);
    private static final CeilingFinding MISPLACED = new CeilingFinding(
            "V15",
            "P2025",
            "QĐ 366-QĐ/TW, Điều 11.1.5",
            RuleSeverity.WARNING,
            new RuledSubject("MEMBER", new UUID(0, 9)),
            "1",
            "0",
            new Label("Không thuộc nhóm nào", "In no group"),
            null);

    private static Ruled quotas(GroupCeiling... groups) {
        var counts = List.of(new RuleCount("V15", RuleSeverity.WARNING, 300));
        return new Ruled(
                List.of(new Ceilings(
                        CAMPAIGN, DISTRICT, KNOWN_AT, List.of(groups), List.of(), List.of(MISPLACED), counts)),
                null);
    }

    private static GroupCeiling group(UUID unit, String kind) {
        var now = new CeilingState(60, 308, 61, 1, 1, 0);
        var rate = new BigDecimal("0.20");
        var answer = new CeilingAnswer(
                "V15a", "HD 21", RuleSeverity.ERROR, "TCCSD", null, "T", "FLOOR", rate, null, null, now, List.of());
        return new GroupCeiling(unit, kind, null, answer);
    }

    private static RuledAssembly assembly(Ruled ruled) {
        return new RuledAssembly(ruled, List.of(), Locale.ENGLISH);
    }

    @Test
    void aUnitHasTheGroupsThatAreCountedWithinItself() {
        var assembly = assembly(quotas(group(WARD, "MEMBER"), group(WARD, "CELL"), group(DISTRICT, "MEMBER")));

        var quota = assembly.quota(WARD);

        assertEquals(
                List.of("MEMBER", "CELL"),
                quota.groups().stream().map(GroupQuotaResponse::subjectKind).toList());
        assertEquals(1, assembly.quota(DISTRICT).groups().size());
        assertTrue(assembly.quota(new UUID(0, 7)).groups().isEmpty(), "known, and none");
    }

    @Test
    void whatWasNotAskedForIsNull() {
        var found = new RuleFindings(CAMPAIGN, DISTRICT, KNOWN_AT, 0, List.of(), List.of(), null);

        assertNull(assembly(new Ruled(null, List.of(found))).quota(WARD));
    }

    @Test
    void misplacedSubjectsAreCountedBeyondThoseThatAreShown() {
        var assembly = assembly(quotas());

        var summary = assembly.summary();

        assertEquals(300, summary.total());
        assertEquals(1, summary.shown());
        assertEquals(List.of(new FindingCountResponse("V15", Severity.WARNING, 300)), summary.counts());
        assertEquals("In no group", assembly.findings().get(0).explanation());
    }

    @Test
    void countsOfSeveralCampaignsAreAddedAndEachGoesOnByItsOwnAddress() {
        var whole = found(CAMPAIGN, DISTRICT, 2, 2);
        var cut = found(new UUID(0, 4), null, 500, 3);

        var summary = assembly(new Ruled(null, List.of(whole, cut))).summary();

        assertEquals(502, summary.total());
        assertEquals(5, summary.shown());
        assertEquals(List.of(new FindingCountResponse("V04", Severity.INFO, 502)), summary.counts());
        assertEquals(
                List.of("/api/v1/findings?campaign=%s&knownAt=2026-11-22T03:00:00Z&limit=500&after=next"
                        .formatted(new UUID(0, 4))),
                summary.next());
    }

    private static RuleFindings found(UUID campaign, UUID under, int total, int shown) {
        var one = new RuleFinding(
                null,
                WARD,
                null,
                "V04",
                "P2025",
                "QĐ 366-QĐ/TW",
                RuleSeverity.INFO,
                "1",
                "0",
                "Chưa có quyết định",
                null);
        return new RuleFindings(
                campaign,
                under,
                KNOWN_AT,
                total,
                List.of(new RuleCount("V04", RuleSeverity.INFO, total)),
                Collections.nCopies(shown, one),
                shown < total ? "next" : null);
    }

    /** Reports without the rules were written before there were any: they stay the same bytes. */
    @Test
    void whatTheGatewayFoundItselfComesFirstAndIsWrittenAsBefore() throws JsonProcessingException {
        var subject = new FindingSubject(FindingSubjectKind.UNIT, WARD, WARD);
        var own = new Finding(FindingRule.NO_CAMPAIGN, Severity.WARNING, subject, "12", null, "Phường A …");

        var findings = new RuledAssembly(quotas(), List.of(own), Locale.ENGLISH).findings();

        var json = new ObjectMapper();
        assertEquals(json.writeValueAsString(own), json.writeValueAsString(findings.get(0)));
        assertEquals("V15", findings.get(1).rule());
    }
}
