package vn.xeploai.ratings.submission;

import java.util.UUID;
import vn.xeploai.platform.act.Document;

/**
 * What a superior unit says of a version.
 *
 * @param reason why it is returned; of an acceptance a note, or null
 * @param document null if it rests on none
 */
record SubmissionVerdict(SubmissionEventKind kind, UUID actingUnitId, String reason, Document document) {}
