package vn.xeploai.ratings.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A subject of the roster: a member, or a unit of a level that is rated. Its rating gets this id if it is a new one. */
record StagedSubject(
        UUID ratingId,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID unitId,
        String standing,
        LocalDate admittedOn,
        UUID temporaryUnitId) {
    private static final Map<String, SubjectKind> BY_LEVEL = Map.of(
            "CELL", SubjectKind.CELL,
            "SECTIONAL", SubjectKind.SECTIONAL_COMMITTEE,
            "GRASSROOTS", SubjectKind.GRASSROOTS_ORGANISATION);

    static StagedSubject member(RosterLine line) {
        return new StagedSubject(
                Ids.next(),
                SubjectKind.MEMBER,
                line.id(),
                line.unitId(),
                line.standing(),
                line.admittedOn(),
                line.temporaryUnitId());
    }

    /** The unit as a subject, if its level is rated. */
    static Optional<StagedSubject> unit(RosterLine line) {
        return Optional.ofNullable(BY_LEVEL.get(line.partyLevel()))
                .map(kind -> new StagedSubject(Ids.next(), kind, line.id(), line.id(), null, null, null));
    }
}
