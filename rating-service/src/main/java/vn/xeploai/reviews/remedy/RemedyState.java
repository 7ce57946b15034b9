package vn.xeploai.reviews.remedy;

import java.util.List;

/** The state of a remedy. */
public enum RemedyState {
    /** Đang thực hiện. */
    OPEN,
    /** Báo cáo đã khắc phục xong. */
    DONE,
    /** Đã được xác nhận khắc phục xong. */
    VERIFIED,
    /** Thôi thực hiện. */
    DROPPED;

    /** The steps that can follow. */
    List<RemedyStepKind> next() {
        return switch (this) {
            case OPEN -> List.of(RemedyStepKind.PROGRESS, RemedyStepKind.DONE, RemedyStepKind.DROPPED);
            case DONE -> List.of(RemedyStepKind.VERIFIED, RemedyStepKind.REOPENED, RemedyStepKind.DROPPED);
            case VERIFIED -> List.of(RemedyStepKind.REOPENED);
            case DROPPED -> List.of();
        };
    }
}
