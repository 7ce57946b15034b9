package vn.xeploai.ratings.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** What a unit reported to its superior (báo cáo kết quả xếp loại). The next version supersedes it, and both remain. */
@Entity
@Immutable
class Submission {
    @Id
    private UUID id;

    private UUID campaignId;
    private UUID unitId;
    private int version;
    private String number;
    private LocalDate date;
    private String signer;
    private String remark;
    private String reason;
    private String figuresHash;
    private UUID actId;
    private Instant recordedAt;

    Submission() {}

    static Submission of(UUID campaignId, int version, SubmissionRequest request, String figuresHash, Act act) {
        var submission = new Submission();
        submission.id = Ids.next();
        submission.campaignId = campaignId;
        submission.unitId = request.unitId();
        submission.version = version;
        submission.number = request.number();
        submission.date = request.date();
        submission.signer = request.signer();
        submission.remark = request.remark();
        submission.reason = request.givesReason() ? request.reason() : null;
        submission.figuresHash = figuresHash;
        submission.actId = act.id();
        submission.recordedAt = act.recordedAt();
        return submission;
    }

    UUID id() {
        return id;
    }

    SubmitManyResponse.SubmissionReceipt receipt() {
        return new SubmitManyResponse.SubmissionReceipt(id, unitId, version, figuresHash);
    }
}
