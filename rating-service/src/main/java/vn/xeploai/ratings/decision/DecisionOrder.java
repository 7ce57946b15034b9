package vn.xeploai.ratings.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.xeploai.ratings.assessment.Origins;
import vn.xeploai.ratings.competence.CompetenceBook;

/**
 * A paper, and what member-service told beforehand: who may decide on its subjects, and since when young units among them count.
 *
 * @param competence null if there is no such campaign; no part of what a caller sent
 */
record DecisionOrder(DecisionRequest request, @JsonIgnore CompetenceBook competence, @JsonIgnore Origins origins) {}
