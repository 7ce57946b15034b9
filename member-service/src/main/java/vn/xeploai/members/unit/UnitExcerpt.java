package vn.xeploai.members.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.xeploai.members.timeline.Validity;

/** The units that an act refers to: those registered already, and those that its list adds as it is read. */
public class UnitExcerpt {
    private final Map<Identifier, List<Naming>> namings = new HashMap<>();
    private final Map<UUID, List<Period>> periods = new HashMap<>();

    private record Naming(UUID unitId, Validity validity) {}

    record Period(UnitAttributes attributes, Validity validity) {}

    void add(UUID unitId, Identifier identifier, Validity validity) {
        namings.computeIfAbsent(identifier, absent -> new ArrayList<>()).add(new Naming(unitId, validity));
    }

    void add(UUID unitId, UnitAttributes attributes, Validity validity) {
        periods.computeIfAbsent(unitId, absent -> new ArrayList<>()).add(new Period(attributes, validity));
    }

    /**
     * The registered unit that one of the request's identifiers names: on the unit's first day, or else on any of its days. A code may have passed
     * to another unit since.
     */
    Optional<UUID> find(CreateUnitRequest request) {
        return find(request, dated -> firstDay(dated.validityWithin(request.validity())))
                .or(() -> find(request, dated -> dated.validityWithin(request.validity())));
    }

    private Optional<UUID> find(CreateUnitRequest request, Function<DatedIdentifier, Validity> days) {
        return request.identifiersOrNone().stream()
                .flatMap(dated -> namedDuring(dated.identifier(), days.apply(dated)).stream())
                .findFirst();
    }

    /** The parent that the request names, on the unit's first day; empty for a unit at the top. */
    Optional<UUID> parentOf(CreateUnitRequest request) {
        if (request.parentIdentifier() == null) return Optional.ofNullable(request.parentId());
        var firstDay = firstDay(request.validity());
        return Optional.of(namedDuring(request.parentIdentifier(), firstDay).orElseThrow(UnitRefusal::parentUnknown));
    }

    List<Period> periods(UUID unitId) {
        return periods.getOrDefault(unitId, List.of());
    }

    public boolean contains(UUID unitId) {
        return periods.containsKey(unitId);
    }

    public boolean existsOn(UUID unitId, LocalDate day) {
        return periods(unitId).stream().anyMatch(period -> period.validity().contains(day));
    }

    /** Whether the unit exists, and may have members of its own, on every one of these days. */
    public boolean hasMembersDuring(UUID unitId, Validity validity) {
        var days = periods(unitId).stream()
                .filter(period -> period.attributes().kind().hasMembers())
                .map(Period::validity)
                .toList();
        return validity.isCoveredBy(days);
    }

    private static Validity firstDay(Validity validity) {
        return new Validity(validity.from(), validity.from().plusDays(1));
    }

    private Optional<UUID> namedDuring(Identifier identifier, Validity validity) {
        return namings.getOrDefault(identifier, List.of()).stream()
                .filter(naming -> naming.validity().overlaps(validity))
                .map(Naming::unitId)
                .findFirst();
    }
}
