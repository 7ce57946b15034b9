package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitType;
import vn.xeploai.standalone.sample.SampleFacts.CommuneFacts;

/**
 * The Party organisation of a ward, commune or town with everything below it.
 *
 * @param superior whether it is above grass-roots organisations, as wards are since the districts ended
 */
record Commune(CommuneFacts facts, Unit unit, List<Unit> sections, List<Cell> cells, boolean superior) {

    /** @param size the number of members at the end of each year */
    record Cell(Unit unit, int size) {
        /** Cells of the military and of the office admit no members. */
        boolean mayAdmit() {
            return unit.type() != UnitType.MILITARY && unit.type() != UnitType.AGENCY;
        }
    }

    /** Parents before children. */
    List<Unit> units() {
        var units = new ArrayList<>(List.of(unit));
        units.addAll(sections);
        cells.forEach(cell -> units.add(cell.unit()));
        return units;
    }

    Unit cell(String name) {
        return cells.stream()
                .map(Cell::unit)
                .filter(cell -> cell.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(facts.code() + " has no " + name));
    }

    /** Those who count at the end of a year, by the key of their cell. */
    Map<String, List<Member>> byCell(List<Member> members, int year) {
        var lastDay = RatingYear.of(year).lastDay();
        return members.stream().filter(member -> member.countsOn(lastDay)).collect(Collectors.groupingBy(Member::cell));
    }

    int size() {
        return cells.stream().mapToInt(Cell::size).sum();
    }

    /** The name of its committee in documents. */
    String committee() {
        return "Đảng ủy " + facts.place();
    }

    /** The body that decides on what is below it. */
    String decidingBody() {
        return superior ? "Ban Thường vụ " + committee() : committee();
    }

    String signer() {
        var secretary = "Bí thư " + committee();
        return superior ? secretary + ", thay mặt Ban Thường vụ" : secretary;
    }
}
