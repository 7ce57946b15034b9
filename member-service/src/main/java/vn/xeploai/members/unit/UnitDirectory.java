package vn.xeploai.members.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

/** What other features ask of the unit register inside an act: the current rows of the units that they speak of. */
@ApplicationScoped
public class UnitDirectory {
    private final UnitVersionRepository versions;
    private final UnitIdentifierRepository identifiers;

    UnitDirectory(UnitVersionRepository versions, UnitIdentifierRepository identifiers) {
        this.versions = versions;
        this.identifiers = identifiers;
    }

    public KnownUnits known(Collection<Identifier> named, Collection<UUID> unitIds) {
        var known = new KnownUnits();
        var wanted = new HashSet<>(unitIds);
        for (var row : identifiers.current(named)) {
            known.add(row.unitId(), row.identifier(), row.validity());
            wanted.add(row.unitId());
        }
        versions.current(wanted).forEach(row -> known.add(row.unitId(), row.attributes(), row.validity()));
        return known;
    }
}
