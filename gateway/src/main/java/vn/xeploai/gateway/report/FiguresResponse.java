package vn.xeploai.gateway.report;

import java.math.BigDecimal;
import java.util.List;

/** What is told alike of members, organisations, collectives, leaders and officials. */
interface FiguresResponse {
    long total();

    long rated();

    BigDecimal ratedPercentOfTotal();

    long exempt();

    long notRated();

    long notReported();

    List<ReasonResponse> reasons();

    List<GradeResponse> grades();
}
