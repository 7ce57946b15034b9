package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;

/** What a province's standing committee decides of those that stand directly below it. */
final class Province {
    private Province() {}

    static SamplePaper paper(SampleUnit below, int year, List<SampleRating> ratings) {
        var committee = "Ban Thường vụ " + below.parent().name();
        return new SamplePaper(
                below.parent(),
                "%s-QĐ/TU".formatted(Math.abs(below.key().hashCode() % 900) + 100),
                LocalDate.of(year + 1, 1, 24),
                "Bí thư, thay mặt " + committee,
                "Quyết định của %s về xếp loại tập thể, cá nhân lãnh đạo năm %s".formatted(committee, year),
                ratings);
    }
}
