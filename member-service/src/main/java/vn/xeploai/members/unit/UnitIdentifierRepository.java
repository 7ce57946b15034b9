package vn.xeploai.members.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.xeploai.members.timeline.TimelineRepository;

@ApplicationScoped
class UnitIdentifierRepository implements TimelineRepository<UnitIdentifier> {
    @Override
    public List<UnitIdentifier> currentOfSameSubject(UnitIdentifier identifier) {
        return list(
                "unitId = ?1 and system = ?2 and recordedTo is null",
                identifier.unitId(),
                identifier.identifier().system());
    }

    /** The current rows of these identifiers, on whichever days. */
    List<UnitIdentifier> current(Collection<Identifier> identifiers) {
        var values = identifiers.stream().map(Identifier::value).distinct().toList();
        return list("value in ?1 and recordedTo is null", values).stream()
                .filter(row -> identifiers.contains(row.identifier()))
                .toList();
    }
}
