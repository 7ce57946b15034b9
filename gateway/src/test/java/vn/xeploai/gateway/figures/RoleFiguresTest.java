package vn.xeploai.gateway.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.testing.Facts;

class RoleFiguresTest {
    private final Facts facts = Facts.aDistrict()
            .districtCampaign()
            .both("ward", "district", "WARD")
            .both("cell", "ward", "CELL")
            .submitted("ward")
            .rated("ward", "COLLECTIVE", "HTTNV", 1)
            .rated("cell", "LEADER", "HTXSNV", 2)
            .counts("district", new SubjectCount("COLLECTIVE", "PENDING", null, null, null, false, 1));

    @Test
    void everythingAtAndBelowTheUnitIsCountedByItsBucket() {
        var tallies = facts.rating(List.of("MEMBER", "COLLECTIVE", "LEADER")).rows();

        var roles = RoleFigures.of(tallies, true);

        assertEquals(2, roles.collectives().total());
        assertEquals(1, roles.collectives().rated());
        assertEquals(1, roles.collectives().notReported());
        assertEquals(2, roles.leaders().rated());
        assertNull(roles.officials());
    }

    @Test
    void kindsThatACampaignDoesNotRateAreUnknown() {
        var roles = RoleFigures.of(facts.rating(List.of("MEMBER", "LEADER")).rows(), true);

        assertNull(roles.collectives());
        assertEquals(2, roles.leaders().total());
    }

    /** The roots that campaigns of members have, those that campaigns of leaders have, and whether there are units in none. */
    @ParameterizedTest
    @CsvSource({
        "one two, one two, true,  true",
        "one two, one,     true,  false",
        "one,     one two, true,  true",
        "one two, one two, false, false",
        "one,     '',      true,  false",
    })
    void aboveTheCampaignsEveryPartMustHaveACampaign(String members, String leaders, boolean covered, boolean known) {
        var tallies = facts.rows();
        var campaigns = new ArrayList<Tallies.Campaign>();
        for (var root : words(members)) campaigns.add(campaign("members " + root, root, "MEMBER", false));
        for (var root : words(leaders)) campaigns.add(campaign("leaders " + root, root, "LEADER", false));

        var roles = RoleFigures.of(
                new Tallies(tallies.knownAt(), tallies.scheme(), campaigns, tallies.units(), null), covered);

        assertEquals(known, roles.leaders() != null);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static Tallies.Campaign campaign(String name, String root, String kind, boolean holdsUnder) {
        return new Tallies.Campaign(Facts.id(name), Facts.id(root), "OPEN", Facts.ON, List.of(kind), holdsUnder);
    }

    @Test
    void officialsAreThoseOfTheOtherTrackByItsRules() {
        var total = new Tallies.Total(
                Facts.scheme(),
                List.of(campaign("state", "district", "OFFICIAL", true)),
                List.of(
                        new SubjectCount("OFFICIAL", "DECIDED", "HTTNV", null, null, true, 7),
                        new SubjectCount("OFFICIAL", "PENDING", null, null, null, false, 2)));

        var roles = RoleFigures.of(facts.also(total).rows(), false);

        assertEquals(9, roles.officials().total());
        assertEquals(7, roles.officials().rated());
        assertEquals(2, roles.officials().notReported());
        assertEquals(Facts.scheme(), roles.stateScheme());
    }

    @Test
    void agenciesAreKnownWhereOfficialsAreNot() {
        var total = new Tallies.Total(
                Facts.scheme(),
                List.of(campaign("state", "district", "AGENCY", true)),
                List.of(new SubjectCount("AGENCY", "DECIDED", "HTTNV", null, null, true, 3)));

        var roles = RoleFigures.of(facts.also(total).rows(), false);

        assertNull(roles.officials());
        assertEquals(3, roles.agencies().rated());
        assertEquals(Facts.scheme(), roles.stateScheme());
    }

    @Test
    void officialsOfAPartAreNotReportedForTheWhole() {
        var total = new Tallies.Total(
                Facts.scheme(),
                List.of(campaign("state", "ward", "OFFICIAL", false)),
                List.of(new SubjectCount("OFFICIAL", "DECIDED", "HTTNV", null, null, true, 7)));

        var roles = RoleFigures.of(facts.below().also(total).rows(), true);

        assertNull(roles.officials());
    }

    @Test
    void withoutACampaignOfTheStatesTrackOfficialsAreUnknown() {
        var none = new Tallies.Total(Facts.scheme(), List.of(), List.of());

        var roles = RoleFigures.of(facts.also(none).rows(), true);

        assertNull(roles.officials());
        assertNull(roles.stateScheme());
    }

    @Test
    void theHashCoversThemAndIsUnchangedWithoutThem() {
        var root = facts.merged().root();
        var known = RoleFigures.of(facts.rating(List.of("LEADER")).rows(), true);
        var one = FiguresHash.of("2022", root, facts.memos(), known, UnratedKinds.NONE);

        assertNotEquals(FiguresHash.of("2022", root, facts.memos(), RoleFigures.UNKNOWN, UnratedKinds.NONE), one);
        var more = RoleFigures.of(facts.rated("cell", "LEADER", "HTXSNV", 1).rows(), true);
        assertNotEquals(FiguresHash.of("2022", root, facts.memos(), more, UnratedKinds.NONE), one);
        var unrated = new UnratedKinds(Set.of(SubjectKind.CELL), Set.of());
        assertNotEquals(FiguresHash.of("2022", root, facts.memos(), known, unrated), one);
    }
}
