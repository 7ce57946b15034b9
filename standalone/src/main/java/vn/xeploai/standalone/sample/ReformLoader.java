package vn.xeploai.standalone.sample;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.standalone.sample.Reform.FoundedUnit;
import vn.xeploai.standalone.sample.ReformFacts.DocumentFacts;
import vn.xeploai.standalone.sample.ReformRequest.Identifier;
import vn.xeploai.standalone.sample.ReformRequest.UnitRef;
import vn.xeploai.standalone.sample.ReformRequest.UnitRequest;

/** Records the decision of the reform, unless it is there already, and learns the ids of what it founded. */
final class ReformLoader {
    private final GatewayClient gateway;
    private final Map<String, UUID> unitIds;
    private final Map<String, UUID> memberIds;

    ReformLoader(GatewayClient gateway, Map<String, UUID> unitIds, Map<String, UUID> memberIds) {
        this.gateway = gateway;
        this.unitIds = unitIds;
        this.memberIds = memberIds;
    }

    /** The ids by the units' keys. */
    Map<String, UUID> load(Reform reform) {
        var number = URLEncoder.encode(reform.document().number(), StandardCharsets.UTF_8);
        var there =
                gateway.get("reorganisations?number=" + number, Listed.class).items();
        var recorded = there.isEmpty()
                ? gateway.post("reorganisations", request(reform), Recorded.class)
                : gateway.get("reorganisations/" + there.get(0).id(), Recorded.class);
        var ids = new HashMap<String, UUID>();
        recorded.founded().forEach(unit -> ids.put(unit.key(), unit.id()));
        return ids;
    }

    private Request request(Reform reform) {
        var acts = new ActRequests(this::ref, memberIds);
        return new Request(
                reform.document(),
                reform.effectiveOn(),
                reform.founded().stream().map(this::request).toList(),
                reform.acts().stream().map(acts::request).toList());
    }

    private UnitRequest request(FoundedUnit founded) {
        var unit = founded.unit();
        var own = new Identifier(unit.system(), unit.key());
        return new UnitRequest(
                unit.key(),
                unit.name(),
                unit.kind(),
                unit.type(),
                founded.partyLevel(),
                ref(unit.parent()),
                founded.code() == null ? List.of(own) : List.of(new Identifier(SampleUnit.GSO, founded.code()), own));
    }

    /** A unit that stands has an id already. */
    private UnitRef ref(SampleUnit unit) {
        var id = unitIds.get(unit.key());
        return id == null ? new UnitRef(null, unit.key()) : new UnitRef(id, null);
    }

    private record Request(
            DocumentFacts document, LocalDate effectiveOn, List<UnitRequest> units, List<ReformRequest.Act> acts) {}

    private record Listed(List<Id> items) {}

    private record Id(UUID id) {}

    private record Recorded(List<Founded> founded) {}

    private record Founded(String key, UUID id) {}
}
