package vn.xeploai.standalone.sample;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.xeploai.standalone.sample.ReformRequest.Act;
import vn.xeploai.standalone.sample.ReformRequest.UnitRef;
import vn.xeploai.standalone.sample.StructureAct.ChangeLevel;
import vn.xeploai.standalone.sample.StructureAct.Close;
import vn.xeploai.standalone.sample.StructureAct.Merge;
import vn.xeploai.standalone.sample.StructureAct.Move;
import vn.xeploai.standalone.sample.StructureAct.Part;
import vn.xeploai.standalone.sample.StructureAct.Rename;
import vn.xeploai.standalone.sample.StructureAct.Split;

/** Puts acts into the words of the API. */
final class ActRequests {
    private final Function<SampleUnit, UnitRef> ref;
    private final Map<String, UUID> memberIds;

    ActRequests(Function<SampleUnit, UnitRef> ref, Map<String, UUID> memberIds) {
        this.ref = ref;
        this.memberIds = memberIds;
    }

    Act request(StructureAct act) {
        if (act instanceof Merge merge) return Act.merge(refs(merge.sources()), ref.apply(merge.into()));
        if (act instanceof Move move) return Act.move(ref.apply(move.unit()), ref.apply(move.parent()));
        if (act instanceof Rename rename) return Act.rename(ref.apply(rename.unit()), rename.name());
        if (act instanceof ChangeLevel change) return Act.changeLevel(ref.apply(change.unit()), change.partyLevel());
        if (act instanceof Close close) return Act.close(ref.apply(close.unit()));
        var split = (Split) act;
        return Act.split(
                ref.apply(split.source()),
                split.parts().stream().map(this::part).toList());
    }

    private ReformRequest.Part part(Part part) {
        return new ReformRequest.Part(
                ref.apply(part.into()),
                refs(part.units()),
                part.members().stream().map(memberIds::get).toList(),
                part.rest());
    }

    private List<UnitRef> refs(List<SampleUnit> units) {
        return units.stream().map(ref).toList();
    }
}
