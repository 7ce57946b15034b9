package vn.xeploai.standalone.world;

import static vn.xeploai.standalone.world.Gateway.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.world.Act.ChangeType;
import vn.xeploai.standalone.world.Act.Close;
import vn.xeploai.standalone.world.Act.Merge;
import vn.xeploai.standalone.world.Act.Move;
import vn.xeploai.standalone.world.Act.NewCode;
import vn.xeploai.standalone.world.Act.Part;
import vn.xeploai.standalone.world.Act.Rename;
import vn.xeploai.standalone.world.Act.Split;

/** Puts a decision on the structure into the words of the API. */
final class ReformWriter {
    private final Map<String, String> ids;

    /** @param ids of units and members that are registered; those of founded units are added */
    ReformWriter(Map<String, String> ids) {
        this.ids = ids;
    }

    void write(World world, RoundWriter rounds, Gateway gateway) throws Exception {
        var reform = world.reform;
        var answer = gateway.post(
                "reorganisations",
                object(
                        "document", document(world),
                        "effectiveOn", reform.on.toString(),
                        "units", reform.founded.stream().map(this::unit).toList(),
                        "acts", reform.acts.stream().map(this::act).toList(),
                        "campaigns", closing(world, rounds)));
        for (var unit : answer.get("founded"))
            ids.put(unit.get("key").asText(), unit.get("id").asText());
    }

    private static Map<String, Object> document(World world) {
        return object(
                "number",
                world.tag + "-QĐ/THỬ",
                "date",
                world.reform.on.minusDays(1).toString(),
                "authority",
                "Trung ương (thử)",
                "title",
                "Sắp xếp tổ chức (thử)");
    }

    private static List<Object> closing(World world, RoundWriter rounds) {
        var closing = new ArrayList<>();
        for (var round : world.rounds) {
            if (round.closed() || !world.reform.ends(round.root())) continue;
            closing.add(object("campaignId", rounds.campaign(round), "handling", "CLOSE_BEFORE"));
        }
        return closing;
    }

    private Map<String, Object> unit(WorldUnit unit) {
        return object(
                "key", unit.key(),
                "name", unit.name(),
                "kind", unit.kind(),
                "type", unit.type(),
                "partyLevel", unit.level(),
                "parent", ref(unit.parent()),
                "identifiers", List.of(WorldWriter.code(unit.code())));
    }

    private Map<String, Object> act(Act act) {
        if (act instanceof Merge merge)
            return object("act", "MERGE", "sources", refs(merge.sources()), "into", ref(merge.into()));
        if (act instanceof Move move)
            return object("act", "MOVE", "unit", ref(move.unit()), "parent", ref(move.parent()));
        if (act instanceof Rename rename)
            return object("act", "RENAME", "unit", ref(rename.unit()), "name", rename.name());
        if (act instanceof NewCode code)
            return object("act", "NEW_CODE", "unit", ref(code.unit()), "code", WorldWriter.code(code.code()));
        if (act instanceof ChangeType type)
            return object("act", "CHANGE_TYPE", "unit", ref(type.unit()), "type", type.type());
        if (act instanceof Close close) return object("act", "CLOSE", "unit", ref(close.unit()));
        var split = (Split) act;
        return object(
                "act", "SPLIT",
                "source", ref(split.source()),
                "parts", split.parts().stream().map(this::part).toList());
    }

    private Map<String, Object> part(Part part) {
        return object(
                "into", ref(part.into()),
                "units", refs(part.units()),
                "members", part.members().stream().map(ids::get).toList(),
                "rest", part.rest());
    }

    private List<Object> refs(List<String> units) {
        return units.stream().<Object>map(this::ref).toList();
    }

    /** A unit that stands has an id already. */
    private Map<String, Object> ref(String unit) {
        return ids.containsKey(unit) ? object("id", ids.get(unit)) : object("key", unit);
    }
}
