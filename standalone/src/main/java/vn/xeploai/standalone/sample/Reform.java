package vn.xeploai.standalone.sample;

import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Reorganisation;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.sample.ReformFacts.NewCommuneFacts;

/**
 * The decision by which the districts ended, and its result.
 *
 * @param heirs by the key of each cell that ended, the key of the cell that its members joined unless they are named
 * @param named by the keys of the members whom the decision names, the keys of their new cells
 */
record Reform(
        Reorganisation decision, List<NewCommune> communes, Map<String, String> heirs, Map<String, String> named) {

    /** The key of a member's cell from then on. */
    String cellOf(Member member) {
        var byName = named.get(member.key());
        return byName == null ? heirs.getOrDefault(member.cell(), member.cell()) : byName;
    }

    /**
     * A ward or commune after the reform.
     *
     * @param sources the communes it was made from, or received the office of: first the one that had its code
     * @param cells those directly below it and those of its sections
     */
    record NewCommune(NewCommuneFacts facts, Unit unit, List<Commune> sources, List<Unit> sections, List<Unit> cells) {

        /** Whether it is one of the communes that existed before. */
        boolean continues() {
            return sources.stream().anyMatch(source -> source.unit().equals(unit));
        }
    }
}
