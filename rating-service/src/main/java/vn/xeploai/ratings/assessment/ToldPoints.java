package vn.xeploai.ratings.assessment;

import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.opinion.CriterionPoints;

/** The points of one opinion. */
record ToldPoints(UUID opinionId, List<CriterionPoints> points) {}
