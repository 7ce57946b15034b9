package vn.xeploai.platform.access;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Where the records of a service belong, by the view {@code record_place} that each service with a database has. */
interface RecordPlaceSql {
    /**
     * The units and members that a record is about; empty if there is no such record.
     *
     * @param kind what the id names, as {@code access.yaml} says it
     */
    @SqlQuery("SELECT id, is_member FROM record_place WHERE kind = :kind AND record_id = :id AND id IS NOT NULL")
    List<Place> places(String kind, UUID id);

    /** @param isMember whether it is a member and not a unit */
    record Place(UUID id, boolean isMember) {}
}
