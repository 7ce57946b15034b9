package vn.xeploai.gateway.source;

/** @param bucket {@code EXEMPT} or {@code NOT_RATED} */
public record NotRatedReason(String code, String bucket, Label label) {
    public NotRatedReason {
        Shape.present(code, "code");
        Shape.present(bucket, "bucket");
    }

    public boolean exempt() {
        return bucket.equals("EXEMPT");
    }
}
