package vn.xeploai.standalone.province;

import static vn.xeploai.standalone.province.SubjectKind.AGENCY;
import static vn.xeploai.standalone.province.SubjectKind.CELL;
import static vn.xeploai.standalone.province.SubjectKind.COLLECTIVE;
import static vn.xeploai.standalone.province.SubjectKind.GRASSROOTS_ORGANISATION;
import static vn.xeploai.standalone.province.SubjectKind.LEADER;
import static vn.xeploai.standalone.province.SubjectKind.MEMBER;
import static vn.xeploai.standalone.province.SubjectKind.OFFICIAL;
import static vn.xeploai.standalone.province.SubjectKind.SECTIONAL_COMMITTEE;
import static vn.xeploai.standalone.province.SubjectKind.SUPERIOR_ORGANISATION;

import java.time.LocalDate;
import java.util.List;

/**
 * The ratings of one year at and below a unit (đợt xếp loại).
 *
 * @param root the key of the unit
 * @param documents in the order in which they were issued
 * @param closed whether the campaign is closed after all of them
 */
public record Campaign(
        String root,
        int year,
        Scope scope,
        String name,
        List<Document> documents,
        List<Submission> submissions,
        boolean closed) {

    /** Identifies it within its province. */
    public String key() {
        return "%s %d %s".formatted(root, year, scope.track());
    }

    public List<Rating> ratings() {
        return documents.stream()
                .flatMap(document -> document.ratings().stream())
                .toList();
    }

    /** A unit's report to its superior. */
    public record Submission(String unit, String number, LocalDate date, String signer) {}

    /** What a campaign rates, and on which side. */
    public enum Scope {
        GRASSROOTS_ORGANISATIONS("PARTY", GRASSROOTS_ORGANISATION),
        MEMBERS_AND_GRASSROOTS_ORGANISATIONS("PARTY", MEMBER, GRASSROOTS_ORGANISATION),
        MEMBERS_AND_ORGANISATIONS("PARTY", MEMBER, CELL, SECTIONAL_COMMITTEE, GRASSROOTS_ORGANISATION),
        WITH_SUPERIORS("PARTY", MEMBER, CELL, SECTIONAL_COMMITTEE, GRASSROOTS_ORGANISATION, SUPERIOR_ORGANISATION),
        WITH_LEADERS(
                "PARTY",
                MEMBER,
                LEADER,
                COLLECTIVE,
                CELL,
                SECTIONAL_COMMITTEE,
                GRASSROOTS_ORGANISATION,
                SUPERIOR_ORGANISATION),
        OFFICIALS("STATE", OFFICIAL, AGENCY);

        private final String track;
        private final List<SubjectKind> subjects;

        Scope(String track, SubjectKind... subjects) {
            this.track = track;
            this.subjects = List.of(subjects);
        }

        String track() {
            return track;
        }

        List<SubjectKind> subjects() {
            return subjects;
        }
    }
}
