package vn.xeploai.gateway.review;

import java.util.List;
import vn.xeploai.gateway.source.RemedyFigures;
import vn.xeploai.gateway.source.ReviewCoverage;

/** What rating-service answered about the reviews below the unit of a report, campaign by campaign. */
public record ReviewFacts(List<ReviewCoverage> coverage, List<RemedyFigures> remedies) {}
