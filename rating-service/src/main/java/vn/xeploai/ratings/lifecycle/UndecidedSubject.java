package vn.xeploai.ratings.lifecycle;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;

record UndecidedSubject(UUID ratingId, @Nested("subject") Subject subject, UUID unitId) {}
