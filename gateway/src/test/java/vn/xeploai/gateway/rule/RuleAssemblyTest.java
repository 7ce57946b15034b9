package vn.xeploai.gateway.rule;

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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.source.Label;
import vn.xeploai.gateway.source.NameDirectory.Named;
import vn.xeploai.gateway.source.Quota;
import vn.xeploai.gateway.source.Quotas;
import vn.xeploai.gateway.source.RuleFinding;
import vn.xeploai.gateway.source.RuleFindings;
import vn.xeploai.gateway.source.Severity;

class RuleAssemblyTest {
    private static final Instant KNOWN_AT = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID DISTRICT = new UUID(0, 1);
    private static final UUID WARD = new UUID(0, 2);
    private static final UUID CAMPAIGN = new UUID(0, 3);
    private static final Quota.Finding MISPLACED = new Quota.Finding(
            "V15",
            "P2025",
            "QĐ 366-QĐ/TW, Điều 11.1.5",
            Severity.WARNING,
            new RuleFinding.Subject("MEMBER", new UUID(0, 9)),
            "1",
            "0",
            new Label("Không thuộc nhóm nào", "In no group"),
            null);

    private static RuleFacts quotas(Quotas.Group... groups) {
        var counts = List.of(new RuleFindings.Count("V15", Severity.WARNING, 300));
        return new RuleFacts(
                List.of(new Quotas(
                        CAMPAIGN, DISTRICT, KNOWN_AT, List.of(groups), List.of(), List.of(MISPLACED), counts)),
                null,
                Map.of(new UUID(0, 9), new Named("Nguyễn Văn An", null), WARD, new Named("Phường", null)));
    }

    private static Quotas.Group group(UUID unit, String kind) {
        var now = new Quota.State(60, 308, 61, 1, 1, 0);
        var rate = new BigDecimal("0.20");
        var answer = new Quota(
                "V15a", "HD 21", Severity.ERROR, "TCCSD", null, "T", "FLOOR", rate, null, null, now, List.of());
        return new Quotas.Group(unit, kind, null, answer);
    }

    private static RuleAssembly assembly(RuleFacts ruled) {
        return new RuleAssembly(ruled, List.of(), Locale.ENGLISH);
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

        assertNull(assembly(new RuleFacts(null, List.of(found), Map.of())).quota(WARD));
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
    void aFindingNamesItsSubjectAsFarAsItIsKnown() {
        var subject = assembly(quotas()).findings().get(0).subject();

        assertEquals("Nguyễn Văn An", subject.name());
        assertNull(subject.unitName());
    }

    @Test
    void countsOfSeveralCampaignsAreAddedAndEachGoesOnByItsOwnAddress() {
        var whole = found(CAMPAIGN, DISTRICT, 2, 2);
        var cut = found(new UUID(0, 4), null, 500, 3);

        var summary =
                assembly(new RuleFacts(null, List.of(whole, cut), Map.of())).summary();

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
                null, WARD, null, "V04", "P2025", "QĐ 366-QĐ/TW", Severity.INFO, "1", "0", "Chưa có quyết định", null);
        return new RuleFindings(
                campaign,
                under,
                KNOWN_AT,
                total,
                List.of(new RuleFindings.Count("V04", Severity.INFO, total)),
                Collections.nCopies(shown, one),
                shown < total ? "next" : null);
    }

    /** Reports without the rules were written before there were any: they stay the same bytes. */
    @Test
    void whatTheGatewayFoundItselfComesFirstAndIsWrittenAsBefore() throws JsonProcessingException {
        var subject = FindingSubjectResponse.unit(WARD);
        var own = new FindingResponse("NO_CAMPAIGN", Severity.WARNING, subject, "12", null, "Phường A …");

        var findings = new RuleAssembly(quotas(), List.of(own), Locale.ENGLISH).findings();

        assertEquals(
                ("{'rule':'NO_CAMPAIGN','severity':'WARNING','subject':{'kind':'UNIT','id':'%s','unitId':'%s'},"
                                + "'expected':'12','actual':null,'explanation':'Phường A …'}")
                        .formatted(WARD, WARD)
                        .replace('\'', '"'),
                new ObjectMapper().writeValueAsString(findings.get(0)));
        assertEquals("V15", findings.get(1).rule());
    }
}
