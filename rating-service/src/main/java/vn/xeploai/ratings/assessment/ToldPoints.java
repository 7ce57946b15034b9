package vn.xeploai.ratings.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.procedure.CriterionPoints;

/** The points of one opinion. */
record ToldPoints(UUID opinionId, List<CriterionPoints> points) {
    /** Points by the code of a criterion, without the total. */
    Map<String, BigDecimal> scores() {
        return points.stream()
                .filter(one -> !one.criterion().equals(PointFacts.TOTAL))
                .collect(Collectors.toMap(CriterionPoints::criterion, CriterionPoints::points, (one, other) -> other));
    }
}
