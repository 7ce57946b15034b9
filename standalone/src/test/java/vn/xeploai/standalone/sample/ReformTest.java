package vn.xeploai.standalone.sample;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.standalone.province.StructureAct;
import vn.xeploai.standalone.province.StructureAct.Close;
import vn.xeploai.standalone.province.StructureAct.Merge;
import vn.xeploai.standalone.province.StructureAct.Move;
import vn.xeploai.standalone.province.StructureAct.Rename;
import vn.xeploai.standalone.province.StructureAct.Split;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;

class ReformTest {
    private static final SampleData SAMPLE = SampleData.generate();
    private static final Sums SUMS = new Sums(SAMPLE);
    private static final Reform REFORM = SAMPLE.reform();

    @ParameterizedTest
    @CsvSource({
        "06805, 06760, Đảng bộ phường Mông Dương, 22",
        "06763, 06781, Đảng bộ phường Cửa Ông, 22",
        "07105, 07069, Đảng bộ phường Mạo Khê, 22",
        "08824, 08824, Đảng bộ xã Tam Sơn, 25",
        "08860, 08866, Đảng bộ xã Sơn Đông, 25",
        "31144, 31135, Đảng bộ phường Ninh Kiều, 92",
        "31147, 31147, Đảng bộ phường Tân An, 92",
        "31156, 31157, Đảng bộ phường Thới Long, 92",
        "31159, 31153, Đảng bộ phường Ô Môn, 92"
    })
    void aCommuneBecomesWhatItBecame(String commune, String code, String name, String province) {
        var merge = acts(Merge.class)
                .filter(act -> act.sources().contains(commune))
                .findFirst()
                .orElseThrow();
        var founded = REFORM.decision().founded().stream()
                .filter(unit -> unit.key().equals(merge.into()))
                .findFirst()
                .orElseThrow();

        assertEquals(code, founded.code());
        assertEquals(name, founded.name());
        assertEquals(province, founded.parent());
        assertEquals("IMMEDIATE_SUPERIOR", founded.partyLevel());
    }

    @Test
    void everyCommuneEndsOnceButForTheOneThatChangesNothingButItsSuperior() {
        var ending = Stream.concat(
                        acts(Merge.class).flatMap(act -> act.sources().stream()),
                        acts(Split.class).map(Split::source))
                .filter(unit -> SUMS.unit(unit).kind() == UnitKind.COMMUNE_COMMITTEE)
                .toList();
        var communes = SAMPLE.units().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNE_COMMITTEE)
                .map(Unit::key)
                .collect(toSet());

        assertEquals(63, communes.size());
        assertTrue(communes.remove("31150"));
        assertEquals(62, ending.size());
        assertEquals(communes, new HashSet<>(ending));
        assertEquals(List.of("31150"), acts(Move.class).map(Move::unit).toList());
    }

    @Test
    void allDistrictsEndAndVinhPhucComesUnderPhuTho() {
        var closed = acts(Close.class).map(Close::unit).collect(toSet());
        var provinces = acts(Merge.class)
                .filter(act ->
                        SUMS.unit(act.into()) != null && SUMS.unit(act.into()).kind() == UnitKind.PROVINCE_COMMITTEE)
                .toList();

        assertEquals(Set.of("195", "205", "253", "916", "917"), closed);
        assertEquals(1, provinces.size());
        assertEquals(List.of("26"), provinces.get(0).sources());
        assertEquals("25", provinces.get(0).into());
    }

    @ParameterizedTest
    @CsvSource({"07093, 2025/07090, 2025/07093", "06799, 2025/06886, 2025/06799"})
    void aDividedCommuneGivesOneCellAndKeepsTheRestTogether(String commune, String part, String rest) {
        var parts = acts(Split.class)
                .filter(act -> act.source().equals(commune))
                .findFirst()
                .orElseThrow()
                .parts();

        assertEquals(
                Map.of(part, 1, rest, 0),
                Map.of(
                        parts.get(0).into(), parts.get(0).units().size(),
                        parts.get(1).into(), parts.get(1).units().size()));
        for (var one : parts) assertEquals(one.into().equals(rest), one.rest());
    }

    @Test
    void everyCellIsInOneNewCommuneAndNobodyIsLost() {
        var cells = REFORM.communes().stream()
                .flatMap(commune -> commune.cells().stream())
                .map(Unit::key)
                .toList();
        var places = new HashSet<>(cells);

        assertEquals(cells.size(), places.size());
        for (var member : SAMPLE.members()) assertTrue(places.contains(REFORM.cellOf(member)), member.key());
        SAMPLE.units().stream()
                .filter(unit -> unit.kind() == UnitKind.CELL)
                .forEach(cell ->
                        assertTrue(places.contains(cell.key()) != REFORM.heirs().containsKey(cell.key()), cell.key()));
    }

    @Test
    void noTwoCellsOfANewCommuneBearTheSameName() {
        var renamed = new HashMap<String, String>();
        acts(Rename.class).forEach(act -> renamed.put(act.unit(), act.name()));

        for (var commune : REFORM.communes()) {
            var names = commune.cells().stream()
                    .map(cell -> renamed.getOrDefault(cell.key(), cell.name()))
                    .toList();
            assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"31156/C20, 2025/31157/C03, 2025/31157/C04", "07093/C02, 2025/07093/C02, 07093/C02"})
    void whoIsNamedWhenACellIsDividedGoesThereAndTheOthersGoWithTheRest(String cell, String named, String rest) {
        var members = SAMPLE.members().stream()
                .filter(member -> member.cell().equals(cell))
                .filter(member -> member.countsOn(REFORM.decision().effectiveOn()))
                .toList();
        var there = members.stream()
                .filter(member -> REFORM.cellOf(member).equals(named))
                .toList();

        assertEquals(members.size() / 2.0, there.size(), 1);
        assertEquals(
                members.size() - there.size(),
                members.stream()
                        .filter(member -> REFORM.cellOf(member).equals(rest))
                        .count());
        there.forEach(member -> assertTrue(REFORM.named().containsKey(member.key())));
    }

    @Test
    void whoIsAdmittedLaterEntersACellThatGoesOn() {
        var later = SAMPLE.laterMembers();

        assertTrue(later.size() > 10);
        for (var member : later) assertEquals(member.cell(), REFORM.cellOf(member));
    }

    private static <T extends StructureAct> Stream<T> acts(Class<T> kind) {
        return REFORM.decision().acts().stream().filter(kind::isInstance).map(kind::cast);
    }
}
