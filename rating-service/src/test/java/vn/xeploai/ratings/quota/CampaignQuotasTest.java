package vn.xeploai.ratings.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.scheme.Quota.QuotaGroup;
import vn.xeploai.ratings.scheme.Regimes;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Who is counted together, without a database. */
class CampaignQuotasTest {
    private static final UUID DISTRICT = UUID.randomUUID();
    private static final UUID WARD = UUID.randomUUID();
    private static final UUID CELL = UUID.randomUUID();
    private static final UUID NAMED = UUID.randomUUID();

    private static CampaignQuotas of(String scheme) {
        return new CampaignQuotas(Regimes.released(scheme), List.of(), Set.of());
    }

    private static QuotaPlace inCell(SubjectKind kind, Set<UUID> named) {
        return new QuotaPlace(kind, CELL, List.of(DISTRICT, WARD, CELL), WARD, WARD, named);
    }

    @ParameterizedTest
    @CsvSource({
        "P2019, MEMBER, TCCSD",
        "P2019, CELL,   LEVEL",
        "P2025, MEMBER, SIMILAR_POSITION",
        "P2025, CELL,   SIMILAR_POSITION",
    })
    void membersAndCellsAreCountedWithinTheirGrassRootsOrganisation(String scheme, SubjectKind kind, QuotaGroup group) {
        var found = of(scheme).of(inCell(kind, Set.of()));

        assertEquals(1, found.size());
        assertEquals(WARD, found.get(0).key().unitId());
        assertEquals(group, found.get(0).key().groupKind());
        assertEquals(kind, found.get(0).key().subjectKind());
        assertEquals(List.of(DISTRICT, WARD), found.get(0).path());
    }

    @Test
    void aWardIsCountedWithTheOthersOfItsDistrict() {
        var ward = new QuotaPlace(
                SubjectKind.GRASSROOTS_ORGANISATION, WARD, List.of(DISTRICT, WARD), WARD, DISTRICT, Set.of());

        assertEquals(DISTRICT, of("P2025").of(ward).get(0).key().unitId());
    }

    @Test
    void aCommuneIsCountedWithTheOthersOfItsProvince() {
        var province = UUID.randomUUID();
        var commune = new QuotaPlace(
                SubjectKind.SUPERIOR_ORGANISATION, WARD, List.of(province, WARD), WARD, province, Set.of());

        assertEquals(province, of("P2025").of(commune).get(0).key().unitId());
    }

    /** Its peers are in other campaigns, so nothing can be counted here. */
    @Test
    void theRootItselfIsInNoGroup() {
        var root = new QuotaPlace(SubjectKind.GRASSROOTS_ORGANISATION, WARD, List.of(WARD), WARD, null, Set.of());

        assertEquals(List.of(), of("P2025").of(root));
    }

    @Test
    void aSubjectInSeveralNamedGroupsIsCountedInEach() {
        var second = UUID.randomUUID();

        var found = of("P2025").of(inCell(SubjectKind.MEMBER, Set.of(NAMED, second)));

        assertEquals(2, found.size());
        assertEquals(
                Set.of(NAMED, second),
                Set.of(found.get(0).key().groupId(), found.get(1).key().groupId()));
    }
}
