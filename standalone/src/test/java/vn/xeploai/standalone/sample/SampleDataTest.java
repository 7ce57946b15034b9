package vn.xeploai.standalone.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.standalone.province.Json;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Post;
import vn.xeploai.standalone.province.Standing.State;
import vn.xeploai.standalone.province.UnitKind;
import vn.xeploai.standalone.province.UnitType;

class SampleDataTest {
    private static final SampleData SAMPLE = SampleData.generate();
    private static final Sums SUMS = new Sums(SAMPLE);
    private static final LocalDate END_OF_2018 = LocalDate.of(2018, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "06760, 2017, 443, 19, 0",
        "08824, 2018, 285, 10, 0",
        "07069, 2018, 1493, 41, 0",
        "31144, 2013, 560, 29, 8",
        "31144, 2014, 560, 29, 8",
        "31156, 2021, 422, 20, 0",
        "31156, 2022, 422, 20, 0",
        "31156, 2023, 422, 20, 0",
        "31156, 2024, 422, 20, 0",
        "31156, 2025, 422, 20, 0"
    })
    void theOrganisationsHaveExactlyTheirCounts(String commune, int year, int members, int cells, int sections) {
        assertEquals(members, SUMS.counted(commune, LocalDate.of(year, 12, 31)).size());
        assertEquals(cells, SUMS.unitsIn(commune, UnitKind.CELL).size());
        assertEquals(
                sections, SUMS.unitsIn(commune, UnitKind.SECTIONAL_COMMITTEE).size());
    }

    @Test
    void fiveDistrictsHaveAllTheirCommunesAndTheOtherOnesAreSmall() {
        var communes = SAMPLE.facts().districts().stream()
                .flatMap(district -> district.communes().stream().map(commune -> Map.entry(district, commune)))
                .toList();

        assertEquals(63, communes.size());
        assertEquals(
                5,
                communes.stream()
                        .filter(entry -> entry.getValue().members() != null)
                        .count());
        for (var entry : communes) {
            if (entry.getValue().members() != null) continue;
            var code = entry.getValue().code();
            for (var year : entry.getKey().years()) {
                assertWithin(
                        30, 80, SUMS.counted(code, LocalDate.of(year, 12, 31)).size());
            }
            assertWithin(2, 4, SUMS.unitsIn(code, UnitKind.CELL).size());
        }
    }

    @Test
    void aCellHasAtLeastThreeOfficialMembers() {
        for (var campaign : SAMPLE.campaigns()) {
            var official = SAMPLE.members().stream()
                    .filter(member -> member.stateOn(LocalDate.of(campaign.year(), 12, 31)) == State.OFFICIAL)
                    .collect(groupingBy(member -> SUMS.cellOf(member, campaign), counting()));
            for (var cell : SUMS.cellsOf(campaign)) {
                assertTrue(official.getOrDefault(cell.key(), 0L) >= 3, cell.name());
            }
        }
    }

    @Test
    void theMilitaryCellOfThoiLongHasTwelveMembers() {
        for (var year : List.of(2021, 2022, 2023)) {
            var military = SUMS.counted("31156", LocalDate.of(year, 12, 31)).stream()
                    .filter(member -> SUMS.unit(member.cell()).type() == UnitType.MILITARY)
                    .count();

            assertEquals(12, military);
        }
    }

    @Test
    void thoiLongHasNineCellsOfAgenciesAndElevenOfAreas() {
        var residential = SUMS.unitsIn("31156", UnitKind.CELL).stream()
                .filter(cell -> cell.type() == UnitType.RESIDENTIAL)
                .count();

        assertEquals(11, residential);
        assertEquals(9, SUMS.unitsIn("31156", UnitKind.CELL).size() - residential);
    }

    @Test
    void inMaoKheTheOfficialsAreCountedAndEverySecretaryOfAnAreaHeadsIt() {
        var members = SUMS.counted("07069", END_OF_2018);
        var residential = SUMS.unitsIn("07069", UnitKind.CELL).stream()
                .filter(cell -> cell.type() == UnitType.RESIDENTIAL)
                .collect(toSet());
        var heads = members.stream()
                .filter(member -> titles(member).contains("Bí thư chi bộ"))
                .filter(member -> titles(member).stream().anyMatch(title -> title.startsWith("Trưởng khu ")))
                .map(member -> SUMS.unit(member.cell()))
                .collect(toSet());

        assertEquals(33, members.stream().filter(SampleDataTest::isOfficial).count());
        assertEquals(14, members.stream().filter(SampleDataTest::isPartTimer).count());
        assertEquals(residential, heads);
    }

    @Test
    void inMongDuongOneCellSecretaryIsAlsoHeadOfKhu10() {
        var heads = SUMS.counted("06760", LocalDate.of(2017, 12, 31)).stream()
                .filter(member -> titles(member).contains("Trưởng khu 10"))
                .toList();

        assertEquals(1, heads.size());
        assertTrue(titles(heads.get(0)).contains("Bí thư chi bộ"));
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertEquals(Json.write(SAMPLE), Json.write(SampleData.generate()));
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        var facts = SAMPLE.facts();
        var other = new SampleFacts(
                facts.begins(),
                facts.seed() + 1,
                facts.country(),
                facts.provinces(),
                facts.districts(),
                withoutCommunes(facts.reform()),
                facts.people());

        assertNotEquals(
                Json.write(SAMPLE.members()),
                Json.write(SampleData.generate(other).members()));
    }

    @Test
    void keysOfUnitsAreUniqueAndParentsComeFirst() {
        var seen = new HashSet<String>();
        for (var unit : SAMPLE.units()) {
            assertTrue(unit.parent() == null || seen.contains(unit.parent()), unit.name());
            assertTrue(seen.add(unit.key()), unit.key());
        }
    }

    /** The reform names cells, and the seed determines the cells of a commune. */
    private static ReformFacts withoutCommunes(ReformFacts facts) {
        return new ReformFacts(facts.effectiveOn(), facts.document(), List.of(), List.of(), List.of(), List.of());
    }

    private static void assertWithin(int least, int most, int actual) {
        assertTrue(least <= actual && actual <= most, actual + " is not within " + least + " and " + most);
    }

    private static List<String> titles(Member member) {
        return member.posts().stream().map(Post::title).toList();
    }

    private static boolean isOfficial(Member member) {
        return member.posts().stream().anyMatch(post -> post.side() == Post.Side.STATE);
    }

    private static boolean isPartTimer(Member member) {
        return titles(member).stream().anyMatch(title -> title.endsWith("(không chuyên trách)"));
    }
}
