package vn.xeploai.members.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Act;

/** The history of many subjects: what is current is what no act has closed. */
public interface TimelineRepository<V extends Version<V>> extends PanacheRepositoryBase<V, UUID> {

    /** The current rows that speak of the same subject as this one, whichever days they speak of. */
    List<V> currentOfSameSubject(V version);

    /**
     * Records that the version is true on its days, and that whatever was known about the subject on these days is no longer
     * believed. What was known about other days stays.
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

    /** Ends what was known, at the instant of the act. Refused if somebody else has ended it. */
    default void close(V version, Act act) {
        var closed = update("recordedTo = ?1 where id = ?2 and recordedTo is null", act.recordedAt(), version.id());
        if (closed != 1) throw TimelineRefusal.changedMeanwhile();
    }
}
