package vn.xeploai.members.unit;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of each unit of the list, in its order")
record CreatedUnits(List<CreatedUnit> units, long created, long known) {

    static CreatedUnits of(List<CreatedUnit> units) {
        var created = units.stream().filter(CreatedUnit::created).count();
        return new CreatedUnits(units, created, units.size() - created);
    }

    /** @param created false if the unit was there already, with the same content */
    @Schema(name = "CreatedUnit")
    record CreatedUnit(UUID id, boolean created) {}
}
