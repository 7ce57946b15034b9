package vn.xeploai.members.training;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;

/** Classes and their attendees as recorded at an instant. */
interface TrainingSql {
    String ROW =
            """
            SELECT class.id, class.course, class.name, class.organiser, class.valid_from, class.valid_to,
                   (SELECT count(*) FROM training_attendee_known_at(:knownAt) attendee WHERE attendee.class_id = class.id) AS attendees,
                   act.document_number, act.document_date, class.recorded_from
            FROM training_class_known_at(:knownAt) class
            JOIN act ON act.id = class.act_id
            """;
    String LISTED =
            """
            WHERE (:course::text IS NULL OR class.course = :course)
              AND (:from::date IS NULL OR class.valid_from >= :from)
              AND (:to::date IS NULL OR class.valid_from < :to)
              AND (:member::uuid IS NULL OR class.id IN (
                      SELECT attendee.class_id FROM training_attendee_known_at(:knownAt) attendee WHERE attendee.member_id = :member))
            """;

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR class.id > :after) ORDER BY class.id LIMIT :rows")
    List<TrainingClassSummary> page(@BindMethods TrainingFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM training_class_known_at(:knownAt) class " + LISTED)
    long count(@BindMethods TrainingFilter filter, OffsetDateTime knownAt);

    @SqlQuery(ROW + "WHERE class.id = :id")
    Optional<TrainingClassSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT attendee.member_id
            FROM training_attendee_known_at(:knownAt) attendee
            WHERE attendee.class_id = :id
            ORDER BY attendee.member_id
            """)
    List<UUID> members(UUID id, OffsetDateTime knownAt);

    /** Those that begin on a day. */
    @SqlQuery(
            """
            SELECT id, name, organiser
            FROM training_class
            WHERE course = :course AND valid_from = :from AND recorded_to IS NULL
            """)
    List<NamedClass> current(String course, LocalDate from);

    record NamedClass(UUID id, String name, String organiser) {}

    /** Closes the attendees of a class who are not among these, and adds those who are new. */
    @SqlUpdate(
            """
            WITH closed AS (
                UPDATE training_attendee
                SET recorded_to = :act.recordedAt
                WHERE class_id = :id AND recorded_to IS NULL AND NOT member_id = ANY(:members))
            INSERT INTO training_attendee (id, class_id, member_id, recorded_from, act_id)
            SELECT uuidv7(), :id::uuid, attended.member_id, :act.recordedAt::timestamptz, :act.id::uuid
            FROM unnest(:members) AS attended(member_id)
            WHERE NOT EXISTS (
                SELECT FROM training_attendee held
                WHERE held.class_id = :id AND held.member_id = attended.member_id AND held.recorded_to IS NULL)
            """)
    void replaceAttendees(UUID id, Collection<UUID> members, @BindMethods("act") Act act);

    @SqlUpdate("UPDATE training_class SET recorded_to = :act.recordedAt WHERE id = :id AND recorded_to IS NULL")
    void close(UUID id, @BindMethods("act") Act act);

    /**
     * One count for each course, one with neither, and one for each of long and short courses. The tree is climbed from the cells of those who
     * attended, each on the first day of the class.
     */
    @SqlQuery(
            """
            WITH RECURSIVE attendance AS MATERIALIZED (
                SELECT class.id, class.course, class.course = ANY(:longCourses) AS is_long, class.valid_from AS day, attendee.member_id,
                       belongs.unit_id
                FROM training_class_known_at(:knownAt) class
                JOIN training_attendee_known_at(:knownAt) attendee ON attendee.class_id = class.id
                JOIN membership_known_at(:knownAt) belongs
                  ON belongs.member_id = attendee.member_id AND belongs.kind = 'OFFICIAL'
                 AND valid_on(belongs.valid_from, belongs.valid_to, class.valid_from)
                WHERE class.valid_from >= :from AND class.valid_from < :to
            ), climb AS (
                SELECT DISTINCT attendance.unit_id, attendance.day, attendance.unit_id AS above FROM attendance
                UNION
                SELECT climb.unit_id, climb.day, parent.parent_id
                FROM climb
                JOIN unit_known_at(:knownAt) parent
                  ON parent.unit_id = climb.above AND valid_on(parent.valid_from, parent.valid_to, climb.day)
                WHERE parent.parent_id IS NOT NULL AND climb.above <> :under
            )
            SELECT attendance.course, attendance.is_long, count(DISTINCT attendance.id) AS classes,
                   count(DISTINCT attendance.member_id) AS persons, count(*) AS attendances
            FROM attendance
            JOIN climb ON climb.unit_id = attendance.unit_id AND climb.day = attendance.day AND climb.above = :under
            GROUP BY GROUPING SETS ((attendance.course), (attendance.is_long), ())
            """)
    List<Counted> figures(UUID under, LocalDate from, LocalDate to, OffsetDateTime knownAt, String[] longCourses);

    /**
     * @param course null in a sum over several
     * @param isLong null for one course, and for the sum of all
     */
    record Counted(String course, Boolean isLong, long classes, long persons, long attendances) {
        TrainingFigures.TrainingCount count() {
            return attendances == 0 ? null : new TrainingFigures.TrainingCount(classes, persons, attendances);
        }
    }
}
