package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;

/**
 * What became of units between two days.
 *
 * @param scope {@code TO} if the asked unit stands on the later day: then all that leads into it is told; {@code FROM} if it stood
 *     on the earlier one alone: then what became of all below it
 * @param fromUnits every unit that a link starts from, and all above it, on the earlier day
 * @param toUnits every unit that a link leads to, and all above it, on the later day
 */
public record Lineage(
        Instant knownAt, Scope scope, List<LineageLink> links, List<TreeUnit> fromUnits, List<TreeUnit> toUnits)
        implements Settled {
    public Lineage {
        Shape.present(scope, "scope");
        links = Shape.list(links, "links");
        fromUnits = Shape.list(fromUnits, "fromUnits");
        toUnits = Shape.list(toUnits, "toUnits");
    }

    /** From which side the asked unit was seen. */
    public enum Scope {
        TO,
        FROM
    }
}
