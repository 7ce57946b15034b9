package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.sample.SampleFacts.CommuneFacts;

/**
 * The Party organisation of a ward, commune or town with all that is below it.
 *
 * @param superior whether it stands above grass-roots organisations, as it does since the districts ended
 */
record Commune(CommuneFacts facts, SampleUnit unit, List<SampleUnit> sections, List<Cell> cells, boolean superior) {

    /** Parents before children. */
    List<SampleUnit> units() {
        var units = new ArrayList<>(List.of(unit));
        units.addAll(sections);
        cells.forEach(cell -> units.add(cell.unit()));
        return units;
    }

    SampleUnit cell(String name) {
        return cells.stream()
                .map(Cell::unit)
                .filter(cell -> cell.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(facts.code() + " has no " + name));
    }

    int size() {
        return cells.stream().mapToInt(Cell::size).sum();
    }

    /** What its committee is called on papers. */
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
