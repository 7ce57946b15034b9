package vn.xeploai.standalone.world;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.world.WorldUnit.Kind;

/** Invents a province with a district and its smaller neighbour. */
final class UnitMaker {
    private final Chance chance;
    private final List<WorldUnit> units = new ArrayList<>();
    private final String tag;

    /** @param tag begins all codes, so that worlds never meet */
    UnitMaker(String tag, Chance chance) {
        this.tag = tag;
        this.chance = chance;
    }

    Structure make(String province, String district, String neighbour) {
        units.add(WorldUnit.of(Kind.PROVINCE_COMMITTEE, province, null));
        units.add(WorldUnit.of(Kind.DISTRICT_COMMITTEE, district, province));
        units.add(WorldUnit.of(Kind.DISTRICT_COMMITTEE, neighbour, province));
        for (int i = chance.between(5, 7); i > 0; i--)
            committee(Kind.COMMUNE_COMMITTEE, district, chance.between(2, 4));
        if (chance.percent(50)) committee(Kind.AGENCY_COMMITTEE, district, 2);
        if (chance.percent(50)) add(Kind.GRASSROOTS_CELL, district);
        for (int i = chance.between(1, 2); i > 0; i--)
            committee(Kind.COMMUNE_COMMITTEE, neighbour, chance.between(1, 3));
        return new Structure(units);
    }

    private void committee(Kind kind, String parent, int cells) {
        var committee = add(kind, parent);
        var section = cells > 3 || chance.percent(15);
        var above = section ? add(Kind.SECTIONAL_COMMITTEE, committee) : committee;
        for (int i = 0; i < cells; i++) add(Kind.CELL, i % 2 == 0 ? above : committee);
    }

    private String add(Kind kind, String parent) {
        var unit = WorldUnit.of(kind, "%s-%02d".formatted(tag, units.size()), parent);
        units.add(unit);
        return unit.key();
    }
}
