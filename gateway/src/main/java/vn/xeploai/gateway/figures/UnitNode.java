package vn.xeploai.gateway.figures;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/**
 * A unit in the merged tree, with its own figures and the units below it.
 *
 * @param current the unit in member-service on the day of the report; null if it is not there and has no name
 * @param own the figures counted at the unit itself: of the subjects directly in it, the unit among them, or of all at and below it
 * @param marks the grade of the unit as an organisation
 * @param submission what the unit itself has submitted; null if nothing
 * @param covered whether all that is counted at the unit itself was submitted
 * @param counted whether the number of members is known
 * @param total the figures of everything at and below the unit
 */
public record UnitNode(
        UUID id,
        UnitTraits traits,
        TreeUnit current,
        UnitFigures own,
        OwnMarks marks,
        UnitTally.Submission submission,
        boolean covered,
        boolean counted,
        List<UnitNode> children,
        UnitFigures total) {

    public UnitNode(
            UUID id,
            UnitTraits traits,
            TreeUnit current,
            UnitFigures own,
            OwnMarks marks,
            UnitTally.Submission submission,
            boolean covered,
            boolean counted,
            List<UnitNode> children) {
        this(id, traits, current, own, marks, submission, covered, counted, children, total(own, children));
    }

    /** The same, with a name for units directly below that are not in the tree: the one they have elsewhere, or had when they existed. */
    public UnitNode naming(Map<UUID, TreeUnit> elsewhere) {
        var named = children.stream()
                .map(child -> child.current == null ? child.called(elsewhere.get(child.id)) : child)
                .toList();
        return new UnitNode(id, traits, current, own, marks, submission, covered, counted, named, total);
    }

    private UnitNode called(TreeUnit name) {
        return new UnitNode(id, traits, name, own, marks, submission, covered, counted, children, total);
    }

    private static UnitFigures total(UnitFigures own, List<UnitNode> children) {
        return children.stream().map(UnitNode::total).reduce(own, UnitFigures::plus);
    }

    /** False if it is unknown how many members are at or below the unit, which is not the same as none. */
    public boolean known() {
        return counted || children.stream().anyMatch(UnitNode::known);
    }

    /** Whether all of it was submitted, by the unit itself or separately by those below. */
    public boolean submitted() {
        var onlyBelow = own.empty() && submission == null && !children.isEmpty();
        return onlyBelow ? children.stream().allMatch(UnitNode::submitted) : covered;
    }

    public Block block() {
        return Block.of(traits.kind(), traits.type());
    }

    /** What kind of unit it was when the campaign copied it, or is on the day of the report if none did. */
    public record UnitTraits(String kind, String type, String partyLevel) {}
}
