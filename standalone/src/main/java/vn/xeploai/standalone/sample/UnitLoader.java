package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Registers the sample's units and learns their ids. */
final class UnitLoader {
    private final GatewayClient gateway;
    private final LocalDate begins;

    UnitLoader(GatewayClient gateway, LocalDate begins) {
        this.gateway = gateway;
        this.begins = begins;
    }

    /** The ids by the units' keys. */
    Map<String, UUID> load(List<SampleUnit> units) {
        var ids = new HashMap<String, UUID>();
        for (var list : Lists.ofAtMost(Lists.LONGEST, units)) {
            var answer = gateway.post(
                    "units", new UnitsRequest(list.stream().map(this::request).toList()), UnitsAnswer.class);
            for (var i = 0; i < list.size(); i++) {
                ids.put(list.get(i).key(), answer.units().get(i).id());
            }
        }
        units.stream().filter(unit -> unit.became() != null).forEach(unit -> rename(unit, ids));
        return ids;
    }

    private UnitRequest request(SampleUnit unit) {
        return new UnitRequest(
                List.of(new Identifier(unit.system(), unit.key())),
                unit.name(),
                unit.kind(),
                unit.type(),
                unit.kind().partyLevel(),
                unit.parent() == null
                        ? null
                        : new Identifier(unit.parent().system(), unit.parent().key()),
                begins);
    }

    private void rename(SampleUnit unit, Map<String, UUID> ids) {
        var path = "units/" + ids.get(unit.key());
        var later = unit.became();
        var standing = gateway.get(path + "?on=" + later.on(), UnitAnswer.class);
        if (standing.name().equals(later.name()) && standing.type() == later.type()) return;
        var version = new VersionRequest(
                later.name(),
                unit.kind(),
                later.type(),
                unit.kind().partyLevel(),
                ids.get(unit.parent().key()),
                later.on());
        gateway.postIfMatch(path + "/versions", gateway.etag(path), new VersionsRequest(List.of(version)));
    }

    private record UnitsRequest(List<UnitRequest> units) {}

    private record UnitRequest(
            List<Identifier> identifiers,
            String name,
            UnitKind kind,
            UnitType type,
            String partyLevel,
            Identifier parentIdentifier,
            LocalDate validFrom) {}

    private record Identifier(String system, String value) {}

    private record VersionsRequest(List<VersionRequest> versions) {}

    private record VersionRequest(
            String name, UnitKind kind, UnitType type, String partyLevel, UUID parentId, LocalDate validFrom) {}

    private record UnitsAnswer(List<UnitId> units) {}

    private record UnitId(UUID id) {}

    private record UnitAnswer(String name, UnitType type) {}
}
