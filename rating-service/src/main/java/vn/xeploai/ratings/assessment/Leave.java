package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.leave.LeaveKind;

/** A standing leave, half-open. */
record Leave(UUID id, UUID memberId, LeaveKind kind, LocalDate fromDay, LocalDate toDay) {}
