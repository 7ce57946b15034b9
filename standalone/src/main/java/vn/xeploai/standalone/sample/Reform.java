package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.ReformFacts.DocumentFacts;

/**
 * The decision by which the districts ended, and what it leaves behind.
 *
 * @param founded parents before children
 * @param heirs to which cell each cell went that ended, but for those of its members who went elsewhere, by its key
 * @param named to which cell members went whom the decision names, by their record numbers
 */
record Reform(
        LocalDate effectiveOn,
        DocumentFacts document,
        List<FoundedUnit> founded,
        List<StructureAct> acts,
        List<NewCommune> communes,
        Map<String, SampleUnit> heirs,
        Map<String, SampleUnit> named) {

    /** The cell of a member from then on. */
    SampleUnit cellOf(SampleMember member) {
        var byName = named.get(member.recordNumber());
        return byName == null ? heirs.getOrDefault(member.cell().key(), member.cell()) : byName;
    }

    /** @param code its administrative code; null if it has none */
    record FoundedUnit(SampleUnit unit, String code, String partyLevel) {}
}
