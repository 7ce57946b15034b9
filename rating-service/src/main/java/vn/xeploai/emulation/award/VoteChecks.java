package vn.xeploai.emulation.award;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.emulation.award.AwardBasisSql.LineBasis;
import vn.xeploai.emulation.award.AwardSql.AskedLine;
import vn.xeploai.emulation.title.Evidence.EvidenceKind;
import vn.xeploai.emulation.title.Title.TitleVote;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.scheme.Certainty;
import vn.xeploai.ratings.scheme.Severity;

/** Whether the council passed what a document awards, where the title asks for a vote on the day of the document (V33). */
@Singleton
class VoteChecks {
    private final VoteSql sql;

    VoteChecks(VoteSql sql) {
        this.sql = sql;
    }

    /**
     * The votes on the nomination of a line's recipient for its title: those on the item that it names, or else the best on any.
     *
     * @param votesFor null without a vote
     */
    record LineVote(
            int position,
            UUID nominationItemId,
            LocalDate nominatedOn,
            UUID councilMeetingId,
            Integer votesFor,
            Integer members) {
        private boolean reaches(TitleVote asked) {
            return votesFor != null && votesFor * 100 >= asked.percent() * members;
        }
    }

    interface VoteSql {
        @SqlQuery(
                """
                SELECT DISTINCT ON (line.position) line.position, item.id AS nomination_item_id, act.document_date AS nominated_on,
                       vote.council_meeting_id, vote.votes_for, vote.members
                """
                        + AwardSql.ASKED
                        + """
                        JOIN emulation.nomination_item_known_at('infinity') item
                          ON item.recipient_id = line.recipient AND item.title = line.title AND item.award_year = line.year
                         AND NOT item.cancelled AND (line.nomination IS NULL OR item.id = line.nomination)
                        JOIN act ON act.id = item.act_id
                        LEFT JOIN emulation.vote_known_at('infinity', :day) vote ON vote.nomination_item_id = item.id
                        ORDER BY line.position, vote.votes_for::numeric / vote.members DESC NULLS LAST, item.id
                        """)
        List<LineVote> votes(@Json List<AskedLine> lines, LocalDate day);
    }

    /**
     * By the position of the lines; those without a nomination are left out.
     *
     * @param day of the document: a later vote says nothing for it
     */
    Map<Integer, LineVote> of(List<AwardLine> lines, LocalDate day) {
        return sql.votes(lines.stream().map(AskedLine::of).toList(), day).stream()
                .collect(Collectors.toMap(LineVote::position, Function.identity()));
    }

    static List<AwardFinding> findings(List<AwardLine> lines, Map<Integer, LineVote> votes) {
        List<AwardFinding> findings = new ArrayList<>();
        for (var line : lines) {
            var asked = line.onDay() == null ? null : line.onDay().vote();
            if (asked == null) continue;
            var vote = votes.get(line.at());
            if (vote != null && vote.reaches(asked)) continue;
            findings.add(AwardFinding.of(
                    AwardRule.PASSED_BY_THE_COUNCIL,
                    asked.legalBasis(),
                    asked.certainty() == Certainty.CONFIRMED ? Severity.ERROR : Severity.WARNING,
                    line,
                    "≥ %d %%".formatted(asked.percent()),
                    vote == null || vote.votesFor() == null
                            ? "–"
                            : "%d / %d".formatted(vote.votesFor(), vote.members())));
        }
        return findings;
    }

    /**
     * A line names a nomination of its recipient for its title, which is not of a later day than the document.
     *
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code award-items-invalid}
     */
    static void requireNominated(List<AwardLine> lines, Map<Integer, LineVote> votes, LocalDate day) {
        var errors = new ArrayList<FieldError>();
        for (var line : lines) {
            if (line.item().nominationItemId() == null) continue;
            var field = line.field() + ".nominationItemId";
            var vote = votes.get(line.at());
            if (vote == null) errors.add(new FieldError(field, "award-nomination-other", null));
            else if (vote.nominatedOn().isAfter(day))
                errors.add(FieldError.notAmong(field, "award-nomination-later", vote.nominatedOn(), List.of(day)));
        }
        if (!errors.isEmpty()) throw AwardRefusal.itemsInvalid(errors);
    }

    /** The nominations that lines name, and those on which a vote was asked for and passed, with the meetings of that. */
    static List<LineBasis> bases(List<AwardLine> lines, Map<Integer, LineVote> votes) {
        List<LineBasis> bases = new ArrayList<>();
        for (var line : lines) {
            var vote = votes.get(line.at());
            if (vote == null) continue;
            var asked = line.onDay() == null ? null : line.onDay().vote();
            var passed = asked != null && vote.reaches(asked);
            if (passed) bases.add(new LineBasis(line.at(), EvidenceKind.COUNCIL_MEETING, vote.councilMeetingId()));
            if (passed || line.item().nominationItemId() != null)
                bases.add(new LineBasis(line.at(), EvidenceKind.NOMINATION, vote.nominationItemId()));
        }
        return bases;
    }
}
