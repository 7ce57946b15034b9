package vn.xeploai.ratings.roster;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The working tables into which a roster is pulled. Each call is a short transaction of its own. */
@Singleton
class RosterStage {
    private final Jdbi jdbi;

    RosterStage(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void addUnits(UUID stage, List<StagedUnit> units) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO staged_unit (stage_id, unit_id, parent_id, kind, type, party_level, founded_on)
                        SELECT :stage, * FROM unnest(:ids, :parents, :kinds, :types, :levels, :foundedOn::date[])
                        """)
                .bind("stage", stage)
                .bindArray("ids", UUID.class, column(units, StagedUnit::unitId))
                .bindArray("parents", UUID.class, column(units, StagedUnit::parentId))
                .bindArray("kinds", String.class, column(units, StagedUnit::kind))
                .bindArray("types", String.class, column(units, StagedUnit::type))
                .bindArray("levels", String.class, column(units, StagedUnit::partyLevel))
                .bindArray("foundedOn", String.class, column(units, unit -> text(unit.foundedOn())))
                .execute());
    }

    void addSubjects(UUID stage, List<StagedSubject> subjects) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO staged_subject (stage_id, rating_id, subject_kind, subject_id, unit_id, standing, admitted_on,
                                                    temporary_unit_id)
                        SELECT :stage, *
                        FROM unnest(:ratings, :kinds, :ids, :units, :standings, :admittedOn::date[], :temporaryUnits)
                        """)
                .bind("stage", stage)
                .bindArray("ratings", UUID.class, column(subjects, StagedSubject::ratingId))
                .bindArray("kinds", String.class, column(subjects, subject -> subject.subjectKind()
                        .name()))
                .bindArray("ids", UUID.class, column(subjects, StagedSubject::subjectId))
                .bindArray("units", UUID.class, column(subjects, StagedSubject::unitId))
                .bindArray("standings", String.class, column(subjects, StagedSubject::standing))
                .bindArray("admittedOn", String.class, column(subjects, subject -> text(subject.admittedOn())))
                .bindArray("temporaryUnits", UUID.class, column(subjects, StagedSubject::temporaryUnitId))
                .execute());
    }

    void addPosts(UUID stage, List<StagedPost> posts) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO staged_post (stage_id, member_id, unit_id, depth, side, leader)
                        SELECT :stage, * FROM unnest(:members, :units, :depths, :sides, :leaders)
                        """)
                .bind("stage", stage)
                .bindArray("members", UUID.class, column(posts, StagedPost::memberId))
                .bindArray("units", UUID.class, column(posts, StagedPost::unitId))
                .bindArray("depths", Integer.class, column(posts, StagedPost::depth))
                .bindArray("sides", String.class, column(posts, StagedPost::side))
                .bindArray("leaders", Boolean.class, column(posts, StagedPost::leader))
                .execute());
    }

    private static <T> Object[] column(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).toArray();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Throws a stage away, and those that a stopped service left behind. */
    void clear(UUID stage) {
        jdbi.useHandle(handle -> {
            for (var table : List.of("staged_post", "staged_subject", "staged_unit")) {
                handle.createUpdate(
                                """
                                DELETE FROM <table>
                                WHERE stage_id = :stage OR staged_at < clock_timestamp() - interval '1 day'
                                """)
                        .define("table", table)
                        .bind("stage", stage)
                        .execute();
            }
        });
    }
}
