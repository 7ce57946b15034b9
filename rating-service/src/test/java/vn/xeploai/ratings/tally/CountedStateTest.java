package vn.xeploai.ratings.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.rating.RatingState;

class CountedStateTest {
    @Test
    void everyStateIsCountedButThatOfThoseWhoLeft() {
        var counted = Stream.of(RatingState.values())
                .filter(state -> state != RatingState.OFF_ROSTER)
                .map(Enum::name)
                .toList();

        assertEquals(counted, Stream.of(CountedState.values()).map(Enum::name).toList());
    }
}
