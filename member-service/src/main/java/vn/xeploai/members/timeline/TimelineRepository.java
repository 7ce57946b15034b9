package vn.xeploai.members.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Act;

/** The histories of many subjects; a row is current until an act closes it. */
public interface TimelineRepository<V extends Version<V>> extends PanacheRepositoryBase<V, UUID> {

    /** The current rows about the same subject as this one, on whichever days. */
    List<V> currentOfSameSubject(V version);

    /**
     * Records that the version is true on its days. Rows about the same subject on these days are closed, and recorded again
     * for their other days.
     */
    default void put(V version, Act act) {
        var replaced = currentOfSameSubject(version).stream()
                .filter(current -> current.validity().overlaps(version.validity()))
                .toList();
        replaced.forEach(current -> close(current, act));
        for (var current : replaced) {
            current.validity().minus(version.validity()).forEach(rest -> persist(current.during(rest, act)));
        }
        persist(version);
        flush();
    }

    /**
     * Closes a current row at the instant of the act.
     *
     * @throws vn.xeploai.platform.problem.Refusal 412 {@code version-changed-meanwhile} if another act has closed it
     */
    default void close(V version, Act act) {
        var closed = update("recordedTo = ?1 where id = ?2 and recordedTo is null", act.recordedAt(), version.id());
        if (closed != 1) throw TimelineRefusal.changedMeanwhile();
    }
}
