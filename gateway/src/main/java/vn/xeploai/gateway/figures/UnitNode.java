package vn.xeploai.gateway.figures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.gateway.source.SubmissionMark;
import vn.xeploai.gateway.source.TreeUnit;

/**
 * A unit in the merged tree, with what stands directly in it and what stands below.
 *
 * @param current the unit as member-service knows it on the day of the report; null if it does not stand there
 * @param own the figures of the subjects directly in the unit, the unit itself among them
 * @param submission what the unit itself has submitted; null if nothing
 * @param covered whether the unit, or one that reports for it, has submitted
 * @param counted whether anybody knows how many members are directly in it
 */
public record UnitNode(
        UUID id,
        UnitTraits traits,
        TreeUnit current,
        UnitFigures own,
        SubmissionMark submission,
        boolean covered,
        boolean counted,
        List<UnitNode> children) {

    /** The figures of everything at and below the unit. */
    public UnitFigures total() {
        return children.stream().map(UnitNode::total).reduce(own, UnitFigures::plus);
    }

    /** False if nobody knows how many members are at or below the unit: that is not the same as none. */
    public boolean known() {
        return counted || children.stream().anyMatch(UnitNode::known);
    }

    /** Whether all of it was handed upward, by the unit itself or piece by piece by those below. */
    public boolean submitted() {
        if (covered) return true;
        return own.empty() && !children.isEmpty() && children.stream().allMatch(UnitNode::submitted);
    }

    public Block block() {
        return Block.of(traits.kind(), traits.type());
    }

    /** The grade of the unit as an organisation, once it was handed upward. */
    public Optional<Mark> mark() {
        return ownFigures()
                .flatMap(figures -> figures.grades().keySet().stream().findFirst());
    }

    /** The grade that was decided for the unit but not handed upward yet. */
    public Optional<Mark> provisionalMark() {
        return ownFigures()
                .flatMap(figures -> figures.provisional().keySet().stream().findFirst());
    }

    private Optional<Figures> ownFigures() {
        return SubjectKind.ofUnit(traits.partyLevel()).map(own::of);
    }

    /** What kind of unit it was when the campaign copied it, or is on the day of the report if none did. */
    public record UnitTraits(String kind, String type, String partyLevel) {}
}
