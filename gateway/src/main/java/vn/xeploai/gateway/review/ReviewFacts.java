package vn.xeploai.gateway.review;

import java.util.List;
import vn.xeploai.gateway.source.AwardFigures;
import vn.xeploai.gateway.source.CadreFigures;
import vn.xeploai.gateway.source.CommitmentCoverage;
import vn.xeploai.gateway.source.ComplaintFigures;
import vn.xeploai.gateway.source.DisciplineFigures;
import vn.xeploai.gateway.source.InspectionFigures;
import vn.xeploai.gateway.source.MeetingFigures;
import vn.xeploai.gateway.source.RemedyFigures;
import vn.xeploai.gateway.source.ReviewCoverage;
import vn.xeploai.gateway.source.TaskFigures;

/**
 * What rating-service answered about what surrounds the ratings below the unit of a report, campaign by campaign, and member-service about
 * cadres. What was not requested is null.
 *
 * @param discipline of campaigns that do not overlap
 */
public record ReviewFacts(
        List<ReviewCoverage> coverage,
        List<RemedyFigures> remedies,
        List<DisciplineFigures> discipline,
        List<CommitmentCoverage> commitments,
        List<MeetingFigures> meetings,
        List<TaskFigures> tasks,
        List<InspectionFigures> inspections,
        List<ComplaintFigures> complaints,
        CadreFigures cadres,
        List<AwardFigures> awards) {

    /** The answers as they come. */
    static final class Draft {
        List<ReviewCoverage> coverage;
        List<RemedyFigures> remedies;
        List<DisciplineFigures> discipline;
        List<CommitmentCoverage> commitments;
        List<MeetingFigures> meetings;
        List<TaskFigures> tasks;
        List<InspectionFigures> inspections;
        List<ComplaintFigures> complaints;
        CadreFigures cadres;
        List<AwardFigures> awards;

        ReviewFacts complete() {
            return new ReviewFacts(
                    coverage,
                    remedies,
                    discipline,
                    commitments,
                    meetings,
                    tasks,
                    inspections,
                    complaints,
                    cadres,
                    awards);
        }
    }
}
