package vn.xeploai.gateway.source;

import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Figures of one campaign: of a unit with all below it, and of each unit directly below it likewise. */
public interface CampaignFigures<F extends CampaignFigures.OfUnit> extends Snapshot {
    /** The unit asked about, or the root of the campaign. */
    UUID unitId();

    List<F> figures();

    /** @param unit null for the unit asked about */
    default Stream<F> of(UUID unit) {
        var wanted = unit == null ? unitId() : unit;
        return figures().stream().filter(one -> one.unitId().equals(wanted));
    }

    /** One figure, added up. */
    static <F> long addUp(List<F> figures, ToLongFunction<F> figure) {
        return figures.stream().mapToLong(figure).sum();
    }

    /** Figures of one unit. */
    interface OfUnit {
        UUID unitId();
    }
}
