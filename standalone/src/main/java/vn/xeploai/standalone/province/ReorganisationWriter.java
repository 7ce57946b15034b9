package vn.xeploai.standalone.province;

import static vn.xeploai.standalone.province.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.StructureAct.ChangeType;
import vn.xeploai.standalone.province.StructureAct.Close;
import vn.xeploai.standalone.province.StructureAct.Merge;
import vn.xeploai.standalone.province.StructureAct.Move;
import vn.xeploai.standalone.province.StructureAct.NewCode;
import vn.xeploai.standalone.province.StructureAct.Part;
import vn.xeploai.standalone.province.StructureAct.Rename;
import vn.xeploai.standalone.province.StructureAct.Split;

/** Records a decision on the structure, unless its number is already there. */
final class ReorganisationWriter {
    private final ApiClient api;
    private final ProvinceWriter province;

    ReorganisationWriter(ApiClient api, ProvinceWriter province) {
        this.api = api;
        this.province = province;
    }

    /** The units that it founded, each with key and id. */
    JsonNode write(Reorganisation decision) {
        var number = URLEncoder.encode(decision.document().number(), StandardCharsets.UTF_8);
        var found = api.get("reorganisations?number=" + number).get("items");
        var recorded = found.isEmpty()
                ? api.post("reorganisations", body(decision))
                : api.get("reorganisations/" + found.get(0).get("id").asText());
        return recorded.get("founded");
    }

    private Map<String, Object> body(Reorganisation decision) {
        var closed = decision.closed().stream()
                .map(campaign -> object("campaignId", province.id(campaign), "handling", "CLOSE_BEFORE"))
                .toList();
        return object(
                "document", decision.document(),
                "effectiveOn", decision.effectiveOn(),
                "units", decision.founded().stream().map(this::body).toList(),
                "acts", decision.acts().stream().map(this::body).toList(),
                "campaigns", closed.isEmpty() ? null : closed);
    }

    private Map<String, Object> body(Unit unit) {
        return object(
                "key", unit.key(),
                "name", unit.name(),
                "kind", unit.kind(),
                "type", unit.type(),
                "partyLevel", unit.partyLevel(),
                "parent", reference(unit.parent()),
                "identifiers", province.identifiers(unit));
    }

    private Map<String, Object> body(StructureAct act) {
        if (act instanceof Merge merge)
            return object("act", "MERGE", "sources", references(merge.sources()), "into", reference(merge.into()));
        if (act instanceof Move move)
            return object("act", "MOVE", "unit", reference(move.unit()), "parent", reference(move.parent()));
        if (act instanceof Rename rename)
            return object("act", "RENAME", "unit", reference(rename.unit()), "name", rename.name());
        if (act instanceof NewCode code)
            return object("act", "NEW_CODE", "unit", reference(code.unit()), "code", ProvinceWriter.code(code.code()));
        if (act instanceof ChangeType change) {
            var unit = reference(change.unit());
            return object("act", "CHANGE_TYPE", "unit", unit, "type", change.type(), "partyLevel", change.partyLevel());
        }
        if (act instanceof Close close) return object("act", "CLOSE", "unit", reference(close.unit()));
        var split = (Split) act;
        var parts = split.parts().stream().map(this::body).toList();
        return object("act", "SPLIT", "source", reference(split.source()), "parts", parts);
    }

    private Map<String, Object> body(Part part) {
        return object(
                "into", reference(part.into()),
                "units", references(part.units()),
                "members", part.members().stream().map(province::id).toList(),
                "rest", part.rest());
    }

    private List<Map<String, Object>> references(List<String> units) {
        return units.stream().map(this::reference).toList();
    }

    /** A recorded unit by its id, one that the decision founds by its key. */
    private Map<String, Object> reference(String unit) {
        return province.isRecorded(unit) ? object("id", province.id(unit)) : object("key", unit);
    }
}
