package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.sample.Serial.digits;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;
import vn.xeploai.standalone.province.UnitType;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.SampleFacts.CellFacts;
import vn.xeploai.standalone.sample.SampleFacts.CommuneFacts;
import vn.xeploai.standalone.sample.SampleFacts.DistrictFacts;

/** Creates the sections and cells of a commune: as published, or else drawn at random. */
final class CommuneMaker {
    private static final int FEWEST_MEMBERS = 30;
    private static final int MOST_MEMBERS = 80;
    private static final int FEWEST_CELLS = 2;
    private static final int MOST_CELLS = 4;
    /** Three official members make a cell; a few more leave room for those on probation. */
    private static final int SMALLEST_CELL = 6;
    /** A residential cell is several times as large as one of an office. */
    private static final int RESIDENTIAL_WEIGHT = 4;

    private final DistrictFacts district;
    private final Unit districtUnit;
    private final Draw draw;

    CommuneMaker(DistrictFacts district, Unit districtUnit, Draw draw) {
        this.district = district;
        this.districtUnit = districtUnit;
        this.draw = draw;
    }

    /** @param members null where the size is to be drawn */
    private record CellPlan(Unit unit, Integer members) {}

    Commune make(CommuneFacts facts) {
        var own = draw.named(facts.code());
        var name = "Đảng bộ " + facts.place();
        var unit = Unit.place(facts.code(), districtUnit.key(), name, UnitKind.COMMUNE_COMMITTEE, facts.type());
        var sections = new ArrayList<Unit>();
        var plans = new ArrayList<CellPlan>();
        for (var cell : facts.cells() == null ? drawnCells(facts, own) : facts.cells()) addCells(unit, cell, plans);
        if (facts.sections() != null) addSections(unit, facts, sections, plans);
        var members = facts.members() == null ? own.between(FEWEST_MEMBERS, MOST_MEMBERS) : facts.members();
        return new Commune(facts, unit, sections, sized(members, plans, own), false);
    }

    private List<CellFacts> drawnCells(CommuneFacts facts, Draw own) {
        var cells = own.between(FEWEST_CELLS, MOST_CELLS);
        var school = cells == MOST_CELLS;
        var area = district.areaNames().get(facts.type());
        var drawn = new ArrayList<CellFacts>();
        drawn.add(new CellFacts("Chi bộ Cơ quan " + facts.type().word(), UnitType.AGENCY, null, null));
        if (school) drawn.add(new CellFacts("Chi bộ Trường học", UnitType.SCHOOL, null, null));
        drawn.add(new CellFacts("Chi bộ " + area + " {n}", UnitType.RESIDENTIAL, cells - drawn.size(), null));
        return drawn;
    }

    private static void addCells(Unit parent, CellFacts facts, List<CellPlan> plans) {
        for (var number = 1; number <= (facts.count() == null ? 1 : facts.count()); number++) {
            var name = facts.name().replace("{n}", String.valueOf(number));
            plans.add(new CellPlan(cell(parent, parent, name, facts.type(), plans.size() + 1), facts.members()));
        }
    }

    private static void addSections(Unit commune, CommuneFacts facts, List<Unit> sections, List<CellPlan> plans) {
        var planned = facts.sections();
        for (var number = 1; number <= planned.count(); number++) {
            var section = Unit.inside(
                    commune.key() + "/S" + digits(2, number),
                    commune.key(),
                    planned.name().replace("{n}", String.valueOf(number)),
                    UnitKind.SECTIONAL_COMMITTEE,
                    UnitType.RESIDENTIAL);
            sections.add(section);
            for (var each = 1; each <= planned.cellsEach(); each++) {
                var name = planned.cellName()
                        .replace("{n}", String.valueOf(number))
                        .replace("{m}", String.valueOf(each));
                plans.add(new CellPlan(cell(commune, section, name, UnitType.RESIDENTIAL, plans.size() + 1), null));
            }
        }
    }

    private static Unit cell(Unit commune, Unit parent, String name, UnitType type, int number) {
        return Unit.inside(commune.key() + "/C" + digits(2, number), parent.key(), name, UnitKind.CELL, type);
    }

    /** Distributes all members of a commune among its cells, none of which gets fewer than a cell may have. */
    private static List<Cell> sized(int members, List<CellPlan> plans, Draw own) {
        var free = plans.stream().filter(plan -> plan.members() == null).toList();
        var given = plans.stream()
                .filter(plan -> plan.members() != null)
                .mapToInt(CellPlan::members)
                .sum();
        var rest = members - given - SMALLEST_CELL * free.size();
        if (rest < 0) throw new IllegalArgumentException(members + " members do not fill " + plans.size() + " cells");
        var shares = shares(rest, free, own).iterator();
        return plans.stream()
                .map(plan ->
                        new Cell(plan.unit(), plan.members() == null ? SMALLEST_CELL + shares.next() : plan.members()))
                .toList();
    }

    /** By weight, rounded so that the running sum is exact. */
    private static List<Integer> shares(int rest, List<CellPlan> free, Draw own) {
        var weights = free.stream().mapToLong(plan -> weight(plan, own)).toArray();
        var total = 0L;
        for (var weight : weights) total += weight;
        var shares = new ArrayList<Integer>();
        var reached = 0L;
        for (var weight : weights) {
            var before = rest * reached / total;
            reached += weight;
            shares.add((int) (rest * reached / total - before));
        }
        return shares;
    }

    private static long weight(CellPlan plan, Draw own) {
        var weight = own.between(70, 130);
        return plan.unit().type() == UnitType.RESIDENTIAL ? (long) weight * RESIDENTIAL_WEIGHT : weight;
    }
}
