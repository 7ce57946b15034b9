package vn.xeploai.standalone.sample;

import java.util.List;

/** What a round of ratings is about, and on which side. */
enum RatedKinds {
    MEMBERS_AND_ORGANISATIONS(
            "PARTY",
            List.of(
                    SubjectKind.MEMBER,
                    SubjectKind.CELL,
                    SubjectKind.SECTIONAL_COMMITTEE,
                    SubjectKind.GRASSROOTS_ORGANISATION)),
    /** Leading collectives and whoever leads a Party organisation too. */
    WITH_LEADERS(
            "PARTY",
            List.of(
                    SubjectKind.MEMBER,
                    SubjectKind.LEADER,
                    SubjectKind.COLLECTIVE,
                    SubjectKind.CELL,
                    SubjectKind.SECTIONAL_COMMITTEE,
                    SubjectKind.GRASSROOTS_ORGANISATION)),
    OFFICIALS("STATE", List.of(SubjectKind.OFFICIAL));

    private final String track;
    private final List<SubjectKind> subjects;

    RatedKinds(String track, List<SubjectKind> subjects) {
        this.track = track;
        this.subjects = subjects;
    }

    String track() {
        return track;
    }

    List<SubjectKind> subjects() {
        return subjects;
    }
}
