package vn.xeploai.emulation.title;

import java.util.UUID;

/** A record on which an answer rests. */
public record Evidence(EvidenceKind kind, UUID id) {
    /** What the record is. */
    public enum EvidenceKind {
        RATING,
        AWARD,
        INITIATIVE,
        REGISTRATION,
        DISCIPLINE,
        COMPLAINT,
        STREAK_RECOGNITION,
        ATTESTATION,
        CLUSTER,
        NOMINATION,
        COUNCIL_MEETING
    }
}
