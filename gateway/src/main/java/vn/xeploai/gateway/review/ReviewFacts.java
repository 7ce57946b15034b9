package vn.xeploai.gateway.review;

import java.util.List;
import vn.xeploai.gateway.source.DisciplineFigures;
import vn.xeploai.gateway.source.RemedyFigures;
import vn.xeploai.gateway.source.ReviewCoverage;

/**
 * What rating-service answered about the reviews and disciplines below the unit of a report, campaign by campaign.
 *
 * @param coverage null if reviews were not requested
 * @param remedies null likewise
 * @param discipline null if disciplines were not requested; of campaigns that do not overlap
 */
public record ReviewFacts(
        List<ReviewCoverage> coverage, List<RemedyFigures> remedies, List<DisciplineFigures> discipline) {}
