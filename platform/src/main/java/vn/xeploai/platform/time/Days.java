package vn.xeploai.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the calendar in Vietnam: a date without a time is always a day in Asia/Ho_Chi_Minh. */
@ApplicationScoped
public class Days {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** The requested day, or today. */
    public LocalDate orToday(LocalDate on) {
        return on == null ? today() : on;
    }
}
